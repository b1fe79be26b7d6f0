/** Facts as sizes. */
import { amountOf, magnitude } from '../../resolve/amount.js';
import { yearOf } from '../period.js';
import type { Draft, Fact } from '../types.js';

export const subjectOf = (fact: Fact): string => `${fact.name}|${fact.period ?? ''}|${fact.status}|${fact.text}`;

/** Facts that stand for the region's level in one year. */
export const isLevel = (fact: Fact): boolean => fact.measure === 'level' && yearOf(fact.period) !== null && amountOf(fact) !== null;

export interface Doubt {
  readonly fact: Fact;
  readonly draft: Draft;
}

/** Its size in the unit that all of its kind are measured in. */
export const sizeOf = (fact: Fact): { value: number; unit: string } => {
  const amount = amountOf(fact);
  return amount === null ? { value: 0, unit: '' } : magnitude(amount.value, amount.unit);
};

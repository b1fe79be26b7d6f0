/** The classes by number, as the built dictionary stores them. */
import type { WordClass } from './lexicon.js';

export const CLASSES: readonly WordClass[] = [
  'noun',
  'reach',
  'up',
  'down',
  'done',
  'light',
  'soft',
  'add',
  'act',
  'cause',
  'event',
  'adverb',
  'share',
  'time',
  'area',
  'link',
  'prep',
  'compare',
  'general',
  'verb',
  'adjective',
  'particle',
  'punctuation',
];

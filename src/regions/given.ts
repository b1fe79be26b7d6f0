/** The region that a user names: by name, short name, path of names, or code. */
import type { Region } from '../model.js';
import { lookupRegion } from './lookup.js';
import { parentOf } from './table.js';

export type Given =
  | { readonly kind: 'known'; readonly region: Region /** names from the province down: 福建省福州市鼓楼区 */; readonly path: string }
  /** several divisions bear the name */
  | { readonly kind: 'shared'; readonly candidates: readonly { readonly path: string; readonly code: string | null }[] }
  /** in no table, but formed like an area's name */
  | { readonly kind: 'unlisted' }
  | { readonly kind: 'unknown' };

const FORMED = /^[\u4e00-\u9fff]{2,20}(?:省|市|区|县|州|盟|旗|镇|乡|街道|地区|林区|示范区|园区)$/;

/** The division's name with those above it: 福建省福州市鼓楼区. */
export function regionPath(region: Region): string {
  const above = parentOf(region);
  return above === null ? region.name : regionPath(above) + region.name;
}

/** What a user's name or six-digit code of an area stands for. */
export function givenRegion(text: string): Given {
  const name = text.trim();
  const { region, candidates } = lookupRegion(name);
  if (region !== null) return { kind: 'known', region, path: regionPath(region) };
  if (candidates.length > 1) return { kind: 'shared', candidates: candidates.map((one) => ({ path: regionPath(one), code: one.code })) };
  return { kind: FORMED.test(name) ? 'unlisted' : 'unknown' };
}

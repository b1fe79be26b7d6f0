/** Three shares that must make a hundred: `7.4:39.6:53`. */
import { compareSum, decimal } from './add.js';
import type { Gap } from './types.js';

const SHARES = /(?<![\d.:])(\d{1,3}(?:\.\d+)?):(\d{1,3}(?:\.\d+)?):(\d{1,3}(?:\.\d+)?)(?![\d:]|\.\d)/g;
const STRUCTURE = /(?:产业|三产|三次)[^。;\n]{0,40}$/;
const HUNDRED = { digits: 100n, places: 0 };

export function shareGaps(text: string): Gap[] {
  return [...text.matchAll(SHARES)].flatMap((match): Gap[] => {
    const start = match.index;
    if (!STRUCTURE.test(text.slice(Math.max(0, start - 60), start))) return [];
    const parts = match.slice(1, 4).map(decimal);
    if (!parts.every((part) => part !== null)) return [];
    const places = Math.max(...parts.map((part) => part.places));
    const { kind, sum, share } = compareSum(parts, { digits: HUNDRED.digits * 10n ** BigInt(places), places });
    // a tenth too much or too little is rounding; 1:2:3 is a ratio and no shares
    const off = Math.round(share * 1000) / 10;
    if (kind === 'equal' || off <= (places === 0 ? 1 : 0.11) || off > 30) return [];
    return [
      {
        start,
        end: start + match[0].length,
        words: [`三次产业比重${match[0]}相加为${sum}，不是100`, `the shares ${match[0]} add up to ${sum}, not 100`],
        subject: `shares|${match[0]}`,
      },
    ];
  });
}

/** Exact sums of decimals as they are written, and what rounding may explain. */

/** A number as written, in units of its last digit. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

export function decimal(text: string): Decimal | null {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(text.replaceAll(',', ''));
  if (match === null) return null;
  const [, whole = '0', fraction = ''] = match;
  return { digits: BigInt(whole + fraction), places: fraction.length };
}

const scaled = ({ digits, places }: Decimal, to: number): bigint => digits * 10n ** BigInt(to - places);

/** A bigint of that many places as people write it. */
function shown(digits: bigint, places: number): string {
  const text = digits.toString().padStart(places + 1, '0');
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`.replace(/\.?0+$/, '');
}

export interface SumCheck {
  /** parts minus whole, as written */
  readonly difference: string;
  readonly sum: string;
  readonly above: boolean;
  /** zero, or small enough that rounding of the digits given explains it */
  readonly kind: 'equal' | 'rounding' | 'off';
  /** |difference| / whole */
  readonly share: number;
}

/** Compares parts with their whole. Whole numbers are counts: nothing of them is rounded. */
export function compareSum(parts: readonly Decimal[], whole: Decimal): SumCheck {
  const places = Math.max(whole.places, ...parts.map((part) => part.places));
  const sum = parts.reduce((total, part) => total + scaled(part, places), 0n);
  const target = scaled(whole, places);
  const difference = sum - target;
  const size = difference < 0n ? -difference : difference;
  // each number may be off by half of its last digit
  const slack = [whole, ...parts].reduce((total, d) => total + 10n ** BigInt(places - d.places), 0n);
  const rounded = places > 0 && size * 2n <= slack;
  return {
    difference: shown(size, places),
    sum: shown(sum, places),
    above: difference > 0n,
    kind: difference === 0n ? 'equal' : rounded ? 'rounding' : 'off',
    share: target === 0n ? 1 : Number(size) / Number(target),
  };
}

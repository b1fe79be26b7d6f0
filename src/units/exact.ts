/** Exact numbers: decimals and their ratios, without binary rounding. */

/** `n / d` in lowest terms, `d` positive. */
export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

const TEN = 10n;

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Throws RangeError where `d` is 0. */
export function ratio(n: bigint, d = 1n): Ratio {
  if (d === 0n) throw new RangeError('a ratio needs a denominator');
  const sign = d < 0n ? -1n : 1n;
  const common = gcd(n, sign * d);
  return common === 0n ? { n: 0n, d: 1n } : { n: (sign * n) / common, d: (sign * d) / common };
}

export const times = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.n, a.d * b.d);
export const over = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.d, a.d * b.n);
export const powerOfTen = (power: number): Ratio => (power < 0 ? { n: 1n, d: TEN ** BigInt(-power) } : { n: TEN ** BigInt(power), d: 1n });

/** The decimal that a number is written as: 16.4 is 82/5. Throws RangeError for what is no finite decimal. */
export function fromNumber(value: number): Ratio {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(value.toString());
  if (parts === null) throw new RangeError(`${value} is no decimal`);
  const [, sign = '', whole = '0', fraction = '', exponent = '0'] = parts;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  return times(ratio(digits), powerOfTen(Number(exponent) - fraction.length));
}

/** How often a prime divides `d`, and what is left. */
function divided(d: bigint, prime: bigint): { readonly rest: bigint; readonly count: number } {
  let rest = d;
  let count = 0;
  for (; rest % prime === 0n; count++) rest /= prime;
  return { rest, count };
}

/** Decimal places that the ratio needs, or null where no decimal is equal to it (1/15). */
export function placesOf({ d }: Ratio): number | null {
  const twos = divided(d, 2n);
  const fives = divided(twos.rest, 5n);
  return fives.rest === 1n ? Math.max(twos.count, fives.count) : null;
}

/** Decimal digits, rounded half away from zero to at most `most` places; trailing zeros dropped. */
export function decimalText(value: Ratio, most = 6): string {
  const places = placesOf(value) ?? most;
  const scaled = value.n * TEN ** BigInt(places);
  const size = scaled < 0n ? -scaled : scaled;
  const digits = String((size * 2n + value.d) / (value.d * 2n)).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  const text = fraction === '' ? whole : `${whole}.${fraction}`;
  return scaled < 0n && /[1-9]/.test(text) ? `-${text}` : text;
}

/** The number nearest to the ratio. */
export const toNumber = (value: Ratio): number => Number(decimalText(value, 15));

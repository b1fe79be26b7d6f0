/** What all pictures look like. Colours are the page's CSS variables, so that they follow light, dark and print. */
export const look = {
  animation: false,
  textStyle: { fontFamily: 'inherit', fontSize: 12, color: 'var(--ink)' },
  axisLabel: { color: 'var(--ink)', fontFamily: 'inherit', fontSize: 12 },
  quietLabel: { color: 'var(--quiet)', fontFamily: 'inherit', fontSize: 12 },
  splitLine: { lineStyle: { color: 'var(--line)' } },
  axisLine: { lineStyle: { color: 'var(--edge)' } },
  label: { show: true, color: 'var(--ink)', fontFamily: 'inherit', fontSize: 12 },
  /** filled: what was reached; outlined: what is aimed at */
  actual: { color: 'var(--actual)' },
  target: { color: 'var(--target-soft)', borderColor: 'var(--target)', borderWidth: 1.5 },
} as const;

/** Width of a label in pixels, Chinese characters at full width. */
export const labelWidth = (text: string): number => [...text].reduce((sum, c) => sum + ((c.codePointAt(0) ?? 0) > 0x2e80 ? 12 : 7), 0);

export const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map(labelWidth));

/** Cut to a number of characters, with … in place of the rest. */
export const clipped = (text: string, most = 14): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** Room at the ends of an axis of bars: on the left for the labels of bars below zero. */
export const roomFor = (values: readonly (number | null)[]): [string, number] => [
  values.some((value) => value !== null && value < 0) ? '12%' : '0%',
  0,
];

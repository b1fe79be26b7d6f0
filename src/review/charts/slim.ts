/** SVG text as the page takes it: no styles (its security policy allows none inside), nothing that only ECharts' own script would read. */

const PARTS: readonly (readonly [pattern: RegExp, by: string])[] = [
  [/<style[^<>]*>(?:<!\[CDATA\[)?[^<]*<\/style>/g, ''],
  [/ (?:ecmeta_\w+|class|pointer-events|dominant-baseline)="[^"]*"/g, ''],
  [/ xmlns:xlink="[^"]*"| baseProfile="[^"]*"| version="1.1"/g, ''],
  // every text has the page's font and this size; style.css sets both
  [/ style="font-size:12px;font-family:inherit;"/g, ''],
  [/<rect width="\d+" height="\d+" x="0" y="0" fill="none"><\/rect>/g, ''],
  [/(\.\d{2})\d+/g, '$1'],
  [/>\s+</g, '><'],
];

export function slim(svg: string): string {
  const made = PARTS.reduce((text, [pattern, by]) => text.replace(pattern, by), svg.trim());
  if (/\sstyle=|<style|<script|\son\w+=/i.test(made.replace(/>[^<>]*</g, '><'))) throw new Error('a chart holds a style or a script');
  return made;
}

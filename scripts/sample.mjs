// Draws records and left-out quantities of a report by a seed, with their sentences, to be judged against the text by eye.
//
//   node scripts/sample.mjs REPORT [--seed N] [--records 40] [--left-out 20]
//
// Prints tab-separated rows: every headline record (H), then the drawn ones (R), then the drawn left-out quantities (L).
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { extract, headlineFor } from '../dist/index.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    records: { type: 'string', default: '40' },
    'left-out': { type: 'string', default: '20' },
  },
});

/** mulberry32: the same draw for the same seed on every machine */
let state = Number(values.seed) >>> 0;
const random = () => {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = state;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const draw = (list, count) =>
  list
    .map((item) => [random(), item])
    .sort((a, b) => a[0] - b[0])
    .slice(0, count)
    .map(([, item]) => item)
    .sort((a, b) => a.source.start - b.source.start);

for (const path of positionals) {
  const text = new TextDecoder('utf-8').decode(readFileSync(path));
  const { documents, records, leftOut } = extract(text, { path: basename(path) });
  const headline = new Set(documents.flatMap((d) => headlineFor(d.kind).map((row) => row.id)));
  const isHeadline = (r) => r.indicator !== null && headline.has(r.indicator);
  const around = (s) =>
    `${text.slice(Math.max(0, s.start - 45), s.start)}⟦${text.slice(s.start, s.end)}⟧${text.slice(s.end, s.end + 30)}`.replace(/\s+/g, ' ');
  const row = (kind, r) =>
    console.log(
      [
        kind,
        `${r.source.line}:${r.source.column}`,
        r.indicator ?? '-',
        r.name,
        r.measure,
        r.measure === 'qualitative' ? r.text : typeof r.value === 'number' ? r.value : `${r.value.min}..${r.value.max}`,
        r.unit ?? '-',
        r.bound,
        r.status,
        r.period ?? '-',
        r.flags.join(';') || '-',
        around(r.source),
      ].join('\t'),
    );
  console.log(
    `# ${basename(path)}: ${documents.map((d) => `${d.title} | ${d.kind} | ${d.year} | ${d.region} ${d.regionCode}`).join(' // ')}; ${records.length} records, ${leftOut.length} left out`,
  );
  for (const r of records.filter(isHeadline)) row('H', r);
  for (const r of draw(
    records.filter((r) => !isHeadline(r)),
    Number(values.records),
  ))
    row('R', r);
  for (const l of draw(leftOut, Number(values['left-out'])))
    console.log(['L', `${l.source.line}:${l.source.column}`, l.reason, l.text, around(l.source)].join('\t'));
}

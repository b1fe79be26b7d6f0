/** What a fixture's golden file holds: one tab-separated row a document and a record, and what differs from it. */

export const columns = ['place', 'indicator', 'name', 'measure', 'value', 'unit', 'bound', 'status', 'period'];

const figureOf = ({ measure, value, text }) => {
  if (measure === 'qualitative' || value === null) return text;
  return typeof value === 'number' ? String(value) : `${value.min}..${value.max}`;
};

/** Rows of an extraction: `D0` and the like are its documents, `LINE:COLUMN` its records. */
export function goldenRows({ documents, records }) {
  const dash = (cell) => (cell === null || cell === '' ? '-' : String(cell));
  return [
    ...documents.map((d) => [`D${d.index}`, d.kind, d.title, dash(d.region), dash(d.year)].map(dash)),
    ...records.map((r) =>
      [`${r.source.line}:${r.source.column}`, r.indicator, r.name, r.measure, figureOf(r), r.unit, r.bound, r.status, r.period].map(dash),
    ),
  ].map((cells) => cells.join('\t'));
}

/** Rows of a golden file: comments and empty lines are for the reader. */
export const parseRows = (text) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

/** `A|B` in the name column: either form is right. */
function alternatives(row) {
  const cells = row.split('\t');
  return (cells[2] ?? '').split('|').map((name) => [...cells.slice(0, 2), name, ...cells.slice(3)].join('\t'));
}

const placeOf = (row) => row.split('\t')[0] ?? '';

/** Golden rows that the program does not give, and rows of the program that the golden file does not hold. `?` before a place: either way is right. */
export function compareRows(rows, given) {
  const optional = new Set(rows.filter((row) => row.startsWith('?')).map((row) => placeOf(row).slice(1)));
  const golden = rows.filter((row) => !row.startsWith('?'));
  const actual = given.filter((row) => !optional.has(placeOf(row)));
  const left = new Map();
  for (const row of actual) left.set(row, (left.get(row) ?? 0) + 1);
  const missing = [];
  for (const row of golden) {
    const hit = alternatives(row).find((form) => (left.get(form) ?? 0) > 0);
    if (hit === undefined) missing.push(row);
    else left.set(hit, left.get(hit) - 1);
  }
  const extra = actual.filter((row) => {
    const count = left.get(row) ?? 0;
    if (count > 0) left.set(row, count - 1);
    return count > 0;
  });
  return { missing, extra };
}

/** The places at which something differs, in the order of the text. */
export function differingPlaces({ missing, extra }) {
  const places = [...missing, ...extra].map(placeOf);
  const key = (place) => {
    const [line, column] = place.startsWith('D') ? [0, Number(place.slice(1))] : place.split(':').map(Number);
    return line * 1e6 + column;
  };
  return [...new Set(places)].sort((a, b) => key(a) - key(b));
}

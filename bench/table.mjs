/** The table of a run. */

const round = (value) => (value >= 100 ? Math.round(value) : Number(value.toPrecision(3)));

function limitOf({ atMost, atLeast, aim }) {
  const limit = atMost !== undefined ? `≤ ${atMost}` : atLeast !== undefined ? `≥ ${atLeast}` : '';
  return aim === undefined ? limit : `${limit}, aim ${aim}`;
}

/** One row: a line with its values; `holds` is null where the line has no limit. */
export function rowOf(line, ours, theirs) {
  const value = ours.values[line.id];
  if (typeof value !== 'number' || Number.isNaN(value)) throw new Error(`no value for ${line.id}`);
  const limited = line.atMost !== undefined || line.atLeast !== undefined;
  return {
    ...line,
    value: round(value),
    holds: limited ? value <= (line.atMost ?? Number.POSITIVE_INFINITY) && value >= (line.atLeast ?? 0) : null,
    figures: ours.figures,
    ...(theirs === null ? {} : { other: round(theirs.values[line.id] ?? Number.NaN), otherFigures: theirs.figures }),
  };
}

/** Markdown, columns aligned; the other commit's values beside ours where there are any. */
export function tableOf(rows, against) {
  const head = ['measured', 'value', ...(against === undefined ? [] : [against, '÷']), 'limit', 'verdict'];
  const body = rows.map((row) => [
    row.what,
    `${row.value} ${row.unit}`,
    ...(against === undefined ? [] : [`${row.other}`, `${round(row.value / row.other)}`]),
    limitOf(row),
    row.holds === null ? '' : row.holds ? 'holds' : 'MISSED',
  ]);
  const widths = head.map((cell, i) => Math.max(cell.length, ...body.map((cells) => cells[i].length)));
  const line = (cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

/** A census of the regular expressions that a piece of work tries. */

const SAMPLES = 300;
const ROUNDS = 20;

/** Counts each pattern's tries, and keeps some of the texts that it is tried on. */
function counted(work) {
  const census = new Map();
  const exec = RegExp.prototype.exec;
  let counting = true;
  RegExp.prototype.exec = function (text) {
    if (counting) {
      counting = false;
      const key = `/${this.source}/${this.flags}`;
      const entry = census.get(key) ?? { key, source: this.source, flags: this.flags, tries: 0, samples: [] };
      census.set(key, entry);
      entry.tries += 1;
      const place = entry.samples.length < SAMPLES ? entry.samples.length : entry.tries % 499 === 0 ? entry.tries % SAMPLES : -1;
      if (place >= 0) entry.samples[place] = [text, this.lastIndex];
      counting = true;
    }
    return exec.call(this, text);
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return [...census.values()];
}

/** Nanoseconds that one try takes, on the texts kept: the least of several rounds, so that a busy machine counts for little. */
function costOf({ source, flags, samples }) {
  const pattern = new RegExp(source, flags);
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    for (const [text, at] of samples) {
      pattern.lastIndex = at;
      pattern.test(text);
    }
    least = Math.min(least, ((performance.now() - start) * 1e6) / samples.length);
  }
  return least;
}

/** The dearest patterns as lines of text: milliseconds in all, tries, nanoseconds a try. */
export function censusOf(work, top) {
  const rows = counted(work)
    .map((entry) => ({ ...entry, cost: costOf(entry) }))
    .map((entry) => ({ ...entry, total: (entry.cost * entry.tries) / 1e6 }))
    .sort((a, b) => b.total - a.total);
  const sum = (pick) => rows.reduce((total, row) => total + pick(row), 0);
  const head = `${rows.length} patterns, ${sum((row) => row.tries)} tries, ${sum((row) => row.total).toFixed(0)} ms`;
  const line = ({ total, tries, cost, key }) =>
    `${total.toFixed(1).padStart(8)} ms ${String(tries).padStart(8)} × ${cost.toFixed(0).padStart(5)} ns  ${key.slice(0, 90)}`;
  return [head, ...rows.slice(0, top).map(line)].join('\n');
}

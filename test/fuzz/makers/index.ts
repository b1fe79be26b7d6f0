/** Every way to make inputs. */
import type { Maker } from '../input.js';
import { bytes, damaged } from './bytes.js';
import { grammar } from './grammar.js';
import { mutated, twisted } from './mutations.js';
import { pages } from './pages.js';
import { repeats } from './repeats.js';
import { pieces, spliced, strung } from './splices.js';
import { sprinkled, unicode } from './unicode.js';

export const makers: readonly Maker[] = [
  grammar,
  strung,
  twisted,
  mutated,
  spliced,
  pieces,
  sprinkled,
  unicode,
  bytes,
  damaged,
  pages,
  repeats,
];

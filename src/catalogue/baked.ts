/** The names of the catalogue as the build worked them out: it puts its result in the place of this file. From source they are worked out when asked for. */
import type { Baked } from './spelled.js';

export const baked: Baked | null = null as Baked | null;

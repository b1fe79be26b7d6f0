/** A text whose marks are hidden where they stand, so that every place in it stays a place in the file. */

/** Folding drops it. */
const HIDDEN = '\u200b';

export class Mask {
  private readonly units: string[];

  constructor(readonly source: string) {
    this.units = source.split('');
  }

  /** What stands there is no word; line ends stay. */
  hide(from: number, to: number): void {
    for (let at = from; at < to; at += 1) if (this.units[at] !== '\n' && this.units[at] !== '\r') this.units[at] = HIDDEN;
  }

  /** What stands there means this character. */
  put(from: number, to: number, character: string): void {
    this.hide(from, to);
    this.units[from] = character;
  }

  slice(from: number, to: number): string {
    return this.units.slice(from, to).join('');
  }

  get text(): string {
    return this.units.join('');
  }
}

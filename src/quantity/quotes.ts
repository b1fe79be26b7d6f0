/** Keeps track of “…” and 《…》 while a text is read from left to right. */

/** A longer stretch between quotation marks is speech, not a name. */
const LONGEST_NAME = 22;
const LONGEST_TITLE = 80;

export class Quotes {
  private open = -1;
  private title = -1;

  constructor(private readonly text: string) {}

  /** Takes note of a mark or a line end; true when `first` was one. */
  see(first: string, at: number): boolean {
    if (first === '“') this.open = at;
    else if (first === '”') this.open = -1;
    else if (first === '《') this.title = at;
    else if (first === '》') this.title = -1;
    else if (first === '\n') {
      this.open = -1;
      this.title = -1;
    } else return false;
    return true;
  }

  /** Why a number at `at` is part of a name or title, or null. */
  reason(at: number): 'quoted' | 'title' | null {
    if (this.title >= 0 && this.closes('》', this.title, at, LONGEST_TITLE)) return 'title';
    if (this.open >= 0 && this.closes('”', this.open, at, LONGEST_NAME)) return 'quoted';
    return null;
  }

  private closes(mark: string, from: number, at: number, longest: number): boolean {
    if (at - from > longest) return false;
    const end = this.text.slice(at, from + longest + 2).indexOf(mark);
    // “小巨人企业90家,“单项冠军”: a mark that opens again was never closed
    return end >= 0 && (at === from + 1 || !this.text.slice(at, at + end).includes('“'));
  }
}

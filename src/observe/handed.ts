/** What the sentences of a paragraph hand on: the last clauses that may give a topic. Worked out when a quantity asks for one, which few do. */
import { Triggers } from '../triggers.js';

/** How many clauses are handed on. */
const MOST = 4;
/** Only what is built or done goes on over a full stop. */
const GOES_ON = /建设|改造|工程|项目|治理|整治|开发|搬迁|修复|行动|园区|主体|生产|产业/;
const MARKS = new Triggers([...',;:。!?\n']);
/** So many sentences wait to be asked; a paragraph may be a whole book. */
const MOST_WAITING = 32;

/** A sentence that says no figure and nothing in words: its clauses are what it hands on. */
export interface Silent {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What stands between the last marks of a sentence, without what is empty. */
function lastClauses({ text, start, end }: Silent): string[] {
  const cuts = [start];
  for (let at = MARKS.next(text, start, end); at >= 0; at = MARKS.next(text, at + 1, end)) cuts.push(at + 1);
  const last = cuts.slice(-MOST);
  return last.map((from, i) => text.slice(from, (last[i + 1] ?? end + 1) - 1)).filter((clause) => clause !== '');
}

export class Handed {
  private read: readonly string[] | null = null;
  private readonly waiting: number;

  /** `before`: what the sentence was handed and has not used; `own`: its own clauses, oldest first; `name`: one that goes on in any case, or '' */
  constructor(
    private before: Handed | null,
    private own: readonly string[] | Silent,
    private readonly name = '',
  ) {
    this.waiting = before === null || before.read !== null ? 0 : before.waiting + 1;
    if (this.waiting >= MOST_WAITING) void this.clauses;
  }

  /** Oldest first. */
  get clauses(): readonly string[] {
    if (this.read === null) {
      const own = 'text' in this.own ? lastClauses(this.own) : this.own;
      const all = own.length >= MOST || this.before === null ? own : [...this.before.clauses, ...own];
      const going = all.slice(-MOST).filter((clause) => GOES_ON.test(clause));
      this.read = this.name === '' ? going : [...going, this.name];
      this.before = null;
      this.own = [];
    }
    return this.read;
  }
}

/** Corrections between two visits: in the browser's local storage, a list for each report. */
import {
  array,
  config,
  discriminatedUnion,
  int,
  literal,
  minimum,
  minLength,
  nullable,
  number,
  optional,
  partial,
  regex,
  strictObject,
  string,
  union,
  enum as zodEnum,
  null as zodNull,
} from 'zod/mini';
import { sameReport } from '../../corrections/place.js';
import { type CorrectedReport, type Correction, correctionsFile, correctionsSchema } from '../../corrections/schema.js';

// the page's security policy forbids the functions that zod would make from text
config({ jitless: true });

const PREFIX = 'plan-extract:corrections:';
const schema = correctionsSchema({
  ...{ array, discriminatedUnion, enum: zodEnum, int, literal, minimum, minLength, null: zodNull, nullable, number },
  ...{ optional, partial, regex, strictObject, string, union },
});

/** The corrections in a file's text; what is wrong with it as an Error. */
export function readFile(text: string): Correction[] {
  const checked = schema.safeParse(JSON.parse(text.replace(/^\ufeff/, '')));
  if (checked.success) return checked.data.corrections;
  const [issue] = checked.error.issues;
  throw new Error(`${(issue?.path ?? []).join('.')} ${issue?.message ?? ''}`.trim());
}

const keyOf = ({ region, regionCode, kind, year, title }: CorrectedReport): string =>
  `${PREFIX}${regionCode ?? region ?? title ?? ''}|${kind}|${year ?? ''}`;

export class Keeper {
  /** false: the browser keeps nothing for pages from disk */
  works = true;
  private readonly held = new Map<string, { readonly report: CorrectedReport; readonly corrections: readonly Correction[] }>();

  /** @param given corrections that the page came with; what the browser holds of the same report goes before them */
  constructor(given: readonly Correction[]) {
    for (const { report } of given)
      this.held.set(keyOf(report), { report, corrections: given.filter((one) => keyOf(one.report) === keyOf(report)) });
    this.readAll();
  }

  private readAll(): void {
    try {
      for (let i = 0; i < localStorage.length; i++) {
        const key = localStorage.key(i) ?? '';
        if (key.startsWith(PREFIX)) this.read(key, localStorage.getItem(key) ?? '');
      }
    } catch {
      this.works = false;
    }
  }

  /** What another window has kept under a key of ours. */
  read(key: string, text: string): boolean {
    if (!key.startsWith(PREFIX)) return false;
    try {
      const corrections = readFile(text);
      const [first] = corrections;
      if (first !== undefined) this.held.set(key, { report: first.report, corrections });
      else this.held.delete(key);
      return true;
    } catch {
      // what does not read is not ours
      return false;
    }
  }

  of(report: CorrectedReport): Correction[] {
    return [...this.held.values()].filter((one) => sameReport(one.report, report)).flatMap(({ corrections }) => corrections);
  }

  keep(report: CorrectedReport, corrections: readonly Correction[]): void {
    // lists of the same report under other keys have been taken over into this one
    for (const [key, one] of this.held) if (sameReport(one.report, report)) this.drop(key);
    const key = keyOf(report);
    if (corrections.length > 0) this.held.set(key, { report, corrections });
    try {
      if (corrections.length > 0) localStorage.setItem(key, JSON.stringify(correctionsFile(corrections)));
      else localStorage.setItem(key, JSON.stringify(correctionsFile([])));
    } catch {
      this.works = false;
    }
  }

  private drop(key: string): void {
    this.held.delete(key);
    try {
      localStorage.removeItem(key);
    } catch {
      this.works = false;
    }
  }
}

/** What the fuzzer feeds to the program. */
import type fc from 'fast-check';

export interface Input {
  /** a file's bytes; a text that no file can hold (lone surrogates) is given as a string */
  readonly content: string | Uint8Array;
  /** the file's name: its ending may choose the reader */
  readonly name: string;
  /** one piece over and over: reading four times as much may take four times as long */
  readonly periodic?: true;
}

/** One way to make inputs. A new one is a file of its own and a line in makers/index.ts. */
export interface Maker {
  readonly id: string;
  readonly inputs: fc.Arbitrary<Input>;
}

export const textInput = (content: string): Input => ({ content, name: 'generated.txt' });

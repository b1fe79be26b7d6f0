import { expandInputs, InputError, readTexts, type TextInput } from '../read/index.js';

/** Lets signals and a closed pipe be noticed between two texts. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * The texts of all inputs, one at a time; an input that gives none goes to `failed`, and the run goes on.
 * `begins` hears of each input before it is read: its name, how many came before it, and how many there are.
 */
export async function* texts(
  inputs: readonly string[],
  encoding: string | undefined,
  failed: (fault: InputError) => void,
  begins?: (path: string, before: number, total: number) => void,
): AsyncGenerator<TextInput> {
  const all = await expandInputs(inputs);
  for (const [before, input] of all.entries()) {
    begins?.(input instanceof InputError ? input.path : input, before, all.length);
    if (input instanceof InputError) {
      failed(input);
      continue;
    }
    for await (const text of readTexts(input, encoding)) {
      if (text instanceof InputError) failed(text);
      else yield text;
      await breathe();
    }
  }
}

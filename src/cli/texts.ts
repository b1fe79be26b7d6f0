import { expandInputs, InputError, readText, type TextInput } from '../read/index.js';

/** Lets signals and a closed pipe be noticed between two texts. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The texts of all inputs, one at a time; an input that gives none goes to `failed`, and the run goes on. */
export async function* texts(
  inputs: readonly string[],
  encoding: string | undefined,
  failed: (fault: InputError) => void,
): AsyncGenerator<TextInput> {
  for (const input of await expandInputs(inputs)) {
    if (input instanceof InputError) {
      failed(input);
      continue;
    }
    try {
      yield await readText(input, encoding);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      failed(error);
    }
    await breathe();
  }
}

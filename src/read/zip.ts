/** Zip files with limits: yauzl reads the directory and checks sizes while it expands; nothing is ever written. */
import type { Entry, ZipFile } from 'yauzl';
import { InputError } from './faults.js';
import { limits, megabytes } from './limits.js';

export interface ZipMember {
  readonly name: string;
  /** expanded size as the directory says */
  readonly size: number;
  readonly encrypted: boolean;
  readonly directory: boolean;
}

/** What is left of the limits, for an archive and all that stands in it. */
export interface ZipBudget {
  bytes: number;
  members: number;
}

export interface Zip {
  readonly budget: ZipBudget;
  readonly members: readonly ZipMember[];
  readonly has: (name: string) => boolean;
  /** the member's bytes; throws InputError where it is missing, encrypted, damaged or too large */
  readonly read: (name: string) => Promise<Uint8Array>;
  /** the same, or null where there is no such member */
  readonly readIf: (name: string) => Promise<Uint8Array | null>;
}

const UTF8_FLAG = 0x800;
/** Info-ZIP's extra field with the name in UTF-8. */
const UNICODE_PATH = 0x7075;

/** Names without the UTF-8 flag are in the code page of the machine that made the file: of Chinese Windows, GB18030. */
function nameOf(entry: Entry): string {
  const raw = entry.fileName as unknown as Buffer;
  const field = entry.extraFields.find(({ id }) => id === UNICODE_PATH);
  if (field !== undefined && field.data.length > 5) return field.data.subarray(5).toString('utf8');
  if ((entry.generalPurposeBitFlag & UTF8_FLAG) !== 0) return raw.toString('utf8');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return new TextDecoder('gb18030').decode(raw);
  }
}

function damage(path: string, what: string, error: unknown): InputError {
  const words = error instanceof Error ? error.message : String(error);
  return new InputError(path, 'damaged', `${what}: ${words.split('\n')[0]?.slice(0, 120)}`);
}

async function open(path: string, bytes: Uint8Array, budget: ZipBudget): Promise<{ file: ZipFile; entries: Entry[] }> {
  const { fromBuffer } = await import('yauzl');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    fromBuffer(buffer, { lazyEntries: true, decodeStrings: false, validateEntrySizes: true }, (error, file) => {
      if (error || file === undefined) {
        reject(damage(path, 'ZIP', error));
        return;
      }
      file.on('error', (fault) => reject(damage(path, 'ZIP', fault)));
      file.on('entry', (entry) => {
        entries.push(entry);
        budget.members -= 1;
        if (budget.members < 0) reject(new InputError(path, 'members', String(limits.members)));
        else file.readEntry();
      });
      file.on('end', () => resolve({ file, entries }));
      file.readEntry();
    });
  });
}

function expand(path: string, file: ZipFile, entry: Entry, name: string, budget: ZipBudget): Promise<Uint8Array> {
  const whole = budget.bytes < limits.memberBytes;
  const room = Math.min(budget.bytes, limits.memberBytes);
  return new Promise((resolve, reject) => {
    const tooLarge = (): InputError => new InputError(path, 'expands', megabytes(whole ? limits.archiveBytes : limits.memberBytes));
    if (entry.isEncrypted()) {
      reject(new InputError(path, 'encrypted', 'ZIP'));
      return;
    }
    if (entry.uncompressedSize > room) {
      if (whole) budget.bytes = 0;
      reject(tooLarge());
      return;
    }
    file.openReadStream(entry, (error, stream) => {
      if (error || stream === undefined) {
        reject(damage(path, name, error));
        return;
      }
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        budget.bytes -= chunk.length;
        if (size > room) stream.destroy(tooLarge());
        else chunks.push(chunk);
      });
      stream.on('error', (fault) => reject(fault instanceof InputError ? fault : damage(path, name, fault)));
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });
}

/**
 * Reads a zip's directory.
 * @throws InputError when it is damaged or holds too many members.
 */
export async function openZip(
  path: string,
  bytes: Uint8Array,
  budget: ZipBudget = { bytes: limits.archiveBytes, members: limits.members },
): Promise<Zip> {
  const { file, entries } = await open(path, bytes, budget);
  const byName = new Map<string, Entry>();
  for (const entry of entries) byName.set(nameOf(entry).replaceAll('\\', '/'), entry);
  const readIf = async (name: string): Promise<Uint8Array | null> => {
    const entry = byName.get(name);
    if (entry === undefined) return null;
    const expanded = await expand(path, file, entry, name, budget);
    return expanded;
  };
  return {
    budget,
    members: [...byName].map(([name, entry]) => ({
      name,
      size: entry.uncompressedSize,
      encrypted: entry.isEncrypted(),
      directory: name.endsWith('/'),
    })),
    has: (name) => byName.has(name),
    readIf,
    read: async (name) => {
      const found = await readIf(name);
      if (found === null) throw new InputError(path, 'damaged', `${name}: missing`);
      return found;
    },
  };
}

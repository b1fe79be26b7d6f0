/** Documents damaged by chance: bytes changed, cut, moved; in zips also the parts inside, which are packed again without a fault. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { zipOf } from '../zip.js';
import { fileOf } from './make.js';
import { ofdOfText } from './ofd.js';

/** Mulberry32: the same seed gives the same numbers. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

type Next = (below: number) => number;

const EDGES = [0, 1, 0x20, 0x3c, 0x3e, 0x5c, 0x7b, 0x7d, 0x7f, 0x80, 0xfe, 0xff];

function changed(given: Buffer, next: Next): Buffer {
  let bytes = Buffer.from(given);
  for (let times = 1 + next(8); times > 0 && bytes.length > 4; times -= 1) {
    const at = next(bytes.length);
    const length = Math.min(bytes.length - at, 1 + next(next(4) === 0 ? 2000 : 16));
    const kind = next(7);
    if (kind === 0) bytes[at] = next(256);
    else if (kind === 1) bytes[at] = (bytes[at] ?? 0) ^ (1 << next(8));
    else if (kind === 2) bytes.fill(EDGES[next(EDGES.length)] ?? 0, at, at + length);
    else if (kind === 3) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
    else if (kind === 4) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at)]);
    else if (kind === 5) bytes.copy(bytes, next(bytes.length), at, at + length);
    else if (at + 4 <= bytes.length) bytes.writeUInt32LE([0, 1, 0x7fffffff, 0xffffffff, next(0x10000)][next(5)] ?? 0, at);
  }
  return next(12) === 0 ? bytes.subarray(0, next(bytes.length)) : bytes;
}

interface Part {
  readonly name: string;
  readonly content: Buffer;
}

/** Members of a zip as honest programs write them. */
function partsOf(zip: Buffer): Part[] {
  const parts: Part[] = [];
  for (let at = zip.indexOf('PK\x01\x02'); at >= 0 && zip.subarray(at, at + 4).toString('latin1') === 'PK\x01\x02'; ) {
    const [method, size, name, extra, comment, local] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
      zip.readUInt32LE(at + 42),
    ];
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + size);
    parts.push({ name: zip.subarray(at + 46, at + 46 + name).toString(), content: method === 8 ? inflateRawSync(data) : data });
    at += 46 + name + extra + comment;
  }
  return parts;
}

/** Streams of a PDF that are deflated, damaged and deflated again; their lengths are then wrong, which pdf.js mends. */
function pdfChanged(given: Buffer, next: Next): Buffer {
  const start = given.indexOf('stream\n', next(given.length));
  const end = given.indexOf('endstream', start);
  if (start < 0 || end < 0) return changed(given, next);
  try {
    const content = inflateRawSync(given.subarray(start + 9, end - 5));
    return Buffer.concat([
      given.subarray(0, start + 7),
      Buffer.from([0x78, 0x9c]),
      deflateRawSync(changed(content, next)),
      Buffer.from('\n'),
      given.subarray(end),
    ]);
  } catch {
    return changed(given, next);
  }
}

const text = (): string => fileOf('report.txt').toString();

/** Sound files of each format. */
export const sound: Readonly<Record<string, () => readonly Buffer[]>> = {
  docx: () => [fileOf('report.docx'), fileOf('table.docx')],
  odt: () => [fileOf('report.odt'), fileOf('table.odt')],
  doc: () => [fileOf('report.doc'), fileOf('table.doc')],
  rtf: () => [fileOf('report.rtf'), fileOf('table.rtf')],
  pdf: () => [fileOf('report.pdf'), fileOf('table.pdf'), fileOf('encrypted.pdf')],
  ofd: () => [ofdOfText(text()), ofdOfText(`指标    单位    2025年\n人口    万人    5.5\n${text()}`)],
  zip: () => [
    zipOf([
      { name: '一.docx', content: fileOf('report.docx') },
      { name: '二.txt', content: fileOf('report.txt') },
      { name: '三.zip', content: zipOf([{ name: '四.rtf', content: fileOf('report.rtf') }]) },
    ]),
  ],
};

/** One damaged file of a format. */
export function damaged(format: string, next: Next): Buffer {
  const files = sound[format]?.() ?? [];
  const file = files[next(files.length)] ?? Buffer.alloc(0);
  if (format === 'pdf' && next(2) === 0) return pdfChanged(file, next);
  const zipped = file.subarray(0, 2).toString() === 'PK' && format !== 'zip';
  if (!zipped || next(3) === 0) return changed(file, next);
  const parts = partsOf(file);
  const hit = next(parts.length);
  return zipOf(parts.map(({ name, content }, at) => ({ name, content: at === hit ? changed(content, next) : content })));
}

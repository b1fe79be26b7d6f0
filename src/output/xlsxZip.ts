/** A zip archive keeps the time at which each file was put in; without it the same content is the same bytes. */

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
/** 1980-01-01 00:00, the earliest time of the format: no time of day, and day and month in the lower half of the date. */
const TIME = 0;
const DATE = 0x21;

/** Sets the times of all entries to 1980-01-01. The archive has no comment, as written here. */
export function withoutTimes(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const stamp = (at: number): void => {
    view.setUint16(at, TIME, true);
    view.setUint16(at + 2, DATE, true);
  };
  const end = archive.byteLength - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END) throw new Error('the workbook is no zip archive of the expected form');
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < entries; entry++) {
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(at, true) !== CENTRAL || view.getUint32(local, true) !== LOCAL)
      throw new Error('the workbook is a broken zip archive');
    stamp(at + 12);
    stamp(local + 10);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return archive;
}

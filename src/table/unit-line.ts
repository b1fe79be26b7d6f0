/** `单位:亿元`, said over a table. */
import { isUnit } from './header.js';

const LINE = /^(?:.{0,20}?[(,;])?(?:计量|金额|货币)?单位[:为]?(.{1,16}?)\)?$/;

export const isUnitLine = (text: string): boolean => LINE.test(text);

/** The first unit that such a line names; null for any other line. */
export function unitOfLine(text: string): string | null {
  const written = LINE.exec(text)?.[1] ?? '';
  const unit = written.split(/[、,;/](?![\u4e00-\u9fff]*$)|[、,;]/)[0] ?? '';
  return isUnit(written) ? written : isUnit(unit) ? unit : null;
}

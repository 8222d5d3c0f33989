import { readMeasureCode } from '../../ita/codes.js';
import { type Cell, plain } from '../../ita/text.js';

/** How people point to a measure above the items: by its code, its name or both. `code` is null and `name` `''` where it is left out. */
interface LeadingMeasure {
  code: string | null;
  name: string;
}

const CODE_THEN_NAME = /^((?:ตัวชี้วัด(?:ย่อย)?(?:ที่)?\s*)?[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})?)[.:)]*\s+(\S.*)$/;

/** Reads `9`, `9.1 ข้อมูลพื้นฐาน`, `ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล`, `การเปิดเผยข้อมูล`. A bare number is an indicator. */
export function readLeadingMeasure(cell: Cell): LeadingMeasure {
  const text = plain(cell);
  const whole = readMeasureCode(text);
  if (whole !== null) return { code: whole, name: '' };
  const [, code = '', name = ''] = CODE_THEN_NAME.exec(text) ?? [];
  const read = code === '' ? null : readMeasureCode(code);
  return read === null ? { code: null, name: text } : { code: read, name };
}

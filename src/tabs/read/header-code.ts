import { type ReadCode, readCode, readLeadingCode } from '../../ita/codes.js';
import { type Cell, plain } from '../../ita/text.js';

/** A header that names a code; `number` is that of a part: `i1 (2)`, `i1.2 ระยะเวลา`. */
export interface CodedHeader {
  read: ReadCode;
  rest: string;
  number: string;
}

const BEFORE = /^[([]([^()[\]]{1,20})[)\]]\s*(.*)$/;
const BEHIND = /^(.+?)\s*\(([^()]{1,20})\)\s*(\[[^[\]]*\])?$/;
const POINTED = /^(?:ข้อ(?:ที่)?\s*)?([0-9๐-๙]{1,2}\.[0-9๐-๙]{1,2})(?:[.:)\s]+(.*))?$/;
const WITH_PART = /^(.*?[0-9๐-๙])\s*(?:[._/-]([1-9๑-๙])|\(([1-9๑-๙])\))(?:\s+(.*))?$/;

/**
 * The code at the head of a header, or in brackets before or behind its words: `(I1) …`, `… (I1) [ขั้นตอน]`. In brackets only a code with a
 * letter is one.
 */
export function codedHeader(cell: Cell): CodedHeader | null {
  const text = plain(cell);
  const part = withPart(text) ?? pointed(text);
  if (part) return part;
  const leading = readLeadingCode(text);
  if (leading) return { ...leading, number: '' };
  const before = BEFORE.exec(text);
  if (before) return lettered(before[1] ?? '', before[2] ?? '');
  const behind = BEHIND.exec(text);
  return behind ? lettered(behind[2] ?? '', `${behind[1]}${behind[3] ? ` ${behind[3]}` : ''}`) : null;
}

function withPart(text: string): CodedHeader | null {
  const match = WITH_PART.exec(text);
  const own = match ? lettered(match[1] ?? '', match[4] ?? '') : null;
  return own && { ...own, number: match?.[2] ?? match?.[3] ?? '' };
}

/** `1.2 …` is the second of section 1, whatever that is. */
function pointed(text: string): CodedHeader | null {
  const [, code = '', rest = ''] = POINTED.exec(text) ?? [];
  const read = readCode(code);
  return read && { read, rest, number: '' };
}

function lettered(text: string, rest: string): CodedHeader | null {
  const read = readCode(text);
  return read?.certain && /^[ieo]\d/.test(read.code) ? { read, rest, number: '' } : null;
}

import { type Figure, readFigure } from './figure.js';
import { isBarred } from './vocabulary.js';

/** A figure that is called points. */
const POINTS = /\(?([0-9๐-๙]{1,3}(?:[.,][0-9๐-๙]{1,4})?)\)?\s*คะแนน\)?(?![ก-๙])/g;

/** Words for the full score in front of it. */
const FULL = /\s*(?:จาก)?(?:คะแนน)?เต็ม\s*$/;

/** A text with words behind its score: `O3 อำนาจหน้าที่ 100 คะแนน ข้อมูลครบถ้วน`. */
interface Remarked {
  before: string;
  figures: Figure[];
  /** `''` behind several figures: whose words they are is not known. */
  remark: string;
}

/** Null where no figure of the text is called points, or only one and nothing stands behind it. */
export function remarked(text: string): Remarked | null {
  const all = [...text.matchAll(POINTS)].filter(({ index }) => !/[0-9๐-๙.,–—-]$/.test(text.slice(0, index)));
  const own = all.flatMap((match) => {
    const before = text.slice(0, match.index);
    const figure = readFigure(match[1] ?? '');
    return figure && !isBarred(before, figure.decimals) ? [{ figure, end: match.index + match[0].length }] : [];
  });
  const [first] = own;
  const rest = first ? text.slice(first.end).replace(/^[\s,:–—-]+/, '') : '';
  if (own.length < 2 && rest === '') return null;
  return {
    before: text.slice(0, all[0]?.index).replace(FULL, ''),
    figures: own.map(({ figure }) => ({ ...figure, isScore: true })),
    remark: own.length > 1 ? '' : withoutBrackets(rest),
  };
}

const withoutBrackets = (text: string): string => /^\(([^()]+)\)$/.exec(text)?.[1]?.trim() ?? text;

/** Words that judge a document and are no part of its name, nor a remark by themselves. */
const VERDICT = '(?:ไม่)?(?:ผ่าน(?:เกณฑ์)?|ครบถ้วน|สมบูรณ์)';
const VERDICT_ALONE = new RegExp(`^\\(?${VERDICT}\\)?$`);
const VERDICT_TAIL = new RegExp(`(?:\\s+[-–:]?\\s*${VERDICT}|\\s*\\(${VERDICT}\\))$`);

/** A name without the verdict behind it. */
export const withoutVerdict = (name: string): string => name.replace(VERDICT_TAIL, '').trim();

/** Who answers for a document, where a table says that. */
const UNIT = /^(?:กอง|สำนัก|ฝ่าย|งาน|ส่วน|ศูนย์|กลุ่ม|แผนก|หน่วย|นาย|นาง|น\.ส\.)/;

/** True of words of the one who looked at a document: no address, verdict alone or name. */
export const isRemark = (text: string): boolean =>
  /[ก-๙a-z]{3}/i.test(text) && !/^https?:\/\/\S+$/i.test(text) && !VERDICT_ALONE.test(text) && !UNIT.test(text);

/** True of a remark that may speak of another figure or item. */
export const isUnclear = (remark: string): boolean =>
  /[0-9๐-๙]\s*(?:คะแนน|%)|[0-9๐-๙]\.[0-9๐-๙]|(?:^|[^A-Za-z])[IEO][0-9๐-๙]/i.test(remark);

/** An examiner looks at documents of OIT alone. */
export const isOfDocument = (code: string): boolean => /^o\d/.test(code);

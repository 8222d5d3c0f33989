import { arabicDigits, thaiDigits } from '../words/digits.js';
import type { SurveyCode } from './framework.js';
import { type Cell, plain } from './text.js';

/** A code with its letter, point or name is certain; a bare number depends on where it stands. */
export type ReadCode = { certain: true; code: string } | { certain: false; number: number };

const PREFIX = /^(ข้อคำถามที่|ข้อคำถาม|ข้อที่|ข้อ)/;
const INDICATOR_PREFIX = /^(ตัวชี้วัดย่อยที่|ตัวชี้วัดย่อย|ตัวชี้วัดที่|ตัวชี้วัด)/;
const TOTAL = new Set(['total', 'รวม', 'คะแนนรวม', 'ภาพรวม', 'คะแนนภาพรวม', 'คะแนนรวมทั้งหมด']);

/**
 * Reads a code as people type it: `I๑ i1 1๑ ข้อ i1`, `E๑๐`, `O๒ 0๒ ๐๒ ๐๓๘`, `9.1`, `OIT`, `คะแนนภาพรวม`.
 * An Arabic 1 or 0 (or a Thai ๐) in front of Thai digits is the letter I or O; all-Arabic and all-Thai numbers are bare.
 * Codes come out as `i1 e10 o2 9 9.1 OIT total`. Null when the text is no code.
 */
export function readCode(cell: Cell): ReadCode | null {
  const text = plain(cell)
    .replace(/\s/g, '')
    .replace(PREFIX, '')
    .replace(/[.:]+$/, '');
  if (TOTAL.has(text.toLowerCase())) return { certain: true, code: 'total' };
  if (/^[ieo]it$/i.test(text)) return { certain: true, code: text.toUpperCase() };
  const indicator = text.replace(INDICATOR_PREFIX, '');
  if (/^[0-9๐-๙]{1,2}\.[0-9๐-๙]{1,2}$/.test(indicator)) return { certain: true, code: pointed(indicator) };
  if (indicator !== text) return /^[0-9๐-๙]{1,3}$/.test(indicator) ? numbered('', indicator) : null;
  const lettered = /^([ieol])-?([0-9๐-๙]{1,3})$/i.exec(text) ?? /^([10๐])([๐-๙]{1,3})$/.exec(text) ?? /^(๐)([0-9]{1,3})$/.exec(text);
  if (lettered) return numbered(letterOf(lettered[1] ?? ''), lettered[2] ?? '');
  if (!/^[0-9๐-๙]{1,3}$/.test(text)) return null;
  const number = Number(arabicDigits(text));
  return number > 0 ? { certain: false, number } : null;
}

const LEADING =
  /^((?:ข้อคำถามที่|ข้อคำถาม|ข้อที่|ข้อ)?\s*(?:[ieol]\s*-?\s*[0-9๐-๙]{1,3}|[10๐][๐-๙]{1,3}|[0-9๐-๙]{1,3}))(?![0-9๐-๙])(?:\s*[.:)\-–]+\s*|\s|$)(.*)/i;

/** Reads a text that begins with a code: `i1 ทำงานตามที่กำหนด`, `ข้อ 5. …`, `E8`. `rest` is what follows the code. */
export function readLeadingCode(cell: Cell): { read: ReadCode; rest: string } | null {
  const match = LEADING.exec(plain(cell));
  const read = match ? readCode(match[1] ?? '') : null;
  return read ? { read, rest: match?.[2] ?? '' } : null;
}

/** The code that a cell names where a bare number is an indicator: in function arguments and on tabs of any measure. Null for anything else. */
export function readMeasureCode(cell: Cell): string | null {
  const read = readCode(cell);
  if (!read) return null;
  return read.certain ? read.code : String(read.number);
}

function letterOf(sign: string): string {
  if (/[1il]/i.test(sign)) return 'i';
  return /[0๐o]/i.test(sign) ? 'o' : 'e';
}

function numbered(letter: string, digits: string): ReadCode | null {
  const number = Number(arabicDigits(digits));
  return number > 0 ? { certain: true, code: letter + number } : null;
}

function pointed(text: string): string {
  return arabicDigits(text).split('.').map(Number).join('.');
}

/** The letter that a survey's questions or items carry. */
export function letterOfSurvey(survey: SurveyCode): 'i' | 'e' | 'o' {
  return survey === 'IIT' ? 'i' : survey === 'EIT' ? 'e' : 'o';
}

/** As printed: Latin capital, then digits by the setting: `I๑ E๑๐ O๒ ๙.๑ ๗ OIT`. */
export function printedCode(code: string, digits: 'thai' | 'arabic'): string {
  const text = code.toUpperCase();
  return digits === 'thai' ? thaiDigits(text) : text;
}

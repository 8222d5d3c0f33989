import { letterOfSurvey, type ReadCode, readCode, readLeadingCode, readMeasureCode } from '../../ita/codes.js';
import { leavesOf, type Measure, type SurveyCode } from '../../ita/framework.js';
import type { MeasureIndex } from '../../ita/measure-index.js';
import { type Cell, nameKey } from '../../ita/text.js';
import { readLeadingMeasure } from './leading-measure.js';

export { indexMeasures, type MeasureIndex } from '../../ita/measure-index.js';

/** What a row's code cell means: a measure, a bare number still to be placed, or nothing known. */
export type Identified = { code: string } | { bare: number } | 'otherSurvey' | 'unknown' | 'noCode';

/** On a survey's own tab: a bare number is that survey's item unless the row is titled as the indicator of that number. */
export function identifyOn(survey: SurveyCode, index: MeasureIndex, code: Cell, title: Cell): Identified {
  const read = readCode(code);
  if (!read) return 'noCode';
  if (read.certain) return placed(index, read.code, survey);
  const indicator = index.measures.get(String(read.number));
  const names = [nameKey(title), nameKey(readLeadingMeasure(title).name)];
  const isTitled = indicator && [indicator.title, ...(indicator.aliases ?? [])].some((name) => names.includes(nameKey(name)));
  return isTitled ? placed(index, indicator.code, survey) : { bare: read.number };
}

/** Where a code that was read stands on a survey's own tab; a bare number stays bare. */
export function placeOn(survey: SurveyCode, index: MeasureIndex, read: ReadCode): Identified {
  return read.certain ? placed(index, read.code, survey) : { bare: read.number };
}

/** On the tabs of any measure: a bare number is an indicator, and a name may stand for the code. */
export function identifyAnywhere(index: MeasureIndex, code: Cell, name: Cell): Identified {
  const read = readMeasureCode(code);
  if (read !== null) return placed(index, read, null);
  const text = nameKey(code) === '' ? name : code;
  const named = index.names.get(nameKey(text)) ?? (readCode(text)?.certain ? codeOf(text) : null);
  return named ? placed(index, named, null) : leading(index, text, null);
}

/** A cell that begins with a code and goes on: `O1 โครงสร้าง`, `ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล`. */
export function identifyLeading(survey: SurveyCode, index: MeasureIndex, cell: Cell): Identified {
  return leading(index, cell, survey);
}

/** A number is a code only with the name of its measure behind it. */
function leading(index: MeasureIndex, cell: Cell, survey: SurveyCode | null): Identified {
  const { code, name } = readLeadingMeasure(cell);
  if (code !== null && name !== '') return index.names.get(nameKey(name)) === code ? placed(index, code, survey) : 'noCode';
  const item = itemBefore(cell);
  return item !== null ? placed(index, item, survey) : 'noCode';
}

/** True where the name beside a code is another measure's, and not one's above it: a column may say under what each row stands. */
export function contradicts(index: MeasureIndex, code: string, name: Cell): boolean {
  const named = itemBefore(name) ?? index.names.get(nameKey(name)) ?? index.names.get(nameKey(readLeadingMeasure(name).name)) ?? code;
  return named !== code && !isAbove(index, named, code);
}

/** The code of an item, with its letter, before other words: not `O 9.1`. */
function itemBefore(cell: Cell): string | null {
  const item = readLeadingCode(cell);
  const isItem = item?.read.certain && /^[ieo]\d/.test(item.read.code) && !/^[0-9๐-๙]/.test(item.rest);
  return isItem && item.read.certain ? item.read.code : null;
}

function isAbove(index: MeasureIndex, above: string, code: string): boolean {
  const holds = (measure: Measure): boolean => (measure.children ?? []).some((child) => child.code === code || holds(child));
  const measure = index.measures.get(above);
  return measure !== undefined && holds(measure);
}

/** The code that a survey's bare number stands for. */
export function itemCode(survey: SurveyCode, number: number): string {
  return letterOfSurvey(survey) + number;
}

/** True where bare numbers are exactly the survey's indicators, so that either may be meant. */
export function areIndicators(index: MeasureIndex, survey: SurveyCode, numbers: ReadonlySet<number>): boolean {
  const indicators = [...index.measures.values()].filter(({ code, kind }) => kind === 'indicator' && index.surveys.get(code) === survey);
  return indicators.length === numbers.size && indicators.every(({ code }) => numbers.has(Number(code)));
}

/** Questions or items of a survey, in order. */
export function leavesOfSurvey(index: MeasureIndex, survey: SurveyCode): Measure[] {
  const measure = index.measures.get(survey);
  return measure ? leavesOf(measure) : [];
}

function placed(index: MeasureIndex, code: string, survey: SurveyCode | null): Identified {
  if (code === 'total') return survey === null ? { code } : 'unknown';
  const owner = index.surveys.get(code);
  if (!owner) return isOtherLetter(code, survey) ? 'otherSurvey' : 'unknown';
  return survey === null || owner === survey ? { code } : 'otherSurvey';
}

function isOtherLetter(code: string, survey: SurveyCode | null): boolean {
  return survey !== null && /^[ieo]/.test(code) && !code.startsWith(letterOfSurvey(survey));
}

function codeOf(text: Cell): string | null {
  const read = readCode(text);
  return read?.certain ? read.code : null;
}

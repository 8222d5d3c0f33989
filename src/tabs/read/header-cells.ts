import type { Part, SurveyCode } from '../../ita/framework.js';
import { matchPart } from '../../ita/part-names.js';
import { type Cell, nameKey, plain } from '../../ita/text.js';
import { type CodedHeader, codedHeader } from './header-code.js';
import { type Identified, itemCode, leavesOfSurvey, type MeasureIndex, placeOn } from './identify.js';
import { isPersonal } from './personal-headers.js';

/** A header that may be a question's: `i1 ทำงานตามที่กำหนด [ขั้นตอน]` is a code, a wording and, in brackets, a part's name. */
export interface HeaderCell {
  column: number;
  /** As it stands in the sheet. */
  text: string;
  wording: string;
  part: string;
  /** Null where the header has neither a code nor a question's own title. */
  code: string | null;
  /** What tells the question: a code with its letter, a bare number, its title, the merged header at the left, or the user. */
  by: 'letter' | 'number' | 'title' | 'left' | 'user' | null;
  /** What a code that is none of the survey's questions means. */
  stray: Extract<Identified, string> | null;
  /** A bare number that no question has: those beside it count something else, or more than the questions. */
  isBeyond: boolean;
}

/** What the user said of a header without a code, by its column. */
export type Said = ReadonlyMap<number, { code: string; part: string }>;

/**
 * The cells of a header row, without those about the respondent. `below` is the row under it: where a question's parts are named there,
 * a blank header belongs to the question at its left, as merged cells are read.
 */
export function headerCells(
  header: readonly Cell[],
  below: readonly Cell[],
  survey: SurveyCode,
  index: MeasureIndex,
  said: Said = new Map(),
): HeaderCell[] {
  const titles = titlesOf(survey, index);
  const hasPartNames = namesParts(header, below, survey, index, said);
  const named = header.flatMap((cell, column) =>
    plain(cell) !== '' && isText(cell) && !isPersonal(cell) ? [headerCell(cell, column, survey, index, titles)] : [],
  );
  const cells: HeaderCell[] = [];
  for (const own of withoutRivals(named).map((cell) => asSaid(cell, said))) {
    cells.push(hasPartNames && own.code !== null && own.part === '' ? { ...own, part: plain(below[own.column]) } : own);
    for (const column of mergedFrom(header, own.column).slice(1)) {
      const last = cells[cells.length - 1];
      if (!last?.code || !continues(last, cells, below[column], hasPartNames, index)) break;
      cells.push({ ...last, column, by: 'left', part: hasPartNames ? plain(below[column]) : '' });
    }
  }
  return cells;
}

/** The columns of a header that hold, or may hold, answers of the survey: all that is ever loaded of its rows. `isChosen`: a header that the user answered about. */
export function loadedColumns(
  header: readonly Cell[],
  survey: SurveyCode,
  index: MeasureIndex,
  isChosen: (about: string) => boolean,
): number[] {
  const most = Math.max(...leavesOfSurvey(index, survey).map(({ parts = [] }) => parts.length), 1);
  return headerCells(header, [], survey, index).flatMap(({ column, code, wording }) => {
    if (code !== null) return [column];
    return isChosen(wording) ? mergedFrom(header, column).slice(0, most) : [];
  });
}

/** The column of a header and those of the blank ones beside it. */
function mergedFrom(header: readonly Cell[], column: number): number[] {
  const next = header.findIndex((cell, other) => other > column && plain(cell) !== '');
  return Array.from({ length: (next < 0 ? header.length : next) - column }, (_, i) => column + i);
}

function asSaid(cell: HeaderCell, said: Said): HeaderCell {
  const own = cell.code === null ? said.get(cell.column) : undefined;
  return own ? { ...cell, code: own.code, part: own.part || cell.part, by: 'user' } : cell;
}

/** Text, or a whole number: a header may be nothing but the number of its question. */
const isText = (cell: Cell): cell is string | number => typeof cell === 'string' || Number.isInteger(cell);

/** The question that a header's code names; null for anything else. */
export function questionOf(cell: Cell, survey: SurveyCode, index: MeasureIndex): string | null {
  const read = isText(cell) && !isPersonal(cell) ? codedHeader(cell)?.read : undefined;
  if (!read) return null;
  const code = read.certain ? read.code : itemCode(survey, read.number);
  return index.surveys.get(code) === survey && index.measures.get(code)?.kind === 'question' ? code : null;
}

/**
 * True where the row below a header names parts of its questions and is no respondent's: under every column of a question with several parts
 * stands the name of one, under every other question nothing, as merged cells are read.
 */
export function namesParts(
  header: readonly Cell[],
  below: readonly Cell[],
  survey: SurveyCode,
  index: MeasureIndex,
  said: Said = new Map(),
): boolean {
  const titles = titlesOf(survey, index);
  let parts: readonly Part[] | null = null;
  let named = 0;
  for (let column = 0; column < header.length; column += 1) {
    if (plain(header[column]) !== '') {
      const cell = header[column] ?? '';
      const code = said.get(column)?.code ?? questionOf(cell, survey, index) ?? titles.get(nameKey(cell)) ?? null;
      parts = code === null ? null : (index.measures.get(code)?.parts ?? []);
    }
    const text = plain(below[column]);
    if (!parts || text === '') continue;
    if (parts.length < 2 || matchPart(parts, text) === null) return false;
    named += 1;
  }
  return named > 1;
}

function headerCell(
  cell: string | number,
  column: number,
  survey: SurveyCode,
  index: MeasureIndex,
  titles: ReadonlyMap<string, string | null>,
): HeaderCell {
  const text = plain(cell);
  const coded = codedHeader(cell);
  const code = questionOf(cell, survey, index);
  const { wording, part } = withPart(coded && code !== null ? coded.rest : text);
  const own = { column, text, wording, part, stray: null, isBeyond: false };
  if (code !== null) return { ...own, part: part || (coded?.number ?? ''), code, by: coded?.read.certain ? 'letter' : 'number' };
  const titled = titles.get(nameKey(wording)) ?? null;
  if (titled !== null) return { ...own, code: titled, by: 'title' };
  const is = coded ? placeOn(survey, index, coded.read) : null;
  const isBeyond = typeof is === 'object' && is !== null && 'bare' in is;
  return { ...own, code: null, by: null, stray: typeof is === 'string' && !isPointed(coded) ? is : null, isBeyond };
}

/** `1.2 …` is no code that could be another survey's. */
const isPointed = (coded: CodedHeader | null): boolean => coded?.read.certain === true && coded.read.code.includes('.');

/** `… [ขั้นตอน]` is a wording and a part. */
function withPart(text: string): { wording: string; part: string } {
  const open = text.endsWith(']') ? text.lastIndexOf('[') : -1;
  return open < 0 ? { wording: text, part: '' } : { wording: text.slice(0, open).trim(), part: text.slice(open + 1, -1).trim() };
}

/** Questions by title; null where two share one. */
function titlesOf(survey: SurveyCode, index: MeasureIndex): Map<string, string | null> {
  const titles = new Map<string, string | null>();
  for (const { code, title, aliases = [] } of leavesOfSurvey(index, survey)) {
    for (const name of [title, ...aliases]) titles.set(nameKey(name), titles.has(nameKey(name)) ? null : code);
  }
  return titles;
}

/** A blank header is a further part of the question at its left while the row below names one, or while that question still lacks parts. */
function continues(
  last: HeaderCell,
  cells: readonly HeaderCell[],
  below: Cell | undefined,
  hasPartNames: boolean,
  index: MeasureIndex,
): boolean {
  const parts = index.measures.get(last.code ?? '')?.parts ?? [];
  if (hasPartNames) return matchPart(parts, plain(below)) !== null;
  return last.part === '' && cells.filter(({ code }) => code === last.code).length < parts.length;
}

/**
 * Beside codes with letters a bare number of the same question, or any with words, may count something else: `1. เคยอบรม` beside `i1 …`.
 * Where bare numbers go beyond the questions none of them is sure: the parts may be numbered one by one, or the count begins with the person.
 */
function withoutRivals(cells: readonly HeaderCell[]): HeaderCell[] {
  const lettered = new Set(cells.flatMap(({ by, code }) => (by === 'letter' ? [code] : [])));
  const goBeyond = cells.some(({ isBeyond }) => isBeyond);
  return cells.map((cell) => {
    const isRival = (cell.by === 'number' || cell.by === 'title') && lettered.has(cell.code);
    const isOther = cell.by === 'number' && (goBeyond || (lettered.size > 0 && cell.wording !== ''));
    return isRival || isOther ? { ...cell, code: null, by: null, wording: withPart(cell.text).wording } : cell;
  });
}

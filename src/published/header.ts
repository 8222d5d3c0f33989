import { nameKey } from '../ita/text.js';
import { arabicDigits } from '../words/digits.js';
import type { Catalogue, FoundChoice } from './catalogue.js';
import { readFigure } from './figure.js';
import type { Line, LineCell } from './line.js';
import { isTotal, wholeCode } from './mention.js';
import { type Column, headerColumn } from './vocabulary.js';

/** What the columns of a table hold. Where columns do not stand below one another only their order counts. */
export interface Header {
  isAligned: boolean;
  columns: { column: number; is: Column }[];
  choices: { column: number; found: FoundChoice }[];
  /** True where columns stand under words that are not known: what their figures are is asked. */
  isVague: boolean;
}

/** A line of column headers: two or more that are known, none of them a figure or a code. */
export function readHeader(catalogue: Catalogue, line: Line): Header | null {
  const own = line.cells.length > 1 ? line.cells : inWords(line);
  if (own.length < 2 || own.some(({ text }) => readFigure(text) !== null || isTotal(text) || wholeCode(catalogue, text) !== null))
    return null;
  const choices = own.flatMap(({ text, column }) => {
    const found = catalogue.choices.get(nameKey(text));
    return found ? [{ column, found }] : [];
  });
  const columns = own.flatMap(({ text, column }) => {
    const isOurs = catalogue.agency !== '' && nameKey(text) === catalogue.agency;
    const is = isOurs ? 'score' : headerColumn(text, catalogue.index.framework.year, arabicDigits);
    return is ? [{ column, is }] : [];
  });
  const hasScore = columns.some(({ is }) => is === 'score');
  // Beside a score column `คะแนนหลังอุทธรณ์` is another: where the two differ it is asked which.
  const rivals = own.filter(({ text, column }) => !columns.some((one) => one.column === column) && /คะแนน|score/i.test(text));
  if (hasScore) for (const { column } of rivals) columns.push({ column, is: 'score' });
  // `ผลคะแนน พ.ศ. 2562` is the heading of a table.
  if (own !== line.cells && choices.length === 0 && columns.every(({ is }) => is === 'score' || is === 'other')) return null;
  const known = choices.length + columns.length;
  const isPlain = own.length - known <= Math.floor(own.length / 3) || choices.length > 1;
  const isFull = hasScore || choices.length > 1 || columns.length >= Math.min(3, own.length);
  const isAligned = line.isAligned && own === line.cells;
  if (isPlain && isFull && known > 1) return { isAligned, columns, choices, isVague: false };
  const isVague = isAligned && columns.some(({ is }) => !isNoName(is)) && own.every(({ text }) => text.length < 60);
  return isVague && columns[0]?.column === own[0]?.column ? { isAligned, columns, choices, isVague } : null;
}

/** True of columns that do not tell what a row is of. */
const isNoName = (is: Column): boolean => ['score', 'full', 'weight', 'other'].includes(is);

/** `ข้อ คะแนน` with one space between: every word must be a header. */
function inWords({ cells }: Line): LineCell[] {
  const words = (cells[0]?.text ?? '').split(' ');
  return words.length < 10 ? words.map((text, column) => ({ text, column })) : [];
}

/** The column of a kind; null where there is none. Of several score columns the first. */
export function columnOf(header: Header, is: Column): number | null {
  return header.columns.find((own) => own.is === is)?.column ?? null;
}

/**
 * Two rows of headers made one: below `คะแนน` may stand `2562` and `2563`. Where the lower row begins under a column of names its cells are
 * not below those they belong to, and what the figures are is asked.
 */
export function withSecondRow(above: Header, below: Header): Header {
  const isSecond = above.isAligned && below.isAligned && below.columns.every(({ is }) => isNoName(is));
  if (!isSecond || !above.columns.some(({ is }) => !isNoName(is))) return below;
  const first = Math.min(...below.columns.map(({ column }) => column));
  const kept = above.columns.filter(({ column }) => !below.columns.some((own) => own.column === column));
  const isShifted = above.columns.some(({ column, is }) => column >= first && !isNoName(is));
  return {
    ...above,
    columns: [...kept, ...below.columns],
    choices: [...above.choices, ...below.choices],
    isVague: below.isVague || isShifted,
  };
}

/** True under a header whose only figures are scores. */
export const holdsScoresAlone = (header: Header): boolean =>
  !header.isVague &&
  header.choices.length === 0 &&
  columnOf(header, 'score') !== null &&
  !header.columns.some(({ is }) => FIGURES.includes(is));

const FIGURES: readonly Column[] = ['other', 'weight', 'full', 'respondents', 'order'];

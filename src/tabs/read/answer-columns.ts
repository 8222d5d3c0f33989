import { printedCode, readLeadingCode } from '../../ita/codes.js';
import type { Part, SurveyCode } from '../../ita/framework.js';
import { cellName } from '../../ita/issue.js';
import { matchPart } from '../../ita/part-names.js';
import type { AnswerColumn } from '../../ita/tally.js';
import type { Cell, Grid } from '../../ita/text.js';
import { issues as words } from '../../words/issues.js';
import { itemCode, leavesOfSurvey, type MeasureIndex, placeOn } from './identify.js';
import { type IssueList, quoted } from './issue-list.js';
import { HEADER_WITHIN } from './table.js';

/** `i1 ทำงานตามที่กำหนด [ขั้นตอน]`: a code, then a wording, then the part's name in brackets. */
interface HeaderCell {
  column: number;
  code: string;
  wording: string;
  part: string;
}

export interface AnswerHeader {
  headerRow: number;
  columns: AnswerColumn[];
  /** Questions as the header words them. */
  wordings: Map<string, string>;
  /** Codes that the header names, also where their columns could not be used. */
  seen: Set<string>;
}

/** The first row that names a question of the survey; null when none of the first rows does. */
export function findAnswerHeader(grid: Grid, survey: SurveyCode, index: MeasureIndex): number | null {
  const rows = grid.slice(0, HEADER_WITHIN).map((cells) => cells.filter((cell) => questionOf(cell, survey, index) !== null).length);
  const best = Math.max(0, ...rows);
  return best === 0 ? null : rows.indexOf(best);
}

/** Which column holds which part. A question that claims more columns than it has parts is left out and reported. */
export function readAnswerHeader(
  tab: string,
  grid: Grid,
  headerRow: number,
  survey: SurveyCode,
  index: MeasureIndex,
  issues: IssueList,
): AnswerHeader {
  const cells = (grid[headerRow] ?? []).flatMap((cell, column) => headerCell(cell, column, tab, headerRow, survey, index, issues));
  const byCode = new Map<string, HeaderCell[]>();
  for (const cell of cells) byCode.set(cell.code, [...(byCode.get(cell.code) ?? []), cell]);
  const columns: AnswerColumn[] = [];
  for (const [code, own] of byCode) {
    const parts = index.measures.get(code)?.parts ?? [];
    const assigned = assign(parts, own);
    if (assigned) columns.push(...assigned);
    else reportColumns(tab, headerRow, code, own, parts, issues);
  }
  reportMissing(tab, columns, new Set(byCode.keys()), survey, index, issues);
  const wordings = new Map([...byCode].flatMap(([code, own]) => (own[0]?.wording ? [[code, own[0].wording] as const] : [])));
  return { headerRow, columns, wordings, seen: new Set(byCode.keys()) };
}

function headerCell(
  cell: Cell,
  column: number,
  tab: string,
  row: number,
  survey: SurveyCode,
  index: MeasureIndex,
  issues: IssueList,
): HeaderCell[] {
  const leading = readLeadingCode(cell);
  if (!leading) return [];
  const is = placeOn(survey, index, leading.read);
  if (is === 'otherSurvey') issues.cell(tab, row, column, words.otherSurvey(quoted(cell), tab));
  if (is === 'unknown') issues.cell(tab, row, column, words.unknownCode(quoted(cell), index.framework.year));
  const code = questionOf(cell, survey, index);
  if (code === null) return [];
  const [, wording = '', part = ''] = /^(.*?)\s*(?:\[([^\]]*)\])?$/.exec(leading.rest) ?? [];
  return [{ column, code, wording, part }];
}

function questionOf(cell: Cell, survey: SurveyCode, index: MeasureIndex): string | null {
  const read = typeof cell === 'string' ? readLeadingCode(cell)?.read : undefined;
  if (!read) return null;
  const code = read.certain ? read.code : itemCode(survey, read.number);
  return index.surveys.get(code) === survey && index.measures.get(code)?.kind === 'question' ? code : null;
}

/** Columns to parts: by name where the name is a part's, the rest in order. Null when two columns claim one part. */
function assign(parts: readonly Part[], cells: readonly HeaderCell[]): AnswerColumn[] | null {
  if (cells.length > parts.length) return null;
  const named = cells.map((cell) => matchPart(parts, cell.part));
  const claimed = named.filter((part) => part !== null);
  if (new Set(claimed).size < claimed.length) return null;
  const free = parts.map((_, index) => index).filter((index) => !claimed.includes(index));
  return cells.map(({ column, code }, index) => ({ column, code, part: named[index] ?? free.shift() ?? 0 }));
}

function reportColumns(
  tab: string,
  row: number,
  code: string,
  cells: readonly HeaderCell[],
  parts: readonly Part[],
  issues: IssueList,
): void {
  const last = cells[cells.length - 1]?.column ?? 0;
  const what =
    cells.length > parts.length
      ? words.tooManyColumns(printedCode(code, 'arabic'), cells.length, parts.length)
      : words.doubled(printedCode(code, 'arabic'), cells.map(({ column }) => cellName(row, column)).join(' '));
  issues.cell(tab, row, last, what);
}

/** Missing parts of questions that have a column; questions without any are reported with the survey's other missing ones. */
function reportMissing(
  tab: string,
  columns: readonly AnswerColumn[],
  seen: ReadonlySet<string>,
  survey: SurveyCode,
  index: MeasureIndex,
  issues: IssueList,
): void {
  for (const question of leavesOfSurvey(index, survey)) {
    const own = columns.filter(({ code }) => code === question.code);
    if (!seen.has(question.code) || own.length === 0) continue;
    question.parts?.forEach((part, p) => {
      if (!own.some((column) => column.part === p)) issues.tab(tab, words.missingPart(printedCode(question.code, 'arabic'), part.name));
    });
  }
}

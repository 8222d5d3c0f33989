import { letterOfSurvey, printedCode, readMeasureCode } from '../../ita/codes.js';
import type { Part, Scale } from '../../ita/framework.js';
import { readScore } from '../../ita/read-score.js';
import { type Cell, type Grid, isBlank, nameKey, plain } from '../../ita/text.js';
import { frameworkIssues as words } from '../../words/framework-issues.js';
import type { FrameworkColumn } from '../names.js';
import { FRAMEWORK_COLUMNS, TAB } from '../names.js';
import { readReversed, readScaleName, SCALE_NAMES } from '../scale-names.js';
import { type IssueList, quoted } from './issue-list.js';
import { readLeadingMeasure } from './leading-measure.js';
import { rowsOf, type Table, type TableRow } from './table.js';

/** One measure as the tab's rows describe it; `parent` is `''` where none is named. `scales` are those that its parts name. */
export interface FrameworkRow {
  code: string;
  row: number;
  title: string;
  parent: string;
  weight: number | null;
  topic: string;
  aliases: string[];
  parts: Part[];
  scales: Scale[];
}

/** A tab being read: every fault is told at its cell. */
interface Reading {
  table: Table<FrameworkColumn>;
  issues: IssueList;
}

/** The measures of `กรอบการประเมิน` in the order of their first rows: the rows of one question's parts are taken together. */
export function readFrameworkRows(grid: Grid, table: Table<FrameworkColumn>, issues: IssueList): FrameworkRow[] {
  const reading = { table, issues };
  const byCode = new Map<string, TableRow[]>();
  for (const row of rowsOf(grid, table)) {
    const cell = cellAt(reading, row, 'code');
    const code = readMeasureCode(cell);
    if (code === 'total' || (code === null && isNote(reading, row))) continue;
    if (code === null) tell(reading, row, 'code', words.badCode(quoted(cell)));
    else byCode.set(code, [...(byCode.get(code) ?? []), row]);
  }
  return [...byCode].map(([code, rows]) => measureOf(reading, code, rows));
}

/** Text where a code belongs and nothing that says where it would stand. */
function isNote(reading: Reading, row: TableRow): boolean {
  return (['parent', 'weight', 'scale', 'direction', 'part'] as const).every((column) => isBlank(cellAt(reading, row, column)));
}

function measureOf(reading: Reading, code: string, rows: readonly TableRow[]): FrameworkRow {
  const [first = { row: 0, cells: [] }, ...others] = rows;
  const text = (column: FrameworkColumn): string => plain(cellAt(reading, first, column));
  const parts = isQuestion(code) ? readParts(reading, code, rows) : [];
  if (!isQuestion(code)) {
    refusePartColumns(reading, first);
    for (const row of others) tell(reading, row, 'code', words.doubledCode(printedCode(code, 'arabic')));
  }
  return {
    code,
    row: first.row,
    title: text('title'),
    parent: readParent(reading, first),
    weight: readWeight(reading, first),
    topic: text('topic'),
    aliases: text('aliases')
      .split(/\s*[;；]\s*/)
      .filter((alias) => alias !== ''),
    parts: parts.map(({ part }) => part),
    scales: parts.map(({ scale }) => scale),
  };
}

const isQuestion = (code: string): boolean =>
  (['IIT', 'EIT'] as const).some((survey) => /^[a-z]\d/.test(code) && code.startsWith(letterOfSurvey(survey)));

function readParent(reading: Reading, row: TableRow): string {
  const cell = cellAt(reading, row, 'parent');
  const { code, name } = readLeadingMeasure(cell);
  if (code === null && name !== '') tell(reading, row, 'parent', words.badParent(quoted(cell)));
  return code === null || code === 'total' ? '' : code;
}

function readWeight(reading: Reading, row: TableRow): number | null {
  const cell = cellAt(reading, row, 'weight');
  const weight = readScore(cell);
  if (typeof weight === 'number') return weight;
  if (weight !== 'blank') tell(reading, row, 'weight', words.badWeight(quoted(cell)));
  return null;
}

/** One row is a question of one part, with or without a name; several rows are its parts, each with a name of its own. */
function readParts(reading: Reading, code: string, rows: readonly TableRow[]): { part: Part; scale: Scale }[] {
  const names = new Set<string>();
  return rows.flatMap((row, index) => {
    const name = plain(cellAt(reading, row, 'part'));
    const isDoubled = rows.length > 1 && (name === '' || names.has(nameKey(name)));
    names.add(nameKey(name));
    if (isDoubled || (index > 0 && contradicts(reading, row, rows[0] ?? row))) {
      if (index > 0) tell(reading, row, 'code', words.doubledQuestion(printedCode(code, 'arabic')));
      else tell(reading, row, 'part', words.unnamedPart(printedCode(code, 'arabic')));
      return [];
    }
    return readPart(reading, row, name);
  });
}

/** A further row of a question repeats what its first row says of the question, or leaves it blank. */
function contradicts(reading: Reading, row: TableRow, first: TableRow): boolean {
  return (['title', 'parent', 'weight', 'topic', 'aliases'] as const).some((column) => {
    const own = nameKey(cellAt(reading, row, column));
    return own !== '' && own !== nameKey(cellAt(reading, first, column));
  });
}

function readPart(reading: Reading, row: TableRow, name: string): { part: Part; scale: Scale }[] {
  const [scaleCell, directionCell] = [cellAt(reading, row, 'scale'), cellAt(reading, row, 'direction')];
  const scale = readScaleName(scaleCell);
  const reversed = readReversed(directionCell);
  if (scale === null) tell(reading, row, 'scale', words.badScale(quoted(scaleCell), SCALE_NAMES.join(' / ')));
  if (reversed === null) tell(reading, row, 'direction', words.badDirection(quoted(directionCell)));
  if (scale === null || reversed === null) return [];
  return [{ part: { name, scale: scale.code, ...(reversed ? { reversed: true } : {}) }, scale }];
}

function refusePartColumns(reading: Reading, row: TableRow): void {
  for (const column of ['scale', 'direction', 'part'] as const) {
    const cell = cellAt(reading, row, column);
    if (!isBlank(cell)) tell(reading, row, column, words.onlyQuestions(quoted(cell)));
  }
}

function cellAt({ table }: Reading, row: TableRow, column: FrameworkColumn): Cell {
  const index = table.columns[column];
  return index === undefined ? '' : (row.cells[index] ?? '');
}

/** A tab without the column is told at the row's code. */
function tell({ table, issues }: Reading, row: TableRow, column: FrameworkColumn, what: Parameters<IssueList['cell']>[3]): void {
  issues.cell(TAB.framework, row.row, table.columns[column] ?? table.columns.code ?? 0, what);
}

/** The header cells by which the tab is known. */
export const FRAMEWORK_HEADER = [FRAMEWORK_COLUMNS.code[0], FRAMEWORK_COLUMNS.parent[0]].join(' ');

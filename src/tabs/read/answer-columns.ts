import type { Mapped } from '../../contract/status.js';
import { printedCode } from '../../ita/codes.js';
import type { Part } from '../../ita/framework.js';
import { gathered } from '../../ita/gathered.js';
import { cellName } from '../../ita/issue.js';
import { matchPart } from '../../ita/part-names.js';
import type { AnswerColumn } from '../../ita/tally.js';
import { arabicDigits } from '../../words/digits.js';
import { issues as words } from '../../words/issues.js';
import { askDoubled, askWhichQuestion, type ColumnAnswer, UNUSED } from './column-asks.js';
import { aboutOf, asking } from './decisions.js';
import { type HeaderCell, headerCells, namesParts } from './header-cells.js';
import { type HeaderPlace, letterOf } from './header-place.js';
import { leavesOfSurvey, type MeasureIndex } from './identify.js';
import { quoted } from './issue-list.js';

export interface AnswerHeader {
  headerRow: number;
  /** The row in which the answers begin. */
  firstRow: number;
  /** The column of the first header that names a question. */
  firstAnswer: number;
  columns: AnswerColumn[];
  /** What each column that is not about the respondent was taken for. */
  mapping: Mapped[];
  /** Questions as the header words them. */
  wordings: Map<string, string>;
  /** Codes that the header names, also where their columns could not be used. */
  seen: Set<string>;
}

/** A header cell with the question that it is taken for. */
type Taken = HeaderCell & { code: string; isChosen: boolean };

/** Which column holds which part. What cannot be told is asked; a question whose columns do not fit its parts is left out. */
export function readAnswerHeader(place: HeaderPlace): AnswerHeader {
  const { grid, headerRow, tab, index } = place;
  const [header, below] = [grid[headerRow] ?? [], grid[headerRow + 1] ?? []];
  const alone = headerCells(header, [], tab, index);
  reportStrays(place, alone);
  const { answers: asked, open } = askWhichQuestion(place, alone);
  const said = new Map([...asked].flatMap(([{ column }, answer]) => (answer === UNUSED ? [] : [[column, answer] as const])));
  const cells = headerCells(header, below, tab, index, said);
  const taken = takenCells(cells, new Map([...asked].map(([{ column }, answer]) => [column, answer])));
  const byCode = gathered(taken.map((cell) => [cell.code, cell]));
  const columns = [...byCode].flatMap(([code, own]) => columnsOf(place, code, own));
  reportMissing(place, columns, new Set(byCode.keys()));
  return {
    headerRow,
    firstRow: headerRow + (namesParts(header, below, tab, index, said) ? 2 : 1),
    firstAnswer: cells.find(({ code }) => code !== null)?.column ?? 0,
    columns,
    mapping: cells.map((cell) => mapped(cell, taken, columns, index, open)),
    wordings: new Map([...byCode].flatMap(([code, own]) => (own[0]?.wording ? [[code, own[0].wording] as const] : []))),
    seen: new Set(byCode.keys()),
  };
}

/** Codes of another survey or of no question of this year, unless the user said what they are. */
function reportStrays({ tab, headerRow, index, decisions, issues }: HeaderPlace, cells: readonly HeaderCell[]): void {
  for (const { stray, column, text, wording } of cells) {
    if (stray === null || decisions.knows(tab, wording)) continue;
    if (stray === 'otherSurvey') issues.cell(tab, headerRow, column, words.otherSurvey(quoted(text), tab));
    if (stray === 'unknown') issues.cell(tab, headerRow, column, words.unknownCode(quoted(text), index.framework.year));
  }
}

/** Cells whose question is known by themselves or by the user's answer about their column. */
function takenCells(cells: readonly HeaderCell[], answers: ReadonlyMap<number, ColumnAnswer>): Taken[] {
  return cells.flatMap((cell): Taken[] => {
    const answer = answers.get(cell.column) ?? null;
    if (answer === UNUSED) return [];
    if (answer !== null) return [{ ...cell, code: answer.code, part: answer.part || cell.part, isChosen: true }];
    return cell.code === null ? [] : [{ ...cell, code: cell.code, isChosen: false }];
  });
}

function columnsOf(place: HeaderPlace, code: string, cells: readonly Taken[]): AnswerColumn[] {
  const parts = place.index.measures.get(code)?.parts ?? [];
  if (areOpposed(parts, cells)) {
    const names = parts.map(({ name }) => `[${name}]`).join(' ');
    place.issues.cell(place.tab, place.headerRow, cells[0]?.column ?? 0, words.opposedParts(printedCode(code, 'arabic'), names));
    return [];
  }
  const assigned = assign(parts, cells);
  if (assigned) return assigned;
  const ask = askDoubled(place, code, parts, cells);
  const chosen = ask && place.decisions.choose(ask);
  if (ask && chosen !== null)
    return (
      assign(
        parts,
        cells.filter(({ column }) => columnLetters(chosen).has(letterOf(column))),
      ) ?? []
    );
  const last = cells[cells.length - 1]?.column ?? 0;
  const name = printedCode(code, 'arabic');
  const what =
    cells.length > parts.length
      ? words.tooManyColumns(name, cells.length, parts.length)
      : words.doubled(name, cells.map(({ column }) => cellName(place.headerRow, column)).join(' '));
  place.issues.cell(place.tab, place.headerRow, last, ask ? asking(what, ask) : what);
  return [];
}

/** The letters that an option `คอลัมน์ C E` names. */
const columnLetters = (option: string): Set<string> => new Set(option.split(' ').slice(1));

/**
 * True where some parts are good when much is picked and others when little is, and the columns' own words do not tell which is which:
 * by order alone the score could be turned round.
 */
function areOpposed(parts: readonly Part[], cells: readonly Taken[]): boolean {
  const isMixed = new Set(parts.map(({ reversed }) => reversed === true)).size > 1;
  const said = cells.map(({ wording, part }) => `${wording} ${part}`.trim());
  if (!isMixed || cells.length < 2 || new Set(said).size < 2) return false;
  return (
    byWording(parts, cells) === null && cells.some(({ part, wording }) => (matchPart(parts, part) ?? matchPart(parts, wording)) === null)
  );
}

/** Columns to parts: by name where the name is a part's, the rest in order. Null when two columns claim one part. */
function assign(parts: readonly Part[], cells: readonly HeaderCell[]): AnswerColumn[] | null {
  if (cells.length > parts.length) return null;
  const named = byWording(parts, cells) ?? cells.map((cell) => numberedPart(parts, cell.part) ?? matchPart(parts, cell.part));
  const claimed = named.filter((part) => part !== null);
  if (new Set(claimed).size < claimed.length) return null;
  const free = parts.map((_, index) => index).filter((index) => !claimed.includes(index));
  return cells.map(({ column, code }, index) => ({ column, code: code ?? '', part: named[index] ?? free.shift() ?? 0 }));
}

/** The parts that the words of the columns name where no bracket does: `I1 ขั้นตอน`, each another. Null where they do not. */
function byWording(parts: readonly Part[], cells: readonly HeaderCell[]): number[] | null {
  if (cells.some(({ part }) => part !== '')) return null;
  const named = cells.map(({ wording }) => matchPart(parts, wording)).filter((part) => part !== null);
  return named.length === cells.length && new Set(named).size === cells.length ? named : null;
}

/** `(2)` is the second part. */
function numberedPart(parts: readonly Part[], part: string): number | null {
  const number = /^[0-9๐-๙]$/.test(part) ? Number(arabicDigits(part)) : 0;
  return number > 0 && number <= parts.length ? number - 1 : null;
}

function mapped(
  cell: HeaderCell,
  taken: readonly Taken[],
  columns: readonly AnswerColumn[],
  index: MeasureIndex,
  open: ReadonlySet<number>,
): Mapped {
  const own = taken.find(({ column }) => column === cell.column);
  const used = columns.find(({ column }) => column === cell.column);
  const parts = used ? (index.measures.get(used.code)?.parts ?? []) : [];
  const part = used ? parts[used.part] : undefined;
  const isNamed = parts.length < 2 || matchPart(parts, own?.part ?? '') !== null;
  return {
    place: letterOf(cell.column),
    found: aboutOf(cell.text),
    code: used ? printedCode(used.code, 'arabic') : '',
    part: part?.name ?? '',
    reversed: part?.reversed === true,
    by: !used ? (open.has(cell.column) ? 'asked' : 'unused') : own?.isChosen ? 'user' : own?.by === 'letter' && isNamed ? 'code' : 'order',
  };
}

/** Missing parts of questions that have a column; questions without any are reported with the survey's other missing ones. */
function reportMissing({ tab, index, issues }: HeaderPlace, columns: readonly AnswerColumn[], seen: ReadonlySet<string>): void {
  for (const question of leavesOfSurvey(index, tab)) {
    const own = columns.filter(({ code }) => code === question.code);
    if (!seen.has(question.code) || own.length === 0) continue;
    question.parts?.forEach((part, p) => {
      if (!own.some((column) => column.part === p)) issues.tab(tab, words.missingPart(printedCode(question.code, 'arabic'), part.name));
    });
  }
}

import type { SurveyCode } from '../../../src/ita/framework.js';
import type { Cell } from '../../../src/ita/text.js';
import { type Dice, dice } from '../../properties/dice.js';
import type { Rows } from '../../tabs/reading.js';
import { type Case, list } from '../facts.js';
import { type Asked, askedBy } from './model.js';

/** A column that is about something else. */
export interface Other {
  header: Cell;
  cell: (roll: Dice, row: number) => Cell;
}

/** How one tab of answers looks; what is left out is as plain as can be. */
export interface AnswerSheet {
  name: string;
  survey: Exclude<SurveyCode, 'OIT'>;
  year?: number;
  /** The name of the tab where it is not the survey's. */
  tab?: string;
  people?: number;
  header: (asked: Asked, roll: Dice) => Cell;
  /** A second header row. */
  second?: (asked: Asked) => Cell;
  answer?: (label: string, asked: Asked, roll: Dice) => Cell;
  blank?: number;
  before?: readonly Other[];
  /** Put anywhere among the answers. */
  among?: readonly Other[];
  after?: readonly Other[];
  above?: Rows;
  /** Rows between the header and the answers, by the same numbers as `below`. */
  first?: (before: number, asked: readonly Asked[]) => Rows;
  /** Rows below, by how many columns stand before the answers and how many there are. */
  below?: (before: number, asked: readonly Asked[]) => Rows;
  order?: (asked: readonly Asked[], roll: Dice) => readonly Asked[];
  /** How often a blank row stands between two respondents. */
  gap?: number;
  /** What the reader can only ask about. */
  unsure?: (asked: Asked) => boolean;
}

type Column = { asked: Asked; counts: number[] } | { other: Other };

export function answerCase(sheet: AnswerSheet): Case {
  const { name, survey, year = 2563, tab = survey } = sheet;
  const { rows, truth } = makeAnswers(sheet);
  return { name, year, tabs: { [tab]: rows }, truth };
}

/** The cells of such a tab, and what they say. */
export function makeAnswers(sheet: AnswerSheet): { rows: Rows; truth: Map<string, string> } {
  const { survey, year = 2563, people = 12, above = [], first, below, gap = 0, unsure } = sheet;
  const roll = dice(seedOf(sheet.name));
  const columns = columnsOf(sheet, roll, askedBy(year, survey));
  const answered: Rows = [];
  let respondents = 0;
  for (let person = 0; person < people; person += 1) {
    const { cells, isRespondent } = rowOf(sheet, roll, columns, person);
    respondents += Number(isRespondent);
    answered.push(cells);
    if (roll.chance(gap)) answered.push([]);
  }
  const asked = columns.flatMap((column) => ('asked' in column ? [column.asked] : []));
  const stand = sheet.before?.length ?? 0;
  const rows = [
    ...above,
    ...headerOf(sheet, roll, columns),
    ...(first?.(stand, asked) ?? []),
    ...answered,
    ...(below?.(stand, asked) ?? []),
  ];
  const facts = columns.flatMap((column): [string, string][] =>
    'asked' in column && column.counts.some((count) => count > 0) && !unsure?.(column.asked)
      ? [[`${column.asked.code}[${column.asked.part}]`, list(column.counts)]]
      : [],
  );
  return { rows, truth: new Map([...facts, [`${survey} respondents`, String(respondents)]]) };
}

function columnsOf({ before = [], among = [], after = [], order }: AnswerSheet, roll: Dice, all: readonly Asked[]): Column[] {
  const columns: Column[] = (order?.(all, roll) ?? all).map((asked) => ({ asked, counts: asked.labels.map(() => 0) }));
  for (const other of among) columns.splice(1 + roll.below(columns.length - 1), 0, { other });
  return [...before.map((other) => ({ other })), ...columns, ...after.map((other) => ({ other }))];
}

function headerOf({ header, second }: AnswerSheet, roll: Dice, columns: readonly Column[]): Rows {
  const first = columns.map((column) => ('asked' in column ? header(column.asked, roll) : column.other.header));
  return second ? [first, columns.map((column) => ('asked' in column ? second(column.asked) : ''))] : [first];
}

function rowOf(
  { answer = (label) => label, blank = 0 }: AnswerSheet,
  roll: Dice,
  columns: readonly Column[],
  person: number,
): { cells: Cell[]; isRespondent: boolean } {
  const skill = roll.pick([0.2, 0.5, 0.9]);
  let isRespondent = false;
  const cells = columns.map((column): Cell => {
    if ('other' in column) return column.other.cell(roll, person);
    if (roll.chance(blank)) return roll.pick(['', '', ' ', '\u00a0']);
    const { asked, counts } = column;
    const choice = roll.chance(skill) ? 0 : roll.below(asked.labels.length);
    counts[choice] = (counts[choice] ?? 0) + 1;
    isRespondent = true;
    return answer(asked.labels[choice] ?? '', asked, roll);
  });
  return { cells, isRespondent };
}

/** A case is the same whichever cases stand before it. */
export function seedOf(name: string): number {
  return [...name].reduce((seed, sign) => (Math.imul(seed, 31) + (sign.codePointAt(0) ?? 0)) | 0, 7);
}

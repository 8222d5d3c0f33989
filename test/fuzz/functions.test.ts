import { expect, test } from 'vitest';
import { answersScore } from '../../src/formulas/answers.js';
import type { Argument, Returned } from '../../src/formulas/arguments.js';
import { bands } from '../../src/formulas/band.js';
import { gainRows } from '../../src/formulas/gains.js';
import { ratings } from '../../src/formulas/rating.js';
import { measureScore } from '../../src/formulas/score.js';
import { summary } from '../../src/formulas/summary.js';
import { inThai } from '../../src/formulas/thai.js';
import { type Dice, dice } from '../properties/dice.js';
import { anyCell, anyGrid } from './cells.js';
import { dayAsSheets } from './days.js';
import { faultsIn, forSeeds, steady } from './facts.js';

type Arguments = readonly Argument[];

interface Formula {
  name: string;
  run: (...args: Argument[]) => Returned;
  /** Plausible values of each argument, beside ranges and hostile cells. */
  likely: readonly (readonly Argument[])[];
  /** True where every answer has the shape of the first argument. */
  isMapped: boolean;
}

const YEARS = [2563, 2564, '๒๕๖๕', 2566, '', undefined, 63, 2020, 'abc'];
const CODES = ['i1', 'i2', 'E8', 'o1', '9.1', 9, '๑๐', 'IIT', 'total', '', undefined];
const SCORES: Argument[] = [
  85,
  [
    ['o1', 100],
    ['o2', '๕๐'],
  ],
  [
    ['IIT', 80],
    ['EIT', 90],
    ['OIT', 70],
  ],
  [[85], [59.995], ['']],
  [[0, 100, '-']],
];
const ANSWERS: Argument[] = [[['มาก', 'น้อย']], [['มากที่สุด'], [''], ['4']], 'มาก'];

const FORMULAS: readonly Formula[] = [
  {
    name: 'ITA_RATING',
    run: (score, year, ...surveys) => ratings(score, year, surveys),
    likely: [SCORES, YEARS, SCORES, SCORES, SCORES],
    isMapped: true,
  },
  { name: 'ITA_BAND', run: bands as Formula['run'], likely: [SCORES, [60, '', undefined, '๕๐'], [85, '', undefined, 80]], isMapped: true },
  { name: 'ITA_ANSWERS', run: answersScore as Formula['run'], likely: [ANSWERS, CODES, YEARS], isMapped: false },
  { name: 'ITA_SCORE', run: measureScore as Formula['run'], likely: [SCORES, CODES, YEARS], isMapped: false },
  { name: 'ITA_SUMMARY', run: summary as Formula['run'], likely: [SCORES, YEARS], isMapped: false },
  { name: 'ITA_GAINS', run: gainRows as Formula['run'], likely: [SCORES, YEARS], isMapped: false },
  {
    name: 'ITA_THAI',
    run: (value, decimals) => inThai(value, decimals, dayAsSheets),
    likely: [SCORES, [2, '', undefined, '๓']],
    isMapped: true,
  },
];

function anyArgument(roll: Dice, likely: readonly Argument[]): Argument {
  const kind = roll.below(10);
  if (kind < 5) return roll.pick(likely);
  if (kind < 7) return anyCell(roll, { left: 1 });
  if (kind === 7) return roll.pick([undefined, null, '']);
  return anyGrid(roll, 1 + roll.below(6), roll.pick([1, 2, 2, 3]));
}

/** What comes of a call: the answer, or the sentence thrown. */
function called({ run }: Formula, args: Arguments): { answer: Returned } | { said: string } {
  try {
    return { answer: run(...args) };
  } catch (reason) {
    if (!(reason instanceof Error) || reason.constructor !== Error) throw reason;
    return { said: reason.message };
  }
}

function checkSaid(said: string): void {
  expect(said.length).toBeLessThan(400);
  const own = said.replace(/“[^”]*”/g, '');
  expect(own).toMatch(/[ก-๙]{3}/);
  expect(own).not.toMatch(/undefined|NaN|null|\[object|Infinity|\n/);
}

function checkAnswer({ isMapped }: Formula, answer: Returned, [first]: Arguments): void {
  expect(faultsIn(answer)).toEqual([]);
  const rows = Array.isArray(answer) ? answer : [[answer]];
  for (const cell of rows.flat()) expect(['string', 'number']).toContain(typeof cell);
  if (isMapped) {
    expect(Array.isArray(answer)).toBe(Array.isArray(first));
    if (Array.isArray(first)) expect(rows.map((row) => row.length)).toEqual(first.map((row) => row.length));
  } else {
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    for (const cell of rows.flat()) if (typeof cell === 'number') expect(cell >= 0 && cell <= 100).toBe(true);
  }
}

test.each(FORMULAS.map((formula) => [formula.name, formula] as const))(
  '%s answers or says one sentence, whatever it is given',
  (_, formula) => {
    const ends = { answer: 0, said: 0 };
    forSeeds(400, (seed) => {
      const roll = dice(seed);
      const args = formula.likely.map((likely) => anyArgument(roll, likely));
      const end = steady(args, (own) => called(formula, own));
      if ('said' in end) checkSaid(end.said);
      else checkAnswer(formula, end.answer, args);
      ends['said' in end ? 'said' : 'answer'] += 1;
    });
    // Cells that are refused all or never would try nothing.
    expect(Math.min(ends.answer, ends.said)).toBeGreaterThan(20);
  },
);

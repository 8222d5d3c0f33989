import type { Measure, SurveyCode } from '../../../src/ita/framework.js';
import type { Cell } from '../../../src/ita/text.js';
import { type Dice, dice } from '../../properties/dice.js';
import type { Rows } from '../../tabs/reading.js';
import { type Case, figure } from '../facts.js';
import { seedOf } from './answers.js';
import { frameworkOf, measuresOfSurvey } from './model.js';

/** A measure and the score that a table gives it. */
export interface Scored {
  measure: Measure;
  code: string;
  /** Its place among the rows, from 1. */
  place: number;
  /** The indicator above it; its own code for an indicator. */
  indicator: Measure;
  score: number | 'ไม่ประเมิน' | null;
}

export interface ScoreColumn {
  header: Cell;
  cell: (scored: Scored, roll: Dice) => Cell;
  /** A number format of its cells. */
  format?: string;
}

export interface ScoreSheet {
  name: string;
  /** A survey's tab, or one of any measures. */
  survey: SurveyCode | 'official' | 'previous';
  year?: number;
  tab?: string;
  columns: readonly ScoreColumn[];
  measures?: (measure: Measure) => boolean;
  /** Other scores than random ones. */
  score?: (measure: Measure, roll: Dice) => Scored['score'];
  above?: Rows;
  /** A row before the first item of each indicator. */
  heading?: (indicator: Measure) => Cell[];
  below?: Rows;
  order?: (all: readonly Scored[], roll: Dice) => readonly Scored[];
  gap?: number;
}

const TABS = { official: 'ผลทางการ', previous: 'ผลปีก่อน' } as const;

export const tabOf = ({ survey, tab }: ScoreSheet): string =>
  tab ?? (survey === 'official' || survey === 'previous' ? TABS[survey] : survey);

export function scoreCase(sheet: ScoreSheet): Case {
  const { name, year = 2563 } = sheet;
  const tab = tabOf(sheet);
  const { rows, formats, truth } = makeScores(sheet);
  return { name, year, tabs: { [tab]: rows }, ...(formats ? { formats: { [tab]: formats } } : {}), truth };
}

export function makeScores(sheet: ScoreSheet): { rows: Rows; formats: string[][] | null; truth: Map<string, string> } {
  const { survey, columns, above = [], below = [], heading, gap = 0 } = sheet;
  const roll = dice(seedOf(sheet.name));
  const all = scoredOf(sheet, roll);
  const ordered = sheet.order?.(all, roll) ?? all;
  const rows: Rows = [...above, columns.map(({ header }) => header)];
  const formats: string[][] = rows.map(() => ['General']);
  let indicator = '';
  for (const scored of ordered) {
    if (heading && scored.indicator.code !== indicator) rows.push(heading(scored.indicator));
    indicator = scored.indicator.code;
    rows.push(columns.map(({ cell }) => cell(scored, roll)));
    formats[rows.length - 1] = columns.map(({ format = 'General' }) => format);
    if (roll.chance(gap)) rows.push([]);
  }
  rows.push(...below);
  const prefix = survey === 'official' || survey === 'previous' ? `${survey} ` : '';
  const truth = new Map(
    all.flatMap(({ code, score }): [string, string][] =>
      score === null ? [] : [[prefix + code, typeof score === 'number' ? figure(score) : score]],
    ),
  );
  const isFormatted = columns.some(({ format }) => format !== undefined);
  return { rows, formats: isFormatted ? rows.map((_, row) => formats[row] ?? ['General']) : null, truth };
}

function scoredOf({ survey, year = 2563, measures, score = anyScore }: ScoreSheet, roll: Dice): Scored[] {
  const chosen = (survey === 'official' || survey === 'previous' ? everyMeasure(year) : measuresOfSurvey(year, survey)).filter(
    measures ?? (({ kind }) => kind === 'question' || kind === 'item'),
  );
  const indicators = frameworkOf(year).surveys.flatMap(({ children = [] }) => children);
  const holds = (measure: Measure, code: string): boolean =>
    measure.code === code || (measure.children ?? []).some((child) => holds(child, code));
  return chosen.map((measure, index) => ({
    measure,
    code: measure.code,
    place: index + 1,
    indicator: indicators.find((indicator) => holds(indicator, measure.code)) ?? measure,
    score: score(measure, roll),
  }));
}

export const TOTAL: Measure = { code: 'total', kind: 'survey', title: 'คะแนนภาพรวม' };

const everyMeasure = (year: number): Measure[] => [...frameworkOf(year).surveys.flatMap(({ code }) => measuresOfSurvey(year, code)), TOTAL];

/** An item of the website passes or fails; everything else has two decimals. */
export function anyScore({ kind }: Measure, roll: Dice): number {
  return kind === 'item' ? roll.pick([100, 100, 0]) : (2000 + roll.below(8001)) / 100;
}

export const isIndicator = ({ kind }: Measure): boolean => kind === 'indicator';
export const isAbove = ({ kind }: Measure): boolean => kind === 'indicator' || kind === 'survey';

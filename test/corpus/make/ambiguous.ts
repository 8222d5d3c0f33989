import type { Case, Facts } from '../facts.js';
import { type AnswerSheet, makeAnswers } from './answers.js';
import { makeScores, type ScoreSheet, tabOf } from './scores.js';

/** What only its owner can say: nothing of it may be read, and something must be told. */
export interface Ambiguous extends Omit<Case, 'truth'> {
  /** The tab on which it is told. */
  tab: string;
  /** What may be read all the same. */
  sure: Facts;
}

/** @param sure facts of which there is but one reading. */
export function ambiguousAnswers(sheet: AnswerSheet, sure: (fact: string, value: string) => boolean = () => false): Ambiguous {
  const { survey, year = 2563, name } = sheet;
  const { rows, truth } = makeAnswers(sheet);
  return { name, year, tab: survey, tabs: { [survey]: rows }, sure: new Map([...truth].filter(([fact, value]) => sure(fact, value))) };
}

export function ambiguousScores(sheet: ScoreSheet): Ambiguous {
  const { name, year = 2563 } = sheet;
  const tab = tabOf(sheet);
  return { name, year, tab, tabs: { [tab]: makeScores(sheet).rows }, sure: new Map() };
}

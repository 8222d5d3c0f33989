import type { Case } from '../facts.js';
import { answerCase } from '../make/answers.js';
import { scoreCase } from '../make/scores.js';
import { shareCase } from '../make/shares.js';
import { AGENCIES } from './agencies.js';
import { HAND_MADE_ANSWERS } from './hand-made-answers.js';
import { LATER_YEARS } from './later-years.js';
import { LINKED_FORMS } from './linked-forms.js';
import { MEASURE_SCORES } from './measure-scores.js';
import { PASTED_TABS } from './pasted-tabs.js';
import { SHARES } from './shares.js';
import { SURVEY_SCORES } from './survey-scores.js';

/** Every workbook of the corpus that has one right reading. */
export const CASES: Case[] = [
  ...[...LINKED_FORMS, ...HAND_MADE_ANSWERS].map(answerCase),
  ...[...SURVEY_SCORES, ...MEASURE_SCORES].map(scoreCase),
  ...SHARES.map(shareCase),
  ...PASTED_TABS,
  ...LATER_YEARS,
  ...AGENCIES,
];

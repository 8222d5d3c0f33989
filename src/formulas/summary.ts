import { printedCode } from '../ita/codes.js';
import { isLeaf } from '../ita/framework.js';
import { rateTotal } from '../ita/rating.js';
import { type Scored, scoreMeasure, scoreTotal } from '../ita/score.js';
import { formulas as words } from '../words/th/formulas.js';
import { tables } from '../words/th/tables.js';
import type { Argument, Returned } from './arguments.js';
import { frameworkOf } from './framework-of.js';
import { givenScores } from './given-scores.js';

/** A header row, then code, title, score and rating (total only) of every measure above the question, the total last; an unknown score is blank. */
export function summary(scores: Argument, year: Argument): Returned {
  const framework = frameworkOf(year);
  const evidence = givenScores(framework, scores);
  if (!evidence) return '';
  const surveys = framework.surveys.map((survey) => scoreMeasure(framework, survey, evidence));
  const total = scoreTotal(surveys, evidence);
  const rating = rateTotal(framework.year, total.score, surveys);
  const { code, title, score, rating: ratingTitle } = words.header;
  return [[code, title, score, ratingTitle], ...surveys.flatMap(rowsOf), [tables.totalCode, tables.total, total.score ?? '', rating ?? '']];
}

function rowsOf(scored: Scored): (string | number)[][] {
  const { measure, score, children } = scored;
  if (isLeaf(measure)) return [];
  return [[printedCode(measure.code, 'arabic'), measure.title, score ?? '', ''], ...children.flatMap(rowsOf)];
}

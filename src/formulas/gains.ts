import { printedCode } from '../ita/codes.js';
import { measuresOf } from '../ita/framework.js';
import { gainsOf } from '../ita/gains.js';
import { scoreMeasure } from '../ita/score.js';
import { formulas as words } from '../words/th/formulas.js';
import type { Argument, Returned } from './arguments.js';
import { frameworkOf } from './framework-of.js';
import { givenScores } from './given-scores.js';

/** A header row, then code, title, score and gain of the OIT items below 100, largest gain first; full precision. */
export function gainRows(scores: Argument, year: Argument): Returned {
  const framework = frameworkOf(year);
  const evidence = givenScores(framework, scores);
  if (!evidence) return '';
  if (framework.open) throw new Error(words.noGains(framework.year));
  const titles = new Map(measuresOf(framework).map(({ code, title }) => [code, title]));
  const gains = gainsOf(framework.surveys.map((survey) => scoreMeasure(framework, survey, evidence)));
  const { code, title, score, gain: gainTitle } = words.header;
  return [
    [code, title, score, gainTitle],
    ...gains.map((own) => [
      printedCode(own.code, 'arabic'),
      titles.get(own.code) ?? '',
      evidence.entered.get(own.code)?.score ?? '',
      own.gain,
    ]),
  ];
}

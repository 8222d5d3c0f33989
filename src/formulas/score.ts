import { readMeasureCode } from '../ita/codes.js';
import { type Framework, measuresOf } from '../ita/framework.js';
import { type Evidence, type Scored, scoreMeasure, scoreTotal } from '../ita/score.js';
import { isBlank } from '../ita/text.js';
import { unknownBelow } from '../ita/unknown.js';
import { formulas as words } from '../words/th/formulas.js';
import { type Argument, oneCell, shownText } from './arguments.js';
import { frameworkOf } from './framework-of.js';
import { givenScores } from './given-scores.js';
import { nameOf } from './name-of.js';

/** The score of one measure, full precision; `''` when no score is given at all. Throws what is missing where it is unknown. */
export function measureScore(scores: Argument, measure: Argument, year: Argument): string | number {
  const framework = frameworkOf(year);
  const asked = oneCell(measure, words.names.measure);
  // An empty cell of a column of codes; the argument left out is no such cell.
  if (measure !== undefined && isBlank(asked)) return '';
  const code = readMeasureCode(asked);
  if (code === null || !isMeasure(framework, code))
    throw new Error((framework.open ? words.noItems : words.badMeasure)(shownText(asked), '', framework.year));
  const evidence = givenScores(framework, scores);
  if (!evidence) return '';
  const scored = scoredOf(framework, code, evidence);
  if (scored.score !== null) return scored.score;
  if (scored.excluded) throw new Error(words.notAssessed(nameOf(code)));
  throw new Error(words.unknown(nameOf(code), missingBelow(scored.children, code)));
}

function isMeasure(framework: Framework, code: string): boolean {
  return code === 'total' || measuresOf(framework).some((measure) => measure.code === code);
}

function scoredOf(framework: Framework, code: string, evidence: Evidence): Pick<Scored, 'score' | 'excluded' | 'children'> {
  const surveys = framework.surveys.map((survey) => scoreMeasure(framework, survey, evidence));
  if (code === 'total') return { ...scoreTotal(surveys, evidence), children: surveys };
  const measure = measuresOf(framework).find((candidate) => candidate.code === code);
  if (!measure) throw new Error(`no measure ${code}`);
  return scoreMeasure(framework, measure, evidence);
}

/** What is missing by code; the measure itself where it has nothing below. */
function missingBelow(children: readonly Scored[], above: string): string {
  const flat = (scored: Scored, parent: string): Parameters<typeof unknownBelow>[0] => [
    { ...scored, code: scored.measure.code, parent },
    ...scored.children.flatMap((child) => flat(child, scored.measure.code)),
  ];
  const { codes, more } = unknownBelow(
    children.flatMap((child) => flat(child, above)),
    above,
  );
  const names = (codes.length > 0 ? codes : [above]).map(nameOf).join(' ');
  return more > 0 ? `${names} …` : names;
}

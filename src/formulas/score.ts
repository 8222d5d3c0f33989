import { printedCode, readMeasureCode } from '../ita/codes.js';
import { type Framework, measuresOf } from '../ita/framework.js';
import { type Evidence, type Scored, scoreMeasure, scoreTotal } from '../ita/score.js';
import { formulas as words } from '../words/th/formulas.js';
import { type Argument, oneCell, shownText } from './arguments.js';
import { frameworkOf } from './framework-of.js';
import { givenScores } from './given-scores.js';

/** The score of one measure, full precision; `''` when no score is given at all. Throws what is missing where it is unknown. */
export function measureScore(scores: Argument, measure: Argument, year: Argument): string | number {
  const framework = frameworkOf(year);
  const code = readMeasureCode(oneCell(measure));
  if (code === null || !isMeasure(framework, code)) throw new Error(words.badMeasure(shownText(oneCell(measure)), framework.year));
  const evidence = givenScores(framework, scores);
  if (!evidence) return '';
  const scored = scoredOf(framework, code, evidence);
  if (scored.score !== null) return scored.score;
  throw new Error(words.unknown(printedCode(code, 'arabic'), missingBelow(scored)));
}

function isMeasure(framework: Framework, code: string): boolean {
  return code === 'total' || measuresOf(framework).some((measure) => measure.code === code);
}

function scoredOf(
  framework: Framework,
  code: string,
  evidence: Evidence,
): Pick<Scored, 'score' | 'children'> & { measure?: Scored['measure'] } {
  const surveys = framework.surveys.map((survey) => scoreMeasure(framework, survey, evidence));
  if (code === 'total') return { ...scoreTotal(surveys, evidence), children: surveys };
  const measure = measuresOf(framework).find((candidate) => candidate.code === code);
  if (!measure) throw new Error(`no measure ${code}`);
  return scoreMeasure(framework, measure, evidence);
}

const SHOWN = 10;

/** The lowest unknown measures, the first few by code; a measure of which nothing is known stands for all below it. */
function missingBelow(scored: Pick<Scored, 'score' | 'children'> & { measure?: Scored['measure'] }): string {
  const codes = lowestUnknown(scored).map((code) => printedCode(code, 'arabic'));
  return codes.length > SHOWN ? `${codes.slice(0, SHOWN).join(' ')} …` : codes.join(' ');
}

function lowestUnknown({ children, measure }: Pick<Scored, 'children'> & { measure?: Scored['measure'] }): string[] {
  const unknown = children.filter((child) => child.score === null && !child.excluded);
  const isAllUnknown =
    children.length === 0 ||
    (measure !== undefined && unknown.length === children.length && children.every(({ provisional }) => provisional === null));
  return isAllUnknown && measure ? [measure.code] : unknown.flatMap((child) => lowestUnknown(child));
}

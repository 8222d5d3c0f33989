import type { Fault, ReportInput } from '../../contract/report.js';
import { rounded, shown } from '../../ita/number.js';
import type { MeasureResult } from '../../ita/result.js';
import { report } from '../../words/th/report.js';
import { faults as words } from '../../words/th/report-faults.js';
import { resultsRead } from '../../words/th/report-results.js';
import { indicatorsOf, scored, surveysOf } from '../known.js';
import { folded } from './sections.js';

type Scored = MeasureResult & { score: number };

/** The sentences on strongest and weakest name exactly the measures that are, with their own numbers and score. */
export function checkExtremes(text: string, { result }: ReportInput): Fault[] {
  const indicators = scored(indicatorsOf(result));
  const measures: Scored[] = indicators.length > 0 ? indicators : scored(surveysOf(result));
  const values = measures.map(({ score }) => rounded(score));
  const best = Math.max(...values);
  const worst = Math.min(...values);
  if (measures.length < 2 || best === worst) return [];
  return [
    ...checkOne(
      words.best,
      text,
      measures.filter(({ score }) => rounded(score) === best),
    ),
    ...checkOne(
      words.worst,
      text,
      measures.filter(({ score }) => rounded(score) === worst),
    ),
  ];
}

function checkOne(which: string, text: string, measures: readonly Scored[]): Fault[] {
  const sentence = resultsRead.extreme(which).exec(text);
  const names = measures.map(nameOf);
  const expected = `${which} ${names.join(' ')} ${shown(measures[0]?.score ?? 0)}`;
  if (!sentence) return [{ place: words.section(3), found: words.missing, expected }];
  const [, count, said = '', score] = sentence;
  let rest = said;
  for (const name of [...names].sort((a, b) => b.length - a.length)) rest = rest.replace(name, '');
  const right =
    names.every((name) => said.includes(name)) &&
    resultsRead.between.test(rest) &&
    (count ?? '1') === String(names.length) &&
    score === shown(measures[0]?.score ?? 0);
  return right ? [] : [{ place: words.section(3), found: sentence[0], expected }];
}

function nameOf({ kind, code, title }: MeasureResult): string {
  return folded(kind === 'indicator' ? report.indicator(code, title) : report.survey(title, code));
}

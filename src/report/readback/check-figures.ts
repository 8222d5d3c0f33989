import type { Fault, ReportInput } from '../../contract/report.js';
import { rounded, shown } from '../../ita/number.js';
import type { MeasureResult } from '../../ita/result.js';
import { report } from '../../words/th/report.js';
import { faults as words } from '../../words/th/report-faults.js';
import { figures as said } from '../../words/th/report-figures.js';
import { results } from '../../words/th/report-results.js';
import { depthOf, indicatorsOf, scored, surveysOf } from '../known.js';
import { signed } from '../phrase.js';
import { folded, type ReadSection } from './sections.js';

/** The words of the figures of section 3 and 5: every measure once, in order, with its own scores and no other. */
export function checkFigures(sections: readonly ReadSection[], { result }: ReportInput): Fault[] {
  if (depthOf(result) === 'total') return [];
  const indicators = indicatorsOf(result);
  const measures = scored(indicators).length > 0 ? indicators : surveysOf(result);
  const inYears = (list: readonly MeasureResult[]) => scored(list).filter(({ change }) => typeof change === 'number');
  const years = inYears(indicators).length > 0 ? inYears(indicators) : inYears(surveysOf(result));
  const isDetailed = depthOf(result) === 'indicators';
  return [
    ...checkFigure(sections, 3, scoreValues(measures)),
    ...(isDetailed && years.length > 0 ? checkFigure(sections, 5, yearValues(years)) : []),
  ];
}

function checkFigure(sections: readonly ReadSection[], section: number, values: readonly string[]): Fault[] {
  const pieces = sections.find(({ number }) => number === section)?.pieces ?? [];
  const found = pieces.flatMap((piece) => (piece.kind === 'paragraph' && piece.style === 'Figure' ? [folded(piece.text)] : []));
  const expected = folded(said.altValues(values));
  const right = found.length === 1 && found[0]?.endsWith(expected) === true;
  return right ? [] : [{ place: words.figure(section), found: found.join(' / ') || words.missing, expected }];
}

function scoreValues(measures: readonly MeasureResult[]): string[] {
  const values = scored(measures).map(({ score }) => rounded(score));
  const [best, worst] = [Math.max(...values), Math.min(...values)];
  return measures.map((measure) => {
    if (measure.excluded) return said.altUnknown(nameOf(measure), results.excluded);
    if (measure.score === null) return said.altUnknown(nameOf(measure), results.unknown);
    const own = rounded(measure.score);
    const standing = measure.reachesTarget ? said.reached : said.missed;
    const extreme = best === worst ? '' : own === best ? said.best : own === worst ? said.worst : '';
    return said.altScore(nameOf(measure), shown(own), standing, extreme);
  });
}

function yearValues(measures: readonly (MeasureResult & { score: number })[]): string[] {
  return measures.map((measure) =>
    said.altYear(nameOf(measure), shown(measure.previous ?? 0), shown(measure.score), signed(measure.change ?? 0)),
  );
}

function nameOf({ kind, code, title }: MeasureResult): string {
  return kind === 'indicator' ? report.indicatorCell(code, title) : report.survey(title, code);
}

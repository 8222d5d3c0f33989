import type { Fault, ReportInput } from '../../contract/report.js';
import { rounded, shown } from '../../ita/number.js';
import { TARGET } from '../../ita/rating.js';
import type { MeasureResult, Result } from '../../ita/result.js';
import { report } from '../../words/th/report.js';
import { faults as words } from '../../words/th/report-faults.js';
import { figures as said } from '../../words/th/report-figures.js';
import { results } from '../../words/th/report-results.js';
import { depthOf, indicatorsOf, scored, surveysOf } from '../known.js';
import { signed } from '../phrase.js';
import { compared } from './compared.js';
import { folded, type ReadSection, textsOf } from './sections.js';

interface Expected {
  section: number;
  title: string;
  values: string[];
}

/** The words of the figures of section 3 and 5 and their captions: every measure once, in order, with its own scores and no other. */
export function checkFigures(sections: readonly ReadSection[], { result }: ReportInput, isPictured: boolean): Fault[] {
  const all = isPictured ? [...scoreFigure(result), ...yearFigure(result)] : [];
  const captions = all.map(({ title, section }, index) => ({ section, text: folded(said.caption(index + 1, title)) }));
  return sections.flatMap(({ number, pieces }) => {
    const place = words.figure(number);
    const own = <T extends { section: number }>(list: readonly T[]): T[] => list.filter(({ section }) => section === number);
    return [
      ...differing(
        place,
        textsOf(pieces, 'Figure').filter((text) => text !== ''),
        own(all).map(({ title, values }) => folded(said.alt(title, said.altValues(values)))),
      ),
      ...differing(
        place,
        textsOf(pieces, 'FigureCaption'),
        own(captions).map(({ text }) => text),
      ),
    ];
  });
}

function differing(place: string, found: readonly string[], expected: readonly string[]): Fault[] {
  if (found.join('\n') === expected.join('\n')) return [];
  return [{ place, found: found.join(' / ') || words.missing, expected: expected.join(' / ') || words.nothing }];
}

function scoreFigure(result: Result): Expected[] {
  if (depthOf(result) === 'total') return [];
  const { kind, measures: known } = compared(result);
  if (known.length === 0) return [];
  const measures = kind === 'indicator' ? indicatorsOf(result) : surveysOf(result);
  const scores = scored(measures).map(({ score }) => rounded(score));
  const [best, worst] = [Math.max(...scores), Math.min(...scores)];
  const extreme = (score: number): string => {
    if (best === worst) return '';
    return score === best ? said.best : score === worst ? said.worst : '';
  };
  const values = measures.map((measure) => {
    const { excluded, score } = measure;
    const name = nameOf(measure);
    if (excluded) return said.altUnknown(name, results.excluded);
    if (score === null) return said.altUnknown(name, results.unknown);
    const own = rounded(score);
    return said.altScore(name, shown(own), own >= TARGET ? said.reached : said.missed, extreme(own));
  });
  return [{ section: 3, title: said.scores(results.kinds[kind], TARGET), values }];
}

/** The indicators, else the surveys, of which last year's score is known. */
function yearFigure(result: Result): Expected[] {
  const inYears = (list: readonly MeasureResult[]) => scored(list).filter(({ change }) => typeof change === 'number');
  const kind = inYears(indicatorsOf(result)).length > 0 ? 'indicator' : 'survey';
  const measures = inYears(kind === 'indicator' ? indicatorsOf(result) : surveysOf(result));
  if (measures.length === 0) return [];
  const values = measures.map((measure) =>
    said.altYear(nameOf(measure), shown(measure.previous ?? 0), shown(measure.score), signed(measure.change ?? 0)),
  );
  const section = depthOf(result) === 'indicators' ? 5 : 3;
  return [{ section, title: said.years(results.kinds[kind], String(result.year - 1), String(result.year)), values }];
}

function nameOf({ kind, code, title }: MeasureResult): string {
  return kind === 'indicator' ? report.indicatorCell(code, title) : report.survey(title, code);
}

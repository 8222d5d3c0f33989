import { rounded, shown } from '../../ita/number.js';
import { TARGET } from '../../ita/rating.js';
import type { MeasureResult } from '../../ita/result.js';
import { report } from '../../words/th/report.js';
import { figures as words } from '../../words/th/report-figures.js';
import { results } from '../../words/th/report-results.js';
import type { Block } from '../block.js';
import type { ChartRow } from '../figures/chart.js';
import { indicatorsOf, scored, surveysOf } from '../known.js';
import { name, surveyName } from '../phrase.js';
import type { Writing } from '../writing.js';
import { captioned, keysOf, scale } from './figure.js';
import { toneOf } from './score-tables.js';

type Extreme = (measure: MeasureResult) => string;

/** A bar for every indicator, or survey, against the target; a score that is not known says so and has none. */
export function scoreFigure(writing: Writing, kind: 'indicator' | 'survey'): Block[] {
  const measures = kind === 'survey' ? surveysOf(writing.result) : indicatorsOf(writing.result);
  const extreme = extremeOf(measures);
  const rows = measures.map((measure) => scoreRow(writing, measure, extreme));
  const chart = {
    ...scale(),
    columns: [
      { title: '', width: 225 },
      { title: '', width: 120 },
    ],
    rows,
    keys: keysOf(
      writing,
      rows.flatMap(({ bars }) => bars.map(({ paint }) => paint)),
    ),
  };
  return captioned(
    writing,
    words.scores(results.kinds[kind], TARGET),
    chart,
    measures.map((measure) => said(measure, extreme)),
  );
}

function scoreRow(writing: Writing, measure: MeasureResult, extreme: Extreme): ChartRow {
  const { score, excluded } = measure;
  const row = { section: measure.kind === 'indicator' ? measure.survey : '', label: labelOf(measure) };
  if (score === null || excluded) return { ...row, bars: [], cells: [{ text: why(measure) }, { text: '' }] };
  const tone = toneOf(writing, measure);
  return {
    ...row,
    bars: [{ value: rounded(score), paint: tone }],
    cells: [
      { text: shown(score), mark: tone, strong: true },
      { text: extreme(measure), strong: true },
    ],
  };
}

/** The name as it stands in the tables. */
export function labelOf(measure: MeasureResult): string {
  return measure.kind === 'indicator' ? report.indicatorCell(measure.code, name(measure.title)) : surveyName(measure);
}

function said(measure: MeasureResult, extreme: Extreme): string {
  if (measure.score === null || measure.excluded) return words.altUnknown(labelOf(measure), why(measure));
  const standing = measure.reachesTarget ? words.reached : words.missed;
  return words.altScore(labelOf(measure), shown(measure.score), standing, extreme(measure));
}

function why({ excluded }: MeasureResult): string {
  return excluded ? results.excluded : results.unknown;
}

/** Says of a measure that none is higher, or none lower; nothing where all are equal. */
function extremeOf(measures: readonly MeasureResult[]): Extreme {
  const scores = scored(measures).map(({ score }) => rounded(score));
  const best = Math.max(...scores);
  const worst = Math.min(...scores);
  return ({ score }) => {
    if (score === null || best === worst) return '';
    return rounded(score) === best ? words.best : rounded(score) === worst ? words.worst : '';
  };
}

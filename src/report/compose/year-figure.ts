import { rounded, shown } from '../../ita/number.js';
import type { MeasureResult } from '../../ita/result.js';
import { figures as words } from '../../words/th/report-figures.js';
import { results } from '../../words/th/report-results.js';
import type { Block } from '../block.js';
import type { ChartRow } from '../figures/chart.js';
import { indicatorsOf, scored, surveysOf } from '../known.js';
import { signed } from '../phrase.js';
import type { Writing } from '../writing.js';
import { captioned, keysOf, scale } from './figure.js';
import { labelOf } from './score-figure.js';
import { toneOf } from './score-tables.js';

type Compared = MeasureResult & { score: number; previous: number; change: number };

/** Last year and this beside each other, indicators or else surveys, as far as both are known; nothing where none is. */
export function yearFigure(writing: Writing): Block[] {
  const { result } = writing;
  const indicators = compared(indicatorsOf(result));
  const kind = indicators.length > 0 ? 'indicator' : 'survey';
  const measures = kind === 'indicator' ? indicators : compared(surveysOf(result));
  if (measures.length === 0) return [];
  const [before, now] = [String(result.year - 1), String(result.year)];
  const chart = {
    ...scale(),
    columns: [
      { title: words.before(before), width: 190 },
      { title: words.before(now), width: 215 },
      { title: words.change, width: 165 },
    ],
    rows: measures.map((measure) => yearRow(writing, measure)),
    keys: [
      { paint: 'before' as const, text: words.before(before) },
      ...keysOf(
        writing,
        measures.map((measure) => toneOf(writing, measure)),
      ),
    ],
  };
  const values = measures.map((measure) =>
    words.altYear(labelOf(measure), shown(measure.previous), shown(measure.score), signed(measure.change)),
  );
  return captioned(writing, words.years(results.kinds[kind], before, now), chart, values);
}

function compared(measures: readonly MeasureResult[]): Compared[] {
  return scored(measures).filter((measure): measure is Compared => measure.previous !== undefined && typeof measure.change === 'number');
}

function yearRow(writing: Writing, measure: Compared): ChartRow {
  const tone = toneOf(writing, measure);
  return {
    section: measure.kind === 'indicator' ? measure.survey : '',
    label: labelOf(measure),
    bars: [
      { value: measure.previous, paint: 'before' },
      { value: rounded(measure.score), paint: tone },
    ],
    cells: [
      { text: shown(measure.previous) },
      { text: shown(measure.score), mark: tone, strong: true },
      { text: signed(measure.change), strong: true },
    ],
  };
}

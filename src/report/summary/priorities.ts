import type { ReportInput } from '../../contract/report.js';
import { printedCode } from '../../ita/codes.js';
import { rounded, shown } from '../../ita/number.js';
import { planMeasures } from '../../ita/plan-measures.js';
import type { MeasureResult } from '../../ita/result.js';
import { DOTS, report } from '../../words/th/report.js';
import type { SummaryWords } from '../../words/th/report-summary.js';
import type { Block, Cell } from '../block.js';
import { cell, head } from '../cell.js';
import { depthOf } from '../known.js';
import { paragraph } from '../paragraph.js';
import { dayAs } from '../phrase.js';
import { verbatim } from '../verbatim.js';
import { titled } from './titled.js';

/** What fits on the page beside the rest. */
const MOST = 6;

/** What must be mended, the lowest first, and how much more there is. */
export function priorities(input: ReportInput, words: SummaryWords): Block[] {
  if (depthOf(input.result) !== 'indicators') return [paragraph('body', words.noDetail)];
  const all = [...planMeasures(input.result)].sort((a, b) => scoreOf(a) - scoreOf(b));
  if (all.length === 0) return [paragraph('body', words.nothing)];
  const more = all.length - MOST;
  return [
    {
      kind: 'table',
      small: true,
      together: true,
      widths: [2, 6, 2, 3.2, 2.8],
      header: [[words.what, words.topic, words.score, words.unit, words.due].map((text) => head(text))],
      rows: all.slice(0, MOST).map((measure) => row(input, measure, words)),
    },
    paragraph('note', more > 0 ? words.more(more) : words.full),
  ];
}

/** A score that is withheld is a low one: where it stands among them it would tell. */
const scoreOf = ({ score }: MeasureResult): number => (score === null ? Number.POSITIVE_INFINITY : rounded(score));

function row({ plan, settings }: ReportInput, measure: MeasureResult, words: SummaryWords): Cell[] {
  const own = plan.find(({ code }) => code === measure.code);
  return [
    cell(measure.kind === 'indicator' ? words.indicator(measure.code, '').trim() : printedCode(measure.code, settings.digits), {
      align: 'center',
      bold: true,
    }),
    cell(titled(measure.title, words)),
    cell(measure.score === null ? report.none : shown(measure.score), { align: 'center' }),
    cell(own?.unit ? verbatim(own.unit) : DOTS),
    cell(dayAs(own?.due ?? '', words.day)),
  ];
}

import type { ReportInput } from '../../contract/report.js';
import { printedCode } from '../../ita/codes.js';
import { rounded, shown } from '../../ita/number.js';
import { planMeasures } from '../../ita/plan-measures.js';
import type { MeasureResult, Result } from '../../ita/result.js';
import { DOTS, report } from '../../words/th/report.js';
import type { SummaryWords } from '../../words/th/report-summary.js';
import type { Block, Cell } from '../block.js';
import { cell, head } from '../cell.js';
import { coverageOf, depthOf, everyItemKnown, indicatorsOf } from '../known.js';
import { paragraph } from '../paragraph.js';
import { dayAs } from '../phrase.js';
import { verbatim } from '../verbatim.js';
import { rowsWithin } from './page.js';
import { titled } from './titled.js';

/** More would not be pressing. One is told even where names are so long that they hardly fit. */
const MOST = 10;
const LEAST = 1;

const WIDTHS = [2, 5.6, 1.6, 4, 2.8];

/** What must be mended, what lifts the rating first, then the lowest, as many as the page has room for, and how much more there is. */
export function priorities(input: ReportInput, words: SummaryWords, room: number): Block[] {
  if (depthOf(input.result) !== 'indicators') return [paragraph('body', words.noDetail)];
  const all = pressing(input.result);
  if (all.length === 0) return [paragraph('body', words.nothing(isAllKnown(input.result)))];
  const rows = all.slice(0, MOST).map((measure) => row(input, measure, words));
  const count = Math.max(Math.min(LEAST, all.length), rowsWithin(room, rows, WIDTHS));
  const more = all.length - count;
  return [
    {
      kind: 'table',
      small: true,
      together: true,
      widths: WIDTHS,
      header: [[words.what, words.topic, words.score, words.unit, words.due].map((text) => head(text))],
      rows: rows.slice(0, count),
    },
    paragraph('note', more > 0 ? words.more(more) : words.full),
  ];
}

function pressing(result: Result): MeasureResult[] {
  const path = result.path?.codes ?? [];
  const rank = ({ code }: MeasureResult): number => (path.includes(code) ? path.indexOf(code) : path.length);
  return [...planMeasures(result)].sort((a, b) => rank(a) - rank(b) || scoreOf(a) - scoreOf(b) || 0);
}

function isAllKnown(result: Result): boolean {
  const { known, all } = coverageOf(indicatorsOf(result));
  return known === all && everyItemKnown(result);
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

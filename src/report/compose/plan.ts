import { lowLeaves, weakIndicators } from '../../ita/plan-measures.js';
import { TARGET } from '../../ita/rating.js';
import type { MeasureResult } from '../../ita/result.js';
import { plan as words } from '../../words/th/report-plan.js';
import type { Block } from '../block.js';
import { head, QUIET } from '../cell.js';
import { indicatorsOf, leavesOf } from '../known.js';
import { paragraph } from '../paragraph.js';
import { year } from '../phrase.js';
import { caption, label, type Writing } from '../writing.js';
import { planRow } from './plan-row.js';

/** No column under 2.5 cm but the code's, so that no Thai word breaks oddly. */
const WIDTHS = [1.7, 3, 3.9, 3.6, 2.5, 2.5, 2.5, 2.5, 2.5];

/** Section 9: what will be done about every low item, and about weak indicators whose items are not known. */
export function composePlan(writing: Writing): Block[] {
  const low = lowLeaves(writing.result);
  const weak = weakIndicators(writing.result);
  const measures: MeasureResult[] = [...low, ...weak];
  const text = paragraph('body', introduction(writing, low.length, weak.length));
  if (measures.length === 0) return [text];
  const rows = measures.map((measure) => planRow(writing, measure));
  const { columns } = words;
  return [
    text,
    ...(rows.some(({ suggested }) => suggested) ? [paragraph('body', { text: words.suggestedNote, colour: QUIET })] : []),
    caption(writing, words.caption(year(writing.settings.actionYear))),
    {
      kind: 'table',
      small: true,
      widths: WIDTHS,
      header: [
        [
          columns.code,
          columns.title,
          columns.measure,
          columns.steps,
          columns.unit,
          columns.followUp,
          columns.due,
          columns.success,
          columns.remark,
        ].map((title) => head(title)),
      ],
      rows: rows.map(({ cells }) => cells),
    },
  ];
}

function introduction(writing: Writing, low: number, weak: number): string {
  const range = label(writing, 'low');
  const actionYear = year(writing.settings.actionYear);
  const leaves = leavesOf(writing.result).some(({ group }) => group !== null);
  if (low === 0 && weak === 0) {
    const short = indicatorsOf(writing.result).some(({ reachesTarget }) => reachesTarget === false);
    if (short) return `${words.noLow(range)} ${words.others(TARGET)}`;
    return leaves ? `${words.noLow(range)} ${words.nothing(TARGET)}` : words.nothingKnown(TARGET);
  }
  if (low === 0) return `${leaves ? `${words.noLow(range)} ` : ''}${words.byIndicators(weak, TARGET, actionYear)}`;
  const text = low === 1 ? words.textOne(range, actionYear) : words.text(low, range, actionYear);
  return weak === 0 ? text : `${text} ${words.withIndicators(weak, TARGET)}`;
}

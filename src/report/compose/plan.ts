import { lowLeaves, weakIndicators } from '../../ita/plan-measures.js';
import { TARGET } from '../../ita/rating.js';
import { report } from '../../words/th/report.js';
import { passages as keys } from '../../words/th/report-passages.js';
import { plan as words } from '../../words/th/report-plan.js';
import type { Block, Cell } from '../block.js';
import { head } from '../cell.js';
import { anyItemResults, coverageOf, everyItemKnown, indicatorsOf, morePlanned } from '../known.js';
import { passage } from '../paragraph.js';
import { typed } from '../phrase.js';
import { actionYear, caption, type Writing } from '../writing.js';
import { planRow } from './plan-row.js';

/** No column under 2.5 cm, so that no Thai word breaks oddly. */
const WIDTHS = [2.5, 2.5, 4.1, 3.1, 2.5, 2.5, 2.5, 2.5, 2.5];

/** Section 9: what will be done about every low item and weak indicators whose items are not known; then what else the officer planned. */
export function composePlan(writing: Writing): Block[] {
  const { result, settings, plan } = writing;
  const low = lowLeaves(result);
  const weak = weakIndicators(result);
  const more = morePlanned(result, plan);
  const year = actionYear(writing);
  const needed = [...low, ...weak].map((measure) => planRow(writing, measure, true));
  const text = introduction(writing, low.length, weak.length);
  const reporting = passage(
    keys.plan.reporting,
    'body',
    words.reporting(settings.orderedBy === '' ? words.head : typed(settings.orderedBy), year),
  );
  return [
    passage(keys.plan.lead, 'body', more.length === 0 ? text : `${text} ${words.more(more.length)}`),
    // Before the tables: after them it may stand alone on the last page, and not every program keeps a row with what follows.
    ...(needed.length + more.length === 0 ? [] : [reporting]),
    ...(needed.length === 0 ? [] : [caption(writing, words.caption(year)), table(needed)]),
    ...(more.length === 0
      ? []
      : [caption(writing, words.moreCaption(year)), table(more.map((measure) => planRow(writing, measure, false)))]),
  ];
}

function table(rows: Cell[][]): Block {
  return {
    kind: 'table',
    small: true,
    widths: WIDTHS,
    header: [words.order.map((column) => head(words.heads[column] ?? words.columns[column]))],
    rows,
  };
}

function introduction(writing: Writing, low: number, weak: number): string {
  const { result } = writing;
  const { known, all } = coverageOf(indicatorsOf(result));
  const threshold = result.thresholds.low;
  const year = actionYear(writing);
  const leaves = anyItemResults(result);
  const ofItems = (sentence: string) => report.asItemsKnown(everyItemKnown(result), sentence);
  const noLow = ofItems(words.noLow(threshold));
  if (low === 0 && weak === 0) {
    const short = indicatorsOf(result).some(({ reachesTarget }) => reachesTarget === false);
    if (short) return `${noLow} ${words.others(TARGET)}`;
    const reached = report.allReach(known, all, TARGET);
    return leaves ? `${noLow} ${words.nothing(reached)}` : words.nothingKnown(reached);
  }
  if (low === 0) {
    const text = report.asFar(known, all, report.columns.indicator, words.byIndicators(weak, TARGET, year));
    return leaves ? `${noLow} ${text}` : text;
  }
  const text = ofItems(low === 1 ? words.textOne(threshold, year) : words.text(low, threshold, year));
  return weak === 0 ? text : `${text} ${words.withIndicators(weak, TARGET)}`;
}

import { shown } from '../../ita/number.js';
import type { Group } from '../../ita/result.js';
import { grouping as words } from '../../words/th/report-groups.js';
import { passages as keys } from '../../words/th/report-passages.js';
import type { Block, Cell } from '../block.js';
import { cell, grouped, head } from '../cell.js';
import { passage } from '../paragraph.js';
import { typed } from '../phrase.js';
import { caption, label, type Writing } from '../writing.js';

/** Section 6: the three groups and their exact boundaries, without a hole. */
export function composeGroups(writing: Writing): Block[] {
  const { result, settings } = writing;
  return [
    passage(keys.groups, 'body', words.text(typed(settings.agency || result.agency))),
    caption(writing, words.caption),
    {
      kind: 'table',
      together: true,
      widths: [4.4, 6.2, 5.4],
      header: [[head(words.group), head(words.range), head(words.meaning)]],
      rows: (['low', 'middle', 'high'] as const).map((group) => row(writing, group)),
    },
  ];
}

function row(writing: Writing, group: Group): Cell[] {
  const meaning = { low: words.mend, middle: words.develop, high: words.keep }[group];
  return [grouped(group, label(writing, group)), cell(rangeOf(writing, group), { align: 'center' }), cell(meaning)];
}

/** The scores of a group in words. */
export function rangeOf({ result }: Pick<Writing, 'result'>, group: Group): string {
  const { highIncluded } = result.thresholds;
  const low = shown(result.thresholds.low);
  const high = shown(result.thresholds.high);
  if (group === 'low') return words.lowRange(low);
  if (group === 'middle') return highIncluded ? words.middleRangeBelow(low, high) : words.middleRange(low, high);
  return highIncluded ? words.highRangeFrom(high) : words.highRange(high);
}

import { shown } from '../../ita/number.js';
import type { MeasureResult } from '../../ita/result.js';
import { report } from '../../words/th/report.js';
import { lowItems as words } from '../../words/th/report-items.js';
import type { Block, Cell } from '../block.js';
import { cell, grouped, head, marked } from '../cell.js';
import { heading } from '../paragraph.js';
import { name } from '../phrase.js';
import { verbatim } from '../verbatim.js';
import { caption, codeOf, type Writing } from '../writing.js';
import { analysisBlocks, analysisTitle, itemStanding } from './low-analysis.js';

/** Low OIT items: one table a topic, the analyses after it. */
export function topicBlocks(writing: Writing, low: readonly MeasureResult[]): Block[] {
  const topics = [...new Set(low.map((item) => topicOf(writing, item)))];
  return topics.flatMap((topic) => {
    const items = low.filter((item) => topicOf(writing, item) === topic);
    return [
      heading(3, name(topic)),
      caption(writing, words.topicCaption(name(topic))),
      {
        kind: 'table',
        widths: [1.8, 5, 6.8, 2.4],
        header: [[head(words.code), head(words.item), head(words.comment), head(words.score)]],
        rows: items.map((item) => row(writing, item)),
      },
      ...items.flatMap((item) => analysisBlocks(writing, item, itemStanding(writing, item), analysisTitle(writing, item))),
    ];
  });
}

/** An item without a topic stands under the measure above it. */
function topicOf({ result }: Writing, item: MeasureResult): string {
  return item.topic || (result.measures.find(({ code }) => code === item.parent)?.title ?? item.title);
}

function row(writing: Writing, item: MeasureResult): Cell[] {
  return [
    cell(codeOf(writing, item), { align: 'center' }),
    cell(name(item.title)),
    cell(item.comment ? verbatim(item.comment) : report.none),
    item.score === null ? cell(marked('low', words.withheld), { align: 'center' }) : grouped('low', shown(item.score)),
  ];
}

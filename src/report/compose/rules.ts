import { TARGET } from '../../ita/rating.js';
import type { MeasureResult } from '../../ita/result.js';
import { report } from '../../words/th/report.js';
import { passages as keys } from '../../words/th/report-passages.js';
import { rules as words } from '../../words/th/report-rules.js';
import type { Block, Cell } from '../block.js';
import { cell, head } from '../cell.js';
import { surveysOf } from '../known.js';
import { heading, passage } from '../paragraph.js';
import { caption, type Writing } from '../writing.js';
import { ratingTableBlocks } from './rating-table.js';

/** Section 2: how a score is made, and what it is called. */
export function composeRules(writing: Writing): Block[] {
  return [
    heading(2, words.processing),
    passage(keys.rules.processing, 'body', words.processingText),
    caption(writing, words.processingCaption),
    scoreTable(writing),
    heading(2, words.ratings),
    ...ratingTableBlocks(writing, TARGET),
  ];
}

function scoreTable({ result }: Writing): Block {
  const surveys = surveysOf(result);
  const rest = 16 - 3.4;
  const row = (title: string, say: (survey: MeasureResult) => string): Cell[] => [
    cell(title, { bold: true }),
    ...surveys.map((survey) => cell(say(survey), { align: 'center' })),
  ];
  const below = (survey: MeasureResult, kind: string) =>
    result.measures.filter((measure) => measure.survey === survey.survey && measure.kind === kind);
  const weighs = (measures: readonly MeasureResult[]) => measures.some(({ weight }) => weight !== null);
  const hasSub = (survey: MeasureResult) => below(survey, 'subIndicator').length > 0;
  const leaves = (survey: MeasureResult) => below(survey, survey.survey === 'OIT' ? 'item' : 'question');
  return {
    kind: 'table',
    together: true,
    widths: [3.4, ...surveys.map(() => rest / surveys.length)],
    header: [[head(words.layer), ...surveys.map(({ code }) => head(code))]],
    rows: [
      row(words.leaf, ({ survey }) => (survey === 'OIT' ? words.item : words.question)),
      ...(surveys.some(hasSub)
        ? [row(words.subIndicator, (survey) => (hasSub(survey) ? words.mean(weighs(leaves(survey)), words.everyLeafOfSub) : report.none))]
        : []),
      row(words.indicator, (survey) =>
        hasSub(survey)
          ? words.mean(weighs(below(survey, 'subIndicator')), words.everySubIndicator)
          : words.mean(weighs(leaves(survey)), words.everyLeaf),
      ),
      row(words.survey, (survey) => words.mean(weighs(below(survey, 'indicator')), words.everyIndicator)),
      row(words.weight, ({ weight }) => (weight === null ? words.equalWeight : words.weightOf(String(weight)))),
      [cell(report.columns.total, { bold: true }), cell(words.total, { align: 'center', span: surveys.length })],
    ],
  };
}

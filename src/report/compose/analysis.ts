import { rounded, shown } from '../../ita/number.js';
import { TARGET } from '../../ita/rating.js';
import type { MeasureResult } from '../../ita/result.js';
import { groups } from '../../words/th/groups.js';
import { listed, report } from '../../words/th/report.js';
import { analysis as words } from '../../words/th/report-analysis.js';
import type { Block, Cell } from '../block.js';
import { cell, codeLines, head, PALETTE } from '../cell.js';
import { indicatorsOf, lowOfIndicator, scored } from '../known.js';
import { bold, paragraph } from '../paragraph.js';
import { indicatorName, name, signed } from '../phrase.js';
import { caption, codeOf, label, type Writing } from '../writing.js';
import { yearOnYear } from './year-on-year.js';

type Scored = MeasureResult & { score: number };
type Task = 'mend' | 'develop' | 'keep';

const TASKS = ['mend', 'develop', 'keep'] as const;
const TONE = { mend: 'low', develop: 'middle', keep: 'high' } as const;

/** Section 5: what to mend, to develop and to keep up, weakest first; how it moved since last year; what would lift the total. */
export function composeAnalysis(writing: Writing): Block[] {
  const indicators = scored(indicatorsOf(writing.result)).sort((a, b) => rounded(a.score) - rounded(b.score));
  const compared = indicators.some(({ previous }) => previous !== undefined);
  return [
    paragraph('body', words.rule(TARGET, label(writing, 'low'))),
    ...TASKS.map((task) =>
      paragraph('bullet', bold(report.marked(groups.marks[TONE[task]], words[task])), taskText(writing, task, indicators)),
    ),
    caption(writing, compared ? words.captionWithPrevious : words.caption),
    {
      kind: 'table',
      together: true,
      widths: compared ? [2.6, 4.4, 1.7, 1.7, 1.7, 3.9] : [2.7, 5.1, 1.9, 2.5, 3.8],
      header: [header(compared)],
      rows: TASKS.flatMap((task) =>
        indicators.filter((indicator) => taskOf(writing, indicator) === task).map((indicator) => row(writing, indicator, task, compared)),
      ),
    },
    ...[...yearOnYear(writing), ...path(writing)].map((text) => paragraph('body', text)),
  ];
}

function taskOf(writing: Writing, indicator: Scored): Task {
  if (indicator.reachesTarget) return 'keep';
  const low = rounded(indicator.score) < writing.result.thresholds.low || lowOfIndicator(writing.result, indicator).length > 0;
  return low ? 'mend' : 'develop';
}

function taskText(writing: Writing, task: Task, indicators: readonly Scored[]): string {
  const names = indicators
    .filter((indicator) => taskOf(writing, indicator) === task)
    .map((indicator) => words.indicatorWithScore(indicatorName(indicator), shown(indicator.score)));
  const [first] = names;
  if (first === undefined) return words.nothing;
  return names.length === 1 ? words.one(first) : words.many(names.length, listed(names));
}

function header(compared: boolean): Cell[] {
  const { indicator, score } = report.columns;
  const titles = compared
    ? [words.task, indicator, words.previous, score, words.change, words.lowItems]
    : [words.task, indicator, score, words.gap, words.lowItems];
  return titles.map((title) => head(title));
}

function row(writing: Writing, indicator: Scored, task: Task, compared: boolean): Cell[] {
  const centre = { align: 'center' as const };
  const { bar: _bar, ...tone } = PALETTE[TONE[task]];
  const gap = indicator.reachesTarget ? report.none : shown(TARGET - rounded(indicator.score));
  const codes = lowOfIndicator(writing.result, indicator).map((leaf) => codeOf(writing, leaf));
  const { previous, change } = indicator;
  const middle = compared
    ? [
        previous === undefined ? report.none : shown(previous),
        shown(indicator.score),
        change === undefined || change === null ? report.none : signed(change),
      ]
    : [shown(indicator.score), gap];
  return [
    cell(report.marked(groups.marks[TONE[task]], words[task]), { ...centre, shade: tone.fill, colour: tone.text }),
    cell(report.indicatorCell(indicator.code, name(indicator.title))),
    ...middle.map((text) => cell(text, centre)),
    cell(codes.length > 0 ? codeLines(codes, 3) : report.none, centre),
  ];
}

/** What the fewest mended OIT items would make of the total. */
function path(writing: Writing): string[] {
  const { path: found } = writing.result;
  if (!found || writing.result.gains.length === 0) return [];
  const rating = report.rating(found.rating);
  if (found.codes === null) return [words.pathShort(rating, shown(found.all))];
  if (found.codes.length === 0) return [];
  const codes = found.codes.map((code) => codeOf(writing, { code }));
  return [words.path(codes.length, listed(codes, ', '), rating, shown(found.reaches))];
}

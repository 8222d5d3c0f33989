import { difference, rounded, shown } from '../../ita/number.js';
import { TARGET } from '../../ita/rating.js';
import type { MeasureResult } from '../../ita/result.js';
import { groups } from '../../words/th/groups.js';
import { listed, report } from '../../words/th/report.js';
import { analysis as words } from '../../words/th/report-analysis.js';
import { passages as keys } from '../../words/th/report-passages.js';
import { standing } from '../../words/th/report-standing.js';
import type { Block, Cell } from '../block.js';
import { cell, codeLines, head, PALETTE } from '../cell.js';
import { coverageOf, hasItemResults, indicatorsOf, lowOfIndicator, scored } from '../known.js';
import { bold, heading, numbered, passage } from '../paragraph.js';
import { indicatorName, name, signed } from '../phrase.js';
import { TASKS, type Task, taskOf } from '../task.js';
import { caption, codeOf, type Writing } from '../writing.js';
import { groupBlocks, strongest } from './standing.js';
import { yearFigure } from './year-figure.js';
import { yearOnYear } from './year-on-year.js';

type Scored = MeasureResult & { score: number };

const TONE = { mend: 'low', develop: 'middle', keepMend: 'high', keep: 'high' } as const;

/** One column of the table; `compared` stands only beside last year's scores, `items` only where some item is known. */
interface Column {
  title: string;
  width: number;
  only?: 'compared' | 'items';
  say: (indicator: Scored) => Cell;
}

/** Section 5: every indicator and what is to be done, weakest first; then each group; how all moved since last year; what would lift the total. */
export function composeAnalysis(writing: Writing): Block[] {
  const { result } = writing;
  const year = yearOnYear(writing);
  const parts: [title: string, blocks: Block[]][] = [
    [standing.headings.tasks, taskBlocks(writing)],
    [standing.headings.low, groupBlocks(writing, 'low')],
    [standing.headings.middle, groupBlocks(writing, 'middle')],
    [standing.headings.high, [...numbered(keys.analysis.strongest, strongest(writing)), ...groupBlocks(writing, 'high')]],
    [
      standing.headings.year,
      [...numbered(keys.analysis.yearOnYear, year.length > 0 ? year : [standing.noPrevious(result.year - 1)]), ...yearFigure(writing)],
    ],
    [standing.headings.path, numbered(keys.analysis.path, path(writing))],
  ];
  return parts
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([title, blocks], index) => [heading(2, standing.heading(index + 1, title)), ...blocks]);
}

function taskBlocks(writing: Writing): Block[] {
  const { result } = writing;
  const indicators = scored(indicatorsOf(result)).sort((a, b) => rounded(a.score) - rounded(b.score));
  if (indicators.length === 0) return [passage(keys.analysis.rule, 'body', words.noIndicators)];
  const has = {
    compared: indicators.some(({ previous }) => previous !== undefined),
    items: indicators.some((indicator) => hasItemResults(result, indicator)),
  };
  const columns = columnsOf(writing).filter(({ only }) => only === undefined || has[only]);
  const scale = 16 / columns.reduce((sum, { width }) => sum + width, 0);
  const used = new Set(indicators.map((indicator) => taskOf(result, indicator)));
  return [
    passage(keys.analysis.rule, 'body', ruleText(writing, used.has('keepMend'))),
    ...TASKS.filter((task) => task !== 'keepMend' || used.has(task)).map((task) =>
      passage(keys.analysis.task[task], 'bullet', bold(marked(task)), taskText(writing, task, indicators)),
    ),
    caption(writing, has.compared ? words.captionWithPrevious(String(result.year - 1)) : words.caption),
    {
      kind: 'table',
      widths: columns.map(({ width }) => width * scale),
      header: [columns.map(({ title }) => head(title))],
      rows: indicators.map((indicator) => columns.map(({ say }) => say(indicator))),
    },
  ];
}

function ruleText({ result }: Writing, hasKeepMend: boolean): string {
  const { low } = result.thresholds;
  const { known, all } = coverageOf(indicatorsOf(result));
  return [
    words.rule(TARGET, low),
    ...(hasKeepMend ? [words.keepMendRule(low)] : []),
    ...(known < all ? [words.partly(known, all)] : []),
  ].join(' ');
}

function marked(task: Task): string {
  return report.marked(groups.marks[TONE[task]], words[task]);
}

function taskText({ result }: Writing, task: Task, indicators: readonly Scored[]): string {
  const names = indicators
    .filter((indicator) => taskOf(result, indicator) === task)
    .map((indicator) => words.indicatorWithScore(indicatorName(indicator), shown(indicator.score)));
  const [first] = names;
  const { known, all } = coverageOf(indicatorsOf(result));
  if (first === undefined) return words.nothing(known === all);
  return names.length === 1 ? words.one(first) : words.many(names.length, listed(names));
}

function columnsOf(writing: Writing): Column[] {
  const { year } = writing.result;
  const centre = (text: string) => cell(text, { align: 'center' });
  return [
    { title: words.task, width: 2.5, say: (indicator) => taskCell(taskOf(writing.result, indicator)) },
    { title: report.columns.indicator, width: 3.7, say: ({ code, title }) => cell(report.indicatorCell(code, name(title))) },
    {
      title: words.previous(String(year - 1)),
      width: 1.9,
      only: 'compared',
      say: ({ previous }) => centre(previous === undefined ? report.none : shown(previous)),
    },
    { title: words.now(String(year)), width: 1.9, say: ({ score }) => centre(shown(score)) },
    {
      title: words.change,
      width: 2.1,
      only: 'compared',
      say: ({ change }) => centre(typeof change === 'number' ? signed(change) : report.none),
    },
    {
      title: words.gap,
      width: 1.9,
      say: ({ score, reachesTarget }) => centre(reachesTarget ? report.none : shown(difference(TARGET, score))),
    },
    { title: words.lowItems, width: 2.4, only: 'items', say: (indicator) => lowCell(writing, indicator) },
  ];
}

function taskCell(task: Task): Cell {
  const { fill, text } = PALETTE[TONE[task]];
  return cell(marked(task), { align: 'center', shade: fill, colour: text });
}

/** The low items; an indicator whose items are not known does not look like one without low items. */
function lowCell(writing: Writing, indicator: Scored): Cell {
  if (!hasItemResults(writing.result, indicator)) return cell(words.noItems, { align: 'center' });
  const codes = lowOfIndicator(writing.result, indicator).map((leaf) => codeOf(writing, leaf));
  return cell(codes.length > 0 ? codeLines(codes, 2) : report.none, { align: 'center' });
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

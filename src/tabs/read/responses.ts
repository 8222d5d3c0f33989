import { isCodedFromZero } from '../../ita/answers.js';
import { printedCode } from '../../ita/codes.js';
import { type Framework, type Measure, type SurveyCode, scaleOf } from '../../ita/framework.js';
import { type AnswerColumn, type Tally, tally, type UnreadableCell } from '../../ita/tally.js';
import { type Grid, isBlank } from '../../ita/text.js';
import { issues as words } from '../../words/issues.js';
import { type AnswerHeader, readAnswerHeader } from './answer-columns.js';
import type { MeasureIndex } from './identify.js';
import { type IssueList, quotedAnswer } from './issue-list.js';
import { withoutSummaryRows } from './summary-rows.js';
import { withoutUnreadableColumns } from './unreadable-columns.js';

export interface ReadResponses {
  header: AnswerHeader;
  tally: Tally;
  /** True where nobody has written anything into a column of the survey. */
  isBlank: boolean;
}

/** Reads a tab of one respondent a row. Names, e-mails and times are in columns of no question, and are never read. */
export function readResponses(
  tab: string,
  grid: Grid,
  headerRow: number,
  survey: SurveyCode,
  index: MeasureIndex,
  issues: IssueList,
): ReadResponses {
  const { framework } = index;
  const measure = index.measures.get(survey);
  if (!measure) throw new Error(`framework ${framework.year} has no survey ${survey}`);
  const read = readAnswerHeader(tab, grid, headerRow, survey, index, issues);
  const rows = withoutSummaryRows(tab, grid, headerRow, issues);
  const firstRow = headerRow + 1;
  const sure = withoutUnsureCodes(tab, rows, read, issues);
  const all = tally(framework, measure, sure, rows, firstRow);
  const columns = withoutUnreadableColumns(tab, sure, all, rows, firstRow, index, issues);
  const counted = columns.length === sure.length ? all : tally(framework, measure, columns, rows, firstRow);
  reportUnreadable(tab, counted, framework, index, issues);
  if (counted.respondents > 0) reportUnanswered(tab, counted, index, issues);
  const isUnwritten = rows.every((cells) => read.columns.every(({ column }) => isBlank(cells[column])));
  return { header: { ...read, columns }, tally: counted, isBlank: isUnwritten };
}

/** Leaves out columns coded from 0: `0 1 2 3` may be levels from 0, and `1` is the lowest level only where levels count from 1. */
function withoutUnsureCodes(tab: string, rows: Grid, { headerRow, columns }: AnswerHeader, issues: IssueList): AnswerColumn[] {
  return columns.filter(({ column, code }) => {
    const isUnsure = isCodedFromZero(rows.map((cells) => cells[column]));
    if (isUnsure) issues.cell(tab, headerRow, column, words.codedFromZero(printedCode(code, 'arabic')));
    return !isUnsure;
  });
}

/** More unreadable cells than this in one question are one issue. */
const ONE_BY_ONE = 3;

function reportUnreadable(tab: string, counted: Tally, framework: Framework, index: MeasureIndex, issues: IssueList): void {
  for (const question of counted.questions) {
    const measure = index.measures.get(question.code);
    const count = question.parts.reduce((sum, part) => sum + (part?.unreadable ?? 0), 0);
    if (!measure || count === 0) continue;
    const cells = counted.unreadable.filter(({ code }) => code === question.code);
    const choices = choicesOf(framework, measure);
    if (count <= ONE_BY_ONE && cells.length === count) {
      for (const cell of cells) issues.cell(tab, cell.row, cell.column, words.badAnswer(found(cell), choices));
    } else reportMany(tab, question.code, count, cells, choices, issues);
  }
}

function reportMany(tab: string, code: string, count: number, cells: readonly UnreadableCell[], choices: string, issues: IssueList): void {
  const first = cells[0];
  const what = words.badAnswers(printedCode(code, 'arabic'), count, found(first), choices);
  if (first) issues.cell(tab, first.row, first.column, what);
  else issues.tab(tab, what);
}

const found = (cell: UnreadableCell | undefined): string => (cell && cell.found !== '' ? quotedAnswer(cell.found) : words.date);

function reportUnanswered(tab: string, counted: Tally, index: MeasureIndex, issues: IssueList): void {
  for (const question of counted.questions) {
    question.parts.forEach((part, p) => {
      if (!part || part.counts.some((value) => value > 0)) return;
      const name = index.measures.get(question.code)?.parts?.[p]?.name ?? '';
      issues.tab(tab, words.nobodyAnswered(printedCode(question.code, 'arabic'), name));
    });
  }
}

function choicesOf(framework: Framework, measure: Measure): string {
  const labels = (measure.parts ?? []).flatMap((part) => scaleOf(framework, part).choices.map(({ label }) => label));
  return [...new Set(labels)].join(' / ');
}

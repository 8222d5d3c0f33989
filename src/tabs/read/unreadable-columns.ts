import { answerReader } from '../../ita/answers.js';
import { printedCode } from '../../ita/codes.js';
import { type Part, scaleOf } from '../../ita/framework.js';
import type { AnswerColumn, PartTally, Tally } from '../../ita/tally.js';
import type { Grid } from '../../ita/text.js';
import { issues as words } from '../../words/issues.js';
import type { MeasureIndex } from './identify.js';
import { type IssueList, quotedAnswer } from './issue-list.js';

/**
 * Leaves out columns of which more than half of what is written cannot be read: what can be read of them is no fair sample.
 * `counted` is the tally of `columns` over `rows`, which begin in `firstRow`. Each column is one issue.
 */
export function withoutUnreadableColumns(
  tab: string,
  columns: readonly AnswerColumn[],
  counted: Tally,
  rows: Grid,
  firstRow: number,
  index: MeasureIndex,
  issues: IssueList,
): AnswerColumn[] {
  const questions = new Map(counted.questions.map((question) => [question.code, question]));
  return columns.filter((own) => {
    const part = index.measures.get(own.code)?.parts?.[own.part];
    const partTally = questions.get(own.code)?.parts[own.part];
    if (!part || !partTally || !isUnreadable(partTally)) return true;
    report(tab, own, part, partTally, rows, firstRow, index, issues);
    return false;
  });
}

const readable = ({ counts }: PartTally): number => counts.reduce((sum, count) => sum + count, 0);

const isUnreadable = (part: PartTally): boolean => part.unreadable > readable(part);

function report(
  tab: string,
  { column, code }: AnswerColumn,
  part: Part,
  partTally: PartTally,
  rows: Grid,
  firstRow: number,
  index: MeasureIndex,
  issues: IssueList,
): void {
  const scale = scaleOf(index.framework, part);
  const read = answerReader(part, scale);
  const row = rows.findIndex((cells) => read(cells[column] ?? '') === 'unreadable');
  const name = `${printedCode(code, 'arabic')}${part.name ? ` [${part.name}]` : ''}`;
  const choices = scale.choices.map(({ label }) => label).join(' / ');
  const found = quotedAnswer(rows[row]?.[column] ?? '');
  const answers = partTally.unreadable + readable(partTally);
  issues.cell(tab, firstRow + row, column, words.unreadableColumn(name, partTally.unreadable, answers, found, choices));
}

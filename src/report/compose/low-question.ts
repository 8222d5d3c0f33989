import { shown } from '../../ita/number.js';
import type { MeasureResult, PartResult } from '../../ita/result.js';
import { report } from '../../words/th/report.js';
import { lowItems as words } from '../../words/th/report-items.js';
import { passages as keys } from '../../words/th/report-passages.js';
import type { Block, Cell, Table } from '../block.js';
import { cell, grouped, head, marked } from '../cell.js';
import { keyOf } from '../own-texts/passage-key.js';
import { heading, passage } from '../paragraph.js';
import { name, oneLine } from '../phrase.js';
import { verbatim } from '../verbatim.js';
import { caption, codeOf, type Writing } from '../writing.js';
import { analysisBlocks, questionStanding } from './low-analysis.js';

/** A low question: its wording, the shares of its answers, its score, and the analysis. */
export function questionBlocks(writing: Writing, question: MeasureResult): Block[] {
  const code = codeOf(writing, question);
  const single = (question.parts ?? []).length < 2;
  return [
    heading(3, words.heading(code, name(question.title))),
    ...(question.wording && !single
      ? [
          {
            ...passage(keys.low.wording(keyOf(question)), 'body', words.wording(verbatim(oneLine(question.wording)))),
            keepNext: true as const,
          },
        ]
      : []),
    caption(writing, words.caption(code)),
    ...tablesOf(question),
    ...(question.score === null ? [passage(keys.low.withheld(keyOf(question)), 'note', words.withheldNote)] : []),
    ...analysisBlocks(writing, question, questionStanding(writing, question)),
  ];
}

/** One table for each run of parts that share their choices; the last holds the question's score where there are several parts. */
function tablesOf(question: MeasureResult): Table[] {
  const parts = (question.parts ?? []).filter(({ score, choices }) => score !== null || choices.some(({ share }) => share !== null));
  if (parts.length === 0) return [table([], [[titleCell(question, ''), scoreCell(question.score)]])];
  const runs: PartResult[][] = [];
  for (const part of parts) {
    const last = runs[runs.length - 1];
    if (last && labelsOf(last[0]) === labelsOf(part)) last.push(part);
    else runs.push([part]);
  }
  return runs.map((run, index) => {
    const choices = (run[0]?.choices ?? []).filter(() => run.some(({ choices: all }) => all.some(({ share }) => share !== null)));
    const rows = run.map((part) => [
      titleCell(question, part.name),
      ...sharesOf(part, choices.length),
      scoreCell(parts.length === 1 ? question.score : part.score),
    ]);
    const whole = parts.length > 1 && index === runs.length - 1;
    return table(
      choices.map(({ label }) => label),
      whole ? [...rows, wholeRow(question, choices.length)] : rows,
    );
  });
}

function labelsOf(part: PartResult | undefined): string {
  return (part?.choices ?? []).map(({ label }) => label).join('\n');
}

function table(choices: readonly string[], rows: Cell[][]): Table {
  const share = choices.length > 2 ? 2 : 2.4;
  return {
    kind: 'table',
    together: true,
    widths: [16 - 2.4 - choices.length * share, ...choices.map(() => share), 2.4],
    header: [[head(words.question), ...choices.map((label) => head(label)), head(words.score)]],
    rows,
  };
}

function titleCell(question: MeasureResult, part: string): Cell {
  return cell(part !== '' ? name(part) : question.wording ? verbatim(oneLine(question.wording)) : name(question.title));
}

function sharesOf(part: PartResult, count: number): Cell[] {
  return part.choices
    .slice(0, count)
    .map(({ share }) => cell(share === null ? report.none : report.percent(shown(share)), { align: 'center' }));
}

function scoreCell(score: number | null): Cell {
  return score === null ? cell(marked('low', words.withheld), { align: 'center' }) : grouped('low', shown(score));
}

function wholeRow(question: MeasureResult, choices: number): Cell[] {
  return [cell(words.whole, { bold: true, span: choices + 1, align: 'right' }), scoreCell(question.score)];
}

import type { PlanRow } from '../src/contract/plan.js';
import type { ReportInput } from '../src/contract/report.js';
import { render } from '../src/report/chunk.js';
import { review } from '../src/report/review.js';
import { summarise } from '../src/report/summarise.js';
import { fullReport } from './full-report.js';
import { printTable, race } from './timing.js';

const ROUNDS = 3;

/** The plan's columns of free text. */
const COLUMNS = ['analysis', 'measure', 'steps', 'unit', 'person', 'followUp', 'success', 'remark', 'evidence'] as const;

/** The longest report with very long texts beside the same with short ones: reading back may take longer only as the texts are longer. */
export async function benchLongTexts(): Promise<void> {
  const runs: number[][] = [];
  const inputs = [...longInputs()];
  for (const [, input] of inputs) runs.push(await timesOf(input));
  const [[least = Number.NaN] = []] = runs;
  const lines = inputs.map(([name], index) => {
    const [rendered = Number.NaN, ...others] = runs[index] ?? [];
    return [name, rendered.toFixed(0), (rendered / least).toFixed(2), ...others.map((time) => time.toFixed(0))];
  });
  printTable('The same with long texts of the user’s in Node, ms', [['', 'report', 'x short', 'summary', 'review'], ...lines]);
}

function timesOf(input: ReportInput): Promise<number[]> {
  const refused = async (made: Promise<{ ok: boolean }>) => {
    if (!(await made).ok) throw new Error('the report was refused');
  };
  // Without figures: they are the same in all.
  return race(ROUNDS, [
    { name: 'report', run: () => refused(render(input, () => Promise.reject(new Error('not drawn')))) },
    { name: 'summary', run: () => refused(summarise(input, 'th')) },
    { name: 'review', run: () => review(input) },
  ]);
}

function longInputs(): Map<string, ReportInput> {
  const full = fullReport();
  const withRows = (change: (row: PlanRow, index: number) => Partial<PlanRow>) => ({
    ...full,
    plan: full.plan.map((row, index) => ({ ...row, ...change(row, index) })),
  });
  const everyColumn = (say: (column: string) => string) => Object.fromEntries(COLUMNS.map((column) => [column, say(column)]));
  const ofFirst = (text: string) =>
    withRows((_, index) => (index === 0 ? { analysis: text, measure: text, steps: text, remark: text } : {}));
  return new Map([
    ['as above', full],
    ['20 lines in each of 9 columns', withRows(({ code }) => everyColumn((column) => lines(20, `ดำเนินการ ${column} ของข้อ ${code}`)))],
    ['the same with figures', withRows(({ code }) => everyColumn((column) => lines(20, `งบประมาณ 10,000.55 บาท ${column} ${code}`)))],
    ['four cells of 3,000 lines', ofFirst(lines(3_000, 'ขั้น'))],
    ['four cells of 50,000 characters', ofFirst('ข้อความที่ยาวมากของหน่วยงาน 12.34 '.repeat(1_500).slice(0, 50_000))],
  ]);
}

function lines(count: number, text: string): string {
  return Array.from({ length: count }, (_, index) => `${index + 1}. ${text} ${index + 1}.25`).join('\n');
}

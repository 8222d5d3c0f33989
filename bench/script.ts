import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { enter } from '../host/model/enter.js';
import { Spreadsheet } from '../host/spreadsheet.js';
import type { Cell } from '../src/ita/text.js';
import { answerRows, HEADINGS } from './data.js';
import { median, printTable } from './timing.js';

const SETTINGS: Cell[][] = [
  ['รายการ', 'ค่า'],
  ['ปีงบประมาณที่ประเมิน', 2563],
];
/** Fill and run of the next size are left out when the one before took longer. */
const PATIENCE_MS = 6_000;

/** How often one press of the button talks to the spreadsheet's server. */
export async function benchTurns(): Promise<void> {
  const lines: string[][] = [['respondent rows', 'turns', 'reads', 'writes', 'run ms']];
  for (const count of [10, 1_000, 10_000, 100_000]) {
    const start = performance.now();
    lines.push([String(count), ...(await turnsOf(count))]);
    if (performance.now() - start < PATIENCE_MS) continue;
    if (count < 100_000) lines.push([`more than ${count}: left out, estimated over a minute`, '', '', '', '']);
    break;
  }
  printTable('Service turns of computeScores, built script in the host', lines);
}

async function turnsOf(count: number): Promise<string[]> {
  const spreadsheet = await Spreadsheet.open({ dist: 'dist' });
  type(spreadsheet, 'ตั้งค่า', SETTINGS);
  type(spreadsheet, 'IIT', [HEADINGS, ...answerRows(count)]);
  const start = performance.now();
  const answer = spreadsheet.runServerFunction('computeScores') as { ok: boolean; message?: string };
  const time = performance.now() - start;
  const { turns } = spreadsheet;
  if (!answer.ok || !turns) throw new Error(answer.message ?? 'no turns');
  return [turns.turns, turns.reads, turns.writes, Math.round(time)].map(String);
}

function type({ workbook }: Spreadsheet, name: string, cells: Cell[][]): void {
  const sheet = workbook.insertSheet(name);
  sheet.maxRows = Math.max(sheet.maxRows, cells.length);
  sheet.maxColumns = Math.max(sheet.maxColumns, ...(cells[0] ?? []).map((_, index) => index + 1));
  cells.forEach((row, r) => {
    row.forEach((value, c) => {
      if (typeof value === 'number' || (typeof value === 'string' && value !== '')) enter(workbook, sheet, r, c, value);
    });
  });
  workbook.calculator.settle();
}

/** What every call of the script pays before its first line: the file is compiled and run. */
export function benchLoading(): void {
  const code = readFileSync('dist/Code.js', 'utf8');
  const lines = [
    ['dist/Code.js', code],
    ['empty script', ''],
  ].map(([name = '', source = '']) => [name, String(Buffer.byteLength(source)), loadTime(source).toFixed(3)]);
  printTable('Loading in a new context, median of 30', [['', 'bytes', 'ms'], ...lines]);
}

function loadTime(source: string): number {
  const times = Array.from({ length: 30 }, (_, run) => {
    const context = createContext({});
    const start = performance.now();
    // Another text each time: V8 keeps what it has compiled.
    new Script(`${source}\n// ${run}`).runInContext(context);
    return performance.now() - start;
  });
  return median(times);
}

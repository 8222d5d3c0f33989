import { Spreadsheet } from '../host/spreadsheet.js';
import { bigWorkbook } from './big-workbook.js';
import { printTable } from './timing.js';

/** What the panel's buttons and the menu call, in the order of a day's work. */
const ACTIONS = ['readStatus', 'computeScores', 'showColours', 'readReport', 'computeScores', 'clearColours'];

interface Answer {
  ok: boolean;
  message?: string;
}

/** Opens a workbook of so many respondents and does each action once: turns of the spreadsheet's server, time and memory. */
export async function benchTurns(respondents: number): Promise<void> {
  const bytes = bigWorkbook(respondents);
  const lines: string[][] = [['', 'turns', 'reads', 'writes', 's']];
  let start = performance.now();
  const spreadsheet = await Spreadsheet.open({ dist: 'dist', file: { name: 'bench.xlsx', bytes } });
  const seconds = (): string => ((performance.now() - start) / 1000).toFixed(2);
  lines.push(['open the .xlsx', '', '', '', seconds()]);
  for (const action of ACTIONS) {
    start = performance.now();
    const answer = spreadsheet.runServerFunction(action) as Answer;
    if (!answer.ok) throw new Error(`${action}: ${answer.message}`);
    const { turns, reads, writes } = spreadsheet.turns ?? {};
    lines.push([action, ...[turns, reads, writes].map(String), seconds()]);
  }
  const peak = Math.round(process.resourceUsage().maxRSS / 1000);
  printTable(
    `Service turns of each action, ${respondents} respondents x 52 columns, built script in the host; peak of memory ${peak} MB`,
    lines,
  );
}

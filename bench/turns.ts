import { Spreadsheet } from '../host/spreadsheet.js';
import type { Counted, CountPlan } from '../src/contract/counting.js';
import { bigWorkbook } from './big-workbook.js';
import { printTable } from './timing.js';

/** What the panel's buttons and the menu call, in the order of a day's work. */
const ACTIONS = ['readStatus', 'computeScores', 'showColours', 'readReport', 'computeScores', 'clearColours'];

/** A finished report for saving: what Drive converts costs no turn. */
const reportOf = (run: number) => ({
  run: `bench-run-${run}`,
  again: false,
  name: 'bench',
  doc: Buffer.from('PK\u0003\u0004word/document.xml').toString('base64'),
  figures: { year: 2563, total: 79.68, rating: 'B', fingerprint: '0123456789ab' },
});

interface Answer {
  ok: boolean;
  message?: string;
  toCount?: CountPlan[];
}

/** Turns, reads and writes of calls made one after another, the most that one of them took, and seconds in all. */
class Cost {
  calls = 0;
  turns = 0;
  reads = 0;
  writes = 0;
  seconds = 0;

  call<T extends Answer>(spreadsheet: Spreadsheet, name: string, ...args: unknown[]): T {
    const start = performance.now();
    const answer = spreadsheet.runServerFunction(name, args) as T;
    if (!answer.ok) throw new Error(`${name}: ${answer.message}`);
    this.calls += 1;
    this.seconds += (performance.now() - start) / 1000;
    const { turns = 0, reads = 0, writes = 0 } = spreadsheet.turns ?? {};
    this.turns = Math.max(this.turns, turns);
    this.reads = Math.max(this.reads, reads);
    this.writes = Math.max(this.writes, writes);
    return answer;
  }

  line(name: string): string[] {
    return [name, ...[this.calls, this.turns, this.reads, this.writes].map(String), this.seconds.toFixed(2)];
  }
}

/** Opens a workbook of so many respondents and does each action once: calls, the turns of the spreadsheet's server that one call takes at most, time, memory. */
export async function benchTurns(respondents: number): Promise<void> {
  const bytes = bigWorkbook(respondents);
  const lines: string[][] = [['', 'calls', 'turns', 'reads', 'writes', 's']];
  const start = performance.now();
  const spreadsheet = await Spreadsheet.open({ dist: 'dist', file: { name: 'bench.xlsx', bytes } });
  lines.push(['open the .xlsx', '', '', '', '', ((performance.now() - start) / 1000).toFixed(2)]);
  for (const action of ACTIONS) lines.push(...withSteps(spreadsheet, action));
  for (const [index, what] of ['the first', 'into the same Doc'].entries()) lines.push(savedLine(spreadsheet, index, what));
  const peak = Math.round(process.resourceUsage().maxRSS / 1000);
  printTable(
    `Service turns of each action, ${respondents} respondents x 52 columns, built script in the host; peak of memory ${peak} MB`,
    lines,
  );
}

function savedLine(spreadsheet: Spreadsheet, run: number, what: string): string[] {
  const cost = new Cost();
  cost.call(spreadsheet, 'saveReport', reportOf(run));
  return cost.line(`saveReport (${what})`);
}

/** An action, and the steps in which a long tab's answers are counted for it, as the panel makes them. */
function withSteps(spreadsheet: Spreadsheet, action: string): string[][] {
  const own = new Cost();
  const steps = new Cost();
  const counted: Counted[] = [];
  for (;;) {
    const { toCount } = own.call(spreadsheet, action, counted);
    if (!toCount) break;
    for (const plan of toCount) {
      for (let from = plan.firstRow; from < plan.firstRow + plan.rows; from += plan.step) {
        counted.push(steps.call<Answer & { counted: Counted }>(spreadsheet, 'countAnswers', plan, from).counted);
      }
    }
  }
  return [own.line(action), ...(steps.calls > 0 ? [steps.line('  countAnswers')] : [])];
}

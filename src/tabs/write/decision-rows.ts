import { type Grid, isBlank } from '../../ita/text.js';
import { DECISION_COLUMNS } from '../names.js';
import { keyOf } from '../read/decisions.js';
import { findTable, isEmpty, rowsOf } from '../read/table.js';

/** What the user chose, as it is kept. */
export interface Decided {
  tab: string;
  about: string;
  answer: string;
}

/** How answers go into `การจับคู่`: cells whose answer changes, and rows below everything, under a header of their own where there is none. */
interface DecisionEdits {
  changed: { row: number; column: number; answer: string }[];
  added: { row: number; columns: [tab: number, about: number, answer: number]; rows: Decided[]; withHeader: boolean };
}

/** Zero-based. A question that stands there already gets its answer in its row; nothing else is touched. */
export function decisionEdits(grid: Grid, decided: readonly Decided[]): DecisionEdits {
  const table = findTable(grid, DECISION_COLUMNS, ['tab', 'about', 'answer']);
  const { tab = 0, about = 1, answer = 2 } = table?.columns ?? {};
  const rowOf = new Map(
    (table ? rowsOf(grid, table) : [])
      .filter(({ cells }) => !isBlank(cells[about]))
      .map(({ row, cells }) => [keyOf(String(cells[tab] ?? ''), String(cells[about] ?? '')), row]),
  );
  const changed: DecisionEdits['changed'] = [];
  const rows: Decided[] = [];
  for (const own of decided) {
    const row = rowOf.get(keyOf(own.tab, own.about));
    if (row === undefined) rows.push(own);
    else changed.push({ row, column: answer, answer: own.answer });
  }
  return {
    changed,
    added: { row: isEmpty(grid) ? 0 : grid.length + (table ? 0 : 1), columns: [tab, about, answer], rows, withHeader: !table },
  };
}

import { expect, test } from 'vitest';
import type { Requests } from '../../../host/protocol/requests.js';
import type { BookView, Changes } from '../../../host/protocol/view.js';
import { serving } from './serving.js';

/** A view with changes laid over it, as a page does. */
function withChanges(view: BookView, changes: Changes): BookView {
  if (changes.full) return changes.full;
  const sheets = view.sheets.map((sheet) => {
    const change = changes.sheets.find(({ id }) => id === sheet.id);
    if (!change) return sheet;
    const { cells, emptied, ...head } = change;
    const at = (cell: { row: number; column: number }) => `${cell.row},${cell.column}`;
    const kept = new Map(sheet.cells.map((cell) => [at(cell), cell]));
    for (const cell of emptied) kept.delete(at(cell));
    for (const cell of cells) kept.set(at(cell), cell);
    return { ...head, cells: [...kept.values()].sort((a, b) => a.row - b.row || a.column - b.column) };
  });
  return { ...changes.book, sheets };
}

const steps: [keyof Requests, object][] = [
  [
    'edit',
    {
      sheet: 0,
      cells: [
        { row: 0, column: 0, entry: '' },
        { row: 5, column: 5, entry: 'ใหม่' },
      ],
    },
  ],
  ['edit', { sheet: 5, cells: [{ row: 1, column: 1, entry: '10' }] }],
  ['insertRows', { sheet: 5, after: 2, count: 2 }],
  ['renameSheet', { sheet: 2, name: 'อื่น' }],
  ['menu', { functionName: 'menuComputeScores' }],
  ['menu', { functionName: 'menuShowColours' }],
  ['undo', {}],
  ['select', { sheet: 1, place: { row: 0, column: 0, rows: 2, columns: 2 } }],
];

test('changes since any revision lead to the full view', async () => {
  const { act, view, since } = await serving();
  const seen = [await view()];
  for (const [name, body] of steps) {
    expect(await act(name as 'edit', body as never)).toMatchObject({ ok: true });
    seen.push(await view());
  }
  const latest = await view();
  for (const before of seen) expect(withChanges(before, await since(before.revision))).toEqual(latest);
});

test('a page of another time gets the full view', async () => {
  const { since, view } = await serving();
  expect((await since(7)).full).toEqual(await view());
});

test('a change of one cell sends that cell alone', async () => {
  const { act, view, since } = await serving();
  const { revision } = await view();
  await act('edit', { sheet: 0, cells: [{ row: 60, column: 0, entry: 'หนึ่ง' }] });
  expect(await since(revision)).toMatchObject({ full: null, sheets: [{ id: 0, cells: [{ row: 60, shown: 'หนึ่ง' }], emptied: [] }] });
});

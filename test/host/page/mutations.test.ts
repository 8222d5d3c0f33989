import { expect, test } from 'vitest';
import { sheetMutations } from '../../../host/page/grid/mutations.js';
import { bookOf } from '../../../host/page/state/book.js';
import { bookView, sheetChange } from './example-view.js';

function mutationsFor(change: Parameters<typeof sheetChange>[0]) {
  const [sheet] = bookOf(bookView()).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheetMutations(sheet, sheetChange(change));
}

const target = { unitId: 'book', subUnitId: 'tab-7' };

test('nothing for a sheet that is the same', () => {
  expect(mutationsFor({})).toEqual([]);
});

test('empties a changed cell before it is shown anew, so that no older style stays', () => {
  const mutations = mutationsFor({
    cells: [{ row: 2, column: 3, shown: '50.00', edit: '50', kind: 'number', look: { background: '#ffcccc' } }],
  });
  expect(mutations).toEqual([
    { id: 'sheet.mutation.set-range-values', params: { ...target, cellValue: { 2: { 3: null } } } },
    {
      id: 'sheet.mutation.set-range-values',
      params: {
        ...target,
        cellValue: { 2: { 3: { v: '50.00', t: 1, s: expect.objectContaining({ ht: 3, vt: 2, tb: 2, bg: { rgb: '#ffcccc' } }) } } },
      },
    },
  ]);
});

test('an emptied cell is only emptied', () => {
  expect(mutationsFor({ emptied: [{ row: 0, column: 1 }] })).toEqual([
    { id: 'sheet.mutation.set-range-values', params: { ...target, cellValue: { 0: { 1: null } } } },
  ]);
});

test('a width that is no longer given is the usual one again', () => {
  const [mutation] = mutationsFor({ columnWidths: {} });
  expect(mutation).toMatchObject({
    id: 'sheet.mutation.set-worksheet-col-width',
    params: { colWidth: 100, ranges: [{ startColumn: 0, endColumn: 0 }] },
  });
});

test('takes away old merges and adds new ones', () => {
  const ids = mutationsFor({ merges: [{ row: 9, column: 0, rows: 2, columns: 1 }] }).map(({ id }) => id);
  expect(ids).toEqual(['sheet.mutation.remove-worksheet-merge', 'sheet.mutation.add-worksheet-merge']);
});

test('follows rows, columns and frozen panes', () => {
  const ids = mutationsFor({ shownRows: 101, shownColumns: 27, frozenRows: 2 }).map(({ id }) => id);
  expect(ids).toEqual(['sheet.mutation.set-worksheet-row-count', 'sheet.mutation.set-worksheet-column-count', 'sheet.mutation.set-frozen']);
});

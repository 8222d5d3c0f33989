import { expect, test } from 'vitest';
import { bookOf, cellAt, withDifference } from '../../../host/page/state/book.js';
import { bookView, difference, sheetView } from './example-view.js';

test('lays changed and emptied cells over the standing ones', () => {
  const book = bookOf(bookView());
  const after = withDifference(
    book,
    difference({ cells: [{ row: 1, column: 0, shown: '8', edit: '=4*2', kind: 'number' }], emptied: [{ row: 0, column: 1 }] }),
  );
  const [sheet] = after.sheets;
  if (!sheet) throw new Error('no sheet');
  expect(after.revision).toBe(2);
  expect(cellAt(sheet, 0, 0)?.shown).toBe('คะแนน');
  expect(cellAt(sheet, 0, 1)).toBeUndefined();
  expect(cellAt(sheet, 1, 0)?.edit).toBe('=4*2');
});

test('leaves the older book and untouched sheets as they are', () => {
  const book = bookOf({ ...bookView(), sheets: [sheetView(), { ...sheetView(), id: 8, name: 'อื่น' }] });
  const after = withDifference(book, difference({ emptied: [{ row: 0, column: 0 }] }));
  expect(book.sheets[0]?.cells.size).toBe(2);
  expect(after.sheets[1]).toBe(book.sheets[1]);
});

import { describe, expect, test } from 'vitest';
import { readCode } from '../../../src/ita/codes.js';
import type { Cell } from '../../../src/ita/text.js';
import { findTable } from '../../../src/tabs/read/table.js';
import { isNumber, mergeTable, type OwnColumn } from '../../../src/tabs/write/merge-table.js';

const HEADERS = { code: 'ข้อ', score: 'คะแนน' };
const COLUMNS: OwnColumn<'code' | 'score'>[] = [
  { key: 'code', header: 'ข้อ', format: '@', isOurs: () => false },
  { key: 'score', header: 'คะแนน', format: '0.00', isOurs: isNumber },
];
const ROWS = [
  { code: 'o1', cells: { code: 'O1', score: 100 } },
  { code: 'o2', cells: { code: 'O2', score: 0 } },
];
const codeOf = (cell: Cell) => {
  const read = readCode(cell);
  return read?.certain ? read.code : null;
};

/** The grid after the blocks are written. */
function written(grid: Cell[][], formulas: string[][] = [], users: string[] = []) {
  const merged = mergeTable({ grid, formulas, table: findTable(grid, HEADERS, ['code']), codeOf }, 'code', COLUMNS, users, ROWS);
  const after = grid.map((row) => [...row]);
  for (const { row, column, values } of merged.blocks) {
    values.forEach((cells, r) => {
      const target = after[row + r] ?? [];
      after[row + r] = target;
      cells.forEach((value, c) => {
        target[column + c] = value;
      });
    });
  }
  return { ...merged, after };
}

test('a new tab gets the header, the user’s columns and the rows in one block each', () => {
  const { after, blocks } = written([], [], ['หมายเหตุ']);
  expect(after).toEqual([
    ['ข้อ', 'คะแนน', 'หมายเหตุ'],
    ['O1', 100],
    ['O2', 0],
  ]);
  expect(blocks).toHaveLength(2);
});

describe('nothing of the user’s is lost', () => {
  test.each<[string, Cell[][], ((Cell | undefined)[] | undefined)[]]>([
    [
      'other columns and their order',
      [
        ['หมายเหตุ', 'คะแนน', 'ข้อ'],
        ['ดีมาก', 5, 'o2'],
      ],
      [
        ['หมายเหตุ', 'คะแนน', 'ข้อ'],
        ['ดีมาก', 0, 'o2'],
        [undefined, 100, 'O1'],
      ],
    ],
    [
      'words in a column of ours',
      [
        ['ข้อ', 'คะแนน'],
        ['o1', 'รอตรวจ'],
        ['o2', 3],
      ],
      [
        ['ข้อ', 'คะแนน'],
        ['o1', 'รอตรวจ'],
        ['o2', 0],
      ],
    ],
    [
      'the spelling of a code',
      [
        ['ข้อ', 'คะแนน'],
        ['0๒ ', 3],
        ['ข้อ o1', ''],
      ],
      [
        ['ข้อ', 'คะแนน'],
        ['0๒ ', 0],
        ['ข้อ o1', 100],
      ],
    ],
    [
      'rows below that are no items',
      [
        ['ข้อ', 'คะแนน'],
        ['o1', ''],
        ['รวม', 'ดี'],
      ],
      [
        ['ข้อ', 'คะแนน'],
        ['o1', 100],
        ['รวม', 'ดี'],
        ['O2', 0],
      ],
    ],
    ['a text that stands in the tab', [['บันทึกของฉัน']], [['บันทึกของฉัน'], undefined, ['ข้อ', 'คะแนน'], ['O1', 100], ['O2', 0]]],
    [
      'a table without our score column',
      [
        ['ข้อ', 'ผู้รับผิดชอบ'],
        ['o1', 'กองช่าง'],
      ],
      [
        ['ข้อ', 'ผู้รับผิดชอบ', 'คะแนน'],
        ['o1', 'กองช่าง', 100],
        ['O2', undefined, 0],
      ],
    ],
  ])('%s', (_, before, after) => {
    expect(written(before).after).toEqual(after);
  });

  test('a formula in a column of ours', () => {
    const { after, kept } = written(
      [
        ['ข้อ', 'คะแนน'],
        ['o1', 50],
        ['o2', 50],
      ],
      [
        ['', ''],
        ['', '=B9'],
        ['', ''],
      ],
    );
    expect(after).toEqual([
      ['ข้อ', 'คะแนน'],
      ['o1', 50],
      ['o2', 0],
    ]);
    expect(kept).toEqual([{ key: 'score', code: 'o1', row: 1, column: 1, found: 50 }]);
  });
});

test('writing again changes nothing', () => {
  const { after } = written([]);
  expect(written(after as Cell[][]).after).toEqual(after);
});

test('columns that are missing are added at the right, ours before the user’s', () => {
  const { after, added } = written(
    [
      ['มาตรการ', 'ข้อ'],
      ['ก', 'o1'],
    ],
    [],
    ['มาตรการ', 'หมายเหตุ'],
  );
  expect(after).toEqual([
    ['มาตรการ', 'ข้อ', 'คะแนน', 'หมายเหตุ'],
    ['ก', 'o1', 100],
    [undefined, 'O2', 0],
  ]);
  expect(added).toEqual([
    { column: 2, header: 'คะแนน' },
    { column: 3, header: 'หมายเหตุ' },
  ]);
});

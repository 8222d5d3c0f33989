import { describe, expect, test } from 'vitest';
import { type Measure, measuresOf } from '../../../src/ita/framework.js';
import { FRAMEWORK_2563 } from '../../../src/ita/frameworks/2563.js';
import { FRAMEWORKS } from '../../../src/ita/frameworks/built-in.js';
import { generalFramework } from '../../../src/ita/frameworks/general.js';
import { FOUR_LEVELS_IN_THIRDS } from '../../../src/ita/frameworks/scales.js';
import { bare, edited, gridOf, readGrid, withoutRow } from '../framework-grid.js';
import type { Rows } from '../reading.js';

const GRID = gridOf(FRAMEWORK_2563);

const measure = (grid: Rows, code: string): Measure | undefined => {
  const { read, issues } = readGrid(grid);
  if (read === null || read === 'unsound') throw new Error(issues.join('\n'));
  return measuresOf(read).find((own) => own.code === code);
};

describe('a framework that was written', () => {
  test.each([...FRAMEWORKS, generalFramework(2567)].map((framework) => [framework.title, framework] as const))(
    '%s is read back the same',
    (_, framework) => {
      const { read, issues } = readGrid(gridOf(framework), framework.year);
      expect(issues).toEqual([]);
      expect(bare(read)).toEqual(bare(framework));
    },
  );

  test('is read the same with its columns in another order, a title above and a note below', () => {
    const reversed = GRID.map((cells) => [...cells].reverse());
    const grid: Rows = [['กรอบการประเมินของเรา'], [], ...reversed, [], [...Array(8).fill(''), 'หมายเหตุ: จากคู่มือ']];
    expect(bare(readGrid(grid).read)).toEqual(bare(FRAMEWORK_2563));
  });

  test('is read the same with codes and weights as people type them', () => {
    const typed = GRID.map((cells) =>
      cells.map((cell, column) => {
        if (column === 0 && cell === 'E10') return 'ข้อ E๑๐';
        if (column === 2 && cell === '9') return 'ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล';
        return column === 3 && typeof cell === 'number' ? `${cell}%` : cell;
      }),
    );
    expect(bare(readGrid(typed).read)).toEqual(bare(FRAMEWORK_2563));
  });
});

test.each<[string, Rows]>([
  ['no cell', []],
  ['blank cells', [['', ' ']]],
  ['a header only', GRID.slice(0, 1)],
])('a tab of %s is not filled in', (_, grid) => {
  expect(readGrid(grid)).toEqual({ read: null, issues: [] });
});

describe('what an officer changes', () => {
  test('a weight, with its siblings’', () => {
    const grid = edited(edited(edited(GRID, 'IIT', 'weight', 50), 'EIT', 'weight', 25), 'OIT', 'weight', '๒๕');
    expect(['IIT', 'EIT', 'OIT'].map((code) => measure(grid, code)?.weight)).toEqual([50, 25, 25]);
  });

  test('blank weights for all: equal', () => {
    const grid = ['IIT', 'EIT', 'OIT'].reduce((rows, code) => edited(rows, code, 'weight', ''), GRID);
    expect(measure(grid, 'OIT')).not.toHaveProperty('weight');
  });

  test('the scale and the direction of one part', () => {
    const grid = edited(edited(GRID, 'I1', 'scale', 'เศษหนึ่งส่วนสาม', 1), 'I1', 'direction', 'กลับด้าน', 1);
    expect(measure(grid, 'i1')?.parts).toEqual([
      { name: 'ขั้นตอน', scale: '4' },
      { name: 'ระยะเวลา', scale: FOUR_LEVELS_IN_THIRDS.code, reversed: true },
    ]);
    const { read } = readGrid(grid);
    expect(read !== null && read !== 'unsound' && read.scales).toContain(FOUR_LEVELS_IN_THIRDS);
  });

  test('an item less, an item more, another name', () => {
    const grid = [...withoutRow(edited(GRID, 'O1', 'title', 'โครงสร้างใหม่'), 'O43'), ['O44', 'ใหม่', '10.2', '', '', '', '', 'มาตรการ', '']];
    expect(measure(grid, '10.2')?.children?.map(({ code }) => code)).toEqual(['o42', 'o44']);
    expect([measure(grid, 'o1')?.title, measure(grid, 'o44')?.topic]).toEqual(['โครงสร้างใหม่', 'มาตรการ']);
  });

  test('the items of one indicator taken out: it waits for them', () => {
    const grid = GRID.filter((cells) => !['10.1', '10.2'].includes(String(cells[2])) && cells[2] !== '10');
    const { read, issues } = readGrid(grid);
    expect([read !== null && read !== 'unsound' && read.open, issues]).toEqual([true, []]);
  });
});

describe('a fault stops at its cell', () => {
  const row = (code: string, part = 0): number => GRID.flatMap(([cell], index) => (cell === code ? [index + 1] : []))[part] ?? 0;
  const at = (column: string, code: string, part = 0): string => `${column}${row(code, part)}`;
  test.each<[string, Rows, string, RegExp]>([
    ['no header', [['IIT', 'EIT']], '', /หัวตาราง/],
    ['a code that is none', edited(GRID, 'O5', 'code', 'ก5'), at('A', 'O5'), /^ก5$/],
    ['a code twice', edited(GRID, 'O5', 'code', 'O4'), at('A', 'O5'), /O4 มีมากกว่าหนึ่งแถว/],
    ['an indicator twice', edited(GRID, '10', 'code', '9'), at('A', '10'), /9 มีมากกว่าหนึ่งแถว/],
    ['a question twice', edited(GRID, 'I3', 'code', 'I2'), at('A', 'I3'), /I2/],
    ['a part twice', edited(GRID, 'I1', 'part', 'ขั้นตอน', 1), at('A', 'I1', 1), /I1/],
    ['a part without a name', edited(GRID, 'I1', 'part', ''), at('G', 'I1'), /I1/],
    ['an unknown parent', edited(GRID, 'O5', 'parent', '9.9'), at('C', 'O5'), /9\.9/],
    ['a parent that is no code', edited(GRID, 'O5', 'parent', 'ข้อมูลพื้นฐาน'), at('C', 'O5'), /ข้อมูลพื้นฐาน/],
    ['no parent', edited(GRID, 'O5', 'parent', ''), at('C', 'O5'), /ว่าง/],
    ['a parent that is an item', edited(GRID, 'O5', 'parent', 'O4'), at('C', 'O5'), /O5/],
    ['a circle', edited(GRID, '9', 'parent', '9.1'), at('C', '9'), /9\.1/],
    ['its own parent', edited(GRID, '9', 'parent', '9'), at('C', '9'), /9/],
    ['a survey under something', edited(GRID, 'OIT', 'parent', '9'), at('C', 'OIT'), /9/],
    [
      'a survey that is missing',
      GRID.slice(
        0,
        GRID.findIndex(([code]) => code === 'OIT'),
      ),
      '',
      /OIT/,
    ],
    ['an item in another survey', edited(GRID, 'O5', 'parent', '8'), at('A', 'O5'), /O5/],
    ['an item right under its survey', edited(GRID, 'O5', 'parent', 'OIT'), at('C', 'O5'), /O5/],
    ['items beside sub-indicators', edited(GRID, 'O5', 'parent', '9'), at('A', '9'), /9 /],
    ['weights that do not add up', edited(GRID, 'OIT', 'weight', 35), at('D', 'IIT'), /95/],
    ['a weight that is missing', edited(GRID, 'OIT', 'weight', ''), at('D', 'OIT'), /total|TOTAL|รวม/i],
    ['a weight of nothing', edited(GRID, 'EIT', 'weight', 0), at('D', 'EIT'), /น้ำหนัก/],
    ['a weight that is no number', edited(GRID, 'EIT', 'weight', 'มาก'), at('D', 'EIT'), /^มาก$/],
    ['an unknown scale', edited(GRID, 'I2', 'scale', '5 ระดับ'), at('E', 'I2'), /5 ระดับ/],
    ['a question without a scale', edited(GRID, 'I2', 'scale', ''), at('E', 'I2'), /ว่าง/],
    ['an unknown direction', edited(GRID, 'I2', 'direction', 'ขึ้น'), at('F', 'I2'), /ขึ้น/],
    ['a scale on an item', edited(GRID, 'O5', 'scale', '4 ระดับ'), at('E', 'O5'), /4 ระดับ/],
    ['an empty sub-indicator', GRID.filter((cells) => cells[2] !== '10.2'), at('A', '10.2').replace(/\d+$/, (n) => n), /10\.2/],
  ])('%s', (_, grid, cell, found) => {
    const { read, issues } = readGrid(grid);
    expect(read).toBe('unsound');
    expect(issues).toContainEqual(expect.stringMatching(new RegExp(`^${cell}: .*${found.source.replace(/^\^/, '')}`, found.flags)));
  });

  test('a circle of several is told at each of its rows and at no other', () => {
    const { issues } = readGrid(edited(edited(GRID, '9', 'parent', '10'), '10', 'parent', '9'));
    expect(issues.map((issue) => issue.split(':')[0])).toEqual([at('C', '9'), at('C', '10')]);
  });

  test('what follows from a row that cannot be read is not told', () => {
    expect(readGrid(edited(GRID, 'IIT', 'weight', 'x')).issues).toHaveLength(1);
  });

  test('a year before there were ratings', () => {
    expect(readGrid(GRID, 2561)).toEqual({ read: 'unsound', issues: [expect.stringContaining('2561')] });
  });
});

test('hostile cells are text', () => {
  const grid: Rows = [
    GRID[0] ?? [],
    ...['__proto__', 'constructor', '=1+1', '(a+)+$', '\ud800', 'x'.repeat(50000)].map((text): Rows[number] => [
      text,
      text,
      text,
      text,
      text,
      text,
      text,
      text,
      text,
    ]),
  ];
  expect(readGrid(grid).read).toBe('unsound');
});

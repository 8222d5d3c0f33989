import { describe, expect, test } from 'vitest';
import { answerReader } from '../../src/ita/answers.js';
import { FRAMEWORK_2563 } from '../../src/ita/frameworks/2563.js';
import { FOUR_LEVELS } from '../../src/ita/frameworks/scales.js';
import { emptyTally, mergeTallies, type PartTally, tally } from '../../src/ita/tally.js';
import type { Cell } from '../../src/ita/text.js';
import { surveyOf } from './measures.js';

const EIT = surveyOf(FRAMEWORK_2563, 'EIT');
const IIT = surveyOf(FRAMEWORK_2563, 'IIT');
/** e1 has two parts, e8 one. */
const COLUMNS = [
  { column: 1, code: 'e1', part: 0 },
  { column: 2, code: 'e1', part: 1 },
  { column: 3, code: 'e8', part: 0 },
];
const ROWS = [
  ['ก', 'มาก', 'น้อย', 'มี'],
  ['ข', 'มาก', '', ''],
  ['ค', '', '', ''],
  ['ง', '?', 'มากที่สุด', 'ไม่มี'],
];
const of = (rows: Cell[][], firstRow = 1) => tally(FRAMEWORK_2563, EIT, COLUMNS, rows, firstRow);
const NONE: Omit<PartTally, 'counts'> = { blank: 0, unreadable: 0, firstUnreadable: null, levels: 0 };
const question = (result: ReturnType<typeof of>, code: string) => result.questions.find((own) => own.code === code);

test('counts each choice and the blanks of respondents', () => {
  const result = of(ROWS);
  expect(result.respondents).toBe(3);
  expect(question(result, 'e1')).toEqual({
    code: 'e1',
    n: 3,
    parts: [
      { ...NONE, counts: [0, 0, 2, 0], unreadable: 1, firstUnreadable: { row: 4, column: 1, found: '?', code: 'e1' } },
      { ...NONE, counts: [0, 1, 0, 1], blank: 1 },
    ],
  });
  expect(question(result, 'e8')).toEqual({ code: 'e8', n: 2, parts: [{ ...NONE, counts: [1, 1], blank: 1 }] });
});

test('keeps the place of an unreadable cell and nothing of other columns', () => {
  expect(of(ROWS).unreadable).toEqual([{ row: 4, column: 1, found: '?', code: 'e1' }]);
  expect(JSON.stringify(of(ROWS))).not.toContain('ก');
});

test('a row without a readable answer is no respondent', () => {
  expect(of([['ก', '', '', '']]).respondents).toBe(0);
  expect(question(of([['ก', '?', '', '']]), 'e1')?.parts[0]).toMatchObject({ counts: [0, 0, 0, 0], blank: 0, unreadable: 1 });
});

test('a part without a column is null, not zero', () => {
  const result = tally(FRAMEWORK_2563, EIT, COLUMNS.slice(0, 1), ROWS, 1);
  expect(question(result, 'e1')?.parts[1]).toBeNull();
  expect(question(result, 'e8')?.parts).toEqual([null]);
});

test('two halves merge to the whole, in either order, and nothing added to it changes it', () => {
  const [first, second] = [of(ROWS.slice(0, 2), 1), of(ROWS.slice(2), 3)];
  expect(mergeTallies(first, second)).toEqual(of(ROWS));
  expect(mergeTallies(second, first)).toEqual(of(ROWS));
  expect(mergeTallies(of(ROWS), emptyTally(FRAMEWORK_2563, EIT, COLUMNS))).toEqual(of(ROWS));
});

describe('the digits typed in a column are remembered', () => {
  const levelsOf = (cells: Cell[]) => question(of(cells.map((cell) => ['', cell])), 'e1')?.parts[0]?.levels;
  test.each<[string, Cell[], number]>([
    ['numbers and texts alike', [1, '3'], 0b01010],
    ['Thai digits, with spaces around', ['๔', ' 2\u200b'], 0b10100],
    ['readable or not, of respondents or not', [0, ''], 0b00001],
    ['no longer number, no word', [11, 100, 1.5, '0.0', 'มาก', '', true], 0],
    ['a digit above 4 as one beyond four levels', [5, '๕'], 0b100000],
    ['10, too', [10], 0b100000],
    ['a middle level, too', ['ปานกลาง '], 0b100000],
    ['once is enough', [4, 4, 4, 4], 0b10000],
  ])('%s', (_, cells, levels) => {
    expect(levelsOf(cells)).toBe(levels);
  });

  test('of a reversed part too, where 0 cannot be read', () => {
    const result = tally(FRAMEWORK_2563, IIT, [{ column: 0, code: 'i9', part: 0 }], [[0], ['1']], 1);
    expect(question(result, 'i9')?.parts[0]).toMatchObject({ unreadable: 1, counts: [1, 0, 0, 0], levels: 0b00011 });
  });
});

test('in a column of levels from 0 a digit names the level above', () => {
  const columns = COLUMNS.map((own) => (own.column === 1 ? { ...own, fromZero: true as const } : own));
  const result = tally(
    FRAMEWORK_2563,
    EIT,
    columns,
    [
      ['', 0, 1],
      ['', '3', 3],
      ['', 4, 4],
    ],
    1,
  );
  expect(question(result, 'e1')?.parts.map((part) => part?.counts)).toEqual([
    [1, 0, 0, 1],
    [1, 0, 1, 1],
  ]);
});

test('many spellings, of one length too, in any number of columns, are each counted as their choice', () => {
  const spellings: [Cell, number][] = [
    '1',
    '2',
    '3',
    '4',
    '๑',
    '๒',
    '๓',
    '๔',
    'มาก',
    'มาก ',
    ' มาก',
    'low',
    'most',
    'much',
    1,
    2,
    3,
    4,
    67,
    -0,
  ].map((cell) => [cell, answerReader({ name: '', scale: '4' }, FOUR_LEVELS)(cell) as number]);
  const rows = Array.from({ length: 300 }, (_, row) => ['', spellings[row % 20]?.[0] ?? '', spellings[(row * 7) % 20]?.[0] ?? '']);
  const counts = [0, 1, 2, 3].map((choice) => 15 * spellings.filter(([, own]) => own === choice).length);
  expect(question(of(rows), 'e1')?.parts.map((part) => part?.counts)).toEqual([counts, counts]);
});

test('the first unreadable cell of a column is known however many came before in others', () => {
  const bad = Array.from({ length: 60 }, () => ['', '?', 'มาก', '']);
  const result = of([...bad, ['', '', 'เฉย ๆ', 'มี'], ['', '', 'ไม่แน่ใจ', 'มี']]);
  expect(result.unreadable).toHaveLength(50);
  expect(question(result, 'e1')?.parts[1]?.firstUnreadable).toEqual({ row: 61, column: 2, found: 'เฉย ๆ', code: 'e1' });
});

test('the first fifty unreadable cells keep their places, in the order of the sheet, over chunks too', () => {
  const bad = Array.from({ length: 30 }, () => ['', '?', '?', 'มี']);
  const places = (result: ReturnType<typeof of>) => result.unreadable.map(({ row, column }) => [row, column]);
  const expected = Array.from({ length: 50 }, (_, index) => [1 + Math.floor(index / 2), 1 + (index % 2)]);
  expect(places(of([...bad, ...bad]))).toEqual(expected);
  for (const merged of [mergeTallies(of(bad, 31), of(bad, 1)), mergeTallies(of(bad, 1), of(bad, 31))]) {
    expect(places(merged)).toEqual(expected);
    expect(question(merged, 'e1')?.parts.map((part) => [part?.unreadable, part?.firstUnreadable?.row])).toEqual([
      [60, 1],
      [60, 1],
    ]);
  }
});

test('of an unreadable cell at most 200 characters are kept, of a date none', () => {
  const found = of([['', 'ก'.repeat(300), new Date(0), 'มี']]).unreadable.map((place) => place.found);
  expect(found).toEqual(['ก'.repeat(200), '']);
});

test('a respondent counts for a question with a readable answer in any part of it', () => {
  const result = of([
    ['', 'มาก', '', 'มี'],
    ['', '?', ' ', 'มี'],
    ['', '?', 'มาก', ''],
    ['', 'มาก', 'มาก', '?'],
    ['', '', '', '?'],
  ]);
  expect([result.respondents, question(result, 'e1')?.n, question(result, 'e8')?.n]).toEqual([4, 3, 2]);
  expect(question(result, 'e1')?.parts.map((part) => [part?.blank, part?.unreadable])).toEqual([
    [0, 2],
    [2, 0],
  ]);
  expect(question(result, 'e8')?.parts.map((part) => [part?.blank, part?.unreadable])).toEqual([[1, 2]]);
});

test('cells of white space are blank however often they come', () => {
  const result = of([' ', ' ', ' ', '  '].map((space) => ['', 'มาก', space, '']));
  expect([question(result, 'e1')?.parts[1]?.blank, question(result, 'e8')?.n]).toEqual([4, 0]);
  expect(of([' ', ' '].map((space) => ['', space, space, space])).respondents).toBe(0);
});

test('a question that no column holds has no respondents', () => {
  expect(question(of(ROWS), 'e2')?.n).toBe(0);
});

test('columns of no question or part, or of another survey, are not read', () => {
  const strange = [
    { column: 0, code: 'e99', part: 0 },
    { column: 1, code: 'e8', part: 1 },
    { column: 2, code: 'i1', part: 0 },
  ];
  const result = tally(FRAMEWORK_2563, EIT, strange, ROWS, 1);
  expect(result).toEqual(emptyTally(FRAMEWORK_2563, EIT, strange));
  expect([result.respondents, result.unreadable]).toEqual([0, []]);
  expect(tally(FRAMEWORK_2563, EIT, [...strange, ...COLUMNS], ROWS, 1)).toEqual(of(ROWS));
  expect(tally(FRAMEWORK_2563, surveyOf(FRAMEWORK_2563, 'OIT'), [{ column: 1, code: 'o1', part: 0 }], ROWS, 1).respondents).toBe(0);
});

test('columns may be listed in any order', () => {
  expect(tally(FRAMEWORK_2563, EIT, [...COLUMNS].reverse(), [...ROWS, ['', '?', '?', '?']], 1)).toEqual(of([...ROWS, ['', '?', '?', '?']]));
});

test('a row shorter than its columns is blank in those it lacks', () => {
  const result = of([['', 'มาก']]);
  expect([result.respondents, question(result, 'e8')?.n, question(result, 'e8')?.parts[0]?.blank]).toEqual([1, 0, 1]);
});

describe('merging', () => {
  const parts = (...columns: number[]) =>
    tally(
      FRAMEWORK_2563,
      EIT,
      COLUMNS.filter(({ column }) => columns.includes(column)),
      ROWS,
      1,
    );

  test('keeps a part that only one of both holds', () => {
    for (const merged of [mergeTallies(parts(1), parts(2, 3)), mergeTallies(parts(2, 3), parts(1))]) {
      expect(question(merged, 'e1')?.parts.map((part) => part?.counts)).toEqual([
        [0, 0, 2, 0],
        [0, 1, 0, 1],
      ]);
      expect(question(merged, 'e2')?.parts).toEqual([null]);
    }
  });

  test('orders unreadable cells of one row by column', () => {
    const rows = [['', '?', '?', '?']];
    const unread = (columns: typeof COLUMNS) => tally(FRAMEWORK_2563, EIT, columns, rows, 1);
    const [left, right] = [unread(COLUMNS.slice(0, 1)), unread(COLUMNS.slice(1))];
    for (const merged of [mergeTallies(left, right), mergeTallies(right, left)]) {
      expect(merged.unreadable.map(({ column }) => column)).toEqual([1, 2, 3]);
    }
  });

  test('adds up what a cell has said of the levels', () => {
    const merged = mergeTallies(of([['', 1]]), of([['', 4]]));
    expect(question(merged, 'e1')?.parts[0]?.levels).toBe(0b10010);
  });

  test('refuses tallies of different frameworks', () => {
    const iit = emptyTally(FRAMEWORK_2563, IIT, []);
    expect(() => mergeTallies(iit, of(ROWS))).toThrow('tallies of different frameworks: i1, e1');
    expect(() => mergeTallies(of(ROWS), { ...iit, questions: [] })).toThrow('tallies of different frameworks: e1, undefined');
  });
});

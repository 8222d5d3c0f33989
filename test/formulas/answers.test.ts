import { expect, test } from 'vitest';
import { answersScore } from '../../src/formulas/answers.js';
import { csv, expected } from '../example.js';

test('a question’s columns give its score', () => {
  const rows = csv('eit-responses.csv');
  const column = rows[0]?.findIndex((header) => String(header).startsWith('e8 ')) ?? -1;
  const score = answersScore(
    rows.slice(1).map((row) => [row[column] ?? '']),
    'e8',
    2563,
  );
  expect(Math.round(Number(score) * 100) / 100).toBe(expected.questions['e8']);
});

test('columns are the parts in order; blanks leave the denominator', () => {
  expect(
    answersScore(
      [
        ['มากที่สุด', 'มากที่สุด'],
        ['มาก', ''],
      ],
      'I11',
      2563,
    ),
  ).toBe((83.5 + 0) / 2);
});

test('nobody answered anything gives a blank', () => {
  expect(
    answersScore(
      [
        ['', ''],
        ['', ''],
      ],
      'i1',
      2563,
    ),
  ).toBe('');
  expect(answersScore('', 'i2', 2563)).toBe('');
});

test.each<[string, () => unknown, RegExp]>([
  ['an unreadable cell', () => answersScore([['มาก'], ['เคย']], 'i2', 2563), /“เคย” ที่แถวที่ 2/],
  ['too few columns', () => answersScore([['มาก']], 'i1', 2563), /I1 มี 2 ส่วน/],
  ['a part nobody answered', () => answersScore([['มาก', '']], 'i1', 2563), /ส่วนที่ 2 ไม่มีผู้ตอบ/],
  ['an OIT item', () => answersScore([[100]], 'o1', 2563), /“o1”/],
  ['a bare number', () => answersScore([['มาก']], 2, 2563), /“2”/],
  ['a year without a framework', () => answersScore([['มาก']], 'i2', 2599), /2599/],
])('%s throws one sentence', (_, call, sentence) => {
  expect(call).toThrow(sentence);
});

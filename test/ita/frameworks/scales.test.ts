import { describe, expect, test } from 'vitest';
import { answerReader } from '../../../src/ita/answers.js';
import { FRAMEWORKS } from '../../../src/ita/frameworks/built-in.js';
import { FOUR_LEVELS, FOUR_LEVELS_IN_THIRDS, having, lacking, level, levelReversed, YES_NO } from '../../../src/ita/frameworks/scales.js';
import { RATING_TABLES } from '../../../src/ita/rating.js';

describe.each([
  ['0/33/67/100', FOUR_LEVELS],
  ['thirds', FOUR_LEVELS_IN_THIRDS],
])('every way to type an answer on %s', (_, scale) => {
  test.each([
    [0, ['น้อยที่สุดหรือไม่มีเลย', 'น้อยที่สุด', 'ไม่มีเลย', 'น้อยที่สุด/ไม่มีเลย', 'น้อยที่สุด (ไม่มีเลย)', '1', '0', 'Least or none', 'least', 'None']],
    [1, ['น้อย', '2', '33', 'little', 'Low']],
    [2, ['มาก', '3', '67', 'much', 'High']],
    [3, ['มากที่สุด', '4', '100', 'most', 'Highest']],
  ])('level %i', (choice, texts) => {
    expect(texts.map(answerReader({ name: '', scale: '4' }, scale))).toEqual(texts.map(() => choice));
  });
});

test.each([
  [0, ['มี', '100', 'Yes', 'have']],
  [1, ['ไม่มี', '0', 'No', 'have not']],
])('every way to say มี or ไม่มี: choice %i', (choice, texts) => {
  expect(texts.map(answerReader({ name: '', scale: 'มี/ไม่มี' }, YES_NO))).toEqual(texts.map(() => choice));
});

test('scales go by these codes and titles', () => {
  expect([FOUR_LEVELS, FOUR_LEVELS_IN_THIRDS, YES_NO].map(({ code, title }) => [code, title])).toEqual([
    ['4', '4 ระดับ'],
    ['4/3', '4 ระดับ เศษหนึ่งส่วนสาม'],
    ['มี/ไม่มี', 'มีหรือไม่มี'],
  ]);
});

test('parts have a name each, or one that has none, on their scale and in their direction', () => {
  expect(level()).toEqual([{ name: '', scale: '4' }]);
  expect(levelReversed('ก', 'ข')).toEqual([
    { name: 'ก', scale: '4', reversed: true },
    { name: 'ข', scale: '4', reversed: true },
  ]);
  expect([...having('ก'), ...lacking()]).toEqual([
    { name: 'ก', scale: 'มี/ไม่มี' },
    { name: '', scale: 'มี/ไม่มี', reversed: true },
  ]);
});

test('every scale and rating says where it comes from and how sure that is', () => {
  const scales = FRAMEWORKS.flatMap(({ sources, scales: own }) => own.map(({ source, certainty }) => [sources[source] ?? '', certainty]));
  const marks = [...scales, ...RATING_TABLES.map(({ source, certainty }) => [source, certainty])];
  expect(marks.filter(([source, certainty]) => source === '' || !['sure', 'likely'].includes(certainty ?? ''))).toEqual([]);
  expect(FOUR_LEVELS_IN_THIRDS.certainty).toBe('unsure');
});

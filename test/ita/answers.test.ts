import { describe, expect, test } from 'vitest';
import { answerReader, BEYOND_FOUR, isCodedFromZero, levelReader, pointsOfChoices } from '../../src/ita/answers.js';
import { FOUR_LEVELS, YES_NO } from '../../src/ita/frameworks/scales.js';

const straight = { name: '', scale: '4' };
const reversed = { name: '', scale: '4', reversed: true } as const;

describe('four levels', () => {
  test.each([
    ['มากที่สุด', 3],
    [' มากที่สุด ', 3],
    ['4', 3],
    [4, 3],
    ['๔', 3],
    [100, 3],
    ['MOST', 3],
    ['มาก', 2],
    [67, 2],
    ['น้อย', 1],
    [33, 1],
    ['น้อยที่สุดหรือไม่มีเลย', 0],
    ['น้อยที่สุด หรือ ไม่มีเลย', 0],
    ['น้อยที่สุด', 0],
    ['ไม่มีเลย', 0],
    [0, 0],
    [1, 0],
    ['', 'blank'],
    [' \u200b ', 'blank'],
    ['ปานกลาง', 'unreadable'],
    [5, 'unreadable'],
    [true, 'unreadable'],
    [new Date(0), 'unreadable'],
    ['__proto__', 'unreadable'],
  ])('%s is %s', (cell, choice) => {
    expect(answerReader(straight, FOUR_LEVELS)(cell)).toBe(choice);
  });
});

test('on a reversed part points may be the answer or its worth, so they are not guessed', () => {
  const read = answerReader(reversed, FOUR_LEVELS);
  expect([read('มากที่สุด'), read('4'), read('100'), read('33')]).toEqual([3, 3, 'unreadable', 'unreadable']);
});

test('half a point off is another figure than the points', () => {
  const choices = FOUR_LEVELS.choices.map((choice) => (choice.points === 33 ? { ...choice, forms: ['33.4', '33.5'] } : choice));
  expect(['33.4', '33.5'].map(answerReader(reversed, { ...FOUR_LEVELS, choices }))).toEqual(['unreadable', 1]);
});

test('a reversed part turns the points round', () => {
  expect(pointsOfChoices(straight, FOUR_LEVELS)).toEqual([0, 33, 67, 100]);
  expect(pointsOfChoices(reversed, FOUR_LEVELS)).toEqual([100, 67, 33, 0]);
  expect(pointsOfChoices({ name: '', scale: 'มี/ไม่มี', reversed: true }, YES_NO)).toEqual([0, 100]);
});

test('มี and ไม่มี are told apart', () => {
  const read = answerReader({ name: '', scale: 'มี/ไม่มี' }, YES_NO);
  expect([read('มี'), read('ไม่มี'), read('ไม่ มี'), read('yes')]).toEqual([0, 1, 1, 0]);
});

describe('where digits count the levels from 0', () => {
  const yesNo = { name: '', scale: 'มี/ไม่มี' } as const;
  test.each([
    ['four levels', straight, FOUR_LEVELS, [0, 1, 2, 3]],
    ['a reversed part: the digit is still the answer, not its worth', reversed, FOUR_LEVELS, [0, 1, 2, 3]],
    ['two levels printed best first', yesNo, YES_NO, [1, 0, 'unreadable', 'unreadable']],
  ] as const)('%s', (_, part, scale, choices) => {
    const read = answerReader(part, scale, true);
    expect([0, 1, 2, 3].map(read)).toEqual(choices);
    expect(['0', '๑', ' 2 ', '3'].map(read)).toEqual(choices);
  });

  test('a digit above the highest level is no answer, words and points stay answers', () => {
    const read = answerReader(straight, FOUR_LEVELS, true);
    expect([4, '4', 100, '33', 'มาก', ''].map(read)).toEqual(['unreadable', 'unreadable', 3, 1, 2, 'blank']);
  });
});

test.each(['4. มากที่สุด', '(4) มากที่สุด', 'มากที่สุด (๔)', 'มากที่สุด=4', '1) มากที่สุด'])('the words of %s say what is meant', (cell) => {
  expect(answerReader(straight, FOUR_LEVELS)(cell)).toBe(3);
});

test.each(['4. 4', '44', '4 4', '(4)', 'มากที่สุด 4 คน', '4 มากกว่า', '4. '])('%j is no answer', (cell) => {
  expect(answerReader(straight, FOUR_LEVELS)(cell)).toBe('unreadable');
});

test('a lone digit is read through spaces and Thai digits, and is nothing more than one digit', () => {
  const read = levelReader();
  expect([0, '4', ' ๓\u200b', -0].map(read)).toEqual([0, 4, 3, 0]);
  expect(['', 11, '1.0', -1, 'ก', true, new Date(0)].map(read)).toEqual([null, null, null, null, null, null, null]);
});

test.each([5, '๙', 10, 'ปานกลาง', ' Moderate'])('%j is a level beyond four', (cell) => {
  expect(levelReader()(cell)).toBe(BEYOND_FOUR);
});

test.each([
  [0b00000, false],
  [0b00001, false],
  [0b10001, false],
  [0b11110, false],
  [0b00011, true],
  [0b00101, true],
  [0b01001, true],
])('levels %i may be counted from 0: %s', (levels, expected) => {
  expect(isCodedFromZero(levels)).toBe(expected);
});

test('a reader reads alike the second time, and beyond the thousand cells that it remembers', () => {
  const read = answerReader(straight, FOUR_LEVELS);
  const cells = Array.from({ length: 1100 }, (_, index) => `ข้อความ ${index}`);
  for (const cell of cells) read(cell);
  expect([...cells, 'มาก', 'มาก', 0, 0, '', ''].map(read)).toEqual([...cells.map(() => 'unreadable'), 2, 2, 0, 0, 'blank', 'blank']);
});

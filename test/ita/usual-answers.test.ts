import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/ita/text.js';
import { countUsual, eachUsual, learn, noUsualAnswers, type UsualAnswers } from '../../src/ita/usual-answers.js';

/** What is left of a row: indexes into the columns. */
const leftOf = (usual: UsualAnswers, row: Cell[]): number[] => [...usual.others.slice(0, countUsual(usual, row))];
const counted = (usual: UsualAnswers, index: number): [Cell, number][] => {
  const found: [Cell, number][] = [];
  eachUsual(usual, index, (cell, count) => found.push([cell, count]));
  return found;
};

test('nothing is counted before it was met', () => {
  const usual = noUsualAnswers([2, 0]);
  expect(leftOf(usual, ['มาก', '?', 3])).toEqual([0, 1]);
  expect([counted(usual, 0), counted(usual, 1)]).toEqual([[], []]);
});

test('an answer that was met is counted from then on, in its own column alone', () => {
  const usual = noUsualAnswers([0, 1]);
  expect([learn(usual, 0, 'มาก'), learn(usual, 1, 4)]).toEqual([true, true]);
  expect(leftOf(usual, ['มาก', 4])).toEqual([]);
  expect(leftOf(usual, ['มาก', 'มาก'])).toEqual([1]);
  expect(leftOf(usual, [4, 4])).toEqual([0]);
  expect([counted(usual, 0), counted(usual, 1)]).toEqual([[['มาก', 3]], [[4, 3]]]);
});

describe('small whole numbers have a slot of their own', () => {
  test.each<[Cell, boolean]>([
    [0, true],
    [127, true],
    [128, false],
    [-1, false],
    [1.5, false],
    [true, false],
    [new Date(0), false],
  ])('%j: %s', (cell, expected) => {
    const usual = noUsualAnswers([0]);
    expect(learn(usual, 0, cell)).toBe(expected);
    expect(leftOf(usual, [cell])).toEqual(expected ? [] : [0]);
    expect(counted(usual, 0)).toEqual(expected ? [[cell, 2]] : []);
  });

  test.each([132, -124, 4.5])('%s is not taken for the small number whose bits it shares', (cell) => {
    const usual = noUsualAnswers([0]);
    learn(usual, 0, 4);
    expect(leftOf(usual, [cell])).toEqual([0]);
  });

  test('a text of the same digit is another answer', () => {
    const usual = noUsualAnswers([0]);
    learn(usual, 0, 4);
    expect(leftOf(usual, ['4'])).toEqual([0]);
  });
});

describe('texts', () => {
  const texts = (count: number): string[] => Array.from({ length: count }, (_, index) => String.fromCharCode(0xe01 + index));

  test('of one length are told apart', () => {
    const usual = noUsualAnswers([0]);
    for (const text of texts(4)) expect(learn(usual, 0, text)).toBe(true);
    for (const text of [...texts(5), 'ก', 'ค']) countUsual(usual, [text]);
    expect(counted(usual, 0)).toEqual([
      ['ก', 3],
      ['ข', 2],
      ['ฃ', 2],
      ['ค', 3],
    ]);
  });

  test('whose lengths differ by 32 are told apart', () => {
    const usual = noUsualAnswers([0]);
    learn(usual, 0, 'ก');
    expect(leftOf(usual, ['ก'.repeat(33)])).toEqual([0]);
    expect(learn(usual, 0, 'ก'.repeat(33))).toBe(true);
    expect([leftOf(usual, ['ก'.repeat(33)]), counted(usual, 0)]).toEqual([
      [],
      [
        ['ก', 1],
        ['ก'.repeat(33), 2],
      ],
    ]);
  });

  test('learned in one column are found in another', () => {
    const usual = noUsualAnswers([0, 1]);
    learn(usual, 0, 'ก');
    learn(usual, 0, 'ข');
    expect([learn(usual, 1, 'ข'), counted(usual, 1)]).toEqual([true, [['ข', 1]]]);
  });

  test('beyond the 64 slots are left to be read, and those learned stay', () => {
    const usual = noUsualAnswers([0]);
    // Every length has a first slot, and slot 0 is nobody's: 31 more of one length.
    const learned = texts(40).map((text) => learn(usual, 0, text));
    expect(learned.filter(Boolean)).toHaveLength(32);
    expect(learned.lastIndexOf(true)).toBe(31);
    expect(leftOf(usual, [texts(40)[32] ?? ''])).toEqual([0]);
    expect(leftOf(usual, [texts(40)[31] ?? ''])).toEqual([]);
    expect(learn(usual, 0, 'กก')).toBe(true);
    expect(usual.texts).toHaveLength(64);
    expect(counted(usual, 0).map(([text]) => text)).toEqual(['ก', 'กก', ...texts(32).slice(1)]);
  });
});

test('a row that is shorter than its columns leaves those it lacks', () => {
  const usual = noUsualAnswers([0, 5]);
  learn(usual, 0, 'ก');
  expect(leftOf(usual, ['ก'])).toEqual([1]);
});

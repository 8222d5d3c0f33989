import { describe, expect, test } from 'vitest';
import { areFractions, readScore } from '../../src/ita/read-score.js';
import type { Cell } from '../../src/ita/text.js';

describe('a score', () => {
  test.each<[Cell, number]>([
    [0, 0],
    [100, 100],
    [79.68, 79.68],
    [1e-9, 1e-9],
    ['0', 0],
    ['100', 100],
    ['100.00', 100],
    ['๗๙.๖๘', 79.68],
    [' 85 ', 85],
    ['85%', 85],
    ['84.97 %', 84.97],
    ['84,97', 84.97],
    ['84,9', 84.9],
    ['90 คะแนน', 90],
    ['50.123456', 50.123456],
  ])('%j is %s', (cell, score) => {
    expect(readScore(cell)).toBe(score);
  });
});

test.each(['', ' \u200b', '-', ' – ', '—', '−'])('%j is blank', (cell) => {
  expect(readScore(cell)).toBe('blank');
});

test.each(['ไม่ประเมิน', ' ไม่ ประเมิน '])('%j takes the measure out', (cell) => {
  expect(readScore(cell)).toBe('excluded');
});

test.each<Cell>([
  -0.01,
  100.01,
  Number.NaN,
  '100.01',
  '101',
  '1000',
  '-5',
  '--',
  'a-',
  '-a',
  '85.',
  '.5',
  '84,975',
  '84.9,7',
  'x85',
  '85x',
  '85%%',
  '1e1',
  'ไม่มี',
  true,
  false,
  new Date(0),
])('%j is unreadable', (cell) => {
  expect(readScore(cell)).toBe('unreadable');
});

test.each<[string, number[], boolean]>([
  ['several of 1 or less', [0.5, 1, 0], true],
  ['one alone', [0.5], false],
  ['none', [], false],
  ['only zeros', [0, 0], false],
  ['one above 1', [0.5, 1.01], false],
])('shares of 1 where scores of 100 should be: %s', (_, scores, expected) => {
  expect(areFractions(scores)).toBe(expected);
});

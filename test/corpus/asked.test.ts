import { describe, expect, test } from 'vitest';
import { AMBIGUOUS_ANSWERS } from './cases/ambiguous-answers.js';
import { AMBIGUOUS_SCORES } from './cases/ambiguous-scores.js';
import { readCase } from './facts.js';
import { compared } from './measured.js';

const CASES = [...AMBIGUOUS_ANSWERS, ...AMBIGUOUS_SCORES];

describe.each(CASES)('$name', (own) => {
  const { facts, told } = readCase(own);
  const here = told.filter(({ tab }) => tab === own.tab);

  test('is not guessed', () => {
    const answers = [...facts].filter(([fact]) => !fact.endsWith('respondents'));
    expect(compared(new Map(answers), own.sure).wrong).toEqual([]);
  });

  test('is told', () => {
    expect(here.map(({ found }) => found)).not.toEqual([]);
  });
});

test('most of them can be answered where they are told', () => {
  const asked = CASES.filter((own) => readCase(own).told.some(({ isAsked }) => isAsked));
  expect(asked.length).toBeGreaterThanOrEqual(20);
});

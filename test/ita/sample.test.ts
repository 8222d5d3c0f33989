import { expect, test } from 'vitest';
import { leastSample, sampleOf } from '../../src/ita/sample.js';

test.each([
  [1, 1],
  [29, 29],
  [30, 30],
  [58, 30],
  [300, 30],
  [301, 31],
  [430, 43],
  [3999, 400],
  [4000, 400],
  [4001, 400],
  [250_000, 400],
])('of %i people %i have to answer', (people, least) => {
  expect(leastSample(people)).toBe(least);
});

test.each([
  [52, 58, { survey: 'IIT', respondents: 52, people: 58, least: 30, isEnough: true }],
  [29, 58, { survey: 'IIT', respondents: 29, people: 58, least: 30, isEnough: false }],
  [30, 58, { survey: 'IIT', respondents: 30, people: 58, least: 30, isEnough: true }],
  [1, 1, { survey: 'IIT', respondents: 1, people: 1, least: 1, isEnough: true }],
  [null, 58, null],
  [52, null, null],
  [52, 0, null],
])('%s respondents of %s people', (respondents, people, sample) => {
  expect(sampleOf('IIT', respondents, people)).toEqual(sample);
});

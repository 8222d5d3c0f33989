import { describe, expect, test } from 'vitest';
import type { MeasureResult, Result } from '../../src/ita/result.js';
import { tooFew, withheld } from '../../src/ita/withheld.js';

const choices = (...picks: (number | null)[]) => picks.map((n, index) => ({ label: String(index), points: index * 100, n, share: 50 }));
const RAW: MeasureResult = {
  code: 'e8',
  kind: 'question',
  title: '',
  survey: 'EIT',
  parent: '7',
  weight: null,
  score: 50,
  source: 'computed',
  group: 'low',
  reachesTarget: false,
  n: 20,
  blank: 1,
  parts: [{ name: '', score: 50, n: 20, blank: 1, choices: choices(10, 10) }],
  computed: 50,
  difference: 0,
  previous: 40,
  change: 10,
};
const raw = (change: Partial<MeasureResult>, ...picks: (number | null)[]): MeasureResult => ({
  ...RAW,
  parts: [{ name: '', score: 50, n: 20, blank: 1, choices: choices(...picks) }],
  ...change,
});
const of = (measure: MeasureResult, respondents: number | undefined) => {
  const result = { respondents: respondents === undefined ? {} : { EIT: respondents }, measures: [measure] } as unknown as Result;
  return withheld(result).measures[0];
};
/** What is left of a measure whose answers may not be seen. */
const BARE = { code: 'e8', kind: 'question', title: '', survey: 'EIT', parent: '7', weight: null, source: 'computed', previous: 40 };

test.each([
  [9, true],
  [10, false],
  [undefined, false],
])('%s respondents are too few to show single questions: %s', (respondents, expected) => {
  const result = { respondents: respondents === undefined ? {} : { EIT: respondents } } as Result;
  expect(tooFew(result, 'EIT')).toBe(expected);
  expect(tooFew(result, 'IIT')).toBe(false);
});

describe('with fewer than ten respondents', () => {
  test('a question loses score, group and all that comes of them', () => {
    expect(of(RAW, 9)).toEqual({ ...BARE, score: null, group: null, reachesTarget: null });
  });

  test('an official score stays, its answers do not', () => {
    expect(of({ ...RAW, source: 'official', official: 50 }, 9)).toEqual({
      ...BARE,
      source: 'official',
      official: 50,
      score: 50,
      group: 'low',
      reachesTarget: false,
    });
  });

  test('what was not counted here stays: shares that someone printed, scores that were typed', () => {
    const printed = raw({}, null, null);
    const { parts: _, ...typed } = RAW;
    expect([of(printed, 9), of(typed, 9)]).toEqual([printed, typed]);
  });
});

describe('with ten or more', () => {
  test.each<[string, (number | null)[]]>([
    ['five', [5, 15]],
    ['none', [0, 20]],
    ['everyone', [20, 0]],
  ])('a choice of %s points at nobody', (_, picks) => {
    expect(of(raw({}, ...picks), 20)).toEqual(raw({}, ...picks));
  });

  test.each<[string, (number | null)[]]>([
    ['one', [1, 19]],
    ['four', [16, 4]],
  ])('a choice of %s hides shares and score, not the group', (_, picks) => {
    expect(of(raw({}, ...picks), 20)).toEqual({ ...BARE, score: null, group: 'low', reachesTarget: false });
  });

  test('an official score stays where shares are hidden', () => {
    expect(of(raw({ source: 'official', official: 50 }, 1, 19), 20)).toMatchObject({ score: 50, official: 50 });
    expect(Object.keys(of(raw({ source: 'official' }, 1, 19), 20) ?? {})).not.toContain('parts');
  });

  test('one small choice of one of several parts is enough', () => {
    const parts = [...(RAW.parts ?? []), { name: 'ข', score: 95, n: 20, blank: 0, choices: choices(1, 19) }];
    expect(of({ ...RAW, parts }, 20)).toMatchObject({ score: null });
  });

  test('one count beside printed shares is a count', () => {
    expect(of(raw({}, 1, null), 20)).toMatchObject({ score: null });
  });

  test('counts in one part are enough to be counts', () => {
    const parts = [{ name: 'ก', score: 50, n: null, blank: null, choices: choices(null, null) }, ...(raw({}, 1, 19).parts ?? [])];
    expect(of({ ...RAW, parts }, 20)).toMatchObject({ score: null });
  });
});

import { describe, expect, test } from 'vitest';
import { leavesOf } from '../../src/ita/framework.js';
import { FRAMEWORK_2563 } from '../../src/ita/frameworks/2563.js';
import { rounded } from '../../src/ita/number.js';
import { type Evidence, scoreMeasure, scoreTotal } from '../../src/ita/score.js';
import { tally } from '../../src/ita/tally.js';
import { evidenceOf, measureOf } from './measures.js';

const score = (code: string, evidence: Evidence) => scoreMeasure(FRAMEWORK_2563, measureOf(FRAMEWORK_2563, code), evidence);
const total = (evidence: Evidence) =>
  scoreTotal(
    FRAMEWORK_2563.surveys.map((survey) => scoreMeasure(FRAMEWORK_2563, survey, evidence)),
    evidence,
  );
const oit = (scores: Record<string, number | null>, others = 100) =>
  evidenceOf({ ...Object.fromEntries(leavesOf(measureOf(FRAMEWORK_2563, 'OIT')).map(({ code }) => [code, others])), ...scores });

describe('answers', () => {
  const answers = (rows: string[][]) => {
    const columns = rows[0]?.map((_, part) => ({ column: part, code: 'i11', part })) ?? [];
    const counted = tally(FRAMEWORK_2563, measureOf(FRAMEWORK_2563, 'IIT'), columns, rows, 0);
    const own = counted.questions.find(({ code }) => code === 'i11');
    if (!own) throw new Error('i11 was not tallied');
    return score('i11', { ...evidenceOf({}), answers: new Map([['i11', own]]) });
  };

  test('a part is the mean of those who answered it, a question the mean of its parts', () => {
    // i11: the second part is reversed; the blank leaves its part's denominator.
    expect(
      answers([
        ['มากที่สุด', 'มากที่สุด'],
        ['มาก', ''],
        ['', 'น้อย'],
      ]).score,
    ).toBe(((100 + 67) / 2 + (0 + 67) / 2) / 2);
  });

  test('a part that nobody answered leaves the question unknown', () => {
    expect(
      answers([
        ['มากที่สุด', ''],
        ['มาก', ''],
      ]),
    ).toMatchObject({ score: null, provisional: 83.5, source: null });
  });
});

describe('typed items', () => {
  test('an indicator is the mean of its sub-indicators, not of its items', () => {
    expect(score('9', oit({ o2: 0, o5: 0, o11: 0, o17: 0, o27: 0, o30: 0, o32: 0, o33: 0 })).score).toBeCloseTo(73.5555555, 6);
    expect(score('10', oit({ o35: 0, o38: 0, o41: 0 })).score).toBe(81.25);
  });

  test('says that an item was entered and what lies above computed', () => {
    expect([score('o1', oit({})).source, score('9.1', oit({})).source]).toEqual(['entered', 'computed']);
  });
});

describe('unknown', () => {
  const withHole = oit({ o2: 0 });
  (withHole.entered as Map<string, unknown>).delete('o1');

  test('one unknown item leaves everything above it unknown and nothing else', () => {
    expect(['o1', '9.1', '9', 'OIT'].map((code) => score(code, withHole).score)).toEqual([null, null, null, null]);
    expect(['o2', '9.2', '10'].map((code) => score(code, withHole).score)).toEqual([0, 100, 100]);
  });

  test('the provisional score is the mean of what is known', () => {
    expect(score('9.1', withHole).provisional).toBe((7 * 100) / 8);
    expect(score('9', withHole).provisional).toBe((87.5 + 400) / 5);
    expect(score('IIT', withHole)).toMatchObject({ score: null, provisional: null });
  });

  test('only ไม่ประเมิน takes an item out of the denominator', () => {
    expect(score('9.1', oit({ o1: null, o2: 0 })).score).toBe((7 * 100) / 8);
    expect(score('10.2', oit({ o42: null, o43: null }))).toMatchObject({ score: null, excluded: true, provisional: null });
    expect(score('10', oit({ o42: null, o43: null, o35: 0 })).score).toBe(87.5);
  });
});

describe('the official figure', () => {
  test('wins over what lies below, which stands beside it', () => {
    expect(score('9', { ...oit({}), official: new Map([['9', 73.5]]) })).toMatchObject({ score: 73.5, computed: 100, source: 'official' });
  });

  test('of a child makes its parent', () => {
    expect(score('OIT', { ...oit({}), official: new Map([['9', 50]]) }).score).toBe(75);
  });

  test('stands also where everything below is unknown', () => {
    expect(score('IIT', evidenceOf({}, { IIT: 84.97 }))).toMatchObject({ score: 84.97, computed: null, provisional: null });
  });
});

describe('the total', () => {
  test('weighs the surveys 30, 30 and 40', () => {
    expect(total(evidenceOf({}, { IIT: 80, EIT: 70, OIT: 90 })).score).toBe(81);
  });

  test('is not computed from rounded surveys', () => {
    expect(rounded(total(evidenceOf({}, { IIT: 84.996, EIT: 84.996, OIT: 84.99 })).score ?? 0)).toBe(84.99);
    expect(rounded(total(evidenceOf({}, { IIT: 84.994, EIT: 84.994, OIT: 84.998 })).score ?? 0)).toBe(85);
  });

  test('binary noise does not count', () => {
    expect(rounded(total(evidenceOf({}, { IIT: 84.99, EIT: 84.99, OIT: 85.0025 })).score ?? 0)).toBe(85);
  });

  test('is unknown while a survey is, and official where it is given', () => {
    expect(total(evidenceOf({}, { IIT: 80, EIT: 70 }))).toMatchObject({ score: null, provisional: 75, source: null });
    expect(total(evidenceOf({}, { total: 79.68 }))).toMatchObject({ score: 79.68, source: 'official', computed: null });
  });
});

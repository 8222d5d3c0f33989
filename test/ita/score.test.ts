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
    expect(
      total({
        ...withHole,
        official: new Map([
          ['IIT', 80],
          ['EIT', 70],
        ]),
      }),
    ).toMatchObject({ score: null, provisional: 84.5 });
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

describe('which score wins', () => {
  const settled = (code: string, evidence: Evidence) => {
    const { score: own, provisional, computed, source, excluded } = score(code, evidence);
    return { own, provisional, computed, source, excluded };
  };
  const items = { o42: 50, o43: 100 };
  test.each<[string, Evidence, ReturnType<typeof settled>]>([
    ['what lies below', evidenceOf(items), { own: 75, provisional: null, computed: 75, source: 'computed', excluded: false }],
    [
      'a typed one over it',
      evidenceOf({ ...items, 10.2: 60 }),
      { own: 60, provisional: null, computed: 75, source: 'entered', excluded: false },
    ],
    [
      'an official one over both, held against the typed one',
      evidenceOf({ ...items, 10.2: 60 }, { 10.2: 80 }),
      { own: 80, provisional: null, computed: 60, source: 'official', excluded: false },
    ],
    [
      'an official nought too',
      evidenceOf(items, { 10.2: 0 }),
      { own: 0, provisional: null, computed: 75, source: 'official', excluded: false },
    ],
    [
      'a typed nought too',
      evidenceOf({ ...items, 10.2: 0 }),
      { own: 0, provisional: null, computed: 75, source: 'entered', excluded: false },
    ],
    [
      'not assessed over what lies below',
      evidenceOf({ ...items, 10.2: null }),
      { own: null, provisional: null, computed: 75, source: null, excluded: true },
    ],
    [
      'an official one over not assessed',
      evidenceOf({ ...items, 10.2: null }, { 10.2: 80 }),
      { own: 80, provisional: null, computed: 75, source: 'official', excluded: false },
    ],
    [
      'a typed one over items that are all not assessed',
      evidenceOf({ o42: null, o43: null, 10.2: 60 }),
      { own: 60, provisional: null, computed: null, source: 'entered', excluded: false },
    ],
    [
      'an official one over items that are all not assessed',
      evidenceOf({ o42: null, o43: null }, { 10.2: 80 }),
      { own: 80, provisional: null, computed: null, source: 'official', excluded: false },
    ],
    [
      'nothing over items that are all not assessed',
      evidenceOf({ o42: null, o43: null }),
      { own: null, provisional: null, computed: null, source: null, excluded: true },
    ],
    ['half of what is known', evidenceOf({ o42: 50 }), { own: null, provisional: 50, computed: null, source: null, excluded: false }],
  ])('%s', (_, evidence, expected) => {
    expect(settled('10.2', evidence)).toEqual(expected);
  });

  test('the total is unknown, not out of the assessment, where no survey is assessed', () => {
    expect(total(evidenceOf({ IIT: null, EIT: null, OIT: null }))).toMatchObject({ score: null, provisional: null, excluded: false });
  });
});

describe('the parts of a question', () => {
  const columns = [{ column: 0, code: 'e1', part: 0 }];
  const counted = (rows: string[][], own = columns) => {
    const { questions } = tally(FRAMEWORK_2563, measureOf(FRAMEWORK_2563, 'EIT'), own, rows, 0);
    return score('e1', { ...evidenceOf({}), answers: new Map(questions.map((question) => [question.code, question])) });
  };

  test('say how often each choice was picked, and its share of the answers', () => {
    const [part] = counted([['มากที่สุด'], ['มาก'], ['มาก'], ['มากที่สุด']]).parts ?? [];
    expect(part).toMatchObject({ score: 83.5, n: 4, blank: 0 });
    expect(part?.choices).toEqual([
      { label: 'น้อยที่สุดหรือไม่มีเลย', points: 0, n: 0, share: 0 },
      { label: 'น้อย', points: 33, n: 0, share: 0 },
      { label: 'มาก', points: 67, n: 2, share: 50 },
      { label: 'มากที่สุด', points: 100, n: 2, share: 50 },
    ]);
  });

  test('without a column have no answers, and no share of none', () => {
    const [own, other] = counted([['มาก']]).parts ?? [];
    expect([own?.n, own?.score]).toEqual([1, 67]);
    expect(other).toMatchObject({ score: null, n: 0, blank: 0 });
    expect(other?.choices.map(({ n, share }) => [n, share])).toEqual(Array.from({ length: 4 }, () => [0, null]));
  });

  test('are none where nothing was answered or printed, and none above the question', () => {
    expect([score('e1', evidenceOf({ e1: 50 })).parts, score('6', evidenceOf({ e1: 50 })).parts]).toEqual([null, null]);
  });

  test('that were printed make the score of their question', () => {
    const parts = counted([['มาก']], [...columns, { column: 0, code: 'e1', part: 1 }]).parts ?? [];
    const own = score('e1', { ...evidenceOf({}), entered: new Map([['e1', { score: null, parts }]]) });
    expect([own.score, own.source, own.parts]).toEqual([67, 'computed', parts]);
  });
});

import { describe, expect, test } from 'vitest';
import { type Assessment, assess } from '../../src/ita/assess.js';
import type { Survey } from '../../src/ita/framework.js';
import { having } from '../../src/ita/frameworks/scales.js';
import { DEFAULT_THRESHOLDS } from '../../src/ita/group.js';
import type { Evidence } from '../../src/ita/score.js';
import { tally } from '../../src/ita/tally.js';
import type { Cell } from '../../src/ita/text.js';
import { evidenceOf, measureOf } from './measures.js';
import { SMALL } from './small-framework.js';

const ENTERED = { i1: 50, i2: 70, e1: 90, e2: 90, o1: 100, o2: 0 };
const assessed = (evidence: Evidence, more: Partial<Assessment> = {}) =>
  assess({
    framework: SMALL,
    agency: 'อบต. ตัวอย่าง',
    evidence,
    respondents: {},
    remarks: new Map(),
    previous: new Map(),
    thresholds: DEFAULT_THRESHOLDS,
    goal: 'A',
    issues: [],
    ...more,
  });
const measure = (code: string, evidence: Evidence, more: Partial<Assessment> = {}) => {
  const found = assessed(evidence, more).measures.find((candidate) => candidate.code === code);
  if (!found) throw new Error(`no measure ${code}`);
  return found;
};

describe('a result', () => {
  const result = () =>
    assessed(evidenceOf(ENTERED), {
      respondents: { IIT: 52 },
      issues: [{ tab: 'IIT', cell: 'A1', found: '', expected: '', action: '' }],
    });

  test('says whose it is and what it was made with', () => {
    expect(result()).toMatchObject({ year: 2563, agency: 'อบต. ตัวอย่าง', respondents: { IIT: 52 }, thresholds: DEFAULT_THRESHOLDS });
    expect(result().issues.map(({ cell }) => cell)).toEqual(['A1']);
  });

  test('holds every measure in the order of the framework, each with its survey and parent', () => {
    expect(result().measures.map(({ code, survey, parent }) => [code, survey, parent])).toEqual([
      ['IIT', 'IIT', null],
      ['1', 'IIT', 'IIT'],
      ['i1', 'IIT', '1'],
      ['i2', 'IIT', '1'],
      ['EIT', 'EIT', null],
      ['6', 'EIT', 'EIT'],
      ['e1', 'EIT', '6'],
      ['e2', 'EIT', '6'],
      ['OIT', 'OIT', null],
      ['9', 'OIT', 'OIT'],
      ['9.1', 'OIT', '9'],
      ['o1', 'OIT', '9.1'],
      ['9.2', 'OIT', '9'],
      ['o2', 'OIT', '9.2'],
    ]);
  });

  test('has a total with its rating, and the way to the goal', () => {
    expect(result().total).toEqual({ score: 65, rating: 'C', source: 'computed', reachesTarget: false });
    expect(result().gains).toEqual([{ code: 'o2', gain: 20 }]);
    expect(result().path).toEqual({ rating: 'A', codes: ['o2'], reaches: 85, all: 85 });
  });
});

test('a measure of which all is known', () => {
  expect(measure('i1', evidenceOf(ENTERED))).toEqual({
    code: 'i1',
    kind: 'question',
    title: 'คำถาม i1',
    survey: 'IIT',
    parent: '1',
    weight: null,
    score: 50,
    source: 'entered',
    group: 'low',
    reachesTarget: false,
  });
  expect(measure('OIT', evidenceOf(ENTERED))).toEqual({
    code: 'OIT',
    kind: 'survey',
    title: 'เปิดเผย',
    survey: 'OIT',
    parent: null,
    weight: 40,
    score: 50,
    source: 'computed',
    group: null,
    reachesTarget: false,
  });
});

test('the target is reached from 85 on, as shown', () => {
  const reaches = (score: number) => measure('e1', evidenceOf({ ...ENTERED, e1: score })).reachesTarget;
  expect([reaches(84.99), reaches(84.995), reaches(100)]).toEqual([false, true, true]);
  expect(assessed(evidenceOf(ENTERED, { total: 85 })).total.reachesTarget).toBe(true);
});

test('only an OIT item has a topic', () => {
  expect([measure('o1', evidenceOf(ENTERED)).topic, 'topic' in measure('e1', evidenceOf(ENTERED))]).toEqual(['ข้อมูลพื้นฐาน', false]);
});

describe('what is unknown', () => {
  const { e1: _, ...known } = ENTERED;
  test('has no group, no word on the target, and a provisional score', () => {
    expect(measure('e1', evidenceOf(known))).toMatchObject({
      score: null,
      provisional: null,
      source: null,
      group: null,
      reachesTarget: null,
    });
    expect(measure('EIT', evidenceOf(known))).toMatchObject({ score: null, provisional: 90, source: null });
    expect(assessed(evidenceOf(known)).total).toEqual({ score: null, provisional: 65, rating: null, source: null, reachesTarget: null });
    expect(assessed(evidenceOf(known)).path).toBeNull();
  });

  test('is another thing than what is not assessed', () => {
    const own = measure('e1', evidenceOf({ ...ENTERED, e1: null }));
    expect(own).toMatchObject({ score: null, excluded: true, group: null });
    expect('provisional' in own).toBe(false);
    expect('excluded' in measure('e2', evidenceOf({ ...ENTERED, e1: null }))).toBe(false);
  });
});

describe('an official figure', () => {
  test('stands beside what the measures below say', () => {
    expect(measure('6', evidenceOf(ENTERED, { 6: 80 }))).toMatchObject({
      score: 80,
      source: 'official',
      official: 80,
      computed: 90,
      difference: -10,
    });
  });

  test('has no difference from what is unknown', () => {
    expect(measure('6', evidenceOf({}, { 6: 80 }))).toMatchObject({ score: 80, official: 80, computed: null, difference: null });
  });

  test('of the total too', () => {
    expect(assessed(evidenceOf(ENTERED, { total: 70 })).total).toEqual({
      score: 70,
      rating: 'C',
      source: 'official',
      reachesTarget: false,
      official: 70,
      computed: 65,
      difference: 5,
    });
  });
});

test('a typed figure stands beside what lies below it, where something does', () => {
  const typed = measure('6', evidenceOf({ ...ENTERED, 6: 91 }));
  expect(typed).toMatchObject({ score: 91, source: 'entered', computed: 90, difference: 1 });
  expect(['official' in typed, 'computed' in measure('e1', evidenceOf(ENTERED)), 'computed' in measure('1', evidenceOf(ENTERED))]).toEqual([
    false,
    false,
    false,
  ]);
});

describe('last year’s score', () => {
  const previous = new Map([
    ['e1', 79.996],
    ['total', 60.5],
  ]);

  test('is shown rounded with the change from it', () => {
    expect(measure('e1', evidenceOf(ENTERED), { previous })).toMatchObject({ previous: 80, change: 10 });
    expect(assessed(evidenceOf(ENTERED), { previous }).total).toMatchObject({ previous: 60.5, change: 4.5 });
    expect('previous' in measure('e2', evidenceOf(ENTERED), { previous })).toBe(false);
  });

  test('has no change to what is unknown', () => {
    expect(measure('e1', evidenceOf({}), { previous })).toMatchObject({ previous: 80, change: null });
  });
});

test('what the sheet says of an item stands with it and with no other', () => {
  const remarks = new Map([['o1', { wording: 'โครงสร้าง', comment: 'ครบ', evidence: 'https://example.go.th' }]]);
  expect(measure('o1', evidenceOf(ENTERED), { remarks })).toMatchObject({
    wording: 'โครงสร้าง',
    comment: 'ครบ',
    evidence: 'https://example.go.th',
  });
  expect('comment' in measure('o2', evidenceOf(ENTERED), { remarks })).toBe(false);
});

describe('answers', () => {
  const rows: Cell[][] = [
    ['มี', 'มี'],
    ['ไม่มี', ''],
    ['', 'มี'],
  ];
  const columns = ['i1', 'i2'].map((code, column) => ({ column, code, part: 0 }));
  const twoParts = (survey: Survey): Survey => ({
    ...survey,
    children: [
      { code: '6', kind: 'indicator', title: '', children: [{ code: 'e1', kind: 'question', title: '', parts: having('ก', 'ข') }] },
    ],
  });
  const evidence = (): Evidence => {
    const { questions } = tally(SMALL, measureOf(SMALL, 'IIT'), columns, rows, 1);
    return { ...evidenceOf({}), answers: new Map(questions.map((question) => [question.code, question])) };
  };

  test('give how many answered, how many did not, and what was chosen', () => {
    expect(measure('i1', evidence())).toMatchObject({
      score: 50,
      source: 'computed',
      n: 2,
      blank: 1,
      parts: [
        {
          name: '',
          score: 50,
          n: 2,
          blank: 1,
          choices: [
            { label: 'มี', points: 100, n: 1, share: 50 },
            { label: 'ไม่มี', points: 0, n: 1, share: 50 },
          ],
        },
      ],
    });
  });

  test('of some parts only leave the others without any', () => {
    const framework = { ...SMALL, surveys: SMALL.surveys.map((survey) => (survey.code === 'EIT' ? twoParts(survey) : survey)) };
    const { questions } = tally(framework, measureOf(framework, 'EIT'), [{ column: 0, code: 'e1', part: 1 }], [['มี'], ['']], 1);
    const answers = new Map(questions.map((question) => [question.code, question]));
    expect(measure('e1', { ...evidenceOf({}), answers }, { framework })).toMatchObject({ score: null, provisional: 100, n: 1, blank: 0 });
  });

  test('leave no trace on a measure that has none', () => {
    expect(['n', 'blank', 'parts'].filter((key) => key in measure('e1', evidenceOf(ENTERED)))).toEqual([]);
  });

  test('of which only shares were printed have no count', () => {
    const parts = measure('i1', evidence()).parts ?? [];
    const own = measure('e1', { ...evidenceOf({}), entered: new Map([['e1', { score: 50, parts }]]) });
    expect([own.parts, 'n' in own, own.score]).toEqual([parts, false, 50]);
  });
});

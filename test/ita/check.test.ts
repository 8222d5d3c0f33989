import { describe, expect, test } from 'vitest';
import { checkFramework, checkRatings } from '../../src/ita/check.js';
import { type Framework, leavesOf, type Measure, measuresOf } from '../../src/ita/framework.js';
import { FRAMEWORK_2563 } from '../../src/ita/frameworks/2563.js';
import { FRAMEWORKS } from '../../src/ita/frameworks/built-in.js';
import { RATING_TABLES } from '../../src/ita/rating.js';

describe.each(FRAMEWORKS.map((framework) => [framework.year, framework] as const))('the framework of %s', (_, framework) => {
  test('is sound', () => {
    expect(checkFramework(framework)).toEqual([]);
  });
});

describe.each([2563, 2564, 2565])('the framework of %s', (year) => {
  const framework = FRAMEWORKS.find((candidate) => candidate.year === year) ?? FRAMEWORK_2563;

  test('has 30 + 15 questions, 43 items, 10 indicators and 7 sub-indicators', () => {
    const count = (kind: string) => measuresOf(framework).filter((measure) => measure.kind === kind).length;
    expect([count('survey'), count('indicator'), count('subIndicator'), count('question'), count('item')]).toEqual([3, 10, 7, 45, 43]);
  });

  test('asks 51 answers of a member of staff', () => {
    const [iit] = framework.surveys;
    expect(iit && leavesOf(iit).flatMap(({ parts = [] }) => parts)).toHaveLength(51);
  });
});

test('2564 and 2565 say what was renamed', () => {
  const title = (year: number, code: string) =>
    measuresOf(FRAMEWORKS.find((framework) => framework.year === year) ?? FRAMEWORK_2563).find((measure) => measure.code === code)?.title;
  expect([title(2563, 'o30'), title(2564, 'o30')]).toEqual(['ช่องทางแจ้งเรื่องร้องเรียนการทุจริต', 'ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ']);
  expect([title(2564, 'o34'), title(2565, 'o34'), title(2565, 'o30')]).toEqual([
    'เจตจำนงสุจริตของผู้บริหาร',
    'นโยบายไม่รับของขวัญ (No Gift Policy)',
    title(2564, 'o30'),
  ]);
});

test.each(RATING_TABLES.map((table) => [table.from, table] as const))('the ratings from %s cover 0–100 without a hole', (_, table) => {
  expect(checkRatings(table)).toEqual([]);
});

describe('a fault is named with its place', () => {
  const [iit, eit, oit] = FRAMEWORK_2563.surveys;
  if (!iit || !eit || !oit) throw new Error('three surveys');
  const framework = (change: Partial<Framework>): Framework => ({ ...FRAMEWORK_2563, ...change });
  const item = (code: string): Measure => ({ code, kind: 'item', title: '' });
  const indicator = (code: string, children: Measure[]): Measure => ({ code, kind: 'indicator', title: '', children });
  const sub = (code: string, children: Measure[]): Measure => ({ code, kind: 'subIndicator', title: '', children });
  const withOit = (children: Measure[]) => framework({ surveys: [iit, eit, { ...oit, children }] });
  test.each<[string, Framework, { kind: string; code: string }]>([
    ['weights that do not add up', framework({ surveys: [{ ...iit, weight: 20 }, eit, oit] }), { kind: 'weightsSum', code: 'total' }],
    [
      'weights given for some only',
      framework({ surveys: [{ code: 'IIT', kind: 'survey', title: '', children: iit.children ?? [] }, eit, oit] }),
      { kind: 'weightsMixed', code: 'total' },
    ],
    ['a code twice', framework({ surveys: [iit, { ...eit, code: 'IIT' }, oit] }), { kind: 'duplicateCode', code: 'IIT' }],
    ['a survey without questions', framework({ surveys: [{ ...iit, children: [] }, eit, oit] }), { kind: 'noLeaves', code: 'IIT' }],
    ['a survey that is missing', framework({ surveys: [iit, eit] }), { kind: 'noSurvey', code: 'OIT' }],
    ['an item right under its survey', withOit([item('o1')]), { kind: 'misplaced', code: 'o1' }],
    ['something under an item', withOit([indicator('9', [{ ...item('o1'), children: [item('o2')] }])]), { kind: 'misplaced', code: 'o2' }],
    ['a sub-indicator under another', withOit([indicator('9', [sub('9.1', [sub('9.2', [])])])]), { kind: 'misplaced', code: '9.2' }],
    ['items beside sub-indicators', withOit([indicator('9', [sub('9.1', [item('o1')]), item('o2')])]), { kind: 'mixedKinds', code: '9' }],
    ['another survey’s letter', withOit([indicator('9', [item('e1')])]), { kind: 'wrongLetter', code: 'e1' }],
    ['a question in OIT', withOit([indicator('9', [{ ...item('o1'), kind: 'question' }])]), { kind: 'wrongLetter', code: 'o1' }],
    ['an indicator without items', withOit([indicator('9', [])]), { kind: 'noLeaves', code: '9' }],
    ['a survey without indicators, though open', { ...withOit([]), open: true }, { kind: 'noLeaves', code: 'OIT' }],
    [
      'a sub-indicator without items, though open',
      { ...withOit([indicator('9', [sub('9.1', [])])]), open: true },
      { kind: 'noLeaves', code: '9.1' },
    ],
    ['a question on no scale', framework({ scales: FRAMEWORK_2563.scales.slice(0, 1) }), { kind: 'unknownScale', code: 'i4' }],
    ['a year without ratings', framework({ year: 2500 }), { kind: 'noRatings', code: '2500' }],
    [
      'a question without parts',
      framework({
        surveys: [
          { ...iit, children: [{ code: '1', kind: 'indicator', title: '', children: [{ code: 'i1', kind: 'question', title: '' }] }] },
          eit,
          oit,
        ],
      }),
      { kind: 'noParts', code: 'i1' },
    ],
  ])('%s', (_, broken, fault) => {
    expect(checkFramework(broken)).toContainEqual(fault);
  });

  test('a rating table with a hole', () => {
    expect(
      checkRatings({
        bands: [
          { rating: 'A', min: 80 },
          { rating: 'F', min: 10 },
        ],
      }),
    ).toEqual([{ kind: 'ratingHole', code: 'F' }]);
    expect(
      checkRatings({
        bands: [
          { rating: 'A', min: 50 },
          { rating: 'B', min: 80 },
          { rating: 'F', min: 0 },
        ],
      }),
    ).toEqual([{ kind: 'ratingHole', code: 'A' }]);
  });
});

import { describe, expect, test } from 'vitest';
import { checkFramework, checkRatings } from '../../src/ita/check.js';
import { type Framework, leavesOf, type Measure, measuresOf, type Scale, type Survey } from '../../src/ita/framework.js';
import { FRAMEWORK_2563 } from '../../src/ita/frameworks/2563.js';
import { FRAMEWORKS } from '../../src/ita/frameworks/built-in.js';
import { YES_NO } from '../../src/ita/frameworks/scales.js';
import { RATING_TABLES } from '../../src/ita/rating.js';
import { SMALL } from './small-framework.js';

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

describe('the only fault of a small framework', () => {
  const [iit, eit, oit] = SMALL.surveys as [Survey, Survey, Survey];
  const { children: _, ...bare } = iit;
  const weighing = (...weights: (number | undefined)[]): Framework => ({
    ...SMALL,
    surveys: SMALL.surveys.map(({ weight: _, ...survey }, index): Survey => {
      const weight = weights[index];
      return weight === undefined ? survey : { ...survey, weight };
    }),
  });
  const onScale = (change: Partial<Scale>): Framework => ({ ...SMALL, scales: [{ ...YES_NO, ...change }] });
  const choices = (...points: number[]) => points.map((own, index) => ({ label: `ระดับ ${index}`, points: own, forms: [`${index}`] }));
  const withIit = (...children: Measure[]): Framework => ({ ...SMALL, surveys: [{ ...iit, children }, eit, oit] });
  const indicator = (code: string, weight: number | undefined, ...children: Measure[]): Measure => ({
    code,
    kind: 'indicator',
    title: '',
    ...(weight === undefined ? {} : { weight }),
    children,
  });
  const question = (code: string, ...scales: string[]): Measure => ({
    code,
    kind: 'question',
    title: '',
    parts: scales.map((scale) => ({ name: scale, scale })),
  });
  const asked = (code: string) => question(code, YES_NO.code);

  test.each<[string, Framework, string[]]>([
    ['none', SMALL, []],
    ['no weights', weighing(), []],
    ['weights of a hundred thirds', weighing(100 / 3, 100 / 3, 100 / 3), []],
    ['weights that miss 100 by little', weighing(30, 30, 40.001), ['weightsSum total']],
    ['weights above 100', weighing(30, 40, 40), ['weightsSum total']],
    ['one weight alone', weighing(100), ['weightsMixed total']],
    ['a weight of nothing', weighing(60, 0, 40), ['weightsMixed total']],
    ['a weight below nothing', weighing(70, -10, 40), ['weightsMixed total']],
    ['a weight that is no number', weighing(60, Number.NaN, 40), ['weightsMixed total']],
    ['weights of indicators', withIit(indicator('1', 60, asked('i1')), indicator('2', 60, asked('i2'))), ['weightsSum IIT']],
    ['weights of some questions', withIit(indicator('1', undefined, { ...asked('i1'), weight: 100 }, asked('i2'))), ['weightsMixed 1']],
    ['a code thrice', withIit(indicator('1', undefined, asked('i1'), asked('i1'), asked('i1'))), ['duplicateCode i1']],
    ['an unknown scale in a second part', withIit(indicator('1', undefined, question('i1', YES_NO.code, '9'))), ['unknownScale i1']],
    ['an empty sub-indicator', withIit(indicator('1', undefined, asked('i1')), indicator('2', undefined)), ['noLeaves 2']],
    ['a survey without indicators, though open', { ...SMALL, open: true, surveys: [bare, eit, oit] }, ['noLeaves IIT']],
    ['an indicator that waits, where it may', { ...withIit(indicator('1', undefined)), open: true }, []],
    ['a scale without a best answer', onScale({ choices: choices(0, 99) }), [`scaleRange ${YES_NO.code}`]],
    ['a scale without a worst answer', onScale({ choices: choices(1, 100) }), [`scaleRange ${YES_NO.code}`]],
    ['a scale beyond 100', onScale({ choices: choices(0, 100, 101) }), [`scaleRange ${YES_NO.code}`]],
    ['a scale of more levels', onScale({ choices: choices(100, 50, 0) }), []],
    [
      'a form that is also another label',
      onScale({ choices: [...choices(0, 100), { label: '0', points: 50, forms: [] }] }),
      [`doubledForm ${YES_NO.code}`],
    ],
  ])('%s', (_, framework, faults) => {
    expect(checkFramework(framework).map(({ kind, code }) => `${kind} ${code}`)).toEqual(faults);
  });
});

describe('ratings stand from best to worst', () => {
  const band = (rating: string, min: number, everySurvey?: number) => ({
    rating,
    min,
    ...(everySurvey === undefined ? {} : { everySurvey }),
  });
  test.each<[string, ReturnType<typeof band>[], string[]]>([
    ['each below the one before', [band('A', 50), band('F', 0)], []],
    ['one that begins above the one before', [band('A', 50), band('B', 60), band('F', 0)], ['A']],
    ['two that begin at the same score', [band('A', 50), band('B', 50), band('F', 0)], ['A']],
    ['the same score with less asked of the surveys', [band('A', 50, 50), band('B', 50, 40), band('C', 50), band('F', 0)], []],
    ['the same score with as much asked of them', [band('A', 50, 50), band('B', 50, 50), band('F', 0)], ['A']],
    ['the same score with more asked of them', [band('A', 50), band('B', 50, 50), band('F', 0)], ['A']],
    ['a lower score with more asked of them', [band('A', 60, 50), band('B', 50, 60), band('F', 0)], []],
    ['a last one that does not begin at 0', [band('A', 50), band('F', 10)], ['F']],
    ['a last one that asks something of the surveys', [band('A', 50), band('F', 0, 0)], ['F']],
  ])('%s', (_, bands, holes) => {
    expect(checkRatings({ bands })).toEqual(holes.map((code) => ({ kind: 'ratingHole', code })));
  });
});

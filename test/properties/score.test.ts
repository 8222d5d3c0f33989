import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Framework, leavesOf, type Measure, measuresOf, pointsOf, type Survey, scaleOf } from '../../src/ita/framework.js';
import { builtInFramework, FRAMEWORKS } from '../../src/ita/frameworks/built-in.js';
import type { Result } from '../../src/ita/result.js';
import { type Rows, read, resultOf } from '../tabs/reading.js';
import { spellings } from './code-spellings.js';
import { frozen } from './frozen.js';
import { COMPLETE, type Recipe, recipes, type Workbook, workbookOf } from './workbooks.js';

const RUNS = { seed: 2565, numRuns: 60 };

const scoresOf = ({ measures, total }: Result): Map<string, number | null> =>
  new Map([...measures.map(({ code, score }): [string, number | null] => [code, score]), ['total', total.score]]);

function frameworkOf(year: number): Framework {
  const framework = builtInFramework(year);
  if (!framework) throw new Error(`no framework of ${year}`);
  return framework;
}

const settings = (year: number): Rows => [
  ['รายการ', 'ค่า'],
  ['ปีงบประมาณที่ประเมิน', year],
];

/** Every question answered by as many people with the answer worth `points`, every item scored so. */
function allWorth(framework: Framework, points: number, people: number): Record<string, Rows> {
  const tabs: Record<string, Rows> = { ตั้งค่า: settings(framework.year) };
  for (const survey of framework.surveys) {
    const leaves = leavesOf(survey);
    const columns = leaves.flatMap(({ code, parts = [] }) => parts.map((part) => ({ code, part, scale: scaleOf(framework, part) })));
    const answers = columns.map(({ part, scale }) => scale.choices.find((choice) => pointsOf(part, choice) === points)?.label ?? '');
    tabs[survey.code] =
      survey.code === 'OIT'
        ? [['ข้อ', 'คะแนน'], ...leaves.map(({ code }) => [code, points])]
        : [columns.map(({ code, part }) => `${code} ${part.name === '' ? '' : `[${part.name}]`}`), ...Array(people).fill(answers)];
  }
  return tabs;
}

test('the best answers give 100 and the worst 0, at every measure of every year', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FRAMEWORKS), fc.constantFrom(0, 100), fc.integer({ min: 1, max: 40 }), (framework, points, people) => {
      const result = resultOf(allWorth(framework, points, people));
      expect([...scoresOf(result).values()].every((score) => score === points)).toBe(true);
      expect([result.total.rating, result.issues]).toEqual([points === 100 ? 'AA' : 'F', []]);
    }),
    RUNS,
  );
});

test('every score lies between 0 and 100, and a workbook that is read is not changed', () => {
  fc.assert(
    fc.property(recipes, (recipe) => {
      const answer = read(frozen(workbookOf(recipe).tabs));
      const scores = answer.ok ? [...scoresOf(answer.result).values()] : [];
      expect(scores.filter((score) => score !== null && !(score >= 0 && score <= 100))).toEqual([]);
    }),
    { ...RUNS, numRuns: 200 },
  );
});

const complete: fc.Arbitrary<Recipe> = recipes.map((recipe) => ({
  ...recipe,
  ...COMPLETE,
  layouts: { IIT: 'answers', EIT: 'answers', OIT: 'scores' },
}));

/** The measures of a survey on one level; where a survey has no such level, the one below it. */
function levelOf(survey: Survey, level: string): Measure[] {
  const own = measuresOf({ ...frameworkOf(2563), surveys: [survey] });
  const found = own.filter(({ kind }) => kind === level);
  return found.length > 0 ? found : leavesOf(survey);
}

test('scores given at any level make the total that the answers make', () => {
  const level = fc.constantFrom('leaf', 'subIndicator', 'indicator', 'survey');
  fc.assert(
    fc.property(complete, fc.tuple(level, level, level), (recipe, levels) => {
      const answered = resultOf(workbookOf(recipe).tabs);
      const known = scoresOf(answered);
      const { surveys } = frameworkOf(recipe.year);
      const tabs = surveys.map((survey, index): [string, Rows] => {
        const rows = levelOf(survey, levels[index] ?? '').map(({ code, title }) => [code, title, known.get(code) ?? '']);
        return [survey.code, [['ข้อ', 'รายการ', 'คะแนน'], ...rows]];
      });
      // Scores that are all 1 or less are asked about, not read.
      fc.pre(tabs.every(([, rows]) => rows.length === 2 || rows.some(([, , score]) => Number(score) > 1)));
      const given = resultOf({ ตั้งค่า: settings(recipe.year), ...Object.fromEntries(tabs) });
      expect(Math.abs((given.total.score ?? Number.NaN) - (answered.total.score ?? Number.NaN))).toBeLessThanOrEqual(1e-9);
      expect(given.total.rating).toBe(answered.total.rating);
      for (const [code, score] of scoresOf(given)) if (score !== null) expect(score).toBeCloseTo(known.get(code) ?? Number.NaN, 9);
    }),
    RUNS,
  );
});

/** The tabs without what they say of one question or item: a column less, a column nobody filled, a row less or a row without score. */
function without({ tabs }: Workbook, survey: string, code: string, isEmptied: boolean): Record<string, Rows> {
  const [header = [], ...rows] = tabs[survey] ?? [];
  if (survey === 'OIT') {
    const own = rows.flatMap((row) => (row[1] !== code ? [row] : isEmptied ? [[...row.slice(0, 2), '-']] : []));
    return { ...tabs, [survey]: [header, ...own] };
  }
  const column = header.findIndex((cell) => String(cell).includes(` ${code}`));
  const cut = (row: Rows[number]): Rows[number] => (isEmptied ? row.with(column, '') : row.toSpliced(column, 1));
  return { ...tabs, [survey]: [isEmptied ? header : cut(header), ...rows.map(cut)] };
}

test('one unknown question or item leaves every measure above it unknown and no other', () => {
  fc.assert(
    fc.property(complete, fc.nat(), fc.boolean(), (recipe, pick, isEmptied) => {
      const workbook = workbookOf(recipe);
      const { framework } = workbook.facts;
      const leaves = framework.surveys.flatMap((survey) => leavesOf(survey).map((leaf) => ({ survey, leaf })));
      const { survey, leaf } = leaves[pick % leaves.length] ?? {};
      if (!survey || !leaf) throw new Error('no leaf');
      const whole = scoresOf(resultOf(workbook.tabs));
      const result = scoresOf(resultOf(without(workbook, survey.code, leaf.title, isEmptied)));
      const above = measuresOf({ ...framework, surveys: [survey] }).filter((measure) => leavesOf(measure).includes(leaf));
      const unknown = new Set([...above.map(({ code }) => code), 'total']);
      for (const [code, score] of result) expect([code, score]).toEqual([code, unknown.has(code) ? null : whole.get(code)]);
    }),
    RUNS,
  );
});

test('the spelling of a code changes nothing', () => {
  const tabsOf = (recipe: Recipe, spell: (code: string) => fc.Arbitrary<string>) => {
    const known = scoresOf(resultOf(workbookOf(recipe).tabs));
    const { surveys } = frameworkOf(recipe.year);
    return fc.tuple(
      ...surveys.map((survey) =>
        fc
          .tuple(...leavesOf(survey).map(({ code }) => spell(code).map((text) => [text, known.get(code) ?? ''])))
          .map((rows): [string, Rows] => [survey.code, [['ข้อ', 'คะแนน'], ...rows, ['', '']]]),
      ),
    );
  };
  const shipped = complete.filter(({ year }) => FRAMEWORKS.some((framework) => framework.year === year));
  const pairs = shipped.chain((recipe) => fc.tuple(fc.constant(recipe), tabsOf(recipe, fc.constant), tabsOf(recipe, spellings)));
  fc.assert(
    fc.property(pairs, ([recipe, plain, spelt]) => {
      const result = resultOf({ ตั้งค่า: settings(recipe.year), ...Object.fromEntries(spelt) });
      expect(result).toEqual(resultOf({ ตั้งค่า: settings(recipe.year), ...Object.fromEntries(plain) }));
      expect(result.total.score).not.toBeNull();
    }),
    { ...RUNS, numRuns: 40 },
  );
});

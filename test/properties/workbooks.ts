import fc from 'fast-check';
import { type Framework, leavesOf, type Measure, measuresOf, type Survey, type SurveyCode } from '../../src/ita/framework.js';
import { FRAMEWORK_2565 } from '../../src/ita/frameworks/2565.js';
import { builtInFramework, FRAMEWORKS } from '../../src/ita/frameworks/built-in.js';
import { type FourLevels, withFourLevels } from '../../src/ita/frameworks/scales.js';
import { FOUR_LEVELS_TEXT } from '../../src/tabs/settings-rows.js';
import { frameworkTab } from '../../src/tabs/write/framework-tab.js';
import { thaiDigits } from '../../src/words/digits.js';
import type { Rows } from '../tabs/reading.js';
import { type Dice, dice } from './dice.js';
import { type Facts, NOT_ASSESSED } from './second-implementation.js';

type Layout = 'answers' | 'scores' | 'none';

/** How a random workbook is made: `seed` rolls what the other fields leave open. */
export interface Recipe {
  year: number;
  seed: number;
  layouts: Record<SurveyCode, Layout>;
  respondents: number;
  /** How often the best answer is picked, or a high score. */
  skill: number;
  blank: number;
  lost: number;
  notAssessed: number;
  above: number;
  official: number;
  fourLevels: FourLevels;
  thresholds: readonly [low: string, high: string, highIncluded: boolean];
}

/** The same workbook twice: as facts, and as the cells an officer might type. */
export interface Workbook {
  facts: Facts;
  tabs: Record<string, Rows>;
}

/** A year of which no framework is shipped: the workbook holds one of its own. */
const OWN_YEAR = 2568;

const surveyLayout = fc.constantFrom<Layout>('answers', 'answers', 'answers', 'scores', 'scores', 'none');

export const recipes: fc.Arbitrary<Recipe> = fc.record({
  year: fc.constantFrom(...FRAMEWORKS.map(({ year }) => year), OWN_YEAR, OWN_YEAR),
  seed: fc.nat(),
  layouts: fc.record({
    IIT: surveyLayout,
    EIT: surveyLayout,
    OIT: fc.constantFrom<Layout>('scores', 'scores', 'scores', 'scores', 'none'),
  }),
  respondents: fc.integer({ min: 3, max: 12 }),
  skill: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.6, max: 0.9, noNaN: true })),
  blank: fc.constantFrom(0, 0, 0.05, 0.4),
  lost: fc.constantFrom(0, 0, 0, 0.01, 0.2),
  notAssessed: fc.constantFrom(0, 0, 0.05, 0.6),
  above: fc.constantFrom(0, 0, 0.1, 0.4),
  official: fc.constantFrom(0, 0, 0.02, 0.2),
  fourLevels: fc.constantFrom<FourLevels>('whole', 'thirds'),
  thresholds: fc.constantFrom<Recipe['thresholds']>(
    ['60', '85', false],
    ['60', '85', true],
    ['59.99', '80.5', false],
    ['50', '90.25', true],
  ),
});

/** A workbook in which every question is answered and every item scored. */
export const COMPLETE = { blank: 0, lost: 0, notAssessed: 0, above: 0, official: 0 } as const;

interface Made {
  recipe: Recipe;
  framework: Framework;
  roll: Dice;
  answers: Map<string, (string[] | null)[]>;
  typed: Map<string, string>;
}

interface Column {
  question: Measure;
  part: number;
  labels: string[];
  unreadable: number;
}

export function workbookOf(recipe: Recipe): Workbook {
  const isOwn = recipe.year === OWN_YEAR;
  const known = isOwn ? { ...FRAMEWORK_2565, year: OWN_YEAR } : builtInFramework(recipe.year);
  if (!known) throw new Error(`no framework of ${recipe.year}`);
  const framework = withFourLevels(known, recipe.fourLevels);
  const made: Made = { recipe, framework, roll: dice(recipe.seed), answers: new Map(), typed: new Map() };
  const { layouts, thresholds, fourLevels } = recipe;
  const [low, high, highIncluded] = thresholds;
  const settings: Rows = [
    ['รายการ', 'ค่า'],
    ['ปีงบประมาณที่ประเมิน', framework.year],
    ['คะแนนคำตอบสี่ระดับ', FOUR_LEVELS_TEXT[fourLevels]],
    ['คะแนนแบ่งกลุ่มล่าง', Number(low)],
    ['คะแนนแบ่งกลุ่มบน', high],
    ['85 พอดีนับเป็นกลุ่มสูง', highIncluded ? 'ใช่' : 'ไม่'],
  ];
  const tabs: Record<string, Rows> = { ตั้งค่า: settings, ...(isOwn ? { กรอบการประเมิน: frameworkTab(known).values } : {}) };
  for (const survey of framework.surveys) {
    if (layouts[survey.code] === 'answers') tabs[survey.code] = answersTab(made, survey);
    if (layouts[survey.code] === 'scores') tabs[survey.code] = scoresTab(made, survey);
  }
  const official = officialScores(made);
  tabs['ผลทางการ'] = [['รหัส', 'คะแนน'], ...[...official].map(([code, score]) => [code, cellOf(made.roll, score)])];
  return { facts: { framework, answers: made.answers, typed: made.typed, official, low, high, highIncluded }, tabs };
}

function answersTab(made: Made, survey: Survey): Rows {
  const { recipe, roll, answers } = made;
  const { respondents, lost } = recipe;
  const header: Rows[number] = ['ประทับเวลา'];
  const rows: Rows = Array.from({ length: respondents }, () => ['2563-01-01']);
  const columns = leavesOf(survey).flatMap((question) => {
    const parts = (question.parts ?? []).map(() => (roll.chance(lost) ? null : []));
    if (parts.some((part) => part !== null)) answers.set(question.code, parts);
    return parts.flatMap((labels, part) => (labels ? [{ question, part, labels, unreadable: 0 }] : []));
  });
  for (const column of roll.shuffled<Column>(columns)) {
    const { question, part } = column;
    const name = question.parts?.[part]?.name ?? '';
    header.push(`${printed(roll, question.code)} ${question.title}${name === '' ? '' : ` [${name}]`}`);
    for (const row of rows) row.push(answer(made, column));
  }
  return [header, ...rows];
}

/** One answer cell; what it says is noted in the column unless it is blank or says nothing readable, as less than half of a column does. */
function answer({ framework, recipe, roll }: Made, column: Column): string {
  const { question, part, labels } = column;
  if (roll.chance(recipe.blank)) {
    if (column.unreadable + 1 >= labels.length || roll.chance(0.7)) return roll.pick(['', ' ']);
    column.unreadable += 1;
    return '?';
  }
  const own = question.parts?.[part];
  const choices = framework.scales.find(({ code }) => code === own?.scale)?.choices ?? [];
  const best = choices.find(({ points }) => points === (own?.reversed ? 0 : 100));
  const choice = best && roll.chance(recipe.skill) ? best : roll.pick(choices);
  labels.push(choice.label);
  return roll.pick([choice.label, ` ${choice.label}`, ...choice.forms.filter((form) => !/^[\d.]+$/.test(form))]);
}

function scoresTab({ recipe, framework, roll, typed }: Made, survey: Survey): Rows {
  const own = measuresOf({ ...framework, surveys: [survey] }).filter(({ children }) => children === undefined || roll.chance(recipe.above));
  for (const { code } of own) {
    const isLost = roll.chance(recipe.lost);
    typed.set(code, roll.chance(recipe.notAssessed) ? NOT_ASSESSED : isLost ? '' : score(recipe, roll));
  }
  // Scores that are all 1 or less are asked about as fractions, not scored.
  const numbers = own.map(({ code }) => typed.get(code) ?? '').filter((text) => /^\d/.test(text));
  const first = own.find(({ code }) => /^\d/.test(typed.get(code) ?? ''));
  if (first && numbers.every((text) => Number(text) <= 1)) typed.set(first.code, '100');
  const rows = roll.shuffled(own).filter(({ code }) => typed.get(code) !== '' || roll.chance(0.5));
  return [['ข้อ', 'รายการ', 'คะแนน'], ...rows.map(({ code, title }) => [printed(roll, code), title, cellOf(roll, typed.get(code) ?? '')])];
}

function officialScores({ recipe, framework, roll }: Made): Map<string, string> {
  const codes = [...measuresOf(framework).map(({ code }) => code), 'total'];
  return new Map(codes.filter(() => roll.chance(recipe.official)).map((code) => [code, score(recipe, roll)]));
}

const EDGES = ['0', '100', '49.995', '54.995', '59.99', '59.994', '59.995', '60', '64.995', '74.9949', '84.995', '85', '85.0049', '85.005'];

/** A score as a decimal text: often on the edge of a rating or group, sometimes with odd decimals. */
function score({ skill }: Recipe, roll: Dice): string {
  if (roll.chance(skill)) return roll.pick(['100', '100', '100', '94.995', '99.999999']);
  if (roll.chance(0.4)) return roll.pick(EDGES);
  const decimals = roll.below(7);
  return (roll.below(100 * 10 ** decimals) / 10 ** decimals).toFixed(decimals);
}

const printed = (roll: Dice, code: string): string => roll.pick([code, code.toUpperCase(), thaiDigits(code)]);

function cellOf(roll: Dice, text: string): string | number {
  if (text === '') return roll.pick(['', '-', 'รอผล']);
  if (text === NOT_ASSESSED) return roll.pick([text, ` ${text} `]);
  return roll.pick([Number(text), text, `${text}%`, thaiDigits(text)]);
}

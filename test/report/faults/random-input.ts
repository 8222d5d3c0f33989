import fc from 'fast-check';
import type { ReportInput } from '../../../src/contract/report.js';
import { TAB } from '../../../src/tabs/names.js';
import { type Dice, dice } from '../../properties/dice.js';
import { recipes, workbookOf } from '../../properties/workbooks.js';
import { type Rows, readWhole } from '../../tabs/reading.js';
import { RUNGS, rungInput } from '../ladder.js';
import { dressed, withPassages } from './odd-texts.js';

type RandomTabs = Map<string, Rows>;

/** A report's input, another for each seed: every year, depth, setting and kind of text. */
export function randomInput(seed: number): ReportInput {
  const roll = dice(seed);
  for (;;) {
    const made = roll.chance(0.15) ? rungInput(roll.pick(RUNGS)) : readable(roll.chance(0.25) ? laterTabs(roll) : recipeTabs(roll));
    if (made) return withPassages(roll, dressed(roll, made));
  }
}

/** What the tabs give, where it has the total that a report needs. */
function readable(tabs: RandomTabs): ReportInput | null {
  const read = readWhole(tabs);
  if (!read.ok || read.result.total.score === null) return null;
  const { result, settings, plan, advice, passages } = read;
  return { result, settings, plan, advice, passages };
}

function recipeTabs(roll: Dice): RandomTabs {
  const [recipe] = fc.sample(recipes, { seed: roll.below(2 ** 31), numRuns: 1 });
  if (!recipe) throw new Error('no recipe');
  const { tabs } = workbookOf({ ...recipe, lost: 0, respondents: roll.pick([8, 15, 60, 60]), above: roll.pick([0, 0, recipe.above]) });
  const known = new Map(Object.entries(tabs));
  if (roll.chance(0.5))
    known.set(
      TAB.previous,
      scores(
        roll,
        CODES.filter(() => roll.chance(0.8)),
      ),
    );
  return known;
}

const INDICATORS = Array.from({ length: 10 }, (_, index) => String(index + 1));
const CODES = [...INDICATORS, 'IIT', 'EIT', 'OIT', 'total', 'e8', 'o2', 'i1', 'o11'];

function scores(roll: Dice, codes: readonly string[], least = 0): Rows {
  const score = () =>
    roll.pick([85, 60, 100, least + roll.below((100 - least) * 100) / 100, least + roll.below((100 - least) * 100) / 100]);
  return [['รหัส', 'คะแนน'], ...codes.map((code) => [code, score()])];
}

/** A year that only the general framework serves: indicators as published, some with items listed below them. */
function laterTabs(roll: Dice): RandomTabs {
  const year = 2566 + roll.below(5);
  const tabs: RandomTabs = new Map([
    [
      TAB.settings,
      [
        ['รายการ', 'ค่า'],
        ['ปีงบประมาณที่ประเมิน', year],
      ],
    ],
    [TAB.official, scores(roll, roll.chance(0.2) ? ['IIT', 'EIT', 'OIT'] : INDICATORS, roll.pick([0, 60, 80, 90]))],
  ]);
  if (roll.chance(0.6)) tabs.set(TAB.OIT, items(roll));
  if (roll.chance(0.4)) tabs.set(TAB.previous, scores(roll, CODES));
  return tabs;
}

function items(roll: Dice): Rows {
  const count = 4 + roll.below(26);
  const rows = Array.from({ length: count }, (_, index) => {
    const indicator = index < count * 0.7 ? '9' : '10';
    return [
      `O${index + 1}`,
      roll.pick([`ข้อมูลที่ ${index + 1}`, `ประกาศเรื่องที่ ${index + 1}`, 'แผน']),
      indicator,
      `${indicator}.${1 + (index % 2)} กลุ่ม`,
      roll.pick([0, 100, 100]),
    ];
  });
  return [['ข้อ', 'ประเด็นการตรวจ', 'ตัวชี้วัด', 'ตัวชี้วัดย่อย', 'คะแนน'], ...rows];
}

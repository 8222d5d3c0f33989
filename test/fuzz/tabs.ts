import fc from 'fast-check';
import type { Cell } from '../../src/ita/text.js';
import {
  DECISION_COLUMNS,
  FRAMEWORK_COLUMNS,
  INPUT_TABS,
  PLAN_OWN_COLUMNS,
  PLAN_USER_COLUMNS,
  SCORE_COLUMNS,
  TAB,
} from '../../src/tabs/names.js';
import { SETTING_ROWS } from '../../src/tabs/settings-rows.js';
import type { Dice } from '../properties/dice.js';
import { recipes, workbookOf } from '../properties/workbooks.js';
import type { Rows } from '../tabs/reading.js';
import { anyCell, anyGrid } from './cells.js';

const HEADERS: Readonly<Record<string, readonly string[]>> = {
  [TAB.settings]: ['รายการ', 'ค่า'],
  [TAB.plan]: [...Object.values(PLAN_OWN_COLUMNS), ...Object.values(PLAN_USER_COLUMNS)],
  [TAB.decisions]: Object.values(DECISION_COLUMNS),
  [TAB.framework]: Object.values(FRAMEWORK_COLUMNS).map(([first]) => first),
  answers: ['ประทับเวลา', 'i1 งาน [ขั้นตอน]', 'i1 งาน [เวลา]', 'i2', 'i3', 'e1', 'e8', 'E10 ช่องทาง', '5'],
  scores: [...Object.values(SCORE_COLUMNS).map(([first]) => first), 'มากที่สุด', 'มาก', 'น้อย', 'น้อยที่สุดหรือไม่มีเลย'],
};

/** A tab below a header that its reader takes, or with no header at all. */
export function anyTab(roll: Dice, tab: string): Rows {
  const grid = anyGrid(roll, roll.below(14), 12);
  if (roll.chance(0.15)) return grid;
  const layout = tab in HEADERS ? tab : roll.pick(['answers', 'scores', 'scores']);
  const above = anyGrid(roll, roll.pick([0, 0, 0, 2]), 3);
  const header = roll.chance(0.7) ? [...(HEADERS[layout] ?? [])] : roll.shuffled(HEADERS[layout] ?? []);
  if (tab === TAB.settings)
    return [...above, header, ...roll.shuffled(SETTING_ROWS).map(({ label }): Cell[] => [label, anyCell(roll, { left: 0 })])];
  return [...above, header, ...grid];
}

/** Changes cells of a tab that could be read, adds and drops rows. */
function spoilt(roll: Dice, rows: Rows): Rows {
  const large = { left: 1 };
  const share = roll.pick([0, 0.005, 0.05, 0.5]);
  const changed = rows.map((row) => row.map((cell) => (roll.chance(share) ? anyCell(roll, large) : cell)));
  if (roll.chance(0.2)) changed.splice(roll.below(changed.length + 1), 0, ...anyGrid(roll, 2));
  if (roll.chance(0.2)) changed.push(...changed.slice(roll.below(changed.length + 1)));
  return roll.chance(0.05) ? changed.slice(0, roll.below(changed.length + 1)) : changed;
}

const ODD_NAMES = ['__proto__', 'constructor', 'iit ', 'ＩＩＴ', 'IIT (2)', 'ผลทางการ\u200b', '\ud800', '=A1', '', 'OIT'.repeat(30)];

/** A workbook that could be scored with some of it spoilt, tabs of hostile cells, and tabs of odd names. */
export function anyTabs(roll: Dice, seed: number): Map<string, Rows | null> {
  const [recipe] = fc.sample(recipes, { seed, numRuns: 1 });
  if (!recipe) throw new Error('no recipe');
  const tabs = new Map<string, Rows | null>();
  for (const [name, rows] of Object.entries(workbookOf(recipe).tabs)) tabs.set(name, spoilt(roll, rows));
  for (const name of INPUT_TABS) {
    const isKept = tabs.has(name) && roll.chance(name === TAB.settings ? 0.9 : 0.7);
    if (!isKept && roll.chance(0.6)) tabs.set(name, anyTab(roll, name));
  }
  if (roll.chance(0.3)) tabs.set(roll.pick(ODD_NAMES), roll.pick([null, anyGrid(roll)]));
  if (roll.chance(0.1)) tabs.delete(roll.pick([...tabs.keys()]));
  return tabs;
}

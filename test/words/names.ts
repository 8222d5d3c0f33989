import {
  FRAMEWORK_COLUMNS,
  PASSAGE_COLUMNS,
  PLAN_OWN_COLUMNS,
  PLAN_USER_COLUMNS,
  RESULT_COLUMNS,
  SCORE_COLUMNS,
  TAB,
} from '../../src/tabs/names.js';
import { DIRECTION, SCALE_NAMES } from '../../src/tabs/scale-names.js';
import { FOUR_LEVELS_TEXT, SETTING_ROWS } from '../../src/tabs/settings-rows.js';
import { menu } from '../../src/words/th/menu.js';
import { placeholders } from '../../src/words/th/report-placeholders.js';

/** Thai that English may hold: what stands in the workbook under this very name, and the samples of a Thai date. */
const NAMES: readonly string[] = [
  ...Object.values(TAB),
  ...[PLAN_OWN_COLUMNS, PLAN_USER_COLUMNS, RESULT_COLUMNS].flatMap((columns) => Object.values(columns)),
  ...Object.values(SCORE_COLUMNS).flat(),
  ...Object.values(FRAMEWORK_COLUMNS).flat(),
  ...Object.values(FOUR_LEVELS_TEXT),
  ...Object.values(DIRECTION),
  ...SCALE_NAMES,
  ...Object.values(PASSAGE_COLUMNS),
  ...Object.values(placeholders).flatMap((name) => (typeof name === 'function' ? [] : name)),
  ...SETTING_ROWS.map(({ label }) => label),
  ...Object.values(menu),
  ...['ไม่ประเมิน', 'ใช่', 'ไม่', 'ไทย', 'อารบิก', '๑๘ มกราคม ๒๕๖๔'],
].sort((a, b) => b.length - a.length);

/** The Thai of a text that is no name of the workbook; `others` are names too. */
export function strayThai(text: string, others: readonly string[] = []): string {
  const bare = [...others, ...NAMES].reduce((rest, name) => rest.split(name).join(''), text);
  return bare.replace(/[^\u0e01-\u0e5b]+/g, ' ').trim();
}

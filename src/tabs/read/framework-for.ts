import type { Framework } from '../../ita/framework.js';
import { builtInFramework, shippedYears } from '../../ita/frameworks/built-in.js';
import { isGeneral } from '../../ita/frameworks/general.js';
import { withFourLevels } from '../../ita/frameworks/scales.js';
import { cellName } from '../../ita/issue.js';
import type { Grid } from '../../ita/text.js';
import { frameworkIssues as words } from '../../words/framework-issues.js';
import { stops } from '../../words/stops.js';
import { TAB } from '../names.js';
import type { DayOf } from './days.js';
import { readFrameworkTab } from './framework-tab.js';
import type { IssueList } from './issue-list.js';
import { type ReadSettings, readSettings } from './settings.js';

/** Why there is no framework to read by: one sentence, and the tab and cell to mend (`''`: somewhere on it). */
export interface NoFramework {
  ok: false;
  message: string;
  at: { tab: string; cell: string };
}

/** The settings, and the framework by which the other tabs of their workbook are read. */
export function readFramework(
  settings: Grid | null,
  own: Grid | null,
  dayOf: DayOf,
  issues: IssueList,
): ReadSettings & { framework: Framework | NoFramework } {
  const read = readSettings(settings, dayOf, issues);
  return { ...read, framework: frameworkFor(read, own, issues) };
}

/** The framework of the year in `ตั้งค่า`: the tab `กรอบการประเมิน` where it is filled in, else the one that is shipped. */
function frameworkFor({ settings, yearCell, cells }: ReadSettings, tab: Grid | null, issues: IssueList): Framework | NoFramework {
  const at = { tab: TAB.settings, cell: cells.get('year') ?? '' };
  const found = yearCell ? cellName(yearCell.row, yearCell.column) : '';
  const { year } = settings;
  if (year === null) return { ok: false, message: stops.noYear(TAB.settings, found, yearCell?.found ?? ''), at };
  const own = readFrameworkTab(tab, year, issues);
  if (own === 'unsound') return unsound(issues);
  const framework = own ?? builtInFramework(year);
  if (!framework) return { ok: false, message: stops.noFramework(year, shippedYears(), TAB.settings, found), at };
  if (isGeneral(framework) && yearCell) issues.cell(TAB.settings, yearCell.row, yearCell.column, words.general(year));
  return withFourLevels(framework, settings.fourLevels);
}

/** The first fault that is told stands for all. */
function unsound(issues: IssueList): NoFramework {
  const faults = issues.on(TAB.framework);
  const [first] = faults;
  if (!first) throw new Error('an unsound framework without a fault');
  const { tab, cell, found, expected } = first;
  return { ok: false, message: stops.unsoundFramework(tab, cell, found, expected, faults.length - 1), at: { tab, cell } };
}

import type { SurveyCode } from '../ita/framework.js';
import type { Grid } from '../ita/text.js';
import { INPUT_TABS, TAB } from '../tabs/names.js';
import type { DayOf } from '../tabs/read/days.js';
import { findTab, type LongTab, type Tabs } from '../tabs/read/find-tabs.js';
import { answerReading } from '../tabs/read/inputs.js';
import { asShown, formatRows } from '../tabs/read/percent.js';
import { findSheet } from './find-sheet.js';
import { readSurveySheet } from './read-answers.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The surveys whose tabs may hold answers. */
const SURVEYS: readonly SurveyCode[] = ['IIT', 'EIT'];

/**
 * Every tab by its own name, with the cells of the input tabs: two reads a tab, those of answers as `readSurveySheet` says.
 * The cells of other tabs are not read.
 */
export function readTabs(spreadsheet: Spreadsheet, dayOf: DayOf): Tabs {
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));
  const named = (tab: string): string | null => findTab([...sheets.keys()], tab).name;
  const surveys = new Map(SURVEYS.map((survey) => [named(TAB[survey]), survey]));
  const inputs = new Set(INPUT_TABS.map(named));
  const tabs = new Map<string, Grid | LongTab | null>();
  for (const [name, sheet] of sheets) tabs.set(name, inputs.has(name) && !surveys.has(name) ? readSheet(sheet) : null);
  const reading = answerReading(tabs, dayOf);
  for (const [name, survey] of surveys) {
    const sheet = name === null ? undefined : sheets.get(name);
    if (name !== null && sheet) tabs.set(name, readSurveySheet(sheet, survey, reading, readSheet));
  }
  return tabs;
}

/** One tab's cells as they are shown. Null where there is no such tab. */
export function readTab(spreadsheet: Spreadsheet, name: string): Grid | null {
  const sheet = findSheet(spreadsheet, name);
  return sheet ? readSheet(sheet) : null;
}

/** A read of values and one of formats. */
function readSheet(sheet: Sheet): Grid {
  const values = sheet.getDataRange().getValues();
  const formatted = sheet.getRange(1, 1, formatRows(values), values[0]?.length ?? 1);
  return asShown(values, formatted.getNumberFormats());
}

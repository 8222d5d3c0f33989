import type { Framework } from '../ita/framework.js';
import { TAB } from '../tabs/names.js';
import { isEmpty } from '../tabs/read/table.js';
import { frameworkTab } from '../tabs/write/framework-tab.js';
import { fillTab } from './create-tabs.js';
import { findSheet } from './find-sheet.js';
import { insertTab } from './open-tab.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Writes a framework into its tab, making the tab where there is none; a tab that holds anything is not touched. */
export function writeFrameworkTab(spreadsheet: Spreadsheet, framework: Framework): 'written' | 'filled' | 'refused' {
  const sheet = findSheet(spreadsheet, TAB.framework);
  if (sheet && !isEmpty(sheet.getDataRange().getValues())) return 'filled';
  if (sheet && !sheet.getDataRange().canEdit()) return 'refused';
  fillTab(sheet ?? insertTab(spreadsheet, TAB.framework), frameworkTab(framework));
  return 'written';
}

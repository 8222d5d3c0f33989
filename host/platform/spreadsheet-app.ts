import { enumeration, guard } from './guard.js';
import { ask, failure } from './host.js';
import { ProtectionType } from './protection.js';
import { BooleanCriteria, newRule } from './rule.js';
import { activeRange, activeSheet, makeSpreadsheet } from './spreadsheet.js';
import { makeUi } from './ui.js';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** Reached only by a manifest with the wide scope. */
const notHere = (): never => {
  throw failure('Other spreadsheets are not supplied by the local host');
};

export function makeSpreadsheetApp(): App {
  return guard<App>('SpreadsheetApp', {
    getActiveSpreadsheet: makeSpreadsheet,
    getActive: makeSpreadsheet,
    getActiveSheet: activeSheet,
    getActiveRange: activeRange,
    getUi: makeUi,
    flush: () => ask('flush'),
    openById: notHere,
    openByUrl: notHere,
    create: notHere,
    newConditionalFormatRule: newRule,
    BooleanCriteria,
    WrapStrategy: enumeration('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']),
    ProtectionType,
  } satisfies Partial<Record<keyof App, unknown>>);
}

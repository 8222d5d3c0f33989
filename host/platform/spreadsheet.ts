import { guard } from './guard.js';
import { ask } from './host.js';
import { makeRange } from './range.js';
import { makeSheet, rangeByName, sheetId } from './sheet.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const orNull = (id: number | null): Sheet | null => (id === null ? null : makeSheet(id));

export const activeSheet = (): Sheet => orNull(ask('seeActiveSheet')) as Sheet;

export const activeRange = () => {
  const spot = ask('seeActivePlace');
  return spot ? makeRange(spot) : null;
};

/** The spreadsheet that the script is bound to. */
export function makeSpreadsheet(): Spreadsheet {
  return guard<Spreadsheet>('Spreadsheet', {
    getId: () => ask('seeBook').id,
    getName: () => ask('seeBook').name,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${ask('seeBook').id}/edit`,
    getSpreadsheetTimeZone: () => ask('seeBook').zone,
    getSpreadsheetLocale: () => ask('seeBook').locale,
    getSheets: () => ask('seeSheets').map(makeSheet),
    getSheetByName: (name: string) => orNull(ask('seeSheetNamed', String(name))),
    getActiveSheet: activeSheet,
    getActiveRange: activeRange,
    setActiveSheet: (sheet: Sheet, restoreSelection = false) => {
      if (restoreSelection) ask('activateAgain', sheetId(sheet));
      else ask('activate', [sheetId(sheet), 0, 0, 1, 1]);
      return sheet;
    },
    insertSheet: (name: string, index?: number) => {
      if (typeof name !== 'string') throw new Error('insertSheet without a name is not supplied by the local host');
      return makeSheet(ask('insertSheet', name, index ?? null));
    },
    deleteSheet: (sheet: Sheet) => ask('deleteSheet', sheetId(sheet)),
    getRange: (text: string) => rangeByName(text, sheetId(activeSheet())),
    toast: (message: string, title = '') => ask('toast', String(message), String(title)),
  } satisfies Partial<Record<keyof Spreadsheet, unknown>>);
}

import type { DayOf } from '../tabs/read/days.js';

/** Days as the workbook's time zone shows them. */
export function dayOfWorkbook(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): DayOf {
  let timeZone: string | null = null;
  return (date) => {
    timeZone ??= spreadsheet.getSpreadsheetTimeZone();
    return Utilities.formatDate(date, timeZone, 'yyyy-MM-dd');
  };
}

import type { Cell, CellStyle, ConditionalRule, Sheet, Workbook, WriteSheet } from 'hucre/xlsx';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { clean } from './clean.js';

/** The only file that knows which library reads and writes xlsx. */
export type FileBook = Workbook;
export type FileSheet = Sheet;
export type FileCell = Cell;
export type FileStyle = CellStyle;
export type FileRule = ConditionalRule;
export type FileSheetToWrite = WriteSheet;
/** What goes back to the file as it came. */
export type Carried = Pick<Workbook, 'namedRanges' | 'properties' | 'workbookProtection' | 'defaultFont'>;

export const readBook = (bytes: Uint8Array): Promise<FileBook> => readXlsx(bytes, { readStyles: true });

/** The library would write the present time: a file without a time of its own gets this one, so equal workbooks are equal bytes. */
const MODIFIED = new Date(Date.UTC(2000, 0, 1));

export async function writeBook(sheets: FileSheetToWrite[], activeSheet: number, carried: Carried): Promise<Uint8Array> {
  const properties = { modified: MODIFIED, ...carried.properties };
  return new Uint8Array(await writeXlsx({ ...clean(carried), properties, sheets: clean(sheets), activeSheet }));
}

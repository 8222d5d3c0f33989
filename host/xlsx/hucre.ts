import type { Cell, CellStyle, ConditionalRule, Sheet, Workbook, WriteSheet } from 'hucre/xlsx';
import { readXlsx, writeXlsx } from 'hucre/xlsx';

/** The only file that knows which library reads and writes xlsx. */
export type FileBook = Workbook;
export type FileSheet = Sheet;
export type FileCell = Cell;
export type FileStyle = CellStyle;
export type FileRule = ConditionalRule;
export type FileSheetToWrite = WriteSheet;

export const readBook = (bytes: Uint8Array): Promise<FileBook> => readXlsx(bytes, { readStyles: true });

export async function writeBook(sheets: FileSheetToWrite[], activeSheet: number, carried: object): Promise<Uint8Array> {
  return new Uint8Array(await writeXlsx({ ...carried, sheets, activeSheet }));
}

import type { Workbook } from '../model/workbook.js';
import { type FileBook, readBook, writeBook } from './hucre.js';
import { readInto } from './read.js';
import { sheetToFile } from './write.js';

const NOT_A_WORKBOOK = 'เปิดไฟล์นี้ไม่ได้ เพราะไม่ใช่สมุดงาน .xlsx หรือไฟล์เสียหาย โปรดดาวน์โหลดจาก Google ชีตอีกครั้งเป็น Microsoft Excel (.xlsx)';
const LOCKED = 'เปิดไฟล์นี้ไม่ได้ เพราะมีรหัสผ่านหรือเป็นไฟล์ .xls รุ่นเก่า โปรดบันทึกใหม่เป็น .xlsx ที่ไม่มีรหัสผ่าน';

async function parse(bytes: Uint8Array): Promise<FileBook> {
  try {
    const book = await readBook(bytes);
    if (book.sheets.length > 0) return book;
    throw new Error('no sheets');
  } catch (reason) {
    const locked = reason instanceof Error && reason.name === 'EncryptedFileError';
    const cause = { code: locked ? 'LOCKED' : 'NOT_A_WORKBOOK', reason };
    throw new Error(locked ? LOCKED : NOT_A_WORKBOOK, { cause });
  }
}

/** Fills an empty workbook from a file's bytes, or throws one sentence for the user. */
export async function openXlsx(workbook: Workbook, bytes: Uint8Array): Promise<void> {
  readInto(workbook, await parse(bytes));
}

/** The workbook as a file that Sheets, Excel and LibreOffice open. */
export function saveXlsx(workbook: Workbook, customNames: readonly string[]): Promise<Uint8Array> {
  workbook.calculator.settle();
  const custom = new Set(customNames.map((name) => name.toUpperCase()));
  const sheets = workbook.sheets.map((sheet) => sheetToFile(workbook, sheet, custom));
  const active = workbook.activeSheet ? workbook.sheets.indexOf(workbook.activeSheet) : 0;
  return writeBook(sheets, active, (workbook.carried ?? {}) as object);
}

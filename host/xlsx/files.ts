import type { Workbook } from '../model/workbook.js';
import { type Carried, type FileBook, readBook, writeBook } from './hucre.js';
import { type Parts, readParts, restoreParts } from './parts.js';
import { namedAs, takePrintNames } from './print-names.js';
import { readInto, TooManyCells } from './read.js';
import { foreignNames } from './tab-names.js';
import { MOST_UNPACKED, requireUnpackable, TooBig } from './unpacked-size.js';
import { sheetToFile } from './write.js';

const NOT_A_WORKBOOK = 'เปิดไฟล์นี้ไม่ได้ เพราะไม่ใช่สมุดงาน .xlsx หรือไฟล์เสียหาย โปรดดาวน์โหลดจาก Google ชีตอีกครั้งเป็น Microsoft Excel (.xlsx)';
const LOCKED = 'เปิดไฟล์นี้ไม่ได้ เพราะมีรหัสผ่านหรือเป็นไฟล์ .xls รุ่นเก่า โปรดบันทึกใหม่เป็น .xlsx ที่ไม่มีรหัสผ่าน';

const TOO_MANY_CELLS = 'เปิดไฟล์นี้ไม่ได้ เพราะมีเซลล์รวมกันเกิน 10,000,000 เซลล์ซึ่งเป็นขีดจำกัดของ Google ชีต โปรดลบแถว คอลัมน์ หรือแท็บที่ไม่ใช้แล้วลองใหม่';
const TOO_BIG = `เปิดไฟล์นี้ไม่ได้ เพราะเนื้อหาในไฟล์มีขนาดเกิน ${MOST_UNPACKED / 1_000_000} MB โปรดลบแท็บหรือข้อมูลที่ไม่ใช้ แล้วบันทึกเป็น .xlsx ใหม่`;
const NOT_SAVED = 'บันทึกสมุดงานเป็นไฟล์ .xlsx ไม่ได้ ไฟล์เดิมยังอยู่ครบ โปรดส่งไฟล์นี้ให้ผู้ดูแลตรวจสอบ';

function refusal(reason: unknown): Error {
  const because = (message: string, code: string): Error => new Error(message, { cause: { code, reason } });
  if (reason instanceof TooBig) return because(TOO_BIG, 'TOO_BIG');
  if (reason instanceof TooManyCells) return because(TOO_MANY_CELLS, 'TOO_MANY_CELLS');
  const locked = reason instanceof Error && reason.name === 'EncryptedFileError';
  return locked ? because(LOCKED, 'LOCKED') : because(NOT_A_WORKBOOK, 'NOT_A_WORKBOOK');
}

/** How files with a password and those of the old kind begin: they are not packed, and the library refuses them. */
const OLD_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const isPacked = (bytes: Uint8Array): boolean => !OLD_CONTAINER.every((byte, at) => bytes[at] === byte);

async function parse(bytes: Uint8Array): Promise<FileBook> {
  if (isPacked(bytes)) requireUnpackable(bytes);
  const book = await readBook(bytes);
  if (book.sheets.length === 0) throw new Error('no sheets');
  return book;
}

/** A file that the library could read but not this is carried without them. */
function partsOf(bytes: Uint8Array): Parts | null {
  try {
    return readParts(bytes);
  } catch {
    return null;
  }
}

/** Fills an empty workbook from a file's bytes, or throws one sentence for the user. */
export async function openXlsx(workbook: Workbook, bytes: Uint8Array): Promise<void> {
  try {
    readInto(workbook, await parse(bytes));
  } catch (reason) {
    throw refusal(reason);
  }
  workbook.parts = partsOf(bytes);
  workbook.sheets.forEach((sheet, at) => {
    sheet.tags = workbook.parts?.tabs[at] ?? {};
  });
}

/** The workbook as a file that Sheets, Excel and LibreOffice open. */
export async function saveXlsx(workbook: Workbook, customNames: readonly string[]): Promise<Uint8Array> {
  workbook.calculator.settle();
  try {
    return await write(workbook, new Set(customNames.map((name) => name.toUpperCase())));
  } catch (reason) {
    throw new Error(NOT_SAVED, { cause: { code: 'NOT_SAVED', reason } });
  }
}

async function write(workbook: Workbook, custom: ReadonlySet<string>): Promise<Uint8Array> {
  const before = workbook.sheets.map(({ name }) => name);
  const names = foreignNames(before);
  const nameFor = (name: string): string => names[before.findIndex((one) => one.toLowerCase() === name.toLowerCase())] ?? name;
  const tabs = workbook.sheets.map((sheet) => takePrintNames(sheetToFile(workbook, sheet, { custom, nameFor })));
  const namedRanges = [...workbook.names.map((one) => namedAs(one, nameFor)), ...tabs.flatMap((tab) => tab.names)];
  const active = workbook.activeSheet ? workbook.sheets.indexOf(workbook.activeSheet) : 0;
  const { parts } = workbook;
  const carried = {
    ...(workbook.carried as Carried | null),
    ...(namedRanges.length > 0 ? { namedRanges } : {}),
    ...(parts && Object.keys(parts.font).length > 0 ? { defaultFont: parts.font } : {}),
  };
  const sheets = tabs.map((tab) => tab.sheet);
  // All is read before the first wait: the workbook may change meanwhile.
  const tags = workbook.sheets.map((sheet) => sheet.tags);
  const bytes = await writeBook(sheets, active, carried);
  return parts ? restoreParts(bytes, { ...parts, tabs: tags }) : bytes;
}

import { insertRows as insertInto, renameSheet as rename } from '../../model/grid.js';
import type { Workbook } from '../../model/workbook.js';
import { requireEditor, requireGap, requireNothingProtected, requireTab } from '../../services/permission.js';
import type { Fields } from '../fields.js';
import { Refusal } from '../refusal.js';

const LONGEST_NAME = 100;
const MOST_ROWS = 1_000_000;
const WIDTHS = { least: 2, most: 2000 };

export function addSheet(workbook: Workbook): void {
  requireEditor(workbook);
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`ชีต${number}`)) number++;
  const active = workbook.activeSheet;
  workbook.insertSheet(`ชีต${number}`, active ? workbook.sheets.indexOf(active) + 1 : undefined);
}

export function renameSheet(workbook: Workbook, body: Fields): void {
  const sheet = body.sheet(workbook);
  const name = body.text('name').trim();
  requireTab(workbook, sheet);
  if (name === '') throw new Refusal('โปรดใส่ชื่อแท็บ');
  if (name.length > LONGEST_NAME) throw new Refusal(`ชื่อแท็บยาวเกิน ${LONGEST_NAME} ตัวอักษร`);
  rename(workbook, sheet, name);
}

export function removeSheet(workbook: Workbook, body: Fields): void {
  const sheet = body.sheet(workbook);
  requireNothingProtected(workbook, sheet);
  if (workbook.sheets.length > 1 && workbook.sheets.every((one) => one === sheet || one.hidden)) {
    throw new Refusal('ลบแท็บนี้ไม่ได้ เพราะแท็บอื่นซ่อนอยู่ทั้งหมด');
  }
  workbook.deleteSheet(sheet);
  const shown = workbook.sheets.find((one) => !one.hidden);
  if (workbook.activeSheet?.hidden && shown) workbook.activate(shown);
}

export function insertRows(workbook: Workbook, body: Fields): void {
  const sheet = body.sheet(workbook);
  const after = body.integer('after', 0, sheet.maxRows);
  const count = body.integer('count', 1, MOST_ROWS);
  requireGap(workbook, sheet, after);
  if (sheet.maxRows + count > MOST_ROWS) throw new Refusal('เพิ่มแถวไม่ได้ เพราะแท็บจะมีเกิน 1,000,000 แถว');
  insertInto(workbook, sheet, after, count);
}

export function columnWidth(workbook: Workbook, body: Fields): void {
  const sheet = body.sheet(workbook);
  const column = body.integer('column', 0, sheet.maxColumns - 1);
  requireTab(workbook, sheet);
  sheet.columnWidths.set(column, body.integer('width', WIDTHS.least, WIDTHS.most));
}

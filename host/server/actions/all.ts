import type { Workbook } from '../../model/workbook.js';
import type { Requests } from '../../protocol/requests.js';
import type { Desk } from '../desk.js';
import { type Fields, placeIn } from '../fields.js';
import { Refusal } from '../refusal.js';
import { copy } from './copy.js';
import { edit } from './edit.js';
import { addSheet, columnWidth, insertRows, removeSheet, renameSheet } from './tabs.js';

type Action = (desk: Desk, body: Fields) => void | Promise<void>;

const change =
  (work: (workbook: Workbook, body: Fields) => void): Action =>
  ({ book }, body) =>
    book.change(() => work(book.workbook, body));

const step =
  (direction: 'undo' | 'redo', nothing: string): Action =>
  ({ book }) => {
    if (!book.step(direction)) throw new Refusal(nothing);
  };

const select: Action = ({ book }, body) => {
  const sheet = body.sheet(book.workbook);
  book.workbook.activate(sheet, placeIn(body.inner('place'), sheet));
};

const menu: Action = ({ book }, body) => {
  const name = body.text('functionName');
  if (!book.spreadsheet.callable.has(name)) throw new Refusal(`ไม่พบฟังก์ชัน ${name} ในสคริปต์`);
  book.run(() => book.spreadsheet.runMenuItem(name));
};

const renameBook: Action = async ({ book }, body) => {
  const name = body.text('name').trim();
  if (name === '') throw new Refusal('โปรดใส่ชื่อสมุดงาน');
  await book.autosave.alone(() => book.copy.rename(name));
  book.workbook.name = book.copy.name;
};

const closeSidebar: Action = ({ book }) => {
  book.spreadsheet.screen.sidebar = null;
};

/** What `POST /do/NAME` does. */
export const ACTIONS: Record<keyof Requests, Action> = {
  edit: change(edit),
  copy: change(copy),
  addSheet: change(addSheet),
  renameSheet: change(renameSheet),
  removeSheet: change(removeSheet),
  insertRows: change(insertRows),
  columnWidth: change(columnWidth),
  undo: step('undo', 'ไม่มีสิ่งที่จะเลิกทำ'),
  redo: step('redo', 'ไม่มีสิ่งที่จะทำซ้ำ'),
  select,
  menu,
  renameBook,
  closeSidebar,
  newBook: (desk) => desk.openNew(),
};

/** Actions after which every cell is as it was. */
export const LEAVES_CELLS: ReadonlySet<string> = new Set(['select', 'renameBook', 'closeSidebar']);

/** Actions on places of a tab, as the page last saw them. */
export const NAMES_PLACES: ReadonlySet<string> = new Set(['edit', 'copy', 'insertRows']);

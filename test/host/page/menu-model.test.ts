import { expect, test } from 'vitest';
import { type MenuActions, menuBar } from '../../../host/page/chrome/menu-model.js';
import type { MenuView } from '../../../host/protocol/view.js';

const ran: string[] = [];
const nothing = () => {};
const actions: MenuActions = {
  openFile: nothing,
  download: nothing,
  newBook: nothing,
  undo: nothing,
  redo: nothing,
  cut: nothing,
  copy: nothing,
  paste: nothing,
  clear: nothing,
  insertRows: nothing,
  runFunction: (name) => ran.push(name),
};

const item = (caption: string, functionName: string): MenuView => ({ kind: 'item', caption, functionName, items: [] });
const menu = (caption: string): MenuView => ({ kind: 'menu', caption, functionName: '', items: [item('คำนวณคะแนน', 'menuCompute')] });

test('an unnamed menu of the script stands under the add-on’s name in the extensions', () => {
  const extensions = menuBar([menu('')], { undo: false, redo: false }, actions).find(({ caption }) => caption === 'ส่วนขยาย');
  expect(extensions?.entries).toMatchObject([{ kind: 'menu', caption: 'วิเคราะห์ ITA', entries: [{ caption: 'คำนวณคะแนน' }] }]);
});

test('a named menu stands beside our own', () => {
  const captions = menuBar([menu('งานของฉัน')], { undo: false, redo: false }, actions).map(({ caption }) => caption);
  expect(captions).toEqual(['ไฟล์', 'แก้ไข', 'ส่วนขยาย', 'งานของฉัน']);
});

test('an item runs its function', () => {
  const [entry] = menuBar([menu('งานของฉัน')], { undo: false, redo: false }, actions).at(-1)?.entries ?? [];
  if (entry?.kind === 'item') entry.run();
  expect(ran).toEqual(['menuCompute']);
});

test('undo is offered only where there is something to undo', () => {
  const edit = menuBar([], { undo: false, redo: true }, actions)[1];
  expect(edit?.entries.slice(0, 2)).toMatchObject([{ enabled: false }, { enabled: true }]);
});

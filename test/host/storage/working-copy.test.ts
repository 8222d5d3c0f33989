import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { enter } from '../../../host/model/enter.js';
import type { Sheet } from '../../../host/model/sheet.js';
import { Spreadsheet } from '../../../host/spreadsheet.js';
import { Autosave } from '../../../host/storage/autosave.js';
import { beginCopy, goOn, type OpenFile } from '../../../host/storage/begin.js';
import { bookView } from '../../../host/view/book.js';
import { REPORT } from '../add-on.js';
import { EXAMPLE, filesIn, folderOf } from '../server/serving.js';

const open: OpenFile = (file) => Spreadsheet.open({ dist: 'dist', file });
const again = (folder: string) => goOn(folder, EXAMPLE, open);
const AROUND = { jump: 0, book: '', revision: 0, sidebar: null, canUndo: false, canRedo: false, savedAt: null, saveFailed: null };

test('with no working copy the example is begun, its file untouched', async () => {
  const folder = join(folderOf(), 'local');
  const { spreadsheet, notices } = await again(folder);
  expect([spreadsheet.workbook.name, notices, filesIn(folder)]).toEqual(['ตัวอย่าง ITA 2563', [], ['ตัวอย่าง ITA 2563.xlsx']]);
});

test('what is saved comes back with the same view, its Docs and properties', async () => {
  const folder = folderOf();
  const { spreadsheet, copy } = await again(folder);
  spreadsheet.runMenuItem('menuComputeScores');
  spreadsheet.runMenuItem('menuShowColours');
  spreadsheet.runServerFunction('saveReport', [REPORT]);
  spreadsheet.documents.comment('local-doc-1', 'โปรดแก้');
  spreadsheet.properties.set('ก', 'ข');
  await copy.save(spreadsheet);
  const back = await again(folder);
  expect(back.notices).toEqual([]);
  const sheetsOf = (one: Spreadsheet) => bookView(one, AROUND).sheets.map(({ id, ...sheet }) => sheet);
  expect(sheetsOf(back.spreadsheet)).toEqual(sheetsOf(spreadsheet));
  const plain = ({ documents }: Spreadsheet) => documents.all.map((one) => ({ ...one, bytes: [...one.bytes] }));
  expect(plain(back.spreadsheet)).toEqual(plain(spreadsheet));
  expect([...back.spreadsheet.properties]).toEqual([...spreadsheet.properties]);
  expect(back.spreadsheet.workbook.id).toBe(spreadsheet.workbook.id);
});

test('the newest working copy goes on', async () => {
  const folder = folderOf();
  const bytes = new Uint8Array(readFileSync(EXAMPLE));
  const older = await beginCopy(folder, { name: 'เก่า.xlsx', bytes }, open);
  await beginCopy(folder, { name: 'ใหม่.xlsx', bytes }, open);
  utimesSync(older.copy.path, 1000, 1000);
  expect((await again(folder)).copy.name).toBe('ใหม่');
});

test('a broken newest copy is told of and stays where it is', async () => {
  const folder = folderOf();
  writeFileSync(join(folder, 'เล่มเสีย.xlsx'), 'เสีย');
  const { notices, copy } = await again(folder);
  expect([notices.length, notices[0], copy.name]).toEqual([1, expect.stringContaining('เล่มเสีย.xlsx'), 'ตัวอย่าง ITA 2563']);
  expect(readFileSync(join(folder, 'เล่มเสีย.xlsx'), 'utf8')).toBe('เสีย');
});

const broken: [string, (drive: string) => void, RegExp][] = [
  ['a list that is no JSON', (drive) => writeFileSync(join(drive, 'drive.json'), '{'), /drive\.json\.broken/],
  [
    'a list of something else',
    (drive) => writeFileSync(join(drive, 'drive.json'), '{"documents":[{"id":"../x"}],"properties":{}}'),
    /broken/,
  ],
  ['a document that is gone', (drive) => rmSync(join(drive, 'local-doc-1.docx')), /“รายงาน”/],
];
test.each(broken)('%s is a sentence, no crash', async (_, spoil, sentence) => {
  const folder = folderOf();
  const { spreadsheet, copy } = await again(folder);
  spreadsheet.runServerFunction('saveReport', [REPORT]);
  await copy.save(spreadsheet);
  spoil(join(folder, 'ตัวอย่าง ITA 2563.drive'));
  const back = await again(folder);
  expect(back.notices).toEqual([expect.stringMatching(sentence)]);
  expect(back.spreadsheet.workbook.sheets).toHaveLength(spreadsheet.workbook.sheets.length);
});

test('another name takes the side files along and never another copy’s place', async () => {
  const folder = folderOf();
  const { spreadsheet, copy } = await again(folder);
  spreadsheet.runServerFunction('saveReport', [REPORT]);
  await copy.save(spreadsheet);
  writeFileSync(join(folder, 'ชื่อ.xlsx'), 'ของคนอื่น');
  await copy.rename('ชื่อ');
  expect(copy.name).toBe('ชื่อ (2)');
  expect(filesIn(folder).sort()).toEqual(['ชื่อ (2).drive', 'ชื่อ (2).xlsx', 'ชื่อ.xlsx']);
  expect(readFileSync(join(folder, 'ชื่อ.xlsx'), 'utf8')).toBe('ของคนอื่น');
});

test('a save that fails leaves the former file whole, says so once and is tried again', async () => {
  const folder = folderOf();
  const { spreadsheet, copy } = await again(folder);
  const before = readFileSync(copy.path);
  let full = true;
  const autosave = new Autosave(async () => {
    if (full) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    await copy.save(spreadsheet);
  });
  enter(spreadsheet.workbook, spreadsheet.workbook.sheets[0] as Sheet, 60, 0, 'ใหม่');
  autosave.changed();
  expect(await autosave.flush()).toBe(false);
  expect([autosave.takeFailure(), autosave.takeFailure(), autosave.savedAt]).toEqual([expect.stringContaining('ดิสก์เต็ม'), null, null]);
  expect(readFileSync(copy.path).equals(before)).toBe(true);
  full = false;
  expect(await autosave.flush()).toBe(true);
  expect(readFileSync(copy.path).equals(before)).toBe(false);
});

test('many changes are one save, a while after the last', async () => {
  let saves = 0;
  const autosave = new Autosave(
    async () => void saves++,
    () => undefined,
    30,
  );
  for (let change = 0; change < 5; change++) autosave.changed();
  expect([saves, autosave.savedAt]).toEqual([0, null]);
  await expect.poll(() => saves).toBe(1);
  expect(autosave.savedAt).not.toBeNull();
});

test('a folder in the file’s place is refused without a trace', async () => {
  const folder = folderOf();
  const { spreadsheet, copy } = await again(folder);
  rmSync(copy.path);
  mkdirSync(copy.path);
  await expect(copy.save(spreadsheet)).rejects.toThrow();
  expect(filesIn(folder)).toEqual(['ตัวอย่าง ITA 2563.xlsx']);
  expect(existsSync(copy.path)).toBe(true);
});

test('a working copy that another living process has open is left to it', async () => {
  const folder = folderOf();
  await again(folder);
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  onTestFinished(() => void other.kill());
  writeFileSync(join(folder, '.ตัวอย่าง ITA 2563.open'), String(other.pid));
  expect((await again(folder)).copy.name).toBe('ตัวอย่าง ITA 2563 (2)');
  expect((await again(folder)).copy.name).toBe('ตัวอย่าง ITA 2563 (2)');
});

test('a mark that nobody renews any more is of a process that is gone, though its number is in use again', async () => {
  const folder = folderOf();
  await again(folder);
  const mark = join(folder, '.ตัวอย่าง ITA 2563.open');
  writeFileSync(mark, String(process.ppid));
  utimesSync(mark, new Date(), new Date(Date.now() - 60_000));
  const { copy, notices } = await again(folder);
  expect([copy.name, notices]).toEqual(['ตัวอย่าง ITA 2563', []]);
});

test('a working copy whose process is gone is gone on with', async () => {
  const folder = folderOf();
  await again(folder);
  const other = spawn(process.execPath, ['-e', '']);
  await once(other, 'exit');
  writeFileSync(join(folder, '.ตัวอย่าง ITA 2563.open'), String(other.pid));
  expect((await again(folder)).copy.name).toBe('ตัวอย่าง ITA 2563');
});

test('a list of documents from before comments and ids were kept is read', async () => {
  const folder = folderOf();
  const { spreadsheet, copy } = await again(folder);
  spreadsheet.runServerFunction('saveReport', [REPORT]);
  await copy.save(spreadsheet);
  const list = join(folder, 'ตัวอย่าง ITA 2563.drive', 'drive.json');
  const { properties, documents } = JSON.parse(readFileSync(list, 'utf8')) as { properties: object; documents: object[] };
  const old = documents.map((own) => ({ ...own, appProperties: undefined, comments: undefined }));
  writeFileSync(list, JSON.stringify({ properties, documents: old }));
  const back = await again(folder);
  expect([back.notices, back.spreadsheet.documents.all[0]]).toMatchObject([[], { name: 'รายงาน', appProperties: {}, comments: [] }]);
});

test('workbooks that are opened anew are no copies of one another to a script', async () => {
  const folder = folderOf();
  const bytes = new Uint8Array(readFileSync(EXAMPLE));
  const [one, other] = [await beginCopy(folder, { name: 'a.xlsx', bytes }, open), await beginCopy(folder, { name: 'a.xlsx', bytes }, open)];
  expect(one.spreadsheet.workbook.id).not.toBe(other.spreadsheet.workbook.id);
});

import { expect, test } from 'vitest';
import { exampleOffice, office } from './office.js';

test('the menu is there as soon as the file is opened, without any permission', async () => {
  const spreadsheet = await exampleOffice();
  for (const mode of ['NONE', 'LIMITED'] as const) {
    spreadsheet.runOnOpen(mode);
    expect(JSON.stringify(spreadsheet.screen.menus)).toContain('คำนวณคะแนน');
  }
});

test('every menu item calls a function that the script has', async () => {
  const spreadsheet = await exampleOffice();
  spreadsheet.runOnOpen();
  const called = [...JSON.stringify(spreadsheet.screen.menus).matchAll(/"(menu\w+)"/g)].map(([, name = '']) => name);
  expect(called).toHaveLength(7);
  expect(called.filter((name) => !spreadsheet.callable.has(name))).toEqual([]);
});

test('computing from the menu says the total and its rating', async () => {
  const spreadsheet = await exampleOffice();
  spreadsheet.runMenuItem('menuComputeScores');
  expect(spreadsheet.screen.alerts.at(-1)).toMatchObject({ prompt: expect.stringContaining('79.68 ระดับ B') });
});

test('computing nothing says why', async () => {
  const spreadsheet = await office({});
  spreadsheet.runMenuItem('menuComputeScores');
  expect(JSON.stringify(spreadsheet.screen.alerts.at(-1))).toContain('ปีงบประมาณ');
});

test('installing shows the menu at once', async () => {
  const spreadsheet = await exampleOffice();
  spreadsheet.screen.menus = [];
  spreadsheet.runMenuItem('onInstall');
  expect(JSON.stringify(spreadsheet.screen.menus)).toContain('คำนวณคะแนน');
});

test('another run holds the lock: the menu says so', async () => {
  const spreadsheet = await exampleOffice();
  spreadsheet.lock.heldByAnother = true;
  for (const name of [
    'menuComputeScores',
    'menuShowColours',
    'menuColourRange',
    'menuClearColours',
    'menuCreateTabs',
    'menuWriteFramework',
  ]) {
    spreadsheet.runMenuItem(name);
    expect(spreadsheet.screen.alerts.at(-1)?.prompt).toContain('โปรดลองใหม่');
  }
});

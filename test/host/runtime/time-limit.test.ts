import { expect, test } from 'vitest';
import { GOOGLE_LIMITS } from '../../../host/runtime/limited.js';
import { opened, shown, type } from '../add-on.js';

const EXCEEDED = /^Exceeded maximum execution time$/;
const limits = { cell: 100, other: 200 };

test('a cell’s function may run 30 seconds, everything else 6 minutes', () => {
  expect(GOOGLE_LIMITS).toEqual({ cell: 30_000, other: 360_000 });
});

const endless: [string, string][] = [
  ['an endless loop', 'for (;;) {}'],
  ['an endless loop in a promise', 'Promise.resolve().then(() => { for (;;) {} });'],
  ['a loop that catches everything', 'for (;;) { try { for (;;) {} } catch (error) {} }'],
  ['an endless loop of calls', 'for (;;) SpreadsheetApp.getActiveSheet().getRange("A1").getValue();'],
];
test.each(endless)('%s is stopped', async (_, body) => {
  const spreadsheet = await opened(`function run() { ${body} }`, { limits });
  expect(() => spreadsheet.runServerFunction('run')).toThrow(EXCEEDED);
  expect(() => spreadsheet.runMenuItem('run')).toThrow(EXCEEDED);
});

test('an endless top level is stopped', async () => {
  const spreadsheet = await opened('function run() {} for (;;) {}', { limits });
  expect(() => spreadsheet.runServerFunction('run')).toThrow(EXCEEDED);
});

test('loading and calling share the time', async () => {
  const wait = 'const end = Date.now() + 150; while (Date.now() < end) {}';
  const spreadsheet = await opened(`function run() { ${wait} } { ${wait} }`, { limits });
  expect(() => spreadsheet.runServerFunction('run')).toThrow(EXCEEDED);
});

test('a cell whose function does not end shows an error, the other cells their values', async () => {
  const code = '/** @customfunction */\nfunction TURN(a) { for (;;) {} }\n/** @customfunction */\nfunction ONE() { return 1; }';
  const spreadsheet = await opened(code, { limits });
  type(spreadsheet, [['=TURN(1)', '=ONE()']]);
  expect(shown(spreadsheet, 1, 2)).toEqual([['#ERROR!', '1']]);
});

test('a cell has its own limit within a longer run', async () => {
  const code = `/** @customfunction */\nfunction TURN(a) { for (;;) {} }
  function run() { return SpreadsheetApp.getActiveSheet().getRange('A1').setValue('=TURN(1)').getDisplayValue(); }`;
  const spreadsheet = await opened(code, { limits: { cell: 50, other: 5000 } });
  expect(spreadsheet.runServerFunction('run')).toBe('#ERROR!');
});

test('a run that was stopped leaves lock and clock as they were', async () => {
  const zone = process.env.TZ;
  const spreadsheet = await opened('function run() { LockService.getDocumentLock().waitLock(1); for (;;) {} }', {
    limits,
    timeZone: 'Pacific/Kiritimati',
  });
  expect(() => spreadsheet.runServerFunction('run')).toThrow(EXCEEDED);
  expect([spreadsheet.lock.isHeld(), process.env.TZ]).toEqual([false, zone]);
});

test.each(['null', '"ข้อความ"', '{}', 'new Error("ข้อความ")', '{ get message() { for (;;) {} } }'])(
  'a top level that throws %s is refused',
  async (thrown) => {
    const spreadsheet = await opened(`function run() {} throw ${thrown};`, { limits });
    expect(() => spreadsheet.runServerFunction('run')).toThrow(/^(?:null|ข้อความ|The script threw something that is no error\.)$/);
  },
);

import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Spreadsheet } from '../../../host/spreadsheet.js';
import { distFolder, evaluated, opened } from '../add-on.js';

const ABSENT =
  'setTimeout setInterval queueMicrotask fetch URL TextEncoder TextDecoder crypto process require module Buffer atob btoa performance structuredClone WebAssembly window self'.split(
    ' ',
  );

test.each(ABSENT)('%s does not exist in a script', async (name) => {
  expect(await evaluated(`typeof ${name}`)).toBe('undefined');
});

test.each(['[].at', '"".replaceAll', 'Object.hasOwn', '[].findLast', 'Promise.any'])(
  '%s came after ES2020 and is not there',
  async (name) => {
    expect(await evaluated(`typeof ${name}`)).toBe('undefined');
  },
);

const INSIDE: [string, string][] = [
  ['values are arrays', 'SpreadsheetApp.getActiveSheet().getRange("A1:B2").getValues() instanceof Array'],
  ['rows are arrays', 'SpreadsheetApp.getActiveSheet().getRange("A1:B2").getValues()[0] instanceof Array'],
  ['sheets are an array', 'SpreadsheetApp.getActive().getSheets() instanceof Array'],
  ['days are dates', 'SpreadsheetApp.getActiveSheet().getRange("A1").setValue("18/1/2021").getValue() instanceof Date'],
  ['bytes are arrays', 'Utilities.base64Decode("AAEC") instanceof Array'],
  ['properties are objects', 'PropertiesService.getDocumentProperties().getProperties() instanceof Object'],
  [
    'refusals are errors',
    '(() => { try { SpreadsheetApp.getActiveSheet().getRange("ZZ1"); } catch (e) { return e instanceof Error; } })()',
  ],
];
test.each(INSIDE)('%s of the script’s own realm', async (_, expression) => {
  expect(await evaluated(expression)).toBe(true);
});

test('arguments are objects of the script’s own realm', async () => {
  const spreadsheet = await opened('function ask(a) { return [a instanceof Array, a[0] instanceof Object]; }');
  expect(spreadsheet.runServerFunction('ask', [[{}]])).toEqual([true, true]);
});

test('no object leads back to this process', async () => {
  const code = `Object.getOwnPropertyNames(globalThis).filter((name) => {
    try { return globalThis[name].constructor.constructor('return typeof process')() !== 'undefined'; } catch (e) { return false; }
  }).length`;
  expect(await evaluated(code)).toBe(0);
});

test('every call begins with nothing from the call before', async () => {
  const spreadsheet = await opened('var count = 0; function next() { count += 1; return count; }');
  expect([spreadsheet.runServerFunction('next'), spreadsheet.runServerFunction('next')]).toEqual([1, 1]);
});

test('a changed file is read anew', async () => {
  const dist = distFolder({ code: 'function version() { return 1; }' });
  const spreadsheet = await Spreadsheet.open({ dist });
  expect(spreadsheet.runServerFunction('version')).toBe(1);
  writeFileSync(join(dist, 'Code.js'), 'function version() { return 2; }');
  utimesSync(join(dist, 'Code.js'), new Date(), new Date(Date.now() + 5000));
  expect(spreadsheet.runServerFunction('version')).toBe(2);
});

test('a script’s own clock is its manifest’s', async () => {
  expect(await evaluated('new Date(Date.UTC(2021, 0, 17, 17)).getHours()', { timeZone: 'Asia/Bangkok' })).toBe(0);
  expect(await evaluated('new Date(Date.UTC(2021, 0, 17, 17)).getHours()', { timeZone: 'America/New_York' })).toBe(12);
});

test('logs reach the host', async () => {
  const lines: string[] = [];
  const spreadsheet = await opened('function run() { console.log("ก", 1, { a: 2 }); Logger.log("ข"); }', {
    log: (line) => lines.push(line),
  });
  spreadsheet.runServerFunction('run');
  expect(lines).toEqual(['ก 1 {"a":2}', 'ข']);
});

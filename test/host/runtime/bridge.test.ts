import { expect, test } from 'vitest';
import { opened } from '../add-on.js';

const ECHO =
  'function echo(a) { return a; } function hidden_() { return 1; } var text = "no function"; function fails() { throw new TypeError("อ่านไม่ได้"); }';

class Point {
  x = 1;
}
const circle: Record<string, unknown> = {};
circle.self = circle;

const copied: [string, unknown, unknown][] = [
  ['numbers, texts, booleans and null', [1, 'ก', true, null], [1, 'ก', true, null]],
  ['lists 400 deep', JSON.parse(`${'['.repeat(400)}${']'.repeat(400)}`), JSON.parse(`${'['.repeat(400)}${']'.repeat(400)}`)],
  ['plain objects', { a: { b: [1] } }, { a: { b: [1] } }],
  ['undefined in an array as null', [undefined, 1], [null, 1]],
  ['no property that is undefined', { a: undefined, b: 1 }, { b: 1 }],
  ['the keys of an object as they are', { __proto__x: 1, constructor: 2 }, { __proto__x: 1, constructor: 2 }],
];
test.each(copied)('%s cross by value', async (_, sent, received) => {
  expect((await opened(ECHO)).runServerFunction('echo', [sent])).toEqual(received);
});

const refused: [string, unknown][] = [
  ['a date', new Date()],
  ['a date inside', { a: [new Date()] }],
  ['a function', () => 1],
  ['an object of a class', new Point()],
  ['a map', new Map()],
  ['a circle', circle],
  ['a list 100,000 deep', JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)],
];
test.each(refused)('%s is refused as an argument', async (_, sent) => {
  const spreadsheet = await opened(ECHO);
  expect(() => spreadsheet.runServerFunction('echo', [sent])).toThrow(/^Failed due to /);
});

const results: [string, string][] = [
  ['a date', '{ a: 1, b: [new Date()] }'],
  ['a function', '{ a: () => 1 }'],
  ['an object of a class', '[new (class Point {})()]'],
  ['a circle', '(() => { const a = {}; a.a = a; return a; })()'],
];
test.each(results)('%s anywhere in a result makes the whole result null', async (_, expression) => {
  expect((await opened(`function run() { return ${expression}; }`)).runServerFunction('run')).toBeNull();
});

test('one object twice in a result is no circle', async () => {
  const spreadsheet = await opened('function run() { const a = { b: 1 }; return [a, a]; }');
  expect(spreadsheet.runServerFunction('run')).toEqual([{ b: 1 }, { b: 1 }]);
});

test('what changed in the script did not change in the page', async () => {
  const mine = { list: [1] };
  const spreadsheet = await opened('function change(a) { a.list.push(2); return a; }');
  expect(spreadsheet.runServerFunction('change', [mine])).toEqual({ list: [1, 2] });
  expect(mine).toEqual({ list: [1] });
});

test.each(['hidden_', 'text', 'nowhere', 'toString'])('%s cannot be called from a page', async (name) => {
  const spreadsheet = await opened(ECHO);
  expect(() => spreadsheet.runServerFunction(name)).toThrow(`google.script.run.${name} is not a function`);
});

test('of an error only the message arrives', async () => {
  const spreadsheet = await opened(ECHO);
  expect(() => spreadsheet.runServerFunction('fails')).toThrow(/^อ่านไม่ได้$/);
});

test('a run tells its turns with the server', async () => {
  const spreadsheet = await opened(`function run() {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1').setValue(1); sheet.getRange('A2').setValue(2);
    sheet.getRange('A1:A2').getValues();
    sheet.getRange('A3').setValue(3);
  }`);
  spreadsheet.runServerFunction('run');
  expect(spreadsheet.turns).toEqual({ reads: 1, writes: 3, turns: 3, byOperation: { writeValues: 3, readValues: 1 } });
});

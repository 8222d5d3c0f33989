import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { Spreadsheet } from '../../../host/spreadsheet.js';
import { distFolder, evaluated, opened } from '../add-on.js';

/** What a script may hold after trying: a way into the host shows as its `process`, or as a function of its realm. */
const PROBE = `
const isOutside = (thing) => {
  if (thing === null || (typeof thing !== 'object' && typeof thing !== 'function')) return false;
  try { if (thing.constructor.constructor('return typeof process')() !== 'undefined') return true; } catch (error) {}
  for (let at = thing; at; at = Object.getPrototypeOf(at)) {
    if (Object.getPrototypeOf(at) === null) return at !== Object.prototype;
  }
  return true;
};
const held = [];
const hold = (thing) => { held.push(thing); return thing; };
const caught = (act) => { try { return hold(act()); } catch (error) { return hold(error); } };
const attempt = (act) => { caught(act); return held.filter(isOutside).length; };
`;

async function outside(attempt: string, prepare?: (spreadsheet: Spreadsheet) => void): Promise<unknown> {
  const spreadsheet = await opened(`${PROBE}\nfunction run() { return attempt(() => { ${attempt} }); }`);
  prepare?.(spreadsheet);
  return spreadsheet.runServerFunction('run');
}

const FAKES = [
  'SpreadsheetApp',
  'SpreadsheetApp.getActive',
  'SpreadsheetApp.getActive()',
  'SpreadsheetApp.getActive().getSheets()',
  'SpreadsheetApp.getActiveSheet()',
  'SpreadsheetApp.getActiveSheet().getRange("A1")',
  'SpreadsheetApp.getActiveSheet().getRange("A1").getValues',
  'SpreadsheetApp.getActiveSheet().getRange("A1").getValues()',
  'SpreadsheetApp.getActiveSheet().getRange("A1").setValue(new Date()).getValue()',
  'SpreadsheetApp.newConditionalFormatRule()',
  'SpreadsheetApp.getUi().createAddonMenu()',
  'SpreadsheetApp.ProtectionType.SHEET',
  'HtmlService',
  'LockService.getDocumentLock()',
  'PropertiesService.getDocumentProperties().getProperties()',
  'Session',
  'ScriptApp.AuthMode.NONE',
  'Utilities.newBlob("a").getBytes()',
  'Drive.Files.create({ name: "a" })',
  'Logger.log',
  'console',
  'console.log',
  'globalThis',
  'this',
];
test.each(FAKES)('%s has no constructor of the host', async (fake) => {
  expect(
    await outside(`const thing = hold(${fake}); hold(Object.getPrototypeOf(thing)); hold(thing.constructor); hold(thing.__proto__);`),
  ).toBe(0);
});

const THROWN = [
  'SpreadsheetApp.getActiveSheet().getRange("ZZ1")',
  'SpreadsheetApp.getActive().insertSheet("ชีต1")',
  'SpreadsheetApp.getActiveSheet().getRange("A1").setValue({})',
  'SpreadsheetApp.getActiveSheet().getRange("A1").setFormulas([[{ toJSON() { throw new Error("a"); } }]])',
  'SpreadsheetApp.getActive().insertSheet("a", { toJSON() { return "b"; } })',
  'HtmlService.createHtmlOutputFromFile("none")',
  'Utilities.formatDate(new Date(NaN), "none", "y")',
  'Utilities.formatDate(new Date(), "no/zone", "y")',
  'Drive.Files.get("none")',
  'PropertiesService.getDocumentProperties().setProperty("a", "a".repeat(10000))',
  'SpreadsheetApp.setFoo()',
];
test.each(THROWN)('what %s throws is of the script’s realm', async (call) => {
  expect(await outside(`${call}`)).toBe(0);
});

const TRICKS: [string, string][] = [
  ['this.constructor.constructor', "return this.constructor.constructor('return process')();"],
  ['the constructor of a function', "return (function () {}).constructor('return process')();"],
  ['the constructor of an async function', "return (async () => {}).constructor('return process')();"],
  ['the constructor of a generator', "return (function* () {}).constructor('return process')().next().value;"],
  ['eval', "return (0, eval)('process');"],
  ['import() in eval', 'return eval(\'import("node:fs")\');'],
  ['a name that is a symbol in a trace', 'const error = new Error(); error.name = Symbol(); return error.stack;'],
  ['frames of a trace', 'Error.stackTraceLimit = 99; Error.prepareStackTrace = (error, frames) => frames; return new Error().stack;'],
  ['a captured trace', 'const thing = {}; Error.captureStackTrace(thing); return thing.stack;'],
  [
    'another Error with a trace of its own',
    'globalThis.Error = { prepareStackTrace: (e, f) => hold(f), stackTraceLimit: 9 }; return new TypeError().stack;',
  ],
  [
    'a trace limit defined anew',
    'try { Object.defineProperty(Error, "stackTraceLimit", { value: 9 }); } catch (error) { hold(error); } const e = new Error(); e.name = Symbol(); return e.stack;',
  ],
  [
    'JSON replaced',
    'const { stringify } = JSON; JSON.stringify = () => ({ toString() { hold(arguments.callee.caller); return "[]"; } }); try { SpreadsheetApp.getActive().getName(); } finally { JSON.stringify = stringify; }',
  ],
  [
    'parsing replaced',
    'JSON.parse = function (text) { hold(text); hold(arguments.callee.caller); return { value: [] }; }; return SpreadsheetApp.getActive().getSheets();',
  ],
  [
    'the apply of functions replaced',
    'Function.prototype.apply = Function.prototype.call = function () { hold(this); }; return SpreadsheetApp.getActive().getName();',
  ],
  [
    'a setter on the prototype of objects',
    'Object.defineProperty(Object.prototype, "value", { set(value) { hold(value); hold(this); } }); return SpreadsheetApp.getActive().getName();',
  ],
  [
    'an iterator replaced',
    'Array.prototype[Symbol.iterator] = function () { hold(this); throw new Error(); }; return SpreadsheetApp.getActive().getSheets();',
  ],
  [
    'a getter that looks at its caller',
    'const thing = {}; Object.defineProperty(thing, "toJSON", { get: function () { hold(arguments.callee.caller); } }); SpreadsheetApp.getActiveSheet().getRange("A1").setFormulas([[thing]]);',
  ],
];
test.each(TRICKS)('%s leads nowhere', async (_, trick) => {
  expect(await outside(trick)).toBe(0);
});

test('a full stack in the middle of a host call leads nowhere', async () => {
  const trick = `let left = 400;
    const dive = () => { try { dive(); } catch (error) { hold(error); try { hold(error.stack); SpreadsheetApp.getActive().getName(); } catch (inner) { hold(inner); } if (left-- > 0) throw error; } };
    dive();`;
  expect(await outside(trick)).toBe(0);
});

test('the callers of a function end before the host', async () => {
  const trick = `function who() { let at = arguments.callee; for (let step = 0; at && step < 20; step++) { hold(at); at = at.caller; } }
    who(); [1].forEach(who);`;
  expect(await outside(trick)).toBe(0);
  const spreadsheet = await opened(
    `${PROBE}\nfunction run() { const own = arguments.callee; return attempt(() => { let at = own; for (let step = 0; at && step < 20; step++) { hold(at); at = at.caller; } }); }`,
  );
  expect(spreadsheet.runServerFunction('run')).toBe(0);
});

test('what the host leaves for the call is gone when the script runs', async () => {
  expect(await evaluated('typeof hostRun_ + ("hostRun_" in globalThis)')).toBe('undefinedfalse');
  expect(await outside('Object.getOwnPropertyNames(globalThis).forEach((name) => hold(globalThis[name]));')).toBe(0);
});

test('a trap for what the host leaves catches only the script’s own realm', async () => {
  const code = `${PROBE}\nObject.defineProperty(globalThis, 'hostRun_', { configurable: true, set(run) { hold(run); }, get() { return null; } });
  function run() { return attempt(() => undefined); }`;
  expect((await opened(code)).runServerFunction('run')).toBe(0);
});

test('a custom function gets nothing of the host', async () => {
  const code = `${PROBE}\n/** @customfunction */\nfunction LOOK(a) { return attempt(() => { hold(a); hold(arguments.callee.caller); }); }`;
  const spreadsheet = await opened(
    `${code}\nfunction run() { return SpreadsheetApp.getActiveSheet().getRange('B1').setFormula('=LOOK(A1:A9)').getValue(); }`,
  );
  expect(spreadsheet.runServerFunction('run')).toBe(0);
});

test.each(['import("node:fs")', 'import ("node:fs")', 'import/**/("node:fs")', '(() => import(String(1)))()'])(
  'a script with %s is refused',
  async (code) => {
    const { Spreadsheet } = await import('../../../host/spreadsheet.js');
    const dist = distFolder({ code: `function run() { return ${code}; }` });
    await expect(async () => (await Spreadsheet.open({ dist })).runServerFunction('run')).rejects.toThrow(/SyntaxError: Cannot use import/);
  },
);

test('the word import in a text or a comment is no import()', async () => {
  expect(await evaluated("'import(1)' /* import(2) */")).toBe('import(1)');
});

test('the probe sees a function of the host where one is', () => {
  const context = createContext({ host: () => undefined });
  expect(runInContext(`${PROBE}; attempt(() => { hold(host); })`, context)).toBeGreaterThan(0);
});

test('a script that breaks JSON for good is stopped with a sentence', async () => {
  const spreadsheet = await opened('function run() { JSON.stringify = () => ({ toString() { for (;;) {} } }); }');
  expect(() => spreadsheet.runServerFunction('run')).toThrow('The script broke JSON.');
});

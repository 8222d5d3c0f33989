import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildScript, entryFiles } from '../../scripts/build/script.js';

const EXPORTED = entryFiles().flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/^export function (\w+)/gm)].map(([, name = '']) => name),
);

let code = '';
let inputs: string[] = [];
beforeAll(async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'ita-')), 'Code.js');
  const { inputs: read } = await buildScript(file);
  code = readFileSync(file, 'utf8');
  inputs = Object.keys(read);
});

/** Every declared function with the doc comment directly above it. */
const documented = () =>
  [...code.matchAll(/(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?^function (\w+)\(([^)]*)\)/gm)].map(
    ([, comment = '', name = '', parameters = '']) => ({ comment, name, parameters: parameters.split(', ').filter(Boolean) }),
  );

// Every run of a cell's formula loads it; `npm run bench` says how long that takes.
test('stays under 260,000 characters', () => {
  expect(code.length).toBeLessThan(260_000);
});

test('top-level functions are the exports of main.ts, and the only other global is ita_', () => {
  const context = createContext({});
  const before = new Set(runInContext('Object.getOwnPropertyNames(globalThis)', context));
  runInContext(code, context);
  const added = (runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[]).filter((name) => !before.has(name));
  expect(added.sort()).toEqual([...EXPORTED, 'ita_'].sort());
  expect(
    documented()
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...EXPORTED].sort());
});

describe('the help of each custom function', () => {
  const custom = EXPORTED.filter((name) => name.startsWith('ITA_'));
  test('there are seven', () => {
    expect(custom).toEqual(['ITA_RATING', 'ITA_BAND', 'ITA_ANSWERS', 'ITA_SCORE', 'ITA_SUMMARY', 'ITA_GAINS', 'ITA_THAI']);
  });

  test.each(custom)('%s has @customfunction, every @param in order, and @return', (name) => {
    const own = documented().find((declared) => declared.name === name);
    expect(own?.comment).toContain('@customfunction');
    expect([...(own?.comment ?? '').matchAll(/@param \{\w+\} (\w+) \S+/g)].map(([, parameter]) => parameter)).toEqual(own?.parameters);
    expect(own?.comment).toMatch(/@return \{\w+\} \S+/);
  });

  test('no other function is offered to cells', () => {
    expect(
      documented()
        .filter(({ comment }) => comment.includes('@customfunction'))
        .map(({ name }) => name),
    ).toEqual(custom);
  });
});

test('loading touches no service: nothing at all is looked up outside the script', () => {
  const touched: string[] = [];
  const services = [
    'SpreadsheetApp',
    'Drive',
    'LockService',
    'PropertiesService',
    'Utilities',
    'HtmlService',
    'Session',
    'Logger',
    'console',
  ];
  const context = createContext({});
  for (const name of services) Object.defineProperty(context, name, { get: () => touched.push(name), configurable: true });
  runInContext(code, context);
  expect(touched).toEqual([]);
});

test('every function of the bundle is declared for Google, and no other', () => {
  const context = createContext({});
  runInContext(code, context);
  expect((runInContext('Object.keys(ita_)', context) as string[]).sort()).toEqual([...EXPORTED].sort());
});

test('the script in dist is this script, letter for letter', () => {
  expect(readFileSync('dist/Code.js', 'utf8')).toBe(code);
});

test('dist holds exactly the files that ship', () => {
  expect(readdirSync('dist').sort()).toEqual([
    'Code.js',
    'appsscript.json',
    'details.html',
    'english.html',
    'paste.html',
    'report.html',
    'sidebar.html',
  ]);
});

test('uses nothing that Apps Script lacks', () => {
  expect(code).not.toMatch(/\bstatic \w+ ?=|#\w+ ?[=;(]|\.replaceAll\(|[\w)\]]\.at\(|structuredClone|setTimeout|TextEncoder|\bfetch\(/);
});

test('every input of the bundle lies under src', () => {
  expect(inputs.filter((input) => !input.startsWith('src/'))).toEqual([]);
  expect(inputs.length).toBeGreaterThan(20);
});

test('the manifest asks for three scopes and no other', () => {
  const manifest: {
    oauthScopes: string[];
    runtimeVersion: string;
    timeZone: string;
    dependencies: { enabledAdvancedServices: unknown[] };
  } = JSON.parse(readFileSync('appsscript.json', 'utf8'));
  expect(manifest.oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', '')).sort()).toEqual([
    'drive.file',
    'script.container.ui',
    'spreadsheets.currentonly',
  ]);
  expect([manifest.runtimeVersion, manifest.timeZone]).toEqual(['V8', 'Asia/Bangkok']);
  expect(manifest.dependencies.enabledAdvancedServices).toEqual([{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }]);
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { create } from '../../scripts/clasp/create.js';
import { readCreateArguments } from '../../scripts/clasp/create-arguments.js';
import { adviceOn, FAILURES } from '../../scripts/clasp/failures.js';
import { push } from '../../scripts/clasp/push.js';
import { both, Stop } from '../../scripts/clasp/saying.js';
import { FILE, play, SCRIPT_ID, SHEET_ID } from './clasp-runs.js';

const NEW = { parentId: null, title: 'ITA' };

/** What a command says when it refuses, and that it did nothing before. */
async function refusal(files: Record<string, string>, command: 'create' | 'push'): Promise<string> {
  const { around, steps, folder } = play();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const stopped = await (command === 'create' ? create(NEW, around) : push(around)).catch((error: unknown) => error);
  if (!(stopped instanceof Stop)) throw new Error('nothing was refused');
  expect(steps).toEqual([]);
  return both(stopped.saying);
}

describe('a command refuses', () => {
  it('to create where a project stands, and names it and the way on', async () => {
    const said = await refusal({ [FILE]: JSON.stringify({ scriptId: SCRIPT_ID, parentId: SHEET_ID }) }, 'create');
    for (const part of [SCRIPT_ID, SHEET_ID, 'npm run push', `rename ${FILE}`]) expect(said).toContain(part);
  });

  it.each<[string, Record<string, string>]>([
    ['there is no project', {}],
    ['a project was begun but no script made', { [FILE]: '{ "rootDir": "dist" }' }],
  ])('to push where %s', async (_, files) => {
    expect(await refusal(files, 'push')).toContain('run npm run create first');
  });

  it.each(['create', 'push'] as const)('to %s where the committed file names a script', async (command) => {
    expect(await refusal({ '.clasp.json': JSON.stringify({ scriptId: SCRIPT_ID }) }, command)).toContain('git checkout .clasp.json');
  });

  it.each(['create', 'push'] as const)('to %s where the project file is damaged', async (command) => {
    expect(await refusal({ [FILE]: '{ "scriptId": ' }, command)).toContain('cannot be read as JSON');
  });
});

describe('the arguments of create', () => {
  it.each<[string[], object]>([
    [[], { parentId: null, title: 'ITA' }],
    [['--title', 'ITA ปี 2563'], { parentId: null, title: 'ITA ปี 2563' }],
    [['--parentId', SHEET_ID], { parentId: SHEET_ID, title: 'ITA' }],
    [['--parentId', `https://docs.google.com/spreadsheets/d/${SHEET_ID}/edit?gid=0#gid=0`], { parentId: SHEET_ID, title: 'ITA' }],
    [['--parentId', `https://docs.google.com/spreadsheets/u/1/d/${SHEET_ID}/edit`], { parentId: SHEET_ID, title: 'ITA' }],
  ])('%j are read', (args, read) => {
    expect(readCreateArguments(args, {})).toEqual(read);
  });

  it.each<[string, string[], NodeJS.ProcessEnv]>([
    ['an option that is not known', ['--parent', SHEET_ID], {}],
    ['an id without its option', [SHEET_ID], {}],
    ['an option that npm kept because the -- was forgotten', [], { npm_config_parentid: SHEET_ID }],
    ['something that is no sheet', ['--parentId', 'my sheet'], {}],
    ['another document', ['--parentId', `https://docs.google.com/document/d/${SHEET_ID}/edit`], {}],
  ])('%s is refused', (_, args, env) => {
    expect(() => readCreateArguments(args, env)).toThrow(Stop);
  });
});

describe('what Google refuses is told with what to do next', () => {
  it.each([
    ['not logged in', 'sheet', 'No credentials found.', 'npx clasp login'],
    ['login expired', 'push', 'invalid_grant', 'npx clasp login'],
    ['a box left out', 'sheet', 'Request had insufficient authentication scopes.', 'tick every box'],
    ['API off', 'sheet', 'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/…', 'usersettings'],
    ['no network', 'push', 'request to https://x failed, reason: getaddrinfo ENOTFOUND oauth2.googleapis.com', 'network'],
    ['a wrong sheet', 'script', 'Requested entity was not found.', 'Check the id'],
    ['a sheet with a script, or a new one', 'script', 'Request contains an invalid argument.', 'Extensions › Apps Script'],
    ['a sheet of others', 'script', 'The caller does not have permission', 'right to edit'],
    ['a script that is gone', 'push', 'Requested entity was not found.', 'the script was deleted'],
  ] as const)('%s', (_, during, said, advice) => {
    expect(adviceOn(said, during)?.en).toContain(advice);
  });

  it('but nothing is made of words that are not known', () => {
    expect(adviceOn('Something new.', 'push')).toBeNull();
    expect(adviceOn('Request contains an invalid argument.', 'sheet')).toBeNull();
  });

  it('in English and in Thai', () => {
    for (const { saying } of FAILURES) {
      expect(saying.en).not.toMatch(/[ก-๙]/);
      expect(saying.th).toMatch(/[ก-๙]/);
    }
  });
});

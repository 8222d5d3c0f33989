import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { create } from '../../scripts/clasp/create.js';
import { push } from '../../scripts/clasp/push.js';
import { FILE, MADE, play, SCRIPT_ID, SHEET_ID } from './clasp-runs.js';

const PROJECT = `clasp --project FOLDER/${FILE}`;
const PUSH = `${PROJECT} push -f`;
const joined = JSON.stringify({ scriptId: SCRIPT_ID, rootDir: 'dist' });
const projectIn = (folder: string) => JSON.parse(readFileSync(join(folder, FILE), 'utf8'));

describe('create', () => {
  it.each([
    ['a new sheet', null, '--type sheets'],
    ['a sheet that is there', SHEET_ID, `--parentId ${SHEET_ID}`],
  ])('for %s builds, makes the script, builds again and sends', async (_, parentId, where) => {
    const { around, steps, told } = play();
    expect(await create({ parentId, title: 'ITA' }, around)).toBe(true);
    expect(steps).toEqual(['build', `${PROJECT} create-script ${where} --rootDir dist --title ITA`, 'build', PUSH]);
    expect(told()).toContain(`https://docs.google.com/spreadsheets/d/${SHEET_ID}/edit`);
  });

  it('hands clasp a project file that names no script', async () => {
    const { around, folder } = play({ create: { code: 1, said: 'No credentials found.\n' } });
    await create({ parentId: null, title: 'ITA' }, around);
    expect(projectIn(folder)).toEqual({ rootDir: 'dist' });
  });

  it('can be run again after a refusal', async () => {
    const { around, folder } = play({ create: { code: 1, said: 'No credentials found.\n' } });
    expect(await create({ parentId: null, title: 'ITA' }, around)).toBe(false);
    expect(await create({ parentId: null, title: 'ITA' }, play({}, folder).around)).toBe(true);
  });

  it.each([
    ['speaks of an empty sheet where Google may have made one', 'User has not enabled the Apps Script API.', true],
    ['does not where clasp asked Google for nothing', 'No credentials found.', false],
  ])('%s', async (_, said, spoken) => {
    const { around, told } = play({ create: { code: 1, said } });
    await create({ parentId: null, title: 'ITA' }, around);
    expect(told().includes('you may delete it')).toBe(spoken);
  });

  it('stops where clasp ends well without a script, as it does on a command line that it does not take', async () => {
    const { around, steps, told } = play({ create: { code: 0, said: "error: unknown option '--type'\n" } });
    expect(await create({ parentId: null, title: 'ITA' }, around)).toBe(false);
    expect(steps).toHaveLength(2);
    expect(told()).toContain('without making a script');
  });

  it.each([
    ['the script could not be read back', { create: { code: 1, said: `${MADE}socket hang up\n` } }],
    ['the second build failed', { brokenBuild: 2 }],
    ['the files could not be sent', { push: { code: 1, said: 'getaddrinfo ENOTFOUND script.googleapis.com\n' } }],
  ])('can be finished by push when %s', async (_, how) => {
    const { around, folder, told } = play(how);
    expect(await create({ parentId: null, title: 'ITA' }, around)).toBe(false);
    expect(projectIn(folder)).toMatchObject({ scriptId: SCRIPT_ID, parentId: SHEET_ID, rootDir: 'dist' });
    expect(told()).toContain('npm run push');
    const next = play({}, folder);
    expect(await push(next.around)).toBe(true);
    expect(next.steps).toEqual(['build', PUSH]);
  });

  it('calls clasp for nothing where the build fails, and shows why', async () => {
    const { around, steps, told } = play({ brokenBuild: 1 });
    expect(await create({ parentId: null, title: 'ITA' }, around)).toBe(false);
    expect(steps).toEqual(['build']);
    expect(told()).toMatch(/Step 1 of 4 failed[\s\S]*Unexpected "}"/);
  });
});

describe('push', () => {
  it('builds, then sends', async () => {
    const { around, steps, folder } = play();
    writeFileSync(join(folder, FILE), joined);
    expect(await push(around)).toBe(true);
    expect(steps).toEqual(['build', PUSH]);
  });

  it('names the step that failed and says that running again is safe', async () => {
    const { around, folder, told } = play({ push: { code: 1, said: 'Something new.\n' } });
    writeFileSync(join(folder, FILE), joined);
    expect(await push(around)).toBe(false);
    expect(told()).toMatch(/Step 2 of 2 failed[\s\S]*ขั้นที่ 2 จาก 2 ไม่สำเร็จ[\s\S]*running it again is safe/);
  });
});

import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claspIn } from '../../scripts/clasp/run-clasp.js';
import { emptyFolder, FILE, SCRIPT_ID } from './clasp-runs.js';

/** The real clasp, on a copy of dist and a login that is not there. */
async function clasp(project: object, ...args: string[]) {
  const folder = emptyFolder();
  cpSync('dist', join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, FILE), JSON.stringify(project));
  return claspIn(folder, () => {})(['--auth', join(folder, 'no-login.json'), '--project', join(folder, FILE), ...args]);
}

describe('clasp', () => {
  it('sends the files of dist and nothing else', async () => {
    const { code, said } = await clasp({ scriptId: SCRIPT_ID, rootDir: 'dist' }, 'show-file-status', '--json');
    const { filesToPush, untrackedFiles } = JSON.parse(said);
    const sent = filesToPush.map((file: string) => basename(file)).sort();
    expect(code).toBe(0);
    expect(sent).toEqual(readdirSync('dist').sort());
    expect(sent).toEqual(['Code.js', 'appsscript.json', 'details.html', 'english.html', 'paste.html', 'report.html', 'sidebar.html']);
    expect(untrackedFiles).toEqual([]);
  });

  it('makes nothing without a login, and says so in the words that we know', async () => {
    const { code, said } = await clasp({ rootDir: 'dist' }, 'create-script', '--type', 'sheets', '--rootDir', 'dist', '--title', 'ITA');
    expect(code).toBe(1);
    expect(said).toContain('No credentials found');
  });

  it('takes a project file that names a script as made, with exit code 0: why create looks first', async () => {
    const { code, said } = await clasp({ scriptId: SCRIPT_ID, rootDir: 'dist' }, 'create-script', '--type', 'sheets');
    expect({ code, said: said.trim() }).toEqual({ code: 0, said: 'Project file already exists.' });
  });
});

describe('the repository', () => {
  it('commits a .clasp.json that names no script', () => {
    expect(JSON.parse(readFileSync('.clasp.json', 'utf8'))).toEqual({ rootDir: 'dist' });
  });

  it('keeps the file that names one out of git', () => {
    expect(readFileSync('.gitignore', 'utf8').split('\n')).toContain('.clasp.local*');
  });
});

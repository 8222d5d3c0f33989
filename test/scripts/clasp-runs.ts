import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ran, RunClasp } from '../../scripts/clasp/run-clasp.js';
import type { Surroundings } from '../../scripts/clasp/steps.js';

export const FILE = '.clasp.local.json';
export const SCRIPT_ID = 'SCRIPT-ID_of-a-test';
export const SHEET_ID = 'SHEET-ID_of-a-test-0123456789';

/** What clasp 3.4 prints when it has made a sheet and its script. */
export const MADE = `Created new document: https://drive.google.com/open?id=${SHEET_ID}\nCreated new script: https://script.google.com/d/${SCRIPT_ID}/edit\n`;

/** A folder of its own; clasp refuses folders behind a symbolic link. */
export function emptyFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'ita-clasp-')));
}

interface Play {
  /** How clasp's `create-script` ends. */
  create?: Ran;
  push?: Ran;
  /** The build, counted from 1, that throws. */
  brokenBuild?: number;
}

/** Surroundings in which nothing leaves the machine: `steps` is what was done, `said` all that was told. */
export function play({ create, push, brokenBuild }: Play = {}, folder = emptyFolder()) {
  const steps: string[] = [];
  const said: string[] = [];
  const clasp: RunClasp = async (args, hear) => {
    steps.push(`clasp ${args.join(' ').replace(folder, 'FOLDER')}`);
    if (args.includes('push')) return push ?? { code: 0, said: 'Pushed 4 files at 10:00:00.\n' };
    if (create) {
      hear?.(create.said);
      return create;
    }
    writeFileSync(join(folder, FILE), JSON.stringify({ scriptId: SCRIPT_ID, parentId: SHEET_ID, rootDir: 'dist' }));
    return { code: 0, said: MADE };
  };
  const build = async () => {
    steps.push('build');
    if (steps.filter((step) => step === 'build').length === brokenBuild) throw new Error('src/main.ts: Unexpected "}"');
  };
  const around: Surroundings = { folder, build, clasp, say: (text) => said.push(text) };
  return { around, steps, folder, told: () => said.join('\n') };
}

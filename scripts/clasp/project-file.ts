import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from './project.js';
import { Stop } from './saying.js';
import { words } from './words.js';

/** Where the ids of one user's project live. Git ignores it: the committed `.clasp.json` names no project. */
export const PROJECT_FILE = '.clasp.local.json';
const COMMITTED = '.clasp.json';

/** The project that this folder is joined to; null where there is none yet. */
export function readProject(folder: string): Project | null {
  if (scriptIn(folder, COMMITTED)) throw new Stop(words.misplaced(COMMITTED, PROJECT_FILE));
  return scriptIn(folder, PROJECT_FILE);
}

/** clasp takes a project file only if it is there, and makes a script only if the file names none. */
export function startProject(folder: string): void {
  write(folder, {});
}

const SCRIPT = /https:\/\/script\.google\.com\/d\/([\w-]+)\/edit/;
const SHEET = /https:\/\/drive\.google\.com\/open\?id=([\w-]+)/;

/**
 * clasp says a script's address as soon as it is made, but writes the file only after it has also read it back:
 * what stops in between would leave a script that nobody can find.
 */
export function rememberNamed(folder: string, said: string): void {
  const scriptId = SCRIPT.exec(said)?.[1];
  if (!scriptId || scriptIn(folder, PROJECT_FILE)) return;
  const parentId = SHEET.exec(said)?.[1];
  write(folder, { scriptId, ...(parentId && { parentId }) });
}

function write(folder: string, project: Partial<Project>): void {
  writeFileSync(join(folder, PROJECT_FILE), `${JSON.stringify({ ...project, rootDir: 'dist' }, null, 2)}\n`);
}

function scriptIn(folder: string, name: string): Project | null {
  const file = join(folder, name);
  if (!existsSync(file)) return null;
  try {
    const { scriptId, parentId } = JSON.parse(readFileSync(file, 'utf8'));
    return scriptId ? { scriptId, ...(parentId && { parentId }) } : null;
  } catch {
    throw new Stop(words.unreadable(name));
  }
}

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const FRAMEWORKS = 'src/ita/frameworks';

/** A copy of the sources to which a year was added as README says: its file, and its name in the list. Built; `remove` takes it away. */
export function withYearAdded(): { folder: string; run: (script: string) => string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'ita-year-'));
  for (const part of ['src', 'scripts', 'appsscript.json', 'package.json']) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  cpSync(new URL('2599.txt', import.meta.url), join(folder, FRAMEWORKS, '2599.ts'));
  const list = join(folder, FRAMEWORKS, 'built-in.ts');
  const before = readFileSync(list, 'utf8');
  const after = `import { FRAMEWORK_2599 } from './2599.js';\n${before.replace('FRAMEWORK_2565];', 'FRAMEWORK_2565, FRAMEWORK_2599];')}`;
  writeFileSync(list, after);
  const node = (...args: string[]): string =>
    execFileSync(process.execPath, ['--import', 'tsx', ...args], { cwd: folder, encoding: 'utf8' });
  node('scripts/build.ts');
  return {
    folder,
    run: (script) => node('--input-type=module', '--eval', script),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

/** What a run of clasp ended with. `said` is all that it printed. */
export interface Ran {
  code: number;
  said: string;
}

/** Runs clasp; `hear` is given all that it printed so far, each time it prints. */
export type RunClasp = (args: readonly string[], hear?: (said: string) => void) => Promise<Ran>;

/** clasp's own JavaScript file: `npx` and `clasp` are .cmd files on Windows, which cannot be spawned without a shell. */
const CLASP = createRequire(import.meta.url).resolve('@google/clasp');

/** Runs clasp in a folder and passes on what it prints. */
export function claspIn(folder: string, print: (text: string) => void): RunClasp {
  return (args, hear) =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [CLASP, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
      let said = '';
      const listen = (chunk: string): void => {
        said += chunk;
        print(chunk);
        hear?.(said);
      };
      child.stdout.setEncoding('utf8').on('data', listen);
      child.stderr.setEncoding('utf8').on('data', listen);
      child.on('error', reject);
      child.on('close', (code) => resolve({ code: code ?? 1, said }));
    });
}

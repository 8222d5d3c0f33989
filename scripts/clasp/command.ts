import { buildDist } from '../build/dist.js';
import { claspIn } from './run-clasp.js';
import { both, Stop } from './saying.js';
import type { Surroundings } from './steps.js';

/** Runs a command on this repository and ends the process with 1 where it could not be done. */
export async function runCommand(command: (around: Surroundings) => Promise<boolean>): Promise<void> {
  const folder = process.cwd();
  const clasp = claspIn(folder, (text) => process.stdout.write(text));
  try {
    const done = await command({ folder, build: () => buildDist('dist'), clasp, say: (text) => console.log(text) });
    if (!done) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(both(error.saying));
    process.exitCode = 1;
  }
}

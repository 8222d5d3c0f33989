import { rmSync } from 'node:fs';
import { open, readFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

const BEAT = 10_000;
/** A mark that was not renewed for so long is of a process that is gone, whoever has its number now. */
const STALE = 3 * BEAT;

const fileOf = (folder: string, name: string): string => join(folder, `.${name}.open`);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function isHeldElsewhere(file: string): Promise<boolean> {
  try {
    const pid = Number(await readFile(file, 'utf8'));
    if (pid === process.pid || !Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return false;
    return Date.now() - (await stat(file)).mtimeMs < STALE;
  } catch {
    return false;
  }
}

/** Says that this process has the working copy open, as long as it lives: two would overwrite each other's saves. Null where another has it. */
export async function claim(folder: string, name: string): Promise<(() => void) | null> {
  const file = fileOf(folder, name);
  if (await isHeldElsewhere(file)) return null;
  rmSync(file, { force: true });
  try {
    const mark = await open(file, 'wx');
    await mark.writeFile(String(process.pid));
    await mark.close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return null;
    throw error;
  }
  const beat = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => undefined), BEAT).unref();
  return () => {
    clearInterval(beat);
    rmSync(file, { force: true });
  };
}

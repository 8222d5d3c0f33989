import { rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const fileOf = (folder: string, name: string): string => join(folder, `.${name}.open`);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** True while another process has this working copy open: two would overwrite each other's saves. */
export async function isOpenElsewhere(folder: string, name: string): Promise<boolean> {
  const pid = Number(await readFile(fileOf(folder, name), 'utf8').catch(() => ''));
  return Number.isInteger(pid) && pid > 0 && pid !== process.pid && isAlive(pid);
}

/** Says that this process has the working copy open. */
export const claim = (folder: string, name: string): Promise<void> => writeFile(fileOf(folder, name), String(process.pid));

export const release = (folder: string, name: string): void => rmSync(fileOf(folder, name), { force: true });

import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { isInput, notFound, notReadable } from './stop.js';

export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? notFound(path) : notReadable(path);
  }
}

/** Refuses a folder in which an output would take the input's place. */
export async function requireOtherThanInput(path: string, folder: string, names: readonly string[]): Promise<void> {
  const input = await realpath(path);
  for (const name of names) {
    const output = await realpath(join(folder, name)).catch(() => null);
    if (output === input) throw isInput(path);
  }
}

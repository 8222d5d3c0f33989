import { access, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { notWritable } from './stop.js';

export type Files = Record<string, Uint8Array | string>;

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** A name beside `file` that nobody uses: `report.old.docx`, `report.old2.docx`, … */
async function freeName(folder: string, file: string): Promise<string> {
  const [, stem = file, ending = ''] = /^(.*)(\.[^.]+)$/.exec(file) ?? [];
  for (let count = 1; ; count++) {
    const name = `${stem}.old${count === 1 ? '' : count}${ending}`;
    if (!(await exists(join(folder, name)))) return name;
  }
}

/** What was done to the folder, to be undone should the rest fail. */
interface Done {
  placed: string[];
  aside: { from: string; to: string }[];
}

/** Puts each new file in its place; a file that was there waits under another name until all are. */
async function place(folder: string, names: readonly string[], mark: string, done: Done): Promise<void> {
  for (const name of names) {
    const target = join(folder, name);
    const before = await stat(target).catch(() => null);
    if (before && !before.isFile()) throw new Error(`${target} is no file.`);
    if (before) {
      await rename(target, `${target}${mark}.before`);
      done.aside.push({ from: `${target}${mark}.before`, to: target });
    }
    await rename(`${target}${mark}.new`, target);
    done.placed.push(target);
  }
}

async function undo(folder: string, names: readonly string[], mark: string, { placed, aside }: Done): Promise<void> {
  const mine = [...names.map((name) => join(folder, `${name}${mark}.new`)), ...placed];
  for (const path of mine) await rm(path, { force: true }).catch(() => undefined);
  for (const { from, to } of aside) await rename(from, to).catch(() => undefined);
}

/** A file of an earlier run and the name under which it is kept. */
export interface Kept {
  old: string;
  name: string;
}

/** Writes all files or none. Files of `stale` that an earlier run left and this one does not write are kept under other names, which are given. */
export async function writeAll(folder: string, files: Files, stale: readonly string[]): Promise<Kept[]> {
  const mark = `.${process.pid}`;
  const names = Object.keys(files);
  const done: Done = { placed: [], aside: [] };
  try {
    await mkdir(folder, { recursive: true });
    for (const name of names) await writeFile(join(folder, `${name}${mark}.new`), files[name] ?? '');
    await place(folder, names, mark, done);
  } catch {
    await undo(folder, names, mark, done);
    throw notWritable(folder);
  }
  for (const { from } of done.aside) await rm(from, { force: true });
  const kept: Kept[] = [];
  for (const old of stale) {
    if (names.includes(old) || !(await exists(join(folder, old)))) continue;
    const name = await freeName(folder, old);
    await rename(join(folder, old), join(folder, name));
    kept.push({ old, name });
  }
  return kept;
}

import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Spreadsheet } from '../spreadsheet.js';
import { WorkingCopy } from './working-copy.js';

export interface Begun {
  spreadsheet: Spreadsheet;
  copy: WorkingCopy;
  /** What the user should know of how it began. */
  notices: string[];
}

/** Opens a workbook with the add-on in it, or throws one sentence. */
export type OpenFile = (file: { name: string; bytes: Uint8Array }) => Promise<Spreadsheet>;

/** A file in writing is younger. */
const OLD = 60_000;
/** What the working copy of the example is called. */
const EXAMPLE_NAME = 'ตัวอย่าง ITA 2563';

const bare = (file: string): string => basename(file).replace(/\.xlsx$/i, '');

/** The working copies, the one that was written last first. */
async function newestFirst(folder: string): Promise<string[]> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.xlsx') && !file.startsWith('.'));
  const times = await Promise.all(files.map(async (file) => ({ file, time: (await stat(join(folder, file))).mtimeMs })));
  return times.sort((a, b) => b.time - a.time).map(({ file }) => file);
}

/** What a process that was killed while it wrote has left. */
async function sweep(folder: string): Promise<void> {
  const parts = (await readdir(folder).catch(() => [])).filter((file) => /^\.\d+-\d+-.*\.part$/.test(file));
  for (const part of parts) {
    const path = join(folder, part);
    if (Date.now() - (await stat(path).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs > OLD) await rm(path, { force: true });
  }
}

/** A new working copy of a file; the file itself is never written to. */
export async function beginCopy(folder: string, file: { name: string; bytes: Uint8Array }, open: OpenFile): Promise<Begun> {
  const spreadsheet = await open(file);
  const copy = await WorkingCopy.create(folder, bare(file.name), file.bytes);
  spreadsheet.workbook.name = copy.name;
  return { spreadsheet, copy, notices: [] };
}

/** Goes on with the newest working copy; where there is none that can be read, begins with a copy of the example. */
export async function goOn(folder: string, example: string, open: OpenFile): Promise<Begun> {
  await sweep(folder);
  const notices: string[] = [];
  for (const last of await newestFirst(folder)) {
    const path = join(folder, last);
    const copy = new WorkingCopy(folder, bare(last));
    if (!(await copy.claim())) {
      notices.push(`สมุดงาน ${path} เปิดอยู่แล้วในอีกหน้าต่างหนึ่ง จึงเปิดสมุดงานอื่นแทน`);
      continue;
    }
    try {
      const spreadsheet = await open({ name: last, bytes: new Uint8Array(await readFile(path)) });
      return { spreadsheet, copy, notices: [...notices, ...(await copy.restore(spreadsheet))] };
    } catch {
      copy.release();
      notices.push(`เปิดสมุดงานล่าสุด ${path} ไม่ได้ ไฟล์ยังอยู่ที่เดิม จึงเริ่มจากสมุดงานตัวอย่างแทน`);
      break;
    }
  }
  const begun = await beginCopy(folder, { name: EXAMPLE_NAME, bytes: new Uint8Array(await readFile(example)) }, open);
  return { ...begun, notices };
}

import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Spreadsheet } from '../spreadsheet.js';
import { isOpenElsewhere } from './claim.js';
import { WorkingCopy } from './working-copy.js';

export interface Begun {
  spreadsheet: Spreadsheet;
  copy: WorkingCopy;
  /** What the user should know of how it began. */
  notices: string[];
}

/** Opens a workbook with the add-on in it, or throws one sentence. */
export type OpenFile = (file: { name: string; bytes: Uint8Array }) => Promise<Spreadsheet>;

/** What the working copy of the example is called. */
const EXAMPLE_NAME = 'ตัวอย่าง ITA 2563';

const bare = (file: string): string => basename(file).replace(/\.xlsx$/i, '');

/** The working copy that was written last and is not open in another process; null where there is none. */
async function newest(folder: string): Promise<string | null> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.xlsx') && !file.startsWith('.'));
  const times = await Promise.all(files.map(async (file) => ({ file, time: (await stat(join(folder, file))).mtimeMs })));
  for (const { file } of times.sort((a, b) => b.time - a.time)) {
    if (!(await isOpenElsewhere(folder, bare(file)))) return file;
  }
  return null;
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
  const last = await newest(folder);
  const notices: string[] = [];
  if (last !== null) {
    const path = join(folder, last);
    try {
      const spreadsheet = await open({ name: last, bytes: new Uint8Array(await readFile(path)) });
      const copy = new WorkingCopy(folder, bare(last));
      await copy.claim();
      return { spreadsheet, copy, notices: await copy.restore(spreadsheet) };
    } catch {
      notices.push(`เปิดสมุดงานล่าสุด ${path} ไม่ได้ ไฟล์ยังอยู่ที่เดิม จึงเริ่มจากสมุดงานตัวอย่างแทน`);
    }
  }
  const begun = await beginCopy(folder, { name: EXAMPLE_NAME, bytes: new Uint8Array(await readFile(example)) }, open);
  return { ...begun, notices };
}

import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { SavedDocument } from '../services/documents.js';
import type { Spreadsheet } from '../spreadsheet.js';
import { writeWhole } from './write-whole.js';

const LIST = 'drive.json';

type Later = 'appProperties' | 'comments' | 'modifiedBy';
type Listed = Omit<SavedDocument, 'bytes' | Later> & Partial<Pick<SavedDocument, Later>>;
interface Drive {
  /** The id of the workbook; lists of older versions lack it, as their documents lack what they have learnt since. */
  workbook?: string;
  properties: Record<string, string>;
  documents: Listed[];
}

const isText = (value: unknown): value is string => typeof value === 'string';

function isListed(value: unknown): value is Listed {
  const one = value as Partial<Listed> | null;
  return (
    typeof one === 'object' &&
    one !== null &&
    /^local-doc-\d+$/.test(String(one.id)) &&
    [one.name, one.mimeType, one.url, one.modifiedTime].every(isText) &&
    typeof one.version === 'number' &&
    typeof one.trashed === 'boolean'
  );
}

function parse(text: string): Drive {
  const drive = JSON.parse(text) as Partial<Drive> | null;
  const properties = drive?.properties;
  if (!Array.isArray(drive?.documents) || !drive.documents.every(isListed)) throw new Error('no list of documents');
  if (typeof properties !== 'object' || !Object.values(properties).every(isText)) throw new Error('no properties');
  if (drive.workbook !== undefined && !isText(drive.workbook)) throw new Error('no id');
  return drive as Drive;
}

/** Gives the spreadsheet what its file does not hold; says in a sentence each thing that cannot be read. */
export async function readDrive(folder: string, { workbook, documents, properties }: Spreadsheet): Promise<string[]> {
  let drive: Drive;
  try {
    drive = parse(await readFile(join(folder, LIST), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    // The next save writes a new list: the broken one must not be lost to it.
    await rename(join(folder, LIST), join(folder, `${LIST}.broken`)).catch(() => undefined);
    return [`อ่านรายการเอกสารที่บันทึกไว้ใน ${folder} ไม่ได้ สมุดงานเปิดได้ตามปกติ แต่ไม่มีเอกสารและค่าที่ส่วนเสริมจำไว้ ไฟล์เดิมเก็บไว้เป็น ${LIST}.broken`];
  }
  workbook.id = drive.workbook ?? workbook.id;
  for (const [key, value] of Object.entries(drive.properties)) properties.set(key, value);
  const faults: string[] = [];
  for (const listed of drive.documents) {
    try {
      documents.all.push({
        appProperties: {},
        comments: [],
        modifiedBy: 'me',
        ...listed,
        bytes: new Uint8Array(await readFile(join(folder, `${listed.id}.docx`))),
      });
    } catch {
      // Its number may be given again: what could not be read must not be overwritten.
      const file = join(folder, `${listed.id}.docx`);
      await rename(file, `${file}.broken`).catch(() => undefined);
      faults.push(`อ่านเอกสาร “${listed.name}” ใน ${folder} ไม่ได้ จึงไม่มีในรายการเอกสาร`);
    }
  }
  return faults;
}

/** Writes what changed since `written`, documents before the list that names them; gives what is now written. */
export async function writeDrive(
  folder: string,
  { workbook, documents, properties }: Spreadsheet,
  written: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const now = new Map<string, string>();
  const listed = documents.all.map(({ bytes, ...rest }) => ({ rest, bytes }));
  const kept: Drive = { workbook: workbook.id, properties: Object.fromEntries(properties), documents: listed.map(({ rest }) => rest) };
  const list = JSON.stringify(kept, null, 2);
  if (listed.length === 0 && properties.size === 0 && written.size === 0) return now;
  await mkdir(folder, { recursive: true });
  for (const { rest, bytes } of listed) {
    const mark = `${rest.version}`;
    if (written.get(rest.id) !== mark) await writeWhole(join(folder, `${rest.id}.docx`), bytes);
    now.set(rest.id, mark);
  }
  if (written.get(LIST) !== list) await writeWhole(join(folder, LIST), `${list}\n`);
  return now.set(LIST, list);
}

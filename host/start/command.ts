import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readInput } from '../report/input.js';
import { notBuilt } from '../report/stop.js';
import { Desk, openFile } from '../server/desk.js';
import { type Serving, startServer } from '../server/listen.js';
import type { PageFile } from '../server/page-routes.js';
import { type Begun, beginCopy, goOn, type OpenFile } from '../storage/begin.js';
import { parseArguments } from './arguments.js';

export interface StartOptions {
  dist: string;
  /** The folder of working copies. */
  folder: string;
  example: string;
  files(): Promise<Map<string, PageFile>>;
  say(line: string): void;
  log(line: string): void;
}

async function begin(file: string | null, { folder, example }: StartOptions, open: OpenFile): Promise<Begun> {
  return file === null ? goOn(folder, example, open) : beginCopy(folder, { name: file, bytes: await readInput(file) }, open);
}

/** Opens a workbook and serves it; says where. Throws one sentence. */
export async function startCommand(args: readonly string[], options: StartOptions): Promise<Serving> {
  const { dist, folder, files, say, log } = options;
  const { file, port } = parseArguments(args);
  if (!existsSync(join(dist, 'Code.js'))) throw notBuilt(dist);
  const begun = await begin(file, options, (one) => openFile({ dist, log }, one));
  const serving = await startServer(new Desk({ dist, folder, log }, begun), await files(), port, log);
  for (const notice of begun.notices) say(notice);
  say(`เปิดสมุดงาน “${begun.spreadsheet.workbook.name}” แล้ว บันทึกให้เองที่ ${begun.copy.path}`);
  say('เปิดที่อยู่ต่อไปนี้ในเบราว์เซอร์ กด Ctrl+C เพื่อปิด · Open this address in a browser; Ctrl+C ends.');
  say(`http://127.0.0.1:${serving.port}/`);
  return serving;
}

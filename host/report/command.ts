import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Spreadsheet } from '../spreadsheet.js';
import { parseArguments } from './arguments.js';
import { readInput, requireOtherThanInput } from './input.js';
import { make } from './make.js';
import { notBuilt } from './stop.js';
import { summaryLines } from './summary.js';
import { writeAll } from './write-all.js';

/** What is written only where there is a report. */
const DOCUMENTS = ['report.docx', 'summary.docx'];
const OUTPUTS = ['scored.xlsx', 'result.json', ...DOCUMENTS];

const NO_FIGURES = 'วาดภาพไม่ได้ รายงานจึงไม่มีแผนภูมิ ตัวเลขทั้งหมดยังอยู่ในตาราง หากต้องการภาพ โปรดสั่ง npm ci แล้วลองอีกครั้ง';

/** The whole command over files; gives what to say, throws one sentence. */
export async function reportCommand(args: readonly string[], dist: string): Promise<string[]> {
  const { workbook, folder, acknowledge } = parseArguments(args);
  const bytes = await readInput(workbook);
  await requireOtherThanInput(workbook, folder, OUTPUTS);
  if (!existsSync(join(dist, 'Code.js'))) throw notBuilt(dist);
  const spreadsheet = await Spreadsheet.open({ dist, file: { name: workbook, bytes } });
  const { result, files, why, pictured } = await make(spreadsheet, acknowledge);
  const kept = await writeAll(folder, files, DOCUMENTS);
  const lines = summaryLines(result, folder, Object.keys(files), why, kept);
  return pictured ? lines : [...lines, NO_FIGURES];
}

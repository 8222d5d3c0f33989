import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { enter } from '../../host/model/enter.js';
import { displayValue } from '../../host/model/show.js';
import { type OpenOptions, Spreadsheet } from '../../host/spreadsheet.js';

const AUTH = 'https://www.googleapis.com/auth/';
export const SCOPES = ['spreadsheets.currentonly', 'script.container.ui', 'drive.file'];

/** The least that Drive takes for a .docx, in base64. */
export const DOCX = Buffer.from('PK\u0003\u0004word/document.xml').toString('base64');

/** What a page sends to be saved. */
export const REPORT = {
  run: 'run-1-abcdef',
  again: false,
  name: 'รายงาน',
  doc: DOCX,
  figures: { year: 2563, total: 79.68, rating: 'B', fingerprint: '0123456789ab' },
};

export interface AddOn {
  code: string;
  scopes?: string[] | null;
  drive?: boolean;
  timeZone?: string;
  pages?: Record<string, string>;
}

/** A folder as the build would make it, gone after the test. */
export function distFolder({ code, scopes = SCOPES, drive = true, timeZone = 'Asia/Bangkok', pages = {} }: AddOn): string {
  const folder = mkdtempSync(join(tmpdir(), 'host-dist-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const service = { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' };
  const manifest = {
    timeZone,
    ...(drive ? { dependencies: { enabledAdvancedServices: [service] } } : {}),
    ...(scopes ? { oauthScopes: scopes.map((scope) => AUTH + scope) } : {}),
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'Code.js'), code);
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(manifest));
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), text);
  return folder;
}

/** A new spreadsheet with this script in it. */
export function opened(code: string, options: Partial<OpenOptions> & Omit<AddOn, 'code'> = {}): Promise<Spreadsheet> {
  return Spreadsheet.open({
    dist: distFolder({ code, ...options }),
    ...(options.timeZone ? { timeZone: 'Asia/Bangkok' } : {}),
    ...options,
  });
}

/** What an expression is in the script, as a page's call sees it. */
export async function evaluated(expression: string, add: Omit<AddOn, 'code'> = {}): Promise<unknown> {
  const spreadsheet = await Spreadsheet.open({ dist: distFolder({ code: `function run() { return ${expression}; }`, ...add }) });
  return spreadsheet.runServerFunction('run');
}

type Typed = string | number | boolean | null;

/** Types rows into the first tab from A1. */
export function type({ workbook }: Spreadsheet, rows: Typed[][]): void {
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== null) enter(workbook, workbook.sheets[0] as never, r, c, value);
    });
  });
}

/** What the first tab shows in a block from A1. */
export function shown({ workbook }: Spreadsheet, rows: number, columns: number): string[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => displayValue(workbook, workbook.sheets[0] as never, r, c)),
  );
}

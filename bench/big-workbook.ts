import { strToU8, zipSync } from 'fflate';
import type { Cell } from '../src/ita/text.js';
import { answerRows, HEADINGS } from './data.js';

type Rows = readonly (readonly Cell[])[];

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What IIT needs beside it for a total. */
const OTHERS: [string, Rows][] = [
  [
    'ตั้งค่า',
    [
      ['รายการ', 'ค่า'],
      ['ปีงบประมาณที่ประเมิน', 2563],
    ],
  ],
  [
    'ผลทางการ',
    [
      ['ข้อ', 'คะแนน'],
      ['EIT', 81.5],
      ['OIT', 92.25],
    ],
  ],
];

/** An .xlsx of so many respondents of IIT, a time and 51 answers each. Written by hand: the host's way of writing files is not what is measured. */
export function bigWorkbook(respondents: number): Uint8Array {
  const time = (row: number): Cell => `2563-07-01 08:${String(row % 60).padStart(2, '0')}`;
  const answers = [['ประทับเวลา', ...HEADINGS], ...answerRows(respondents).map((row, index) => [time(index), ...row])];
  const tabs = [...OTHERS, ['IIT', answers] as const];
  const strings = new Map<string, number>();
  const sheets = tabs.map(([, rows], at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(rows, strings)]);
  const texts = [...strings.keys()].map((text) => `<si><t>${text}</t></si>`).join('');
  const parts = {
    '[Content_Types].xml': types(tabs.map((_, at) => at + 1)),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${tabs.map(sheetTag).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...tabs.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${texts}</sst>`,
    ...(Object.fromEntries(sheets) as Record<string, string>),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])), { level: 1 });
}

const sheetTag = ([name]: readonly [string, Rows], at: number): string => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`;

function types(sheets: readonly number[]): string {
  const part = (path: string, type: string): string => `<Override PartName="/xl/${path}.xml" ContentType="${OFFICE}.${type}+xml"/>`;
  const tabs = sheets.map((number) => part(`worksheets/sheet${number}`, 'worksheet')).join('');
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
  return `<Types xmlns="${PACKAGE}/content-types">${defaults}${part('workbook', 'sheet.main')}${part('sharedStrings', 'sharedStrings')}${tabs}</Types>`;
}

function relations(parts: readonly (readonly [type: string, target: string])[]): string {
  const tags = parts.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${DOCUMENT}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${tags.join('')}</Relationships>`;
}

function sheetXml(rows: Rows, strings: Map<string, number>): string {
  const names = (rows[0] ?? []).map((_, column) => columnName(column));
  const line = (row: readonly Cell[], at: number): string =>
    `<row r="${at + 1}">${row.map((cell, column) => cellXml(`${names[column]}${at + 1}`, cell, strings)).join('')}</row>`;
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows.map(line).join('')}</sheetData></worksheet>`;
}

function cellXml(place: string, cell: Cell, strings: Map<string, number>): string {
  if (cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  const text = String(cell);
  const index = strings.get(text) ?? strings.size;
  strings.set(text, index);
  return `<c r="${place}" t="s"><v>${index}</v></c>`;
}

const columnName = (index: number): string =>
  (index < 26 ? '' : String.fromCharCode(64 + Math.floor(index / 26))) + String.fromCharCode(65 + (index % 26));

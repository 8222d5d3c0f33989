import { strToU8, zipSync } from 'fflate';
import type { Cell } from '../src/ita/text.js';
import { answerRows, HEADINGS } from './data.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const SETTINGS: Cell[][] = [
  ['รายการ', 'ค่า'],
  ['ปีงบประมาณที่ประเมิน', 2563],
];

/** An .xlsx with settings and answer rows of IIT, written by hand: the host's own way of writing is not what is measured. */
export function bigWorkbook(respondents: number): Uint8Array {
  const strings = new Map<string, number>();
  const time = (row: number): Cell => `2563-07-01 08:${String(row % 60).padStart(2, '0')}`;
  const answers = [['ประทับเวลา', ...HEADINGS], ...answerRows(respondents).map((row, index) => [time(index), ...row])];
  const tabs = [SETTINGS, answers].map((rows) => sheetXml(rows, strings));
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('sharedStrings', 'sharedStrings')}${override('worksheets/sheet1', 'worksheet')}${override('worksheets/sheet2', 'worksheet')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="ตั้งค่า" sheetId="1" r:id="rId1"/><sheet name="IIT" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(2, 'worksheet', 'worksheets/sheet2.xml')}${relation(3, 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': tabs[0] ?? '',
    'xl/worksheets/sheet2.xml': tabs[1] ?? '',
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${[...strings.keys()].map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(HEAD + xml)])), { level: 1 });
}

const override = (part: string, type: string): string =>
  `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`;

function sheetXml(rows: readonly (readonly Cell[])[], strings: Map<string, number>): string {
  const names = (rows[0] ?? []).map((_, column) => columnName(column));
  const lines = rows.map(
    (row, index) => `<row r="${index + 1}">${row.map((cell, c) => cellXml(`${names[c]}${index + 1}`, cell, strings)).join('')}</row>`,
  );
  return `<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
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

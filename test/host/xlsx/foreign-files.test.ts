import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Sheet } from '../../../host/model/sheet.js';
import { Spreadsheet } from '../../../host/spreadsheet.js';
import { distFolder, shown } from '../add-on.js';

const NS = 'http://schemas.openxmlformats.org';
const REL = `${NS}/officeDocument/2006/relationships`;
const MAIN = `${NS}/spreadsheetml/2006/main`;

/** A workbook as a program of Excel's kind packs it, from the parts a test is about. */
function file(sheetData: string, shared = '', after = ''): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${NS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${NS}/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="แผ่น 1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${NS}/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${shared}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="49"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData>${after}</worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const opened = (bytes: Uint8Array) => Spreadsheet.open({ dist: distFolder({ code: '' }), file: { name: 'a.xlsx', bytes } });

const kinds: [string, string, string, string][] = [
  ['a shared string', '<c r="A1" t="s"><v>0</v></c>', '<si><t>ก</t></si>', 'ก'],
  ['rich text', '<c r="A1" t="s"><v>0</v></c>', '<si><r><t>ก</t></r><r><rPr><b/></rPr><t>ข</t></r></si>', 'กข'],
  ['an inline string', '<c r="A1" t="inlineStr"><is><t>ก</t></is></c>', '', 'ก'],
  ['a boolean', '<c r="A1" t="b"><v>1</v></c>', '', 'TRUE'],
  ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', '', '#N/A'],
  ['digits as text', '<c r="A1" t="s" s="2"><v>0</v></c>', '<si><t>007</t></si>', '007'],
  ['text that looks like a formula', '<c r="A1" t="s"><v>0</v></c>', '<si><t>=1+1</t></si>', '=1+1'],
  ['a formula of text', '<c r="A1" t="str"><f>"ก"&amp;"ข"</f><v>กข</v></c>', '', 'กข'],
  ['a formula with a prefix', '<c r="A1"><f>_xlfn.IFS(TRUE,4)</f><v>4</v></c>', '', '4'],
  ['an array formula', '<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="B1"><v>1</v></c>', '', '2'],
  ['a formula without a value', '<c r="A1"><f>1+1</f></c>', '', '2'],
  ['a number without an address', '<c><v>3</v></c>', '', '3'],
];
test.each(kinds)('%s opens', async (_, cell, shared, text) => {
  expect(shown(await opened(file(`<row r="1">${cell}</row>`, shared)), 1, 1)).toEqual([[text]]);
});

test('a day opens as a day', async () => {
  const spreadsheet = await opened(file('<row r="1"><c r="A1" s="1"><v>44214</v></c></row>'));
  const sheet = spreadsheet.workbook.sheets[0] as Sheet;
  expect(spreadsheet.workbook.valueAt(sheet, 0, 0)).toBe(44214);
  expect(spreadsheet.workbook.isDateAt(sheet, 0, 0)).toBe(true);
});

test('a formula shared by several cells is moved to each', async () => {
  const rows = [1, 2, 3].map((at) => {
    const f = at === 1 ? '<f t="shared" ref="B1:B3" si="0">A1*$A$1</f>' : '<f t="shared" si="0"/>';
    return `<row r="${at}"><c r="A${at}"><v>${at + 1}</v></c><c r="B${at}">${f}<v>0</v></c></row>`;
  });
  const spreadsheet = await opened(file(rows.join('')));
  expect(shown(spreadsheet, 3, 2).map((row) => row[1])).toEqual(['4', '6', '8']);
  expect(spreadsheet.workbook.sheets[0]?.contentAt(2, 1)).toMatchObject({ formula: '=A3*$A$1' });
});

test('a rule of a kind this host does not know is carried', async () => {
  const rule =
    '<conditionalFormatting sqref="A1:A9"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>';
  const first = await opened(file('<row r="1"><c r="A1"><v>1</v></c></row>', '', rule));
  const again = await opened(await first.export());
  expect(again.workbook.sheets[0]?.rules[0]?.carried).toMatchObject({ type: 'colorScale', colorScale: { colors: expect.any(Array) } });
});

const broken: [string, Uint8Array, string, RegExp][] = [
  ['text', strToU8('รหัส,คะแนน'), 'NOT_A_WORKBOOK', /ไม่ใช่สมุดงาน \.xlsx/],
  ['nothing', new Uint8Array(), 'NOT_A_WORKBOOK', /ไม่ใช่สมุดงาน \.xlsx/],
  ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'NOT_A_WORKBOOK', /ไม่ใช่สมุดงาน \.xlsx/],
  ['a file cut short', file('<row r="1"/>').slice(0, 900), 'NOT_A_WORKBOOK', /เสียหาย/],
  ['a file of the old kind', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]), 'LOCKED', /รหัสผ่าน/],
];
test.each(broken)('%s is refused with one sentence', async (_, bytes, code, sentence) => {
  const refusal = await opened(bytes).catch((error: Error) => error);
  expect(refusal).toMatchObject({ message: expect.stringMatching(sentence), cause: { code } });
  expect((refusal as Error).message).not.toContain('\n');
});

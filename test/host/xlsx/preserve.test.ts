import { expect, test } from 'vitest';
import { insertRows, renameSheet } from '../../../host/model/grid.js';
import type { Sheet } from '../../../host/model/sheet.js';
import type { Spreadsheet } from '../../../host/spreadsheet.js';
import { MAIN, openFile, partsOf, rawFile } from './raw-file.js';

const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const THEME =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="ของเรา"><a:accent1><a:srgbClr val="123456"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts><font><sz val="16"/><name val="TH SarabunPSK"/></font><font><strike/><sz val="14"/><color theme="4"/><name val="Tahoma"/></font><font><u val="double"/></font><font><vertAlign val="superscript"/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="5" tint="0.4"/></patternFill></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFF0000"/></stop><stop position="1"><color rgb="FF00FF00"/></stop></gradientFill></fill></fills><borders><border/><border><left style="thin"><color rgb="FF000000"/></left></border></borders><cellXfs><xf/><xf fontId="1" fillId="2" borderId="1"/><xf fillId="3"/><xf><alignment horizontal="justify" vertical="distributed" textRotation="90" indent="2" shrinkToFit="1"/></xf><xf><protection locked="0" hidden="1"/></xf><xf fontId="2"/><xf fontId="3"/></cellXfs><dxfs><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>`;
const TAB = `<sheetFormatPr defaultRowHeight="20" customHeight="1" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="33.5" customWidth="1"/><col min="2" max="2" width="10" hidden="1"/><col min="3" max="4" width="12" outlineLevel="1"/></cols><sheetData><row r="1" ht="40" customHeight="1">${[1, 2, 3, 4, 5, 6].map((s) => `<c s="${s}"><v>${s}</v></c>`).join('')}</row><row r="2" hidden="1"><c r="A2"><v>5</v></c><c r="B2"><f>SUM(MyRange)</f><v>99</v></c></row></sheetData><sheetProtection sheet="1" objects="1" password="CC1A"/><conditionalFormatting sqref="A2:A4"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>5</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="B:B"><cfRule type="expression" dxfId="0" priority="2"><formula>B2&gt;$A$1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="A2:A10"><formula1>"ก,ข"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="H9" location="'แผ่น 1'!A1"/></hyperlinks><pageMargins left="0.1" right="0.1" top="0.1" bottom="0.1" header="0.1" footer="0.1"/><pageSetup paperSize="9" orientation="landscape"/>`;
const NAMES = `<definedNames><definedName name="MyRange">'แผ่น 1'!$A$1:$B$1</definedName><definedName name="Hid" hidden="1">1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">'แผ่น 1'!$A$1:$D$4</definedName></definedNames>`;
const MORE = {
  'xl/styles.xml': STYLES,
  'xl/theme/theme1.xml': THEME,
  'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId3" Type="${RELS}/comments" Target="../comments1.xml"/></Relationships>`,
  'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>สมชาย</author></authors><commentList><comment ref="A2" authorId="0"><text><t>ของสมชาย</t></text></comment><comment ref="Z99" authorId="0"><text><t>เซลล์ว่าง</t></text></comment></commentList></comments>`,
};

async function saved(change: (spreadsheet: Spreadsheet, sheet: Sheet) => void = () => undefined) {
  const spreadsheet = await openFile(rawFile({ 'แผ่น 1': TAB }, MORE, NAMES));
  change(spreadsheet, spreadsheet.workbook.sheets[0] as Sheet);
  const parts = partsOf(await spreadsheet.export());
  const part = (path: string): string => parts[path] ?? '';
  return { book: part('xl/workbook.xml'), tab: part('xl/worksheets/sheet1.xml'), styles: part('xl/styles.xml'), part };
}

test('looks that the host does not know go back as they came', async () => {
  const { styles, tab, part } = await saved();
  for (const piece of [
    '<font><sz val="16"/><name val="TH SarabunPSK"/></font>',
    '<strike/><color theme="4"/><sz val="14"/><name val="Tahoma"/>',
    '<u val="double"/>',
    '<vertAlign val="superscript"/>',
    '<fgColor theme="5" tint="0.4"/>',
    '<gradientFill degree="90"><stop position="0"><color rgb="FFFF0000"/>',
    '<left style="thin"><color rgb="FF000000"/></left>',
    '<alignment horizontal="justify" vertical="distributed" shrinkToFit="true" textRotation="90" indent="2"/>',
    '<protection locked="0" hidden="1"/>',
  ]) {
    expect(styles).toContain(piece);
  }
  expect(tab).toContain('<c r="A1" s="1"><v>1</v></c><c r="B1" s="2">');
  expect(part('xl/theme/theme1.xml')).toBe(THEME);
});

test('what the host changes of a look leaves the rest of it', async () => {
  const { styles } = await saved((_, sheet) => sheet.restyle(0, 0, { background: '#fff1c9', bold: true, horizontal: 'center' }));
  expect(styles).toContain('<font><b/><strike/><color theme="4"/><sz val="14"/><name val="Tahoma"/></font>');
  expect(styles).toContain('<fgColor rgb="FFFFF1C9"/>');
  expect(styles).toContain('<alignment horizontal="center"/>');
  expect(styles).not.toContain('tint="0.4"');
});

test('hidden rows and columns, outlines, heights and protection stay', async () => {
  const { tab } = await saved((_, sheet) => {
    expect(sheet.readOnly).toBe(true);
    sheet.columnWidths.set(2, 320);
  });
  expect(tab).toContain('<sheetFormatPr defaultRowHeight="20" customHeight="1"/>');
  expect(tab).toContain('<col min="1" max="1" width="33.5" customWidth="true"/>');
  expect(tab).toMatch(/<col min="2" max="2" width="10"[^>]* hidden="true"\/>/);
  expect(tab).toContain('<col min="3" max="3" width="45" customWidth="true" outlineLevel="1"/>');
  expect(tab).toMatch(/<row r="1" ht="40" customHeight="1">[\s\S]*<row r="2" hidden="1">/);
  expect(tab).toContain('<sheetProtection sheet="1" objects="1" password="CC1A"/>');
});

test('notes keep their authors, also on empty cells, until they say something else', async () => {
  expect((await saved()).part('xl/comments1.xml')).toMatch(/<author>สมชาย<\/author><\/authors>.*ของสมชาย.*ref="Z99" authorId="0".*เซลล์ว่าง/);
  const { part } = await saved((_, sheet) => sheet.notes.set([...sheet.notes.keys()][0] as number, 'ของเรา'));
  expect(part('xl/comments1.xml')).toMatch(/<author\/><author>สมชาย<\/author>/);
});

test('names, also hidden ones, what is printed, choices and links of empty cells stay', async () => {
  const { book, tab } = await saved();
  expect(book).toContain(NAMES.slice('<definedNames>'.length));
  expect(tab).toContain('<formula1>"ก,ข"</formula1>');
  expect(tab).toContain('<hyperlink ref="H9"');
  expect(tab).toContain('<pageSetup paperSize="9" orientation="landscape"/>');
  expect(tab).toContain('<f>SUM(MyRange)</f><v>3</v>');
});

test('names follow their tab', async () => {
  const { book, tab } = await saved(({ workbook }, sheet) => {
    renameSheet(workbook, sheet, 'อื่น');
    insertRows(workbook, sheet, 1, 1);
  });
  expect(book).toContain(`<definedName name="MyRange">'อื่น'!$A$1:$B$1</definedName>`);
  expect(book).toContain(`localSheetId="0">'อื่น'!$A$1:$D$4`);
  expect(tab).toContain('<f>SUM(MyRange)</f><v>3</v>');
});

test('the file’s own conditional formats are not changed', async () => {
  const { tab, styles } = await saved();
  expect(tab).toContain('<cfRule type="cellIs" priority="1" dxfId="0" operator="greaterThan"><formula>5</formula></cfRule>');
  expect(tab).toContain(
    '<conditionalFormatting sqref="B:B"><cfRule type="expression" priority="2" dxfId="0"><formula>B2&gt;$A$1</formula></cfRule>',
  );
  expect(styles).toContain(
    '<dxf><font><b/></font><fill><patternFill patternType="solid"><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
  );
});

test('a second round trip changes nothing', async () => {
  const bytes = await (await openFile(rawFile({ 'แผ่น 1': TAB }, MORE, NAMES))).export();
  expect(partsOf(await (await openFile(bytes)).export())).toEqual(partsOf(bytes));
});

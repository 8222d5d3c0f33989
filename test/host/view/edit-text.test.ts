import { expect, test } from 'vitest';
import { type Content, Fault } from '../../../host/model/cell.js';
import { enter } from '../../../host/model/enter.js';
import { Workbook } from '../../../host/model/workbook.js';
import { editText } from '../../../host/view/edit-text.js';

const cases: [Content, string | undefined, string][] = [
  [{ value: 'ข้อความ' }, undefined, 'ข้อความ'],
  [{ value: '007' }, undefined, "'007"],
  [{ value: '007' }, '@', '007'],
  [{ value: '=A1' }, '@', '=A1'],
  [{ value: '=A1' }, undefined, "'=A1"],
  [{ value: "'quoted" }, undefined, "''quoted"],
  [{ value: '1/2' }, undefined, "'1/2"],
  [{ value: 'TRUE' }, undefined, "'TRUE"],
  [{ value: '#N/A' }, undefined, "'#N/A"],
  [{ value: ' 5 ' }, undefined, "' 5 "],
  [{ value: '-ไม่มี' }, undefined, "'-ไม่มี"],
  [{ value: true }, undefined, 'TRUE'],
  [{ value: new Fault('#N/A') }, undefined, '#N/A'],
  [{ value: 79.68123456789 }, '0.00', '79.68123456789'],
  [{ value: 1234.5 }, '#,##0.##', '1234.5'],
  [{ value: 1e21 }, undefined, '1e+21'],
  [{ value: 0.856 }, '0%', '85.6%'],
  [{ value: 0.07 }, '0.00%', '7%'],
  [{ value: 44214 }, 'd/M/yyyy', '18/1/2021'],
  [{ value: 44214 }, 'yyyy-MM-dd', '18/1/2021'],
  [{ value: 44214.5 }, 'd/M/yyyy H:mm:ss', '18/1/2021 12:00'],
  [{ value: 0.5 }, 'H:mm:ss', '12:00'],
  [{ formula: '=SUM(A1:A2)', cached: 3 }, '0.00', '=SUM(A1:A2)'],
];
test.each(cases)('%o as %s is edited as %s, and typing that leaves it as it was', (content, numberFormat, text) => {
  const workbook = new Workbook();
  const sheet = workbook.insertSheet('ก');
  if (numberFormat) sheet.restyle(0, 0, { numberFormat });
  workbook.put(sheet, 0, 0, content);
  expect(editText(workbook, sheet, 0, 0)).toBe(text);
  enter(workbook, sheet, 0, 0, text);
  const back = sheet.contentAt(0, 0);
  // In a cell for text a formula's text stays text.
  expect(back).toEqual('formula' in content ? { ...content, cached: null } : content);
});

test('dates are typed month first where the spreadsheet is American', () => {
  const workbook = new Workbook({ locale: 'en_US' });
  const sheet = workbook.insertSheet('a');
  sheet.restyle(0, 0, { numberFormat: 'd/M/yyyy' });
  workbook.put(sheet, 0, 0, { value: 44214 });
  expect(editText(workbook, sheet, 0, 0)).toBe('1/18/2021');
});

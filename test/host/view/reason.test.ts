import { expect, test } from 'vitest';
import { Fault } from '../../../host/model/cell.js';
import { reasonOf } from '../../../host/view/reason.js';

test.each([
  ['#ERROR!', 'ปีไม่ถูกต้อง', 'ปีไม่ถูกต้อง'],
  ['#ERROR!', 'Parsing error. Expecting token of type --> RParen <--', 'อ่านสูตรไม่ได้ โปรดตรวจวงเล็บและเครื่องหมาย'],
  ['#REF!', 'blocked', 'ผลลัพธ์ขยายไม่ได้ เพราะมีข้อมูลอยู่ในเซลล์ที่ต้องใช้'],
  ['#DIV/0!', '', 'หารด้วยศูนย์'],
  ['#OTHER!', 'what', undefined],
])('%s with “%s”', (code, message, reason) => {
  expect(reasonOf(new Fault(code, message))).toBe(reason);
});

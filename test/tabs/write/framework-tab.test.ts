import { expect, test } from 'vitest';
import { FRAMEWORK_2563 } from '../../../src/ita/frameworks/2563.js';
import { gridOf } from '../framework-grid.js';

const GRID = gridOf(FRAMEWORK_2563);
const rowsOf = (code: string) => GRID.filter(([cell]) => cell === code);

test('the header has the seven columns of the tab, then the two that only the report needs', () => {
  expect(GRID[0]).toEqual(['รหัส', 'รายการ', 'อยู่ใต้', 'น้ำหนัก', 'มาตรวัด', 'ทิศทาง', 'ส่วนย่อย', 'หัวข้อในรายงาน', 'ชื่ออื่น']);
});

test.each<[string, (string | number)[][]]>([
  ['IIT', [['IIT', 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน', '', 30, '', '', '', '', '']]],
  ['8', [['8', 'การปรับปรุงระบบการทำงาน', 'EIT', '', '', '', '', '', 'การปรับปรุงการทำงาน']]],
  ['O7', [['O7', 'ข่าวประชาสัมพันธ์', '9.1', '', '', '', '', 'การประชาสัมพันธ์', '']]],
  [
    'I11',
    [
      ['I11', 'การจัดซื้อจัดจ้างและการตรวจรับพัสดุ', '2', '', '4 ระดับ', 'ปกติ', 'โปร่งใสตรวจสอบได้', '', ''],
      ['I11', '', '', '', '4 ระดับ', 'กลับด้าน', 'เอื้อผู้ประกอบการ', '', ''],
    ],
  ],
  ['E8', [['E8', 'ช่องทางรับฟังคำติชมหรือความคิดเห็น', '7', '', 'มี/ไม่มี', 'ปกติ', '', '', '']]],
])('%s: one row a measure, one a part where a question has several', (code, rows) => {
  expect(rowsOf(code)).toEqual(rows);
});

test('parents stand above their children', () => {
  const places = new Map(GRID.map(([code], row) => [code, row]));
  const below = GRID.slice(1).filter(
    ([code = '', , parent = '']) => parent !== '' && (places.get(parent) ?? Infinity) > (places.get(code) ?? 0),
  );
  expect(below).toEqual([]);
});

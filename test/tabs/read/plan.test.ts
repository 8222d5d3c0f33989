import { expect, test } from 'vitest';
import { issuesOn, oitTab, read } from '../reading.js';

const HEADER = ['ข้อ', 'ประเด็น', 'หน่วยงานรับผิดชอบ', 'กำหนดแล้วเสร็จ'];
const planOf = (...rows: (string | number | Date)[][]) => {
  const answer = read({ OIT: oitTab({ o2: 0 }), แผนปรับปรุง: [HEADER, ...rows] });
  return answer.ok ? answer.plan : [];
};

test('rows are found by code in any spelling, days as days, line breaks kept', () => {
  expect(planOf(['0๒ ข้อมูลผู้บริหาร', '', 'สำนักปลัด\nกองคลัง', new Date(Date.UTC(2021, 2, 31))], ['ตัวชี้วัดที่ 7', '', 'กองช่าง', ''])).toMatchObject([
    { code: 'o2', unit: 'สำนักปลัด\nกองคลัง', due: '2021-03-31', measure: '' },
    { code: '7', unit: 'กองช่าง' },
  ]);
});

test('a bare number is an issue, and so is a second row of one item', () => {
  const tabs = { OIT: oitTab({ o2: 0 }), แผนปรับปรุง: [HEADER, [2, '', 'ก', ''], ['o2', '', 'ข', ''], ['O2', '', 'ค', '']] };
  expect(issuesOn(tabs, 'แผนปรับปรุง')).toEqual(['A2: 2', 'A4: O2 มีมากกว่าหนึ่งแถว']);
});

test('a row in which the user wrote nothing is no plan', () => {
  expect(planOf(['o2', 'ข้อมูลผู้บริหาร', '', ''])).toEqual([]);
});

test.each([
  ['30/9/2564', '2021-09-30'],
  ['๓๐ กันยายน ๒๕๖๔', '2021-09-30'],
  ['ภายในไตรมาส 4', 'ภายในไตรมาส 4'],
  ['30/9/64', '30/9/64'],
])('the due date %s is %s', (due, read) => {
  expect(planOf(['o2', '', 'ก', due])).toMatchObject([{ due: read }]);
});

test('a due date without a century is an issue', () => {
  expect(issuesOn({ OIT: oitTab({ o2: 0 }), แผนปรับปรุง: [HEADER, ['o2', '', 'ก', '30/9/64']] }, 'แผนปรับปรุง')).toEqual(['D2: 30/9/64']);
});

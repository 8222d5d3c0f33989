import { describe, expect, test } from 'vitest';
import { oitTab, YEAR } from '../tabs/reading.js';
import { call, compute, office, shownTab, typeTab } from './office.js';

type Rows = (string | number)[][];

const PLAN: Rows = [
  ['ข้อ', 'มาตรการ'],
  ['O2', 'มาตรการของฉัน'],
];
const spelt = () => office({ ' ตั้งค่า': YEAR as Rows, oit: oitTab({ o1: 'ก', o2: 0 }) as Rows, 'แผน ปรับปรุง': PLAN });

describe('tabs of another spelling', () => {
  test('are read, written and gone to; none is made beside them', async () => {
    const spreadsheet = await spelt();
    const { issues } = compute(spreadsheet);
    const issue = issues.find(({ found }) => found === 'ก');
    expect(issue).toMatchObject({ tab: 'oit', cell: 'C2' });
    call(spreadsheet, 'goToCell', issue?.tab, issue?.cell);
    expect([spreadsheet.workbook.activeSheet?.name, spreadsheet.workbook.activePlace]).toMatchObject(['oit', { row: 1, column: 2 }]);
    call(spreadsheet, 'goToCell', 'OIT', '');
    expect(spreadsheet.workbook.sheetNamed('แผนปรับปรุง')).toBeNull();
    expect(shownTab(spreadsheet, 'แผน ปรับปรุง')[1]?.slice(0, 2)).toEqual(['O2', 'มาตรการของฉัน']);
    typeTab(spreadsheet, 'แผน ปรับปรุง', [[], ['', '', '', 'ขอทบทวน']]);
    expect(compute(spreadsheet).issues.at(-1)).toMatchObject({ tab: 'แผน ปรับปรุง', cell: 'D2', found: 'ขอทบทวน' });
    expect(call<{ ranges: number }>(spreadsheet, 'showColours').ranges).toBe(2);
  });

  test('are not made a second time', async () => {
    const { created } = call<{ created: string[] }>(await spelt(), 'createTabs');
    expect(created).toEqual(expect.arrayContaining(['IIT', 'EIT']));
    for (const name of ['ตั้งค่า', 'OIT', 'แผนปรับปรุง']) expect(created).not.toContain(name);
  });
});

test('service turns do not grow with the tabs, and other tabs are not read', async () => {
  const turns = async (others: number) => {
    const more = Object.fromEntries(Array.from({ length: others }, (_, index) => [`สำเนาของ OIT ${index}`, [['ก']] as Rows]));
    const spreadsheet = await office({ ตั้งค่า: YEAR as Rows, OIT: oitTab() as Rows, ...more });
    compute(spreadsheet);
    return spreadsheet.turns;
  };
  expect(await turns(12)).toEqual(await turns(0));
});

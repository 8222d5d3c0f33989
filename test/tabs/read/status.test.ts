import { describe, expect, test } from 'vitest';
import { readTabStatus } from '../../../src/tabs/read/status.js';
import { exampleTabs } from '../../example.js';
import { dayOf, officialTab, oitTab, type Rows, YEAR } from '../reading.js';

const status = (tabs: Record<string, Rows>) => readTabStatus(new Map(Object.entries(tabs)), dayOf);
const tabOf = (tabs: Record<string, Rows>, name: string) => status(tabs).tabs.find(({ tab }) => tab === name);
const EXAMPLE: Record<string, Rows> = Object.fromEntries(exampleTabs());

describe('the example', () => {
  test('every tab, its layout, its respondents and what is known', () => {
    expect(
      status(EXAMPLE).tabs.map(({ tab, state, layout, respondents, known, due }) => [tab, state, layout, respondents, known, due]),
    ).toEqual([
      ['ตั้งค่า', 'ready', null, null, 0, null],
      ['IIT', 'ready', 'answers', 52, 30, 30],
      ['EIT', 'ready', 'answers', 50, 15, 15],
      ['OIT', 'ready', 'scores', null, 43, 43],
      ['ผลทางการ', 'missing', null, null, 0, null],
      ['ผลปีก่อน', 'missing', null, null, 0, null],
    ]);
  });

  test('the blank settings that print, with their cells', () => {
    expect(status(EXAMPLE).blanks).toEqual([{ label: 'ผู้ลงนาม', tab: 'ตั้งค่า', cell: 'B11' }]);
  });

  test('the samples beside the rule', () => {
    expect(status(EXAMPLE).samples).toEqual([
      { survey: 'IIT', respondents: 52, people: 58, least: 30, isEnough: true },
      { survey: 'EIT', respondents: 50, people: 430, least: 43, isEnough: true },
    ]);
  });

  test('the year, the agency, nothing in the way', () => {
    expect(status(EXAMPLE)).toMatchObject({ year: 2563, agency: 'องค์การบริหารส่วนตำบลตัวอย่าง', stop: null, stopAt: null });
  });
});

describe('nothing can be computed', () => {
  test('an empty workbook: every tab missing, one sentence, no cell to go to', () => {
    const { tabs, stop, stopAt, year } = status({});
    expect([tabs.every(({ state }) => state === 'missing'), year, stopAt]).toEqual([true, null, null]);
    expect(stop).toContain('ปีงบประมาณ');
  });

  test('no year: its cell is named, the other tabs wait', () => {
    const read = status({
      ตั้งค่า: [
        ['รายการ', 'ค่า'],
        ['ปีงบประมาณที่ประเมิน', ''],
      ],
      OIT: oitTab(),
    });
    expect(read).toMatchObject({ year: null, stopAt: { tab: 'ตั้งค่า', cell: 'B2' } });
    expect(read.tabs.map(({ state }) => state)).toEqual(['look', 'missing', 'missing', 'unread', 'missing', 'missing']);
  });

  test('a settings tab without the row of the year', () => {
    expect(status({ ตั้งค่า: [['รายการ', 'ค่า']] }).stopAt).toEqual({ tab: 'ตั้งค่า', cell: '' });
  });

  test('a year without a framework', () => {
    expect(status({ ตั้งค่า: [['ปีงบประมาณที่ประเมิน', 2561]] })).toMatchObject({ year: null, stop: expect.stringContaining('2561') });
  });

  test('no score anywhere', () => {
    expect(status({ ตั้งค่า: YEAR, OIT: [['ข้อ', 'คะแนน']] })).toMatchObject({
      year: 2563,
      stop: expect.stringContaining('ไม่พบคะแนน'),
      stopAt: null,
    });
  });
});

describe('one tab', () => {
  const YEARED = { ตั้งค่า: YEAR };
  test.each([
    ['nothing in it', [['']], { state: 'empty', known: 0 }],
    [
      'items listed, none scored',
      oitTab(Object.fromEntries(Array.from({ length: 43 }, (_, i) => [`o${i + 1}`, '']))),
      { state: 'empty', known: 0 },
    ],
    ['one item unreadable', oitTab({ o2: 'รอผล' }), { state: 'look', known: 42, due: 43, issues: { length: 1 } }],
    ['one item left out of the assessment', oitTab({ o2: 'ไม่ประเมิน' }), { state: 'ready', known: 43 }],
    ['no header', [['บันทึก'], ['หน้า 1']], { state: 'look', layout: null, issues: { length: 1 } }],
    [
      'sub-indicators in place of items',
      [
        ['ข้อ', 'คะแนน'],
        ['9.1', 80],
      ],
      { layout: 'scores', known: 0, above: 1 },
    ],
  ])('%s', (_, grid, expected) => {
    expect(tabOf({ ...YEARED, OIT: grid as Rows }, 'OIT')).toMatchObject(expected);
  });

  test('official scores are counted, and do not make items known', () => {
    const tabs = { ...YEARED, OIT: oitTab({ o2: '' }), ผลทางการ: officialTab({ OIT: 80, 9: 70 }) };
    expect(tabOf(tabs, 'ผลทางการ')).toMatchObject({ state: 'ready', known: 2, due: null, optional: true });
    expect(tabOf(tabs, 'OIT')).toMatchObject({ known: 42 });
  });
});

test('the day of the meeting is missed only where a working group is named', () => {
  const settings = (group: string): Rows => [...YEAR, ['ชื่อคณะทำงาน', group], ['วันที่ประชุม', '']];
  const labels = (group: string) => status({ ตั้งค่า: settings(group) }).blanks.map(({ label }) => label);
  expect([labels('คณะทำงาน ITA').includes('วันที่ประชุม'), labels('').includes('วันที่ประชุม')]).toEqual([true, false]);
});

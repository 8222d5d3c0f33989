import { beforeEach, expect, test } from 'vitest';
import type { Spreadsheet } from '../../host/spreadsheet.js';
import type { SaveOutcome } from '../../src/contract/saved.js';
import { call, office, shownTab, typeTab } from './office.js';

const LOG = 'บันทึกการทำรายงาน';
const HEADER = ['เวลา', 'ปีงบประมาณ', 'คะแนนภาพรวม', 'ระดับ', 'รหัสผลคะแนน', 'เอกสาร', 'ลิงก์', 'PDF', 'สิ่งที่ทำ'];
const DOC = Buffer.from('PK\u0003\u0004word/document.xml').toString('base64');
const FIGURES = { year: 2563, total: 79.68, rating: 'B', fingerprint: '0123456789ab' };

let runs = 0;
let spreadsheet: Spreadsheet;
beforeEach(async () => {
  spreadsheet = await office({});
});

function save(name = 'รายงาน', figures: Partial<typeof FIGURES> = {}): SaveOutcome {
  const report = { run: `run-${++runs}-abcdef`, again: false, name, doc: DOC, figures: { ...FIGURES, ...figures } };
  return call<SaveOutcome>(spreadsheet, 'saveReport', report);
}
const log = () => shownTab(spreadsheet, LOG);

test('a run says when, what figures, which document and what was done', () => {
  const { url, pdf } = save();
  save();
  spreadsheet.documents.edit('local-doc-1');
  const { name } = save();
  const when = expect.stringMatching(/^\d{1,2} [ก-๙.]+ 25\d\d \d\d\.\d\d น\.$/);
  const figures = [2563, 79.68, 'B', '0123456789ab'];
  expect(log().slice(0, 3)).toEqual([
    HEADER,
    [when, ...figures, 'รายงาน', url, pdf, 'สร้างเอกสารใหม่'],
    [when, ...figures, 'รายงาน', url, pdf, 'ปรับปรุงเอกสารฉบับเดิม'],
  ]);
  expect([log()[3]?.[5], log()[3]?.[8]]).toEqual([name, 'สร้างเอกสารใหม่: ฉบับก่อนมีผู้แก้ไข จึงเก็บไว้ตามเดิม']);
});

test('the time is that of the workbook’s own time zone', () => {
  spreadsheet.workbook.timeZone = 'Pacific/Kiritimati';
  const east = save().at;
  spreadsheet.workbook.timeZone = 'Pacific/Niue';
  const west = save().at;
  // 25 hours lie between the two.
  expect(east.slice(0, 10) > west.slice(0, 10)).toBe(true);
});

test('the tab is put at the end, and the user stays where he is', () => {
  const { workbook } = spreadsheet;
  save();
  expect([workbook.sheets.at(-1)?.name, workbook.activeSheet?.name ?? workbook.sheets[0]?.name]).toEqual([LOG, 'ชีต1']);
});

test('rows of the user stay, a new one goes below everything', () => {
  typeTab(spreadsheet, LOG, [['บันทึกของเรา'], [], ['เอกสาร', 'หมายเหตุ', 'เวลา'], ['เก่า', 'ส่งนายกแล้ว', '1 ม.ค.'], [], ['', 'ท้ายตาราง']]);
  const before = log();
  save();
  expect(log().slice(0, 6)).toEqual(before);
  expect(log().slice(6)).toEqual([['รายงาน', '', expect.stringContaining('น.')]]);
});

test('a tab of something else gets the table below', () => {
  typeTab(spreadsheet, LOG, [['สมุดเยี่ยม']]);
  save();
  expect([log()[0]?.[0], log()[2], log()[3]?.[5]]).toEqual(['สมุดเยี่ยม', HEADER, 'รายงาน']);
});

test.each(['=HYPERLINK("http://x.example","กด")', '+1', '-1', '@x', "'=1", '<b>ก</b>'])('%s stays text', (hostile) => {
  save(hostile, { rating: hostile });
  const sheet = spreadsheet.workbook.sheetNamed(LOG);
  const cells = [5, 3].map((column) => sheet?.contentAt(1, column));
  expect(cells.some((content) => content && 'formula' in content)).toBe(false);
  expect([log()[1]?.[5], log()[1]?.[3]].map((text) => String(text).replace(/^'/, ''))).toEqual([
    hostile.replace(/^'/, ''),
    hostile.replace(/^'/, ''),
  ]);
});

const closed: [string, () => void][] = [
  [
    'is protected',
    () => {
      save();
      const sheet = spreadsheet.workbook.sheetNamed(LOG);
      if (sheet) sheet.readOnly = true;
    },
  ],
  [
    'cannot be made, as the workbook is view-only,',
    () => {
      spreadsheet.workbook.viewOnly = true;
    },
  ],
];
test.each(closed)('where the tab %s the document is saved all the same, and that is told', (_, close) => {
  close();
  const before = spreadsheet.documents.all.length;
  const outcome = save('รายงาน', { year: 2564 });
  expect([outcome.logged, outcome.deed, spreadsheet.documents.all.length]).toEqual([false, 'created', before + 1]);
  expect(save('รายงาน', { year: 2564 })).toMatchObject({ id: outcome.id, deed: 'updated', logged: false });
});

import { afterEach, describe, expect, it } from 'vitest';
import { reportRefusal } from '../../src/ita/report-refusal.js';
import { speak } from '../../src/words/language.js';
import { oitTab, type Rows, read, resultOf } from '../tabs/reading.js';
import { strayThai } from './names.js';

/** A workbook with something amiss in every tab. */
const FAULTY: Record<string, Rows> = {
  ตั้งค่า: [
    ['รายการ', 'ค่า'],
    ['ปีงบประมาณที่ประเมิน', 2563],
    ['ปีงบประมาณที่ประเมิน', 2564],
    ['ปีที่ดำเนินการตามมาตรการ', 2562],
    ['วันที่ประกาศ', '10/1/2564'],
    ['วันที่ประชุม', '18/1/2564'],
    ['จำนวนบุคลากร', 'many'],
    ['คะแนนแบ่งกลุ่มล่าง', 90],
    ['แบบอักษร', 'Arial'],
    ['ตัวเลขในรายงาน', new Date('2021-01-18')],
  ],
  IIT: [
    ['i1', 'i2', 'i2', 'i7', 'i99', 'e1'],
    ['x@y.go.th', 'b', '', 'มาก', 1, 2],
    ['c', '', '', 0, 1, 2],
    ['d', '', '', 2, 1, 2],
    ['e', '', '', '', '', ''],
  ],
  EIT: [['code']],
  OIT: oitTab({ o1: 'high', o2: '', o3: null }),
  ผลทางการ: [
    ['รหัส', 'รายการ', 'คะแนน'],
    ['10', '', 'ninety'],
    ['9', '', 50],
    ['8', '', 70],
    ['8', '', 71],
    ['zz', '', 1],
  ],
  แผนปรับปรุง: [
    ['ข้อ', 'มาตรการ', 'กำหนดแล้วเสร็จ'],
    ['E8', 'a', '30/9/64'],
    ['E8', 'b', ''],
    ['8', 'c', ''],
  ],
};

/** What the questionnaire itself calls its parts and choices. */
const QUOTED = ['น้อยที่สุดหรือไม่มีเลย', 'น้อย', 'มากที่สุด', 'มาก', 'ระยะเวลา'];

const issuesIn = (language: 'th' | 'en') => {
  speak(language);
  return resultOf(FAULTY).issues;
};

describe('a faulty workbook', () => {
  afterEach(() => speak('th'));

  it('is told in English where English is spoken', () => {
    const issues = issuesIn('en');
    expect(issues.length).toBeGreaterThan(20);
    for (const { found, expected, action } of issues) {
      expect({ found, stray: strayThai(`${found} ${expected} ${action}`, QUOTED) }).toEqual({ found, stray: '' });
    }
  });

  it('is told in Thai before and after', () => {
    const before = resultOf(FAULTY).issues;
    issuesIn('en');
    const after = issuesIn('th');
    expect(after).toEqual(before);
    for (const { action } of after) expect(action).toMatch(/[ก-๙]/);
  });

  it('has the same issues at the same cells in both languages', () => {
    const places = (language: 'th' | 'en') => issuesIn(language).map(({ tab, cell }) => `${tab}!${cell}`);
    expect(places('en')).toEqual(places('th'));
  });

  it('has dates in the language spoken', () => {
    const order = (language: 'th' | 'en') => issuesIn(language).find(({ found }) => found.includes('2564 –'))?.found;
    expect([order('th'), order('en')]).toEqual(['10 มกราคม 2564 – 18 มกราคม 2564', '10 January 2564 – 18 January 2564']);
  });

  it('has its words for nothing and for a date in the language spoken', () => {
    const digits = (language: 'th' | 'en') => issuesIn(language).find(({ cell }) => cell === 'B10')?.found;
    expect([digits('th'), digits('en')]).toEqual(['วันที่', 'a date']);
  });

  it('refuses the report in the language spoken, with the same result', () => {
    const result = resultOf(FAULTY);
    const thai = reportRefusal(result);
    speak('en');
    expect(thai).toMatch(/^ยังไม่ทราบคะแนนภาพรวม/);
    expect(reportRefusal(result)).toMatch(/^The total is not known/);
  });
});

describe('a workbook that cannot be scored', () => {
  afterEach(() => speak('th'));

  it.each<[string, Record<string, Rows>, RegExp]>([
    ['without a year', { ตั้งค่า: [['รายการ', 'ค่า']] }, /^No fiscal year is given/],
    ['of a year that cannot be read', { ตั้งค่า: [['ปีงบประมาณที่ประเมิน', 'soon']] }, /cannot be read: the tab ตั้งค่า, cell B1, holds “soon”/],
    ['of a year without framework', { ตั้งค่า: [['ปีงบประมาณที่ประเมิน', 2561]] }, /no framework for the year 2561/],
    ['without any score', {}, /^No score or answer can be read/],
  ])('%s is refused in English', (_, tabs, said) => {
    speak('en');
    const answer = read(tabs);
    expect(answer).toMatchObject({ ok: false, message: expect.stringMatching(said) });
    expect(strayThai(answer.ok ? '' : answer.message)).toBe('');
  });
});

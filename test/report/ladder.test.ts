import { describe, expect, it } from 'vitest';
import { RUNGS, rungInput } from './ladder.js';
import { sectionText, told } from './rendered.js';

describe('every rung', () => {
  it.each(RUNGS)('gives a sound report: %s', (rung) => {
    const report = told(rungInput(rung));
    expect(report.text).not.toMatch(/undefined|NaN|null|\[object/);
    expect(sectionText(report, 0)).toContain('๗๙.๖๘ คะแนน จากคะแนนเต็ม ๑๐๐ คะแนน อยู่ในระดับ B');
    expect(report.sections.length - 1).toBe(rung === 'surveys' || rung === 'total' ? 3 : 9);
  });
});

describe('item scores without shares', () => {
  it('print the score but no share', () => {
    const report = told(rungInput('item scores'));
    expect(sectionText(report, 8)).toContain('▼\u00a0๕๕.๑๐');
    expect(sectionText(report, 8)).not.toContain('%\t');
  });
});

describe('ten indicators and OIT items', () => {
  it('say which surveys have no items, and plan OIT items with the weak indicators of the others', () => {
    const report = told(rungInput('indicators and items'));
    expect(sectionText(report, 7)).toContain('ไม่มีผลรายข้อของ IIT');
    expect(sectionText(report, 8)).toContain('ไม่มีผลคะแนนรายข้อของแบบวัด EIT จึงวิเคราะห์ตามตัวชี้วัดแทน');
    const codes = sectionText(report, 9)
      .split('\n')
      .map((line) => line.split('\t')[0] ?? '');
    expect(codes.filter((code) => code.startsWith('O'))).toHaveLength(11);
    expect(codes.filter((code) => code.startsWith('ตัวชี้วัดที่'))).toEqual(['๒', '๔', '๕', '๗', '๘'].map((number) => `ตัวชี้วัดที่ ${number}`));
  });
});

describe('ten indicators', () => {
  it('say that no item is known and plan by indicator below the target', () => {
    const report = told(rungInput('indicators'));
    expect(sectionText(report, 7)).toContain('ไม่มีผลคะแนนรายข้อ');
    expect(sectionText(report, 9)).toContain('จำนวน ๗ ตัวชี้วัด');
    expect(sectionText(report, 5)).not.toContain('หากแก้ไข');
    expect(report.text).not.toContain('แม้ประเด็นการตรวจ');
  });
});

describe('three surveys', () => {
  it('are compared, strongest and weakest named', () => {
    const report = told(rungInput('surveys'));
    expect(sectionText(report, 3)).toContain('คะแนนสูงสุด คือ แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT) ได้ ๘๔.๙๗ คะแนน');
    expect(sectionText(report, 3)).toContain('คะแนนต่ำสุด คือ แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT) ได้ ๗๗.๔๐ คะแนน');
  });
});

describe('the total alone', () => {
  it('is stated with its rating and nothing else is invented', () => {
    const report = told(rungInput('total'));
    expect(sectionText(report, 3)).toContain('มีเฉพาะคะแนนภาพรวม');
    expect(sectionText(report, 3)).not.toMatch(/ตารางที่/);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { exampleInput, withSettings } from './example-input.js';
import { sectionText, type Told, told } from './rendered.js';

const LOW = ['E๘', 'E๑๐', 'E๑๓', 'O๒', 'O๕', 'O๑๑', 'O๑๗', 'O๒๗', 'O๓๐', 'O๓๒', 'O๓๓', 'O๓๕', 'O๓๘', 'O๔๑'];

let report: Told;
beforeAll(() => {
  report = told(exampleInput());
});

describe('the example of 2563', () => {
  it.each([
    ['๑. การปฏิบัติหน้าที่', '๘๘.๗๘', 'ถึง'],
    ['๒. การใช้งบประมาณ', '๘๒.๖๗', 'ยังไม่ถึง'],
    ['๓. การใช้อำนาจ', '๘๘.๖๖', 'ถึง'],
    ['๔. การใช้ทรัพย์สินของราชการ', '๘๑.๐๗', 'ยังไม่ถึง'],
    ['๕. การแก้ไขปัญหาการทุจริต', '๘๓.๖๖', 'ยังไม่ถึง'],
    ['๖. คุณภาพการดำเนินงาน', '๘๗.๕๒', 'ถึง'],
    ['๗. ประสิทธิภาพการสื่อสาร', '๗๑.๘๕', 'ยังไม่ถึง'],
    ['๘. การปรับปรุงระบบการทำงาน', '๗๒.๙๒', 'ยังไม่ถึง'],
    ['๙. การเปิดเผยข้อมูล', '๗๓.๕๖', 'ยังไม่ถึง'],
    ['๑๐. การป้องกันการทุจริต', '๘๑.๒๕', 'ยังไม่ถึง'],
  ])('prints %s %s %s', (name, score, target) => {
    expect(sectionText(report, 3)).toMatch(new RegExp(`${name.replace('.', '\\.')}\t${score}\t[▲●▼]\u00a0${target}\n`));
  });

  it('states the total and the rating in the announcement and in the results', () => {
    for (const section of [0, 3]) {
      expect(sectionText(report, section)).toContain('๗๙.๖๘ คะแนน');
      expect(sectionText(report, section)).toContain('ระดับ B');
    }
  });

  it('names strongest and weakest with their own numbers', () => {
    expect(sectionText(report, 3)).toContain('คะแนนสูงสุด คือ ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ ได้ ๘๘.๗๘ คะแนน');
    expect(sectionText(report, 3)).toContain('คะแนนต่ำสุด คือ ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร ได้ ๗๑.๘๕ คะแนน');
  });

  it.each([
    ['๕๕.๑๐', '๔๔.๙๐'],
    ['๕๓.๐๖', '๔๖.๙๔'],
    ['๕๒.๐๐', '๔๘.๐๐'],
  ])('prints the shares %s and %s beside the score', (yes, no) => {
    expect(sectionText(report, 8)).toContain(`${yes}%\t${no}%\t▼\u00a0${yes}`);
  });

  it.each(LOW)('has %s in sections 7, 8 and 9', (code) => {
    for (const section of [7, 8, 9]) expect(sectionText(report, section)).toMatch(new RegExp(`(^|[^A-Z])${code}(?![๐-๙])`, 'm'));
  });

  it('plans each low item exactly once, in order', () => {
    const rows = sectionText(report, 9)
      .split('\n')
      .map((line) => line.split('\t')[0]);
    expect(rows.filter((cell) => /^[IEO][๐-๙]+$/.test(cell ?? ''))).toEqual(LOW);
  });

  it('proposes a measure for an item the plan tab leaves out, marked as ours, and dots for what only the agency knows', () => {
    const row = sectionText(report, 9).slice(sectionText(report, 9).indexOf('O๓๘\t'));
    expect(row).toContain('จัดกิจกรรมเสริมสร้างทัศนคติ');
    expect(row.slice(0, row.indexOf('O๔๑'))).toContain('……………\t……………\t……………');
    expect(row).toContain('ข้อความที่ระบบเสนอ');
  });

  it('counts the groups', () => {
    expect(sectionText(report, 7)).toContain('กลุ่มต่ำ ๑๔ ข้อ กลุ่มกลาง ๒๔ ข้อ และกลุ่มสูง ๕๐ ข้อ');
    expect(sectionText(report, 8)).toContain('แบบวัด IIT ไม่มีข้อคำถามที่ได้คะแนนต่ำกว่าร้อยละ ๖๐');
    expect(sectionText(report, 8)).toContain('จำนวน ๓ ข้อ ได้แก่ E๘, E๑๐ และ E๑๓');
    expect(sectionText(report, 8)).toContain('จำนวน ๑๑ ข้อ ได้แก่ O๒,');
  });

  it('leaves no hole at exactly 60 or 85', () => {
    expect(sectionText(report, 6)).toContain('น้อยกว่า ๖๐.๐๐');
    expect(sectionText(report, 6)).toContain('ไม่น้อยกว่า ๖๐.๐๐ และไม่เกิน ๘๕.๐๐');
    expect(sectionText(report, 6)).toContain('มากกว่า ๘๕.๐๐');
  });

  it('names no advisers where none were pasted', () => {
    expect(report.text).not.toContain('คณะที่ปรึกษา');
    expect(sectionText(report, 4)).toContain('หน่วยงานกำหนดแนวทางปรับปรุงตามผลคะแนน ดังนี้');
  });

  it('prints dates and years of the Buddhist era', () => {
    expect(sectionText(report, 0)).toContain('ประกาศ ณ วันที่ ๑๘ มกราคม พ.ศ. ๒๕๖๔');
    expect(sectionText(report, 0)).toContain('๑๒ พฤศจิกายน ๒๕๖๓');
    expect(sectionText(report, 9)).toContain('ปีงบประมาณ พ.ศ. ๒๕๖๔');
  });

  it('has Thai digits only, but in an address', () => {
    expect(report.text.match(/.*[0-9].*/g) ?? []).toEqual([]);
  });

  it('has Arabic digits only, where the setting says so', () => {
    const arabic = told(withSettings(exampleInput(), { digits: 'arabic' }));
    expect(arabic.text).not.toMatch(/[๐-๙]/);
    expect(sectionText(arabic, 8)).toContain('E8, E10 และ E13');
    expect(sectionText(arabic, 3)).toContain('79.68');
  });
});

describe('what is not filled in', () => {
  it('shows as dots, the year of action as the one after the assessed', () => {
    const { settings } = exampleInput();
    const blank = Object.fromEntries(
      Object.entries(settings).map(([key, value]) => [key, typeof value === 'string' && !['digits', 'font'].includes(key) ? '' : value]),
    );
    const bare = told({ ...withSettings(exampleInput(), { ...blank, announcedOn: null, metOn: null, actionYear: null }), plan: [] });
    const front = sectionText(bare, 0);
    expect(front).toContain('ประกาศ ณ วันที่ ……………');
    expect(front).toContain('ตามที่……………ได้มอบหมายให้……………');
    expect(sectionText(bare, 9)).toContain('ปีงบประมาณ พ.ศ. ๒๕๖๔');
  });
});

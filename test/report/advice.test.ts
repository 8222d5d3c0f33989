import { describe, expect, it } from 'vitest';
import { exampleInput } from './example-input.js';
import { rungInput } from './ladder.js';
import { sectionText, told } from './rendered.js';
import { count, say } from './written-input.js';

describe('the advisers’ words', () => {
  const advice = [{ code: '7', text: 'เพิ่มสื่อให้หลากหลาย' }];

  it('do not cover ours', () => {
    const text = say({ ...exampleInput(), advice }, 4);
    expect(text).toContain('ในเรื่องที่ระบุว่าเป็นข้อเสนอแนะของคณะที่ปรึกษา ส่วนเรื่องอื่นหน่วยงานกำหนดแนวทางปรับปรุง');
    expect(text).toContain('ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร ข้อเสนอแนะของคณะที่ปรึกษา “เพิ่มสื่อให้หลากหลาย”');
    expect(text).toMatch(/ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน ควร/);
  });

  it('stand for the indicator’s questions in 8 and 9 where the plan says nothing, named as theirs', () => {
    const report = told({ ...exampleInput(), advice });
    const attributed = 'ข้อเสนอแนะของคณะที่ปรึกษาต่อตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร “เพิ่มสื่อให้หลากหลาย”';
    expect(count(sectionText(report, 8), attributed)).toBe(2);
    expect(sectionText(report, 9)).toContain(`E๘\tช่องทางรับฟังคำติชมหรือความคิดเห็น\t${attributed}\t`);
  });

  it('stand for an indicator that is planned whole', () => {
    const input = { ...rungInput('indicators'), advice };
    expect(say(input, 9)).toContain('ประสิทธิภาพการสื่อสาร\tข้อเสนอแนะของคณะที่ปรึกษา “เพิ่มสื่อให้หลากหลาย”\t');
  });
});

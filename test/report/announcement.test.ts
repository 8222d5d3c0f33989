import { describe, expect, it } from 'vitest';
import type { PlanRow } from '../../src/contract/plan.js';
import { exampleInput, withSettings } from './example-input.js';
import { rungInput } from './ladder.js';
import { sectionText, told } from './rendered.js';
import { LOW, planRow, say, withPlan } from './written-input.js';

describe('the announcement', () => {
  const full = LOW.map((code) => planRow(code, { unit: 'สำนักปลัด', due: '2021-09-30', followUp: 'ปลัด' }));

  it('claims responsible and deadline only where every row of the plan has them', () => {
    const all = told(withPlan(full));
    expect(sectionText(all, 0)).toContain('พร้อมเสนอแนวทางปรับปรุงที่ระบุผู้รับผิดชอบ วิธีดำเนินการ และกำหนดเวลา นั้น');
    expect(sectionText(all, 1)).toContain('แล้วกำหนดมาตรการ ผู้รับผิดชอบ และวิธีกำกับติดตาม เพื่อดำเนินการ');
    const [first, ...rest] = full;
    const short = told(withPlan([{ ...(first as PlanRow), due: '', followUp: '' }, ...rest]));
    expect(sectionText(short, 0)).toContain('ที่ระบุผู้รับผิดชอบ และวิธีดำเนินการ นั้น');
    expect(sectionText(short, 0)).not.toContain('กำหนดเวลา');
    const bare = told(withPlan([...full, planRow('e1', { measure: 'ทบทวนขั้นตอน', due: '2021-09-30' })]));
    expect(sectionText(bare, 0)).toContain('พร้อมเสนอแนวทางปรับปรุงที่ระบุกำหนดเวลา นั้น');
    expect(sectionText(short, 1)).not.toContain('วิธีกำกับติดตาม');
  });

  it.each(['total', 'surveys'] as const)('promises no plan where there is none: %s', (rung) => {
    const report = told(rungInput(rung));
    expect(sectionText(report, 0)).not.toMatch(/แนวทางปรับปรุง|ผู้รับผิดชอบ|กำหนดเวลา/);
    expect(sectionText(report, 1)).not.toContain('มาตรการ');
  });

  it('says nothing of a meeting of which nothing is known, and closes with the announcing', () => {
    const input = withSettings(exampleInput(), { metOn: null, workingGroup: '' });
    const text = say(input, 0);
    expect(text).not.toContain('ประชุม');
    expect(text).toContain('บัดนี้ งานกฎหมายและคดีได้จัดทำรายงาน');
    expect(text.indexOf('จึงประกาศให้ทราบโดยทั่วกัน\n')).toBeGreaterThan(text.indexOf('เผยแพร่'));
    expect(text).toContain('ประกาศ ณ วันที่ ๑๘ มกราคม พ.ศ. ๒๕๖๔');
  });

  it('is followed by the title with the place, as far as it is given', () => {
    expect(say(exampleInput(), 0)).toContain('\nตำบลตัวอย่าง อำเภอตัวอย่าง จังหวัดตัวอย่าง');
    expect(say(withSettings(exampleInput(), { subdistrict: 'บางรัก', district: '', province: 'เชียงใหม่' }), 0)).toContain(
      '\nตำบลบางรัก จังหวัดเชียงใหม่',
    );
    expect(say(withSettings(exampleInput(), { subdistrict: 'สีลม', district: 'บางรัก', province: 'กรุงเทพมหานคร' }), 0)).toContain(
      '\nแขวงสีลม เขตบางรัก กรุงเทพมหานคร',
    );
  });
});

describe('who answered', () => {
  it('is said as far as it is known', () => {
    expect(say(exampleInput(), 3)).toContain(
      'โดยมีผู้ตอบแบบวัด IIT จำนวน ๕๒ คน (จากบุคลากร ๕๘ คน) และแบบวัด EIT จำนวน ๕๐ คน และตรวจการเปิดเผยข้อมูล (OIT) จำนวน ๔๓ ข้อ',
    );
    expect(say(rungInput('indicators and items'), 3)).toContain('โดยตรวจการเปิดเผยข้อมูล (OIT) จำนวน ๔๓ ข้อ');
    expect(say(rungInput('indicators'), 3)).not.toMatch(/โดยมีผู้ตอบ|จำนวน ๔๓/);
  });
});

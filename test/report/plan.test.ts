import { describe, expect, it } from 'vitest';
import { outgoing } from '../../src/report/outgoing.js';
import { meaning } from '../../src/report/readback/meaning.js';
import { readPieces } from '../../src/report/readback/xml.js';
import { exampleInput } from './example-input.js';
import { open, sectionText, told } from './rendered.js';
import { nothingLow, planRow, say, withMeasures, withPlan } from './written-input.js';

describe('a due date', () => {
  it.each([
    ['2021-09-30', '๓๐ กันยายน ๒๕๖๔'],
    ['2564-09-30', '๓๐ กันยายน ๒๕๖๔'],
    ['30/9/2564', '30/9/2564'],
    ['2564-99-30', '2564-99-30'],
    ['3107-09-30', '3107-09-30'],
    ['ไตรมาส 2', 'ไตรมาส 2'],
  ])('%s is printed as %s', (due, printed) => {
    expect(say(withPlan([planRow('e8', { due })]), 9)).toContain(`\t${printed}\t`);
  });
});

describe('the officer’s measures', () => {
  const plan = [planRow('e8', { measure: 'ติดตู้รับฟัง 3 จุด' }), planRow('10', { measure: 'อบรมทุกไตรมาส' }), planRow('e1', { steps: 'ก\nข' })];

  it('stand in 4, 8 and 9 with no other suggestion', () => {
    const report = told(withPlan(plan));
    expect(sectionText(report, 4)).toContain('ข้อ E๘ ช่องทางรับฟังคำติชมหรือความคิดเห็น หน่วยงานกำหนดมาตรการ คือ ติดตู้รับฟัง 3 จุด');
    expect(sectionText(report, 4)).toContain('ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต หน่วยงานกำหนดมาตรการ คือ อบรมทุกไตรมาส');
    expect(sectionText(report, 4)).not.toMatch(/ตัวชี้วัดที่ ๑๐ .*ควร/);
    const own = sectionText(report, 8).split('ข้อ E๘ เรื่อง')[1]?.split('ข้อ E๑๐ เรื่อง')[0] ?? '';
    expect(own).toContain('มาตรการ ติดตู้รับฟัง 3 จุด หน่วยงานรับผิดชอบ');
    expect(own).not.toContain('จึงควร');
  });

  it('for what is not low follow the low items, marked as further measures', () => {
    const text = say(withPlan(plan), 9);
    expect(text.indexOf('มาตรการพัฒนาเพิ่มเติม (นอกเหนือจากข้อที่ต้องแก้ไข)')).toBeGreaterThan(text.indexOf('O๔๑\t'));
    const further = text.slice(text.indexOf('มาตรการพัฒนาเพิ่มเติม (นอกเหนือ'));
    expect([...further.matchAll(/^([IEO][๐-๙]+|ตัวชี้วัดที่ [๐-๙]+)\t/gm)].map((match) => match[1])).toEqual(['E๑', 'ตัวชี้วัดที่ ๑๐']);
    expect(further).not.toContain('ระบบเสนอ');
    expect(text).toContain('หน่วยงานกำหนดมาตรการพัฒนาเพิ่มเติมอีก ๒ เรื่อง');
  });

  it('are missed by the reading back where one is left out', async () => {
    const input = outgoing(withPlan(plan));
    const xml = (await open(input)).parts['word/document.xml'] ?? '';
    const last = xml.lastIndexOf('<w:tr>');
    expect(meaning(readPieces(xml), input)).toEqual([]);
    expect(meaning(readPieces(xml.slice(0, last) + xml.slice(xml.indexOf('</w:tr>', last) + 7)), input)).toMatchObject([
      { place: expect.stringMatching(/^ส่วนที่ 9 แถวที่/) },
    ]);
  });

  it('may be all that is planned', () => {
    const input = withMeasures(withPlan([planRow('total', { measure: 'ประชุมทุกเดือน' })]), nothingLow);
    expect(say(input, 9)).toContain('คะแนนภาพรวม\tคะแนนภาพรวม\tประชุมทุกเดือน');
  });
});

describe('the steps', () => {
  it('fit the kind of item', () => {
    const text = say(exampleInput(), 9);
    const steps = (code: string) => text.split(`\n${code}\t`)[1]?.split('\t')[2] ?? '';
    expect(steps('O๓๘')).toBe('๑) กำหนดกิจกรรมและงบประมาณ\n๒) ผู้บริหารและบุคลากรร่วมดำเนินการ\n๓) บันทึกภาพและสรุปผล\n๔) เผยแพร่บนเว็บไซต์');
    expect(steps('O๓๕')).toBe(steps('O๓๘'));
    expect(steps('O๓๓')).toContain('ผู้มีส่วนได้ส่วนเสีย');
    expect(new Set(['E๘', 'O๒', 'O๑๑', 'O๑๗', 'O๓๐', 'O๓๓', 'O๓๕'].map(steps)).size).toBe(7);
  });

  it('come after the sentence on who hears of them, which would else stand alone on a last page', () => {
    expect(say(exampleInput(), 9)).toMatch(
      /ให้หน่วยงานรับผิดชอบรายงานความก้าวหน้าต่อนายก\S* รอบ ๖ เดือน และรายงานผลเมื่อสิ้นปีงบประมาณ พ\.ศ\. ๒๕๖๔\nตารางที่ [๐-๙]+ แผนปรับปรุง/,
    );
  });
});

describe('column heads', () => {
  it('stand on two lines parted between words', () => {
    const [head = ''] = say(exampleInput(), 9).match(/ข้อ\tประเด็น[\s\S]*?หมายเหตุ/) ?? [];
    expect(head.split('\t')).toEqual([
      'ข้อ',
      'ประเด็น',
      'มาตรการ',
      'ขั้นตอน',
      'หน่วยงาน\nรับผิดชอบ',
      'การกำกับ\nติดตาม',
      'กำหนด\nแล้วเสร็จ',
      'ตัวชี้วัด\nความสำเร็จ',
      'หมายเหตุ',
    ]);
  });
});

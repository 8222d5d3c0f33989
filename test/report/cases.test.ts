import { describe, expect, it } from 'vitest';
import type { ReportInput } from '../../src/contract/report.js';
import type { MeasureResult, PartResult } from '../../src/ita/result.js';
import { exampleInput, exampleTabs, inputFrom } from './example-input.js';
import { rungInput, withOfficial } from './ladder.js';
import { sectionText, told } from './rendered.js';
import { indicators, withMeasures } from './written-input.js';

describe('strongest and weakest', () => {
  it('name every indicator of a tie', () => {
    const text = sectionText(told(indicators(90, 90, 80, 70, 80, 80, 70, 80, 80, 80)), 3);
    expect(text).toContain('ตัวชี้วัดที่ได้คะแนนสูงสุดมี ๒ ตัวชี้วัดเท่ากัน ได้แก่ ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ และตัวชี้วัดที่ ๒ การใช้งบประมาณ ได้ ๙๐.๐๐ คะแนน');
    expect(text).toContain(
      'ตัวชี้วัดที่ได้คะแนนต่ำสุดมี ๒ ตัวชี้วัดเท่ากัน ได้แก่ ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ และตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร ได้ ๗๐.๐๐ คะแนน',
    );
  });

  it('say so where all are equal', () => {
    const text = sectionText(told(indicators(90, 90, 90, 90, 90, 90, 90, 90, 90, 90)), 3);
    expect(text).toContain('ทั้ง ๑๐ ตัวชี้วัดได้คะแนนเท่ากัน คือ ๙๐.๐๐ คะแนน');
    expect(text).not.toContain('คะแนนสูงสุด');
  });

  it('count none, one and all that reach the target', () => {
    const say = (...scores: number[]) => sectionText(told(indicators(...scores)), 3);
    expect(say(80, 70, 80, 80, 80, 80, 80, 80, 80, 80)).toContain('ยังไม่มีตัวชี้วัดใดจากทั้งหมด ๑๐ ตัวชี้วัดถึงค่าเป้าหมาย');
    expect(say(85, 70, 80, 80, 80, 80, 80, 80, 80, 80)).toContain('มี ๑ ตัวชี้วัดจากทั้งหมด ๑๐ ตัวชี้วัดที่ถึงค่าเป้าหมาย (๘๕ คะแนน) คือ ตัวชี้วัดที่ ๑');
    expect(say(86, 87, 88, 89, 90, 91, 92, 93, 94, 95)).toContain('ทั้ง ๑๐ ตัวชี้วัดถึงค่าเป้าหมาย');
  });
});

describe('the plan', () => {
  it('says that nothing is to mend where everything reaches the target', () => {
    const report = told(indicators(86, 87, 88, 89, 90, 91, 92, 93, 94, 95));
    expect(sectionText(report, 9)).toContain('ไม่มีเรื่องที่ต้องกำหนดมาตรการแก้ไข');
    expect(sectionText(report, 4)).toContain('ทุกตัวชี้วัดถึงค่าเป้าหมาย');
  });

  it('speaks of one item where one is low', () => {
    const lift = (measure: MeasureResult): MeasureResult =>
      measure.group === 'low' && measure.code !== 'e8' ? { ...measure, group: 'middle' } : measure;
    const report = told(withMeasures(exampleInput(), lift));
    expect(sectionText(report, 8)).toContain('แบบวัด EIT มีข้อคำถามที่ได้คะแนนต่ำกว่าร้อยละ ๖๐ จำนวน ๑ ข้อ คือ E๘');
    expect(sectionText(report, 9)).toContain('ซึ่งมี ๑ ข้อ');
  });

  it('points to the suggestions where no item is low but indicators fall short', () => {
    const report = told(withMeasures(exampleInput(), (measure) => (measure.group === 'low' ? { ...measure, group: 'middle' } : measure)));
    expect(sectionText(report, 9)).toContain('ไม่มีข้อที่ได้คะแนนต่ำกว่าร้อยละ ๖๐ ส่วนตัวชี้วัดที่ต่ำกว่าค่าเป้าหมาย');
  });

  it('prints the user’s own words and days, and marks only what it proposes itself', () => {
    const input = exampleInput();
    const plan = input.plan.map((row) =>
      row.code === 'e8' ? { ...row, measure: 'ติดตู้รับฟัง', due: '2021-03-31', remark: 'ด่วน', analysis: 'ช่องทางมีน้อย', person: 'นิติกร' } : row,
    );
    const report = told({ ...input, plan });
    const row = sectionText(report, 9).split('E๘\t')[1]?.split('E๑๐\t')[0] ?? '';
    expect(row).toContain('\tติดตู้รับฟัง\t');
    expect(row).toContain('\t๓๑ มีนาคม ๒๕๖๔\t');
    expect(row).toContain('ด่วน\nข้อความที่ระบบเสนอ: ขั้นตอน ตัวชี้วัดความสำเร็จ');
    expect(sectionText(report, 8)).toContain('วิเคราะห์ผลการประเมิน ช่องทางมีน้อย มาตรการ ติดตู้รับฟัง หน่วยงานรับผิดชอบ ทุกส่วนราชการ ผู้รับผิดชอบ นิติกร');
  });
});

describe('the advisers', () => {
  it('are named beside the words pasted as theirs, and nowhere else', () => {
    const report = told({ ...exampleInput(), advice: [{ code: '7', text: 'เพิ่มสื่อให้หลากหลาย' }] });
    const lines = sectionText(report, 4).split('\n');
    expect(lines.find((line) => line.includes('เพิ่มสื่อให้หลากหลาย'))).toContain('ข้อเสนอแนะของคณะที่ปรึกษา');
    expect(lines.find((line) => line.startsWith('ตัวชี้วัดที่ ๘'))).not.toContain('คณะที่ปรึกษา');
  });
});

describe('official and computed scores that differ', () => {
  it('are both printed, a hundredth as rounding', () => {
    const tabs = withOfficial(exampleTabs(), [
      ['คะแนนภาพรวม', '79.69'],
      ['7', '72.85'],
    ]);
    const text = sectionText(told(inputFrom(tabs)), 3);
    expect(text).toMatch(/คะแนนภาพรวมใช้คะแนนที่ประกาศ คือ ๗๙\.๖๙ ส่วนที่คำนวณจากข้อมูลในรายงานได้ ๗๙\.๗๘/);
    expect(text).toContain('ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสารใช้คะแนนที่ประกาศ คือ ๗๒.๘๕ ส่วนที่คำนวณจากข้อมูลในรายงานได้ ๗๑.๘๕ ต่างกัน ๑.๐๐');
    const [rounding] = sectionText(told(inputFrom(withOfficial(exampleTabs(), [['คะแนนภาพรวม', '79.69']]))), 3).match(/.*ที่ประกาศ.*/) ?? [];
    expect(rounding).toContain('ต่างกัน ๐.๐๑ เพราะการปัดเศษ');
  });
});

describe('the thresholds of the result', () => {
  it('are what the labels and ranges say', () => {
    const input = exampleInput();
    const report = told({ ...input, result: { ...input.result, thresholds: { low: 50, high: 90, highIncluded: true } } });
    expect(sectionText(report, 6)).toContain('ไม่น้อยกว่า ๕๐.๐๐ แต่น้อยกว่า ๙๐.๐๐');
    expect(sectionText(report, 6)).toContain('ตั้งแต่ ๙๐% ขึ้นไป\tไม่น้อยกว่า ๙๐.๐๐');
  });
});

describe('a total on an edge', () => {
  const withTotal = (score: number, rating: string, change: Partial<ReportInput['result']> = {}): ReportInput => {
    const input = rungInput('indicators');
    return {
      ...input,
      result: { ...input.result, total: { score, rating, source: 'computed', reachesTarget: score >= 84.995 }, ...change },
    };
  };

  it('is explained where rounding lifts it', () => {
    const text = sectionText(told(withTotal(84.9951, 'A')), 3);
    expect(text).toContain('ก่อนปัดเศษต่ำกว่า ๘๕.๐๐ เพียงเศษทศนิยม เมื่อปัดเป็นทศนิยม ๒ ตำแหน่งตามหลักเกณฑ์แล้วเท่ากับ ๘๕.๐๐ จึงอยู่ในระดับ A');
  });

  it('is explained where little lacks', () => {
    expect(sectionText(told(withTotal(84.97, 'B')), 3)).toContain('คะแนนภาพรวมห่างจากระดับ A เพียง ๐.๐๓ คะแนน');
  });

  it('is explained from 2566 on where a survey holds it back', () => {
    const report = told(withTotal(86, 'ผ่าน', { year: 2566 }));
    expect(sectionText(report, 3)).toContain('คะแนนภาพรวมถึงเกณฑ์ของระดับ ผ่านดี แต่คะแนนของ');
    expect(sectionText(report, 2)).toContain('ผ่านดี\t๘๕.๐๐ – ๑๐๐.๐๐\tทุกแบบสำรวจได้ตั้งแต่ ๘๕.๐๐ ขึ้นไป');
    expect(sectionText(report, 2)).toContain('ต้องปรับปรุง\t๗๐.๐๐ – ๘๔.๙๙\t–');
  });
});

describe('weights', () => {
  it('may have decimals, and are said to be equal where none are given', () => {
    const weighing = (weight: number | null) =>
      told(withMeasures(exampleInput(), (measure) => (measure.kind === 'survey' ? { ...measure, weight } : measure)));
    expect(sectionText(weighing(33.33), 2)).toContain('ร้อยละ ๓๓.๓๓');
    expect(sectionText(weighing(null), 2)).toContain('เท่ากันทุกแบบสำรวจ');
  });
});

describe('respondents', () => {
  it('are not shown item by item where they are fewer than ten', () => {
    const input = exampleInput();
    const report = told({ ...input, result: { ...input.result, respondents: { ...input.result.respondents, EIT: 9 } } });
    expect(sectionText(report, 7)).not.toMatch(/E[๐-๙]/);
    expect(sectionText(report, 8)).toContain('ผู้ตอบแบบวัด EIT มีน้อยกว่า ๑๐ คน จึงไม่แสดงผลรายข้อ');
    expect(sectionText(report, 9)).toContain('ประสิทธิภาพการสื่อสาร');
    expect(sectionText(report, 3)).toContain('๗๑.๘๕');
  });

  it('cannot be found by a choice that few picked: the group stays, shares and score do not show', () => {
    const few = (measure: MeasureResult): MeasureResult =>
      measure.code === 'e8' && measure.parts
        ? {
            ...measure,
            parts: measure.parts.map((part) => ({
              ...part,
              choices: part.choices.map((choice, index) => ({ ...choice, n: index === 0 ? 46 : 3 })),
            })),
          }
        : measure;
    const report = told(withMeasures(exampleInput(), few));
    expect(sectionText(report, 7)).toContain('E๘, E๑๐, E๑๓');
    expect(sectionText(report, 8)).toContain('▼\u00a0ไม่แสดง');
    expect(report.text).not.toContain('๔๔.๙๐');
  });
});

describe('a question of several parts', () => {
  it('prints a row a part, the shares under their choices, and names the weakest part', () => {
    const part = (name: string, score: number, shares: number[]): PartResult => ({
      name,
      score,
      n: 50,
      blank: 0,
      choices: ['น้อยที่สุดหรือไม่มีเลย', 'น้อย', 'มาก', 'มากที่สุด'].map((label, index) => ({
        label,
        points: [0, 33, 67, 100][index] ?? 0,
        n: (shares[index] ?? 0) / 2,
        share: shares[index] ?? 0,
      })),
    });
    const low = (measure: MeasureResult): MeasureResult =>
      measure.code === 'i1'
        ? {
            ...measure,
            score: 45,
            group: 'low',
            reachesTarget: false,
            parts: [part('ขั้นตอน', 50, [20, 30, 30, 20]), part('ระยะเวลา', 40, [40, 20, 20, 20])],
          }
        : measure;
    const text = sectionText(told(withMeasures(exampleInput(), low)), 8);
    expect(text).toContain('ระยะเวลา\t๔๐.๐๐%\t๒๐.๐๐%\t๒๐.๐๐%\t๒๐.๐๐%\t▼\u00a0๔๐.๐๐');
    expect(text).toContain('คะแนนของข้อ\t▼\u00a0๔๕.๐๐');
    expect(text).toContain('ส่วนที่ได้คะแนนต่ำสุดคือ “ระยะเวลา” ได้ ๔๐.๐๐ คะแนน');
  });
});

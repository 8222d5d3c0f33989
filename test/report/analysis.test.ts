import { describe, expect, it } from 'vitest';
import type { MeasureResult } from '../../src/ita/result.js';
import { exampleInput } from './example-input.js';
import { rungInput } from './ladder.js';
import { sectionText, told } from './rendered.js';
import { count, indicators, say, withMeasures } from './written-input.js';

describe('an indicator whose items are not known', () => {
  it('is not said to be without low items, and stands before stronger ones', () => {
    const text = say(rungInput('indicators and items'), 5);
    expect(text).toMatch(/๗\. ประสิทธิภาพการสื่อสาร\t๗๑\.๘๕\t๑๓\.๑๕\tไม่มีผลรายข้อ/);
    const order = [...text.matchAll(/\t([๐-๙]+)\. [^\t]+\t[๐-๙.]+\t/g)].map((match) => match[1]);
    expect(order[0]).toBe('๗');
    expect(text).toContain('ทุกข้อเท่าที่มีผลรายข้อ');
  });

  it('is told once where no item at all is known', () => {
    const report = told(rungInput('indicators'));
    expect(count(report.text, 'ไม่มีผลคะแนนรายข้อ')).toBe(1);
    expect(sectionText(report, 5)).not.toContain('ไม่มีผลรายข้อ');
  });
});

describe('the weakest and the strongest', () => {
  it('are called what section 5 calls them', () => {
    expect(say(indicators(90, 80, 80, 80, 80, 80, 59, 80, 80, 80), 3)).toContain('ได้ ๕๙.๐๐ คะแนน จึงต้องแก้ไขเป็นลำดับแรก');
    expect(say(indicators(90, 80, 80, 80, 80, 80, 70, 80, 80, 80), 3)).toContain('ได้ ๗๐.๐๐ คะแนน จึงควรพัฒนาเป็นลำดับแรก');
    expect(say(indicators(90, 91, 92, 93, 94, 95, 86, 90, 90, 90), 3)).toContain('แต่ยังถึงค่าเป้าหมาย จึงควรติดตามและรักษาระดับไว้');
    expect(say(exampleInput(), 3)).toContain('ได้ ๗๑.๘๕ คะแนน จึงต้องแก้ไขเป็นลำดับแรก');
  });

  it('are no strength below the target', () => {
    const text = say(indicators(84, 80, 80, 80, 80, 80, 70, 80, 80, 80), 3);
    expect(text).toContain('ซึ่งยังต่ำกว่าค่าเป้าหมาย (๘๕ คะแนน)');
    expect(text).not.toContain('จุดแข็ง');
  });

  it('may reach the target and still hold a low item', () => {
    const low = (measure: MeasureResult): MeasureResult => (measure.code === 'e1' ? { ...measure, score: 55, group: 'low' } : measure);
    const text = say(withMeasures(exampleInput(), low), 5);
    expect(text).toContain('ควรรักษาไว้ แต่มีข้อที่ต้องแก้ไข มี ๑ ตัวชี้วัด คือ ตัวชี้วัดที่ ๖');
    expect(text).toMatch(/ควรรักษาไว้ แต่มีข้อที่ต้องแก้ไข\t๖\. คุณภาพการดำเนินงาน\t.*E๑/);
  });
});

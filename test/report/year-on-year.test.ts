import { describe, expect, it } from 'vitest';
import type { MeasureResult } from '../../src/ita/result.js';
import { TAB } from '../../src/tabs/names.js';
import { exampleInput, exampleTabs, inputFrom } from './example-input.js';
import { sectionText, told } from './rendered.js';
import { say, withMeasures } from './written-input.js';

describe('last year', () => {
  it('stands beside this year, with what rose and fell', () => {
    const tabs = exampleTabs();
    tabs.set(TAB.previous, [
      ['ข้อ', 'คะแนน'],
      ['คะแนนภาพรวม', '75.18'],
      ['1', '90.00'],
      ['2', '80.00'],
      ['7', '71.85'],
    ]);
    const text = sectionText(told(inputFrom(tabs)), 5);
    expect(text).toContain('คะแนนภาพรวมเพิ่มขึ้นจาก ๗๕.๑๘ เป็น ๗๙.๖๘ หรือเพิ่มขึ้น ๔.๕๐ คะแนน');
    expect(text).toContain('เพิ่มขึ้น ๑ ตัวชี้วัด ลดลง ๑ ตัวชี้วัด และเท่าเดิม ๑ ตัวชี้วัด');
    expect(text).toContain('๑. การปฏิบัติหน้าที่\t๙๐.๐๐\t๘๘.๗๘\t−๑.๒๒');
  });

  it('is named, with surveys, what fell, and low items', () => {
    const tabs = exampleTabs();
    tabs.set(TAB.previous, [
      ['ข้อ', 'คะแนน'],
      ['คะแนนภาพรวม', '75.18'],
      ['IIT', '90.00'],
      ['1', '90.00'],
      ['7', '70.00'],
      ['e8', '50.00'],
    ]);
    const report = told(inputFrom(tabs));
    const text = sectionText(report, 5);
    expect(text).toContain('เมื่อเทียบกับปีงบประมาณ พ.ศ. ๒๕๖๒ คะแนนภาพรวมเพิ่มขึ้นจาก ๗๕.๑๘ เป็น ๗๙.๖๘');
    expect(text).toContain('คะแนน IIT ลดลงจาก ๙๐.๐๐ เป็น ๘๔.๙๗');
    expect(text).toContain('ตัวชี้วัดที่คะแนนลดลง คือ ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ (ลดลง ๑.๒๒ คะแนน)');
    expect(text).toContain('ห่าง\nเป้าหมาย');
    expect(sectionText(report, 8)).toContain('เพิ่มขึ้นจากปีงบประมาณ พ.ศ. ๒๕๖๒ ซึ่งได้ ๕๐.๐๐ คะแนน จำนวน ๕.๑๐ คะแนน');
  });
});

describe('a score that may not be shown', () => {
  it('is not told by its change since last year', () => {
    const hidden = (measure: MeasureResult): MeasureResult =>
      measure.code === 'e8' ? { ...measure, score: null, previous: 50, change: 5.1 } : measure;
    const text = say(withMeasures(exampleInput(), hidden), 8);
    expect(text).toContain('ข้อนี้ได้คะแนนต่ำกว่าร้อยละ ๖๐');
    expect(text).not.toContain('๕.๑๐ คะแนน');
  });
});

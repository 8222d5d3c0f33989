import { describe, expect, it } from 'vitest';
import type { MeasureResult } from '../../src/ita/result.js';
import { exampleInput } from './example-input.js';
import { open, sectionText, told } from './rendered.js';
import { nothingLow, say, withMeasures } from './written-input.js';

describe('talk of the tool', () => {
  it('stands in the remarks of the plan only, and nothing leans', async () => {
    const report = told(exampleInput());
    for (const section of [0, 1, 2, 3, 4, 5, 6, 7, 8]) expect(sectionText(report, section)).not.toMatch(/ระบบเสนอ|แท็บ/);
    expect(sectionText(report, 9)).toContain('\tข้อความที่ระบบเสนอ');
    expect(sectionText(report, 9)).not.toMatch(/แท็บ|ตัวเอน/);
    expect((await open(exampleInput())).parts['word/document.xml']).not.toContain('<w:i/>');
  });
});

describe('wording', () => {
  it('sets the target in brackets and writes percent as a word in sentences', () => {
    const report = told(exampleInput());
    expect(report.text).toContain('ต่ำกว่าค่าเป้าหมาย (๘๕ คะแนน) อยู่ ๒๙.๙๐ คะแนน');
    expect(report.text).not.toMatch(/๘๕ คะแนนอยู่/);
    expect(sectionText(report, 5)).toContain('“ต้องแก้ไข” หมายถึง ตัวชี้วัดที่ต่ำกว่าค่าเป้าหมาย และตัวชี้วัดหรือข้อใดข้อหนึ่งได้ต่ำกว่าร้อยละ ๖๐');
    const paragraphs = report.sections.flatMap(({ pieces }) => pieces).filter(({ kind }) => kind === 'paragraph');
    expect(paragraphs.filter((piece) => piece.kind === 'paragraph' && piece.text.includes('%'))).toEqual([]);
    expect(report.text).not.toMatch(/[๐-๙][\s\u00a0]%/);
  });

  it('heads a question with its topic and asks it in the table as the sheet does', () => {
    const worded = (measure: MeasureResult): MeasureResult =>
      measure.code === 'e8' ? { ...measure, wording: 'ท่านเห็นช่องทางหรือไม่' } : measure;
    const text = say(withMeasures(exampleInput(), worded), 8);
    expect(text).toContain('ข้อ E๘ เรื่อง ช่องทางรับฟังคำติชมหรือความคิดเห็น\n');
    expect(text).toContain('\nท่านเห็นช่องทางหรือไม่\t๕๕.๑๐%');
    expect(text).toContain('แบบตรวจ OIT มีประเด็นการตรวจที่ได้คะแนนต่ำกว่าร้อยละ ๖๐ จำนวน ๑๑ ข้อ');
  });

  it('needs one sentence where nothing is low, and counts no empty group', () => {
    const report = told(withMeasures(exampleInput(), nothingLow));
    expect(sectionText(report, 8)).toBe('ไม่มีข้อคำถามและประเด็นการตรวจที่ได้คะแนนต่ำกว่าร้อยละ ๖๐ จึงไม่มีข้อที่ต้องแก้ไข');
    expect(report.text).not.toMatch(/(?<![๐-๙])๐ ข้อ/);
  });
});

import { describe, expect, it } from 'vitest';
import { fitLabel } from '../../../src/report/figures/fit-label.js';
import { textWidth } from '../../../src/report/figures/letter-widths.js';

const WIDTH = 500;

describe('a label', () => {
  it('stands on one line where it fits', () => {
    expect(fitLabel('๑. การปฏิบัติหน้าที่', WIDTH)).toEqual({ lines: ['๑. การปฏิบัติหน้าที่'], size: 37 });
  });

  it.each([
    ['at a space', 'ความพึงพอใจต่อบริการ ของผู้รับบริการทั้งหมด', ['ความพึงพอใจต่อบริการ', 'ของผู้รับบริการทั้งหมด']],
    ['before a word that is one wherever it stands', 'การวางแผนงบประมาณและการใช้จ่ายเงิน', ['การวางแผนงบประมาณ', 'และการใช้จ่ายเงิน']],
    ['never inside a word that ends like one', 'การรับเงินทองหรือสิ่งของตอบแทน', ['การรับเงินทอง', 'หรือสิ่งของตอบแทน']],
  ])('is parted %s', (_where, text, lines) => {
    expect(fitLabel(text, WIDTH - 60)).toEqual({ lines, size: 37 });
  });

  it('is set smaller before it is cut', () => {
    const { lines, size } = fitLabel('๔. การใช้ทรัพย์สินทางราชการทั้งหมด', WIDTH);
    expect(size).toBeLessThan(37);
    expect(lines.join('')).toBe('๔. การใช้ทรัพย์สินทางราชการทั้งหมด');
  });

  it.each([
    ['Thai without a place to part it', `การ${'ส่งเสริมคุ้มครอง'.repeat(20)}`],
    ['many words', 'คำที่หนึ่ง '.repeat(60)],
    ['letters of another script', '漢字'.repeat(60)],
    ['marks without end', `ก${'้'.repeat(500)}ข`],
  ])('has at most two lines, none wider than its room: %s', (_what, text) => {
    const { lines, size } = fitLabel(text, WIDTH);
    expect(lines.length).toBeLessThanOrEqual(2);
    for (const line of lines) expect(textWidth(line, size)).toBeLessThanOrEqual(WIDTH);
  });

  it('that is cut ends in dots and keeps no vowel without its consonant', () => {
    const { lines } = fitLabel('เปลี่ยนแปลงเ'.repeat(20), WIDTH);
    const [last = ''] = lines.slice(-1);
    expect(last.endsWith('…')).toBe(true);
    expect(last).not.toMatch(/[เแโใไ]…$/);
  });
});

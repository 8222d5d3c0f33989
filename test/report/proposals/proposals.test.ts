import { describe, expect, it } from 'vitest';
import type { ProposedText, ReportInput } from '../../../src/contract/report.js';
import { planMeasures } from '../../../src/ita/plan-measures.js';
import { proposedTexts } from '../../../src/report/proposals/proposals.js';
import { composed } from '../composed.js';
import { exampleInput, withSettings } from '../example-input.js';
import { RUNGS, rungInput } from '../ladder.js';
import { planRow, withPlan } from '../written-input.js';

const inArabic = (input: ReportInput) => withSettings(input, { digits: 'arabic' });
const example = inArabic(exampleInput());
const of = (texts: readonly ProposedText[], code: string) => texts.filter((text) => text.code === code).map(({ column }) => column);
const lines = (input: ReportInput) => [4, 5, 9].flatMap((section) => composed(input, section)).join('\n');

describe('what a report proposes itself', () => {
  it.each(RUNGS)('is listed word by word as it is printed: %s', (rung) => {
    const input = inArabic(rungInput(rung));
    const texts = proposedTexts(input);
    const printed = lines(input);
    expect(texts.filter(({ text }) => !printed.includes(text))).toEqual([]);
    expect(texts.length > 0).toBe(rung !== 'surveys' && rung !== 'total');
  });

  it('is every measure, steps and success of the plan where nothing is written', () => {
    const texts = proposedTexts({ ...example, plan: [] });
    for (const { code } of planMeasures(example.result)) expect(of(texts, code).slice(0, 3)).toEqual(['measure', 'steps', 'success']);
  });

  it('is all that is marked as proposed in the plan', () => {
    const plan = [planRow('e8', { measure: 'ติดตู้', success: 'มีตู้' }), planRow('o2', { steps: 'ก' })];
    const texts = proposedTexts(withPlan(plan, example));
    expect(of(texts, 'e8')).toEqual(['steps']);
    expect(of(texts, 'o2')).toEqual(['measure', 'success']);
    const rows = composed(withPlan(plan, example), 9);
    expect(rows.find((row) => row.startsWith('E8\t'))).toMatch(/\tข้อความที่ระบบเสนอ: ขั้นตอน$/);
    expect(rows.find((row) => row.startsWith('O2\t'))).toMatch(/\tข้อความที่ระบบเสนอ: มาตรการ ตัวชี้วัดความสำเร็จ$/);
  });

  it('is no measure where the advisers speak: of a question those on its indicator count, of an item only those on itself', () => {
    const advice = [
      { code: '7', text: 'เพิ่มสื่อ' },
      { code: '9', text: 'ตรวจเว็บไซต์' },
    ];
    const texts = proposedTexts({ ...example, advice });
    expect(of(texts, 'e8')).toEqual(['steps', 'success']);
    expect(of(texts, 'o2')).toEqual(['measure', 'steps', 'success']);
    expect(of(texts, '7')).toEqual([]);
    expect(of(texts, '8')).toEqual(['measure', 'develop']);
  });

  it('is nothing where the advisers’ words are printed instead: ours are never among theirs', () => {
    const advice = [{ code: '7', text: 'เพิ่มสื่อ' }];
    const texts = proposedTexts({ ...example, advice });
    const theirs = lines({ ...example, advice })
      .split('\n')
      .filter((line) => line.includes('ของคณะที่ปรึกษา “'));
    expect(theirs.length).toBeGreaterThan(0);
    for (const { column, text } of texts.filter(({ column: own }) => own === 'measure'))
      expect(
        theirs.filter((line) => line.includes(text)),
        `${column} ${text}`,
      ).toEqual([]);
  });

  it('is of an indicator in section 4 unless the officer planned for all its low items', () => {
    expect(of(proposedTexts(example), '7')).toContain('measure');
    const [first, second] = [planRow('e8', { measure: 'ติดตู้' }), planRow('e10', { measure: 'เพิ่มช่องทาง' })];
    expect(of(proposedTexts(withPlan([first], example)), '7')).toContain('measure');
    expect(of(proposedTexts(withPlan([first, second], example)), '7')).not.toContain('measure');
  });

  it('carries the digits of the report and none of our marks', () => {
    const thai = proposedTexts(withSettings(example, { digits: 'thai' }));
    expect(thai.map(({ text }) => text).join('')).not.toMatch(/[0-9\ue000\ue001]/);
    expect(thai.find(({ code, column }) => code === 'e8' && column === 'steps')?.text).toMatch(/^๑\) .*\n๒\) /);
  });

  it('is not told of single respondents: where few answered, by indicator', () => {
    const input = { ...example, plan: [], result: { ...example.result, respondents: { ...example.result.respondents, EIT: 9 } } };
    expect(of(proposedTexts(input), 'e8')).toEqual([]);
    expect(of(proposedTexts(input), '7')).toEqual(['measure', 'steps', 'success', 'develop']);
  });
});

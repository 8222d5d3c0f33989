import { describe, expect, it } from 'vitest';
import type { ReportInput } from '../../src/contract/report.js';
import { exampleInput, withSettings } from './example-input.js';
import { open, sectionText, told } from './rendered.js';

/** The example with this text in a comment, a wording, a plan cell, an advice and the agency's name. */
function saying(text: string): ReportInput {
  const input = withSettings(exampleInput(), { agency: `หน่วยงาน${text}` });
  const measures = input.result.measures.map((measure) =>
    measure.code === 'o2' ? { ...measure, comment: text } : measure.code === 'e8' ? { ...measure, wording: text } : measure,
  );
  const plan = input.plan.map((row) => ({ ...row, analysis: text, measure: text, due: text, remark: text }));
  return { ...input, result: { ...input.result, measures }, plan, advice: [{ code: '7', text }] };
}

const TYPED: readonly (readonly [what: string, typed: string, printed: string])[] = [
  ['control characters', 'ก\u0000\u0008\u001bข', 'กข'],
  ['a lone surrogate', 'ก\ud800ข', 'กข'],
  ['what turns the writing direction', 'ก\u202eข\u2066ค', 'กขค'],
  ['what XML forbids', 'ก\ufffeข\uffff', 'กข'],
  ['our own marks', 'ก\ue0009\ue001ข', 'ก9ข'],
  ['markup', '<w:p>&amp;</w:t>', '<w:p>&amp;</w:t>'],
  ['a formula', '=HYPERLINK("http://x.example","คลิก")', '=HYPERLINK("http://x.example","คลิก")'],
  ['a word of an error', 'null undefined NaN', 'null undefined NaN'],
  ['digits of the other kind and foreign codes', 'ข้อ 9.99 และ O99', 'ข้อ 9.99 และ O99'],
  ['an emoji', 'ดี 👍', 'ดี 👍'],
];

describe('text from cells', () => {
  it.each(TYPED)('is harmless: %s', (_what, typed, printed) => {
    const report = told(saying(typed));
    expect(sectionText(report, 8)).toContain(printed);
    expect(sectionText(report, 9)).toContain(printed);
  });

  it('brings nothing into the file that must not be there', async () => {
    const report = await open(saying(TYPED.map(([, typed]) => typed).join(' ')));
    for (const [, , printed] of TYPED) expect(sectionText(report, 9)).toContain(printed);
    const xml = report.parts['word/document.xml'] ?? '';
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ue000\ue001\ufffe\uffff\u202a-\u202e\u2066-\u2069]/);
    expect(xml).not.toContain('<w:hyperlink');
  });

  it('keeps its line breaks in the plan', () => {
    expect(sectionText(told(saying('หนึ่ง\r\nสอง')), 9)).toContain('หนึ่ง\nสอง');
  });

  it('is kept whole however long', () => {
    const long = 'ยาวมาก '.repeat(5000).trim();
    const report = told(saying(long));
    expect(sectionText(report, 9)).toContain(long);
  });

  it('may sit in a row that splits when it is long', async () => {
    const xml = (await open(saying('ยาวมาก '.repeat(500).trim()))).parts['word/document.xml'] ?? '';
    const plan = xml.slice(xml.lastIndexOf('<w:tbl>'));
    const [, firstRow = ''] = plan.match(/<w:tr>[\s\S]*?<\/w:tr>/g) ?? [];
    expect(firstRow).not.toContain('<w:cantSplit/>');
  });
});

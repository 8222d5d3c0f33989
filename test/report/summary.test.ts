import { describe, expect, it } from 'vitest';
import type { ReportInput } from '../../src/contract/report.js';
import type { ReportDocument } from '../../src/report/block.js';
import { wordParts } from '../../src/report/docx/parts.js';
import { checkSummary } from '../../src/report/readback/check-summary.js';
import { expectedPieces } from '../../src/report/readback/expected.js';
import { readPieces } from '../../src/report/readback/xml.js';
import { summarise } from '../../src/report/summarise.js';
import { composeSummary } from '../../src/report/summary/compose.js';
import { thaiDigits } from '../../src/words/digits.js';
import type { Language } from '../../src/words/language.js';
import { summary as th } from '../../src/words/th/report-summary.js';
import { exampleInput, withSettings } from './example-input.js';
import { RUNGS, rungInput } from './ladder.js';
import { partial, SURVEYS } from './partial.js';
import { indicators, LOW, planRow, withPlan } from './written-input.js';

async function text(input: ReportInput, language: Language = 'th'): Promise<string> {
  const made = await summarise(input, language);
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  const pieces = readPieces(wordParts(Buffer.from(made.base64, 'base64')).main);
  return pieces.map((piece) => (piece.kind === 'paragraph' ? piece.text : piece.rows.map((row) => row.join(' | ')).join('\n'))).join('\n');
}

describe('the summary in Thai', () => {
  it('says the total, its rating and how far it is from the target', async () => {
    expect(await text(exampleInput())).toContain('๗๙.๖๘ | B | ●\u00a0ต่ำกว่าเป้าหมาย ๕.๓๒');
  });

  it('names strongest and weakest, counts the groups and says what lifts the rating', async () => {
    const said = await text(exampleInput());
    expect(said).toContain('คะแนนสูงสุด ๘๘.๗๘ คะแนน ได้แก่ ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่');
    expect(said).toContain('คะแนนต่ำสุด ๗๑.๘๕ คะแนน ได้แก่ ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร');
    expect(said).toContain('ต้องแก้ไข ๑๔ ข้อ ควรพัฒนา ๒๔ ข้อ รักษาไว้ ๕๐ ข้อ');
    expect(said).toContain('ถึงระดับ A');
  });

  it('lists the lowest with who is responsible and until when, and how many more there are', async () => {
    const said = await text(withPlan(LOW.map((code) => planRow(code, { unit: `กอง ${code}`, due: '2564-03-31' }))));
    expect(said.split('\n').filter((line) => line.startsWith('O'))).toHaveLength(10);
    expect(said).toContain('O๒ | ข้อมูลผู้บริหาร | ๐.๐๐ | กอง o2 | ๓๑ มี.ค. ๒๕๖๔');
    expect(said).toContain('และอีก ๔ รายการ');
  });

  it('lists first what lifts the rating, as the finding on it names it', async () => {
    const said = await text(exampleInput());
    const codes = said.split('\n').flatMap((line) => (line.startsWith('O') ? [line.split(' ')[0]] : []));
    expect(codes).toEqual(['O๓๕', 'O๓๘', 'O๔๑', 'O๒๗', 'O๓๐', 'O๒', 'O๕', 'O๑๑', 'O๑๗', 'O๓๒']);
    expect(said).toContain('หากแก้ไข O๓๕, O๓๘, O๔๑, O๒๗ และ O๓๐ ให้ได้คะแนนเต็ม');
  });

  it('lists fewer where names are long, so that it stays on one page', async () => {
    const unit = 'กองการศึกษา ศาสนา และวัฒนธรรม สำนักปลัดองค์การบริหารส่วนตำบล';
    const said = await text(withPlan(LOW.map((code) => planRow(code, { unit }))));
    const rows = said.split('\n').filter((line) => line.startsWith('O')).length;
    expect(rows).toBeGreaterThan(2);
    expect(rows).toBeLessThan(8);
    expect(said).toContain(`และอีก ${thaiDigits(String(14 - rows))} รายการ`);
  });

  it('counts what is known among all that there is', async () => {
    const half = await text(
      partial({ official: SURVEYS.slice(1), IIT: Array.from({ length: 30 }, (_, index) => [`I${index + 1}`, 51 + index]) }),
    );
    expect(half).toContain('มี ๐ จาก ๑๐ ตัวชี้วัด (มีผล ๕ ตัวชี้วัด)');
    expect(half).toContain('เท่าที่มีผล ๕ จาก ๑๐ ตัวชี้วัด คะแนนต่ำสุด');
    expect(half).toMatch(/ผลรายข้อเท่าที่มี ๓๐ จาก [๐-๙]+ ข้อ:/);
    const one = await text(
      partial({
        official: [
          ['คะแนนภาพรวม', 81.5],
          ['1', 90],
        ],
      }),
    );
    expect(one).toContain('เท่าที่มีผล ไม่มีข้อที่ต้องแก้ไข');
  });

  it('has no heading over no finding', async () => {
    expect(await text(rungInput('total'))).not.toContain('ข้อค้นพบสำคัญ');
  });

  it('says that nothing is pressing where all is high', async () => {
    const said = await text(indicators(90, 90, 90, 90, 90, 90, 90, 90, 90, 90));
    expect(said).toContain('ไม่มีข้อที่ต้องแก้ไข');
    expect(said).not.toContain('คะแนนสูงสุด');
  });
});

describe('the summary in English', () => {
  it('is in Arabic digits, whatever the setting, and names what it has no English for as it is', async () => {
    const said = await text(exampleInput(), 'en');
    expect(said).toContain('fiscal year 2563 B.E. (2020)');
    expect(said).toContain('79.68 | B | ●\u00a05.32 below');
    expect(said).toContain('Lowest, 71.85 points: indicator 7 Effective communication');
    expect(said).toContain('O2 | ข้อมูลผู้บริหาร');
    expect(said).not.toMatch(/[๐-๙]/);
  });
});

describe('a summary that contradicts the result', () => {
  const input = withSettings(exampleInput(), { digits: 'thai' });
  const sound = composeSummary(input, th);

  /** What is found where one text of the summary, as it was composed, is another. */
  const faultsWith = (from: string, to: string) => {
    const changed = JSON.parse(JSON.stringify(sound).replace(from, to)) as ReportDocument;
    expect(changed).not.toEqual(sound);
    return checkSummary(expectedPieces(changed), input, th);
  };

  it.each([
    ['another total', '๗๙.๖๘', '๗๙.๘๖'],
    ['another rating', '"B"', '"A"'],
    ['another distance from the target', '๕.๓๒', '๕.๓๓'],
    ['another score of a survey', '๘๔.๙๗', '๘๔.๗๙'],
    ['a strongest that is another', 'ได้แก่ ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่', 'ได้แก่ ตัวชี้วัดที่ ๓ การใช้อำนาจ'],
    ['another count of a group', 'ต้องแก้ไข ๑๔ ข้อ', 'ต้องแก้ไข ๑๓ ข้อ'],
    ['another count of indicators', ' จาก ๑๐ ตัวชี้วัด', ' จาก ๙ ตัวชี้วัด'],
    ['another of the lowest', 'ข้อมูลผู้บริหาร', 'ข้อมูลการติดต่อ'],
    ['another of those that lift the rating', 'การมีส่วนร่วมของผู้บริหาร', 'ข้อมูลการติดต่อ'],
    ['another number of further ones', 'และอีก ๔ รายการ', 'และอีก ๓ รายการ'],
  ])('is not given out: %s', (_what, from, to) => {
    expect(checkSummary(expectedPieces(sound), input, th)).toEqual([]);
    expect(faultsWith(from, to)).not.toEqual([]);
  });
});

describe.each(RUNGS)('with %s', (rung) => {
  it.each(['th', 'en'] as const)('there is a sound summary in %s', async (language) => {
    const said = await text(rungInput(rung), language);
    expect(said).not.toMatch(/undefined|NaN|null|\[object/);
    expect(said).toMatch(/79\.68|๗๙\.๖๘/);
  });
});

it('takes hostile names as plain text', async () => {
  const said = await text(withSettings(exampleInput(), { agency: '<b>&amp;</b> ]]> $& {{x}}' }));
  expect(said).toContain('<b>&amp;</b> ]]> $& {{x}}');
});

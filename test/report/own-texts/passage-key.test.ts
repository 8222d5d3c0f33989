import { describe, expect, it } from 'vitest';
import type { Block, Paragraph } from '../../../src/report/block.js';
import { compose } from '../../../src/report/compose/compose.js';
import { exampleInput } from '../example-input.js';
import { RUNGS, rungInput } from '../ladder.js';
import { LOW, planRow, withPlan } from '../written-input.js';

function everythingWritten() {
  const rows = [...LOW, '7', '9.1', 'OIT', 'total'].map((code) =>
    planRow(code, { analysis: 'วิเคราะห์', measure: 'มาตรการ', steps: 'ขั้นตอน' }),
  );
  const advice = ['7', '7', 'e8', 'o2', 'total', 'total'].map((code, index) => ({ code, text: `ข้อเสนอแนะ ${index}` }));
  return { ...withPlan(rows), advice };
}

const CASES = [
  ...RUNGS.map((rung) => ({ name: rung, input: rungInput(rung) })),
  { name: 'everything written', input: everythingWritten() },
];

const FOR_REPLACING = new Set(['body', 'bullet', 'note']);

/** What the user wrote elsewhere is changed there. */
const isUsers = ({ runs }: Paragraph): boolean => runs.some(({ text }) => /^(ข้อเสนอแนะของคณะที่ปรึกษา “|หน่วยงานกำหนดมาตรการ คือ )/.test(text));

const keysOf = (blocks: readonly Block[]): string[] => blocks.flatMap((block) => (block.kind === 'paragraph' ? (block.key ?? []) : []));

describe.each(CASES)('the paragraphs of a report: $name', ({ input }) => {
  const { blocks } = compose(input);

  it('have a name each, but for titles, the date, the signature and words of the user’s own', () => {
    const nameless = blocks.filter(
      (block) => block.kind === 'paragraph' && block.key === undefined && FOR_REPLACING.has(block.style) && !isUsers(block),
    );
    expect(nameless).toEqual([]);
    expect(keysOf(blocks).length).toBeGreaterThan(5);
  });

  it('share no name', () => {
    const keys = keysOf(blocks);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('have the same names in Arabic digits', () => {
    expect(keysOf(compose({ ...input, settings: { ...input.settings, digits: 'arabic' } }).blocks)).toEqual(keysOf(blocks));
  });
});

it('the names of the example stay what they are: what users wrote is found by them', () => {
  expect(keysOf(compose(exampleInput()).blocks)).toEqual([
    'ประกาศ: การมอบหมาย',
    'ประกาศ: ผลการพิจารณา',
    'ประกาศ: การเผยแพร่',
    'ประกาศ: ข้อความปิดท้าย',
    '1: ความสำคัญ',
    '1: แบบสำรวจ',
    '1: สิ่งที่รายงานนี้กล่าวถึง',
    '2: วิธีคิดคะแนน',
    '2: ระดับผลการประเมิน',
    '3: คะแนนภาพรวม',
    '3: จุดแข็งและจุดที่ต้องเร่งแก้',
    '3: การถึงเป้าหมาย',
    '4: คำนำ',
    '4: ข้อเสนอ ตัวชี้วัดที่ 2',
    '4: ข้อเสนอ ตัวชี้วัดที่ 4',
    '4: ข้อเสนอ ตัวชี้วัดที่ 5',
    '4: ข้อเสนอ ตัวชี้วัดที่ 7',
    '4: ข้อเสนอ ตัวชี้วัดที่ 8',
    '4: ข้อเสนอ ตัวชี้วัดที่ 9',
    '4: ข้อเสนอ ตัวชี้วัดที่ 10',
    '5: หลักการจัดแนวทาง',
    '5: ต้องแก้ไข',
    '5: ควรพัฒนา',
    '5: ควรรักษาไว้',
    '5: กลุ่มต่ำ',
    '5: กลุ่มต่ำ ตัวชี้วัดที่ 7',
    '5: กลุ่มต่ำ ตัวชี้วัดที่ 8',
    '5: กลุ่มต่ำ ตัวชี้วัดที่ 9',
    '5: กลุ่มต่ำ ตัวชี้วัดที่ 10',
    '5: กลุ่มกลาง',
    '5: กลุ่มกลาง ตัวชี้วัดที่ 1',
    '5: กลุ่มกลาง ตัวชี้วัดที่ 2',
    '5: กลุ่มกลาง ตัวชี้วัดที่ 3',
    '5: กลุ่มกลาง ตัวชี้วัดที่ 4',
    '5: กลุ่มกลาง ตัวชี้วัดที่ 5',
    '5: กลุ่มกลาง ตัวชี้วัดที่ 6',
    '5: กลุ่มกลาง ตัวชี้วัดที่ 7',
    '5: กลุ่มกลาง ตัวชี้วัดที่ 8',
    '5: จุดแข็งที่เด่นที่สุด',
    '5: กลุ่มสูง',
    '5: กลุ่มสูง ตัวชี้วัดที่ 1',
    '5: กลุ่มสูง ตัวชี้วัดที่ 2',
    '5: กลุ่มสูง ตัวชี้วัดที่ 3',
    '5: กลุ่มสูง ตัวชี้วัดที่ 4',
    '5: กลุ่มสูง ตัวชี้วัดที่ 5',
    '5: กลุ่มสูง ตัวชี้วัดที่ 6',
    '5: กลุ่มสูง ตัวชี้วัดที่ 7',
    '5: กลุ่มสูง ตัวชี้วัดที่ 9',
    '5: กลุ่มสูง ตัวชี้วัดที่ 10',
    '5: เทียบกับปีก่อน',
    '5: ข้อที่ทำให้ถึงระดับถัดไป',
    '6: การจำแนกกลุ่ม',
    '7: จำนวนข้อในแต่ละกลุ่ม',
    '8: คำนำ',
    '8: IIT',
    '8: EIT',
    '8: วิเคราะห์ E8',
    '8: วิเคราะห์ E10',
    '8: วิเคราะห์ E13',
    '8: OIT',
    '8: วิเคราะห์ O2',
    '8: วิเคราะห์ O5',
    '8: วิเคราะห์ O11',
    '8: วิเคราะห์ O17',
    '8: วิเคราะห์ O27',
    '8: วิเคราะห์ O30',
    '8: วิเคราะห์ O32',
    '8: วิเคราะห์ O33',
    '8: วิเคราะห์ O35',
    '8: วิเคราะห์ O38',
    '8: วิเคราะห์ O41',
    '9: คำนำ',
    '9: การกำกับติดตาม',
  ]);
});

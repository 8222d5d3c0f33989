import { expect, test } from 'vitest';
import { FRAMEWORK_2563 } from '../../src/ita/frameworks/2563.js';
import { indexMeasures } from '../../src/ita/measure-index.js';
import { recognise } from '../../src/published/recognise.js';
import { linesOfText } from '../../src/published/split-text.js';

const index = indexMeasures(FRAMEWORK_2563);
const LENGTH = 100_000;

/** Each repeated to the longest text that may be pasted: nothing may take time that grows with its square, and none of it is a score. */
const WITHOUT_SCORE = [
  'a',
  ' ',
  '\n',
  '\t',
  '"',
  '"\t',
  '""',
  ',',
  ';',
  '|',
  '(',
  '-',
  '- ',
  '*',
  '1',
  '1 ',
  '๑.',
  'I1 ',
  'I1\n',
  'I1\t',
  'I1 88.78 ',
  'ได้คะแนน',
  'คะแนน ',
  'มีผลมีผล',
  'รวม',
  'ตัวชี้วัดที่ 1 ',
  'ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ เท่ากับ ',
  'ตัวชี้วัดที่ 1 ก เท่ากับ 88.78 ',
  'มี\nไม่มี\n',
  'มี 50.00 %\n',
  'E8\nมี\nไม่มี\n',
  'ปีงบประมาณ พ.ศ. ',
  'แบบวัดการรับรู้ของ',
  '( Internal Integrity',
  '__proto__\t1.00\n',
  'constructor 88.78\n',
  '\u202e',
  '\ud800',
  '1 ก 88.78\n',
  'ข้อ\tคะแนน\n',
  '๙.๑ ',
  '88.78\n',
  '(a+)+$ ',
  'ระดับ A ',
];

/** What is read of a piece that is repeated to that length: claims, and the options of questions. */
function readRepeated(piece: string) {
  const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
  const { claims, questions } = recognise(linesOfText(text), { index, tab: null, agency: '' });
  return {
    claims: claims.map(({ code, score }) => `${code}=${score}`),
    asked: questions.flatMap(({ options }) => options.map(({ id }) => id)),
  };
}

test.each(WITHOUT_SCORE)('%j without end is read to its end and gives no score', (piece) => {
  expect(readRepeated(piece)).toEqual({ claims: [], asked: [] });
});

test('one score said without end is one score, and two that disagree are one question', () => {
  expect(readRepeated('I1\t88.78\n')).toEqual({ claims: ['i1=88.78'], asked: [] });
  expect(readRepeated('I1,88,78\n')).toEqual({ claims: [], asked: ['i1=88', 'i1=78'] });
});

test('names of object members are no measures', () => {
  const { claims, questions } = recognise(linesOfText('__proto__\t88.78\nconstructor\t88.78\ntoString 88.78\nhasOwnProperty: 50.00'), {
    index,
    tab: null,
    agency: '',
  });
  expect([claims, questions]).toEqual([[], []]);
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../../src/contract/report.js';
import { compose } from '../../src/report/compose/compose.js';
import { wordParts } from '../../src/report/docx/parts.js';
import { outgoing } from '../../src/report/outgoing.js';
import { expectedPieces } from '../../src/report/readback/expected.js';
import { meaning } from '../../src/report/readback/meaning.js';
import { type Piece, readPieces } from '../../src/report/readback/xml.js';
import { writtenBlank } from './blank-pictures.js';
import { exampleInput } from './example-input.js';
import { inWholeLines } from './faults/file-faults.js';
import { rungInput } from './ladder.js';

const input = exampleInput();
let xml: string;

beforeAll(async () => {
  xml = inWholeLines(wordParts(await writtenBlank(compose(input))).main);
});

/** What the result alone tells after `from` became `to` in one place, counted from the heading `after`. */
function faultsWith(from: string | RegExp, to: string, after = ''): Fault[] {
  const start = after === '' ? 0 : xml.indexOf(after);
  const changed = xml.slice(0, start) + xml.slice(start).replace(from, to);
  expect(changed).not.toBe(xml);
  return meaning(readPieces(changed), input);
}

const PLAN = '๙. แผนปรับปรุง';
const LOW = '๘. ข้อที่ต้องแก้ไข';
const BY_GROUP = '๗. ผลรายข้อ';
const RESULTS = '๓. ผลการประเมิน';
/** The last row of the plan whose first cell says this. */
const rowOf = (code: string) => new RegExp(`<w:tr>(?:(?!<w:tr>)[\\s\\S])*?>${code}</w:t>[\\s\\S]*?</w:tr>`);

describe('a finished report', () => {
  it('holds no fault', () => {
    expect(meaning(readPieces(xml), input)).toEqual([]);
  });
});

describe('the faults of the printed report of 2563', () => {
  it.each([
    ['a weakest indicator with the number of another', 'ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร ได้', 'ตัวชี้วัดที่ ๑ ประสิทธิภาพการสื่อสาร ได้', RESULTS],
    ['a code that lost a digit in a list', 'E๘, E๑๐ และ E๑๓', 'E๘, E๑ และ E๑๓', LOW],
    ['a code that lost a digit in a heading', '>ข้อ E๑๐ ', '>ข้อ E๑ ', LOW],
    ['a low item left out of the plan', rowOf('O๓๘'), '', PLAN],
    ['a code with a zero for its letter', '>O๒<', '>0๒<', PLAN],
    ['an indicator named otherwise', '>๘. การปรับปรุงระบบการทำงาน<', '>๘. การปรับปรุงการทำงาน<', RESULTS],
    ['a rating that is not stated', 'อยู่ในระดับ B', '', RESULTS],
  ])('finds %s', (_what, from, to, after) => {
    expect(faultsWith(from, to, after)).not.toEqual([]);
  });
});

describe('any other contradiction', () => {
  it.each([
    ['another total in the announcement', '๗๙.๖๘', '๗๙.๘๖', ''],
    ['another total in the table', '>๗๙.๖๘<', '>๗๙.๖๙<', RESULTS],
    ['a figure whose words say another score', /(descr="[^"]*)๘๘\.๗๘/, '$1๘๘.๖๖', RESULTS],
    ['a figure whose words name no strongest', /(descr="[^"]*?) \(สูงสุด\)/, '$1', RESULTS],
    ['a figure without words', / descr="แผน[^"]*"/, '', RESULTS],
    ['a figure with another number', 'ภาพที่ ๑ ', 'ภาพที่ ๒ ', RESULTS],
    ['another rating', 'อยู่ในระดับ B', 'อยู่ในระดับ A', ''],
    ['two indicators whose scores changed places', /๘๘\.๗๘<([\s\S]*?)๘๒\.๖๗</, '๘๒.๖๗<$1๘๘.๗๘<', '๓.๒ '],
    ['a strongest indicator that is not', 'ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ ได้', 'ตัวชี้วัดที่ ๓ การใช้อำนาจ ได้', RESULTS],
    ['a target said to be reached', 'ยังไม่ถึง<', 'ถึง<', '๓.๒ '],
    ['a code in the wrong group', 'O๑, O๓', 'O๒, O๓', BY_GROUP],
    ['a code twice in its group', 'E๘, E๑๐, E๑๓', 'E๘, E๑๐, E๑๓, E๑๓', BY_GROUP],
    ['a wrong count in a group', '(๑๑ ข้อ)', '(๑๒ ข้อ)', BY_GROUP],
    ['a wrong count of a group in the sentence', 'กลุ่มต่ำ ๑๔', 'กลุ่มต่ำ ๑๓', BY_GROUP],
    ['a wrong count of low items', 'จำนวน ๑๑ ข้อ', 'จำนวน ๑๐ ข้อ', LOW],
    ['another share', '๔๔.๙๐%', '๔๔.๘๐%', LOW],
    ['the shares of two questions exchanged', '๕๕.๑๐%', '๕๓.๐๖%', LOW],
    ['another score of a question', '▼\u00a0๕๒.๐๐', '▼\u00a0๕๓.๐๖', LOW],
    ['another score of an item', '▼\u00a0๐.๐๐', '▼\u00a0๑๐๐.๐๐', 'ข้อมูลพื้นฐาน'],
    ['a comment of another item', 'ไม่พบอีเมลของหน่วยงาน<', 'กิจกรรมไม่ชัดเจน<', LOW],
    ['an item twice in the plan', '>O๕<', '>O๒<', PLAN],
    ['a unit that the user did not write', 'งานธุรการ<', 'งานพัสดุ<', PLAN],
    ['another boundary of a group', 'น้อยกว่า ๖๐.๐๐', 'น้อยกว่า ๕๐.๐๐', '๖. การจำแนก'],
    ['a number that no score gives', '๕.๓๒', '๕.๓๓', RESULTS],
    ['a code that is no item', 'O๓๕, O๓๘', 'O๓๕, O๙๙', '๕. การวิเคราะห์'],
    ['a strength that is not the strongest', 'สุด คือ ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่', 'สุด คือ ตัวชี้วัดที่ ๓ การใช้อำนาจ', '๕.๔ '],
    ['the score of another strength', 'ซึ่งได้ ๘๘.๗๘', 'ซึ่งได้ ๘๘.๖๖', '๕.๔ '],
    ['an item under another indicator', 'E๘ และ E๑๐', 'E๘ และ E๑๓', '๕.๒ '],
    ['a wrong count of an indicator’s items', 'มี ๘ ข้อ จาก ๓๓', 'มี ๙ ข้อ จาก ๓๓', '๕.๒ '],
    ['a wrong count of all of an indicator’s items', 'มี ๘ ข้อ จาก ๓๓', 'มี ๘ ข้อ จาก ๓๔', '๕.๒ '],
    ['a wrong count of a group in section 5', 'เกิน ๘๕.๐๐) มี ๒๔', 'เกิน ๘๕.๐๐) มี ๒๓', '๕.๓ '],
    ['a wrong count of indicators', 'อยู่ใน ๙ ตัวชี้วัด', 'อยู่ใน ๘ ตัวชี้วัด', '๕.๔ '],
    ['a word of a programming error', 'คะแนนภาพรวม', 'undefined', RESULTS],
    ['an Arabic digit among Thai ones', '๑๘ มกราคม', '18 มกราคม', ''],
    ['a cell in the colour of another group', 'w:fill="FDE4E1"', 'w:fill="DCEBFA"', ''],
    ['an empty heading', '>๔.๑ แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)<', '><', ''],
    ['a missing section', '>๖. การจำแนกกลุ่มประเมิน<', '>การจำแนกกลุ่มประเมิน<', ''],
  ])('is found: %s', (_what, from, to, after) => {
    expect(faultsWith(from, to, after)).not.toEqual([]);
  });

  it('is said with place, found and expected', () => {
    const faults = faultsWith(rowOf('O๓๘'), '', PLAN);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.place).toBe('ส่วนที่ 9 แถวที่ 14');
    expect(faults[0]?.found).toMatch(/^O41 /);
    expect(faults[0]?.expected).toMatch(/^O38 /);
  });

  it('is no missing figure where none could be drawn', () => {
    const bare = xml
      .replace(/<w:drawing>[\s\S]*?<\/w:drawing>/g, '')
      .replace(/<w:p><w:pPr><w:pStyle w:val="FigureCaption"\/>[\s\S]*?<\/w:p>/g, '');
    expect(meaning(readPieces(bare), input, false)).toEqual([]);
    expect(meaning(readPieces(bare), input)).not.toEqual([]);
    expect(meaning(readPieces(xml), input, false)).not.toEqual([]);
  });

  it('is found when a document is held against another result', () => {
    const { result } = rungInput('item scores');
    const measures = result.measures.map((measure) => (measure.code === 'i1' ? { ...measure, group: 'low' as const } : measure));
    const places = meaning(readPieces(xml), { ...input, result: { ...result, measures } }).map(({ place }) => place);
    for (const place of ['ส่วนที่ 7', 'ส่วนที่ 8 IIT', 'ส่วนที่ 9']) expect(places.filter((found) => found.startsWith(place))).not.toEqual([]);
  });
});

describe('a sentence that no check expects', () => {
  const saying = (text: string, given = input) => {
    const paragraph = { kind: 'paragraph' as const, style: 'BodyThai', text };
    const pieces = readPieces(xml);
    return meaning([...pieces.slice(0, 30), paragraph, ...pieces.slice(30)], given).map(({ found }) => found);
  };

  it.each([
    ['another name after a number', 'ตัวชี้วัดที่ ๑ การใช้งบประมาณ ต้องแก้ไข', 'ตัวชี้วัดที่ 1 การใช้งบประมาณ'],
    ['another score beside a name', 'ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ ได้ ๘๒.๖๗ คะแนน', 'ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ ได้ 82.67'],
    ['another score in brackets', 'ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ (๘๒.๖๗)', 'ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ (82.67'],
    ['another name after a code', 'ข้อ O๒ ข้อมูลการติดต่อ', 'ข้อ O2 ข้อมูลการติดต่อ'],
  ])('does not pass with %s', (_what, text, found) => {
    expect(saying(text)).toEqual([found]);
  });

  it.each(['ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ ได้ ๘๘.๗๘ คะแนน', 'ตัวชี้วัดที่ ๑ ของแผน', 'ข้อ O๒ ข้อมูลผู้บริหาร'])('passes where it is right: %s', (text) => {
    expect(saying(text)).toEqual([]);
  });

  it('passes where the user wrote it', () => {
    const text = 'ตัวชี้วัดที่ ๑ การใช้งบประมาณ';
    const remarks = input.plan.map((row) => (row.code === 'e8' ? { ...row, evidence: text } : row));
    expect(saying(text, { ...input, plan: remarks })).toEqual([]);
  });
});

describe('a sentence of ours that a user’s text repeats', () => {
  it('is missed where ours is left out', () => {
    const isOurs = (piece: Piece) => piece.kind === 'paragraph' && piece.text.startsWith('วิเคราะห์ผลการประเมินข้อ O๒ ');
    const [said] = expectedPieces(compose(outgoing(input))).filter(isOurs);
    const plan = input.plan.map((row) => (row.code === 'o5' && said?.kind === 'paragraph' ? { ...row, analysis: said.text } : row));
    const repeating = outgoing({ ...input, plan });
    const pieces = expectedPieces(compose(repeating));
    expect(meaning(pieces, repeating)).toEqual([]);
    expect(
      meaning(
        pieces.filter((piece) => !isOurs(piece)),
        repeating,
      ),
    ).toHaveLength(1);
  });
});

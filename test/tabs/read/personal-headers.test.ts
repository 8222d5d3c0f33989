import { describe, expect, test } from 'vitest';
import { quotedAnswer } from '../../../src/tabs/read/issue-list.js';
import { isPersonal } from '../../../src/tabs/read/personal-headers.js';
import { oitTab, resultOf } from '../reading.js';

const NAME = 'สมชาย ใจดี';
const HIDDEN = quotedAnswer(NAME);

describe('headers of columns about somebody', () => {
  test.each(['1. ชื่อ-นามสกุลของท่าน', 'i1 ชื่อผู้ตอบ', 'ข้อ 1 โปรดระบุชื่อ', 'กรุณากรอกอีเมลของท่าน', '2) เบอร์โทรที่ติดต่อได้', 'E1. เลขบัตรประชาชน'])(
    '%s',
    (header) => {
      expect(isPersonal(header)).toBe(true);
    },
  );

  test.each(['i1 หน่วยงานเผยแพร่ข้อมูล', 'I7 ท่านรู้แผนการใช้จ่ายงบประมาณ', 'ชื่อตัวชี้วัด', 'i2'])('not %s', (header) => {
    expect(isPersonal(header)).toBe(false);
  });
});

describe('what people answer is quoted', () => {
  test.each(['เคย', 'ไม่เคย', 'ไม่ทราบ', '5', '๗', '4. ดีมาก', '12.5', '#N/A', 'Yes'])('%s', (text) => {
    expect(quotedAnswer(text)).toBe(text);
  });

  test.each([NAME, 'สมชาย', 'Somchai', 'นางมี', '0812345678', 'ดี สมชาย'])('not %s', (text) => {
    expect(quotedAnswer(text)).toBe(HIDDEN);
  });
});

describe('a name is nowhere in the result', () => {
  test.each([
    [
      'under a blank header',
      [
        ['i1', '', 'i2', 'i7'],
        ['มาก', NAME, 'มาก', 'มาก'],
      ],
    ],
    [
      'under a code',
      [
        ['i1 ผู้ตอบ', 'i2', 'i7'],
        [NAME, 'มาก', 'มาก'],
      ],
    ],
    [
      'as the title of a score',
      [
        ['ข้อ', 'ชื่อ', 'คะแนน'],
        ['I1', NAME, 80.5],
      ],
    ],
    [
      'beside a code without a header',
      [
        ['I1', NAME, 80.5],
        ['I2', 'สมหญิง ใจงาม', 70.25],
        ['I7', 'สมศรี มีสุข', 60.75],
      ],
    ],
  ])('%s', (_, IIT) => {
    expect(JSON.stringify(resultOf({ OIT: oitTab(), IIT }))).not.toContain(NAME);
  });
});

import type { Cell } from '../../../src/ita/text.js';
import type { Dice } from '../../properties/dice.js';
import type { Other } from './answers.js';

const of = (header: Cell, ...cells: Cell[]): Other => ({ header, cell: (roll) => roll.pick(cells) });
const counting = (header: Cell): Other => ({ header, cell: (_, row) => row + 1 });
const day = (roll: Dice): Date => new Date(Date.UTC(2020, roll.below(12), 1 + roll.below(28), roll.below(24)));

/** Columns about the respondent and whatever else stands among answers. All people are made up. */
export const TIME: Other = { header: 'ประทับเวลา', cell: day };
export const TIMESTAMP: Other = { header: 'Timestamp', cell: day };
export const TEXT_TIME: Other = { header: 'วันที่ตอบ', cell: (roll) => `${1 + roll.below(28)}/6/2563` };
export const MAIL = of('ที่อยู่อีเมล', 'a@example.go.th', 'b@example.go.th', '');
export const EMAIL = of('Email Address', 'a@example.go.th', 'b@example.go.th');
export const NAME = of('ชื่อ-นามสกุล', 'นายสมมุติ มีนา', 'นางสาวสมมติ เมษา', 'รวมพล พฤษภา', '');
export const POSITION = of('ตำแหน่ง', 'นิติกร', 'ช่าง', 'ครู', 'พยาบาล');
export const PHONE = of('เบอร์โทรศัพท์', '081 111 1111', 811111111, '');
export const LINE = of('LINE ID', 'sommut', '1', '4');
export const SEX = of('1. เพศ', 'ชาย', 'หญิง');
export const AGE = of('2. อายุ', 25, 41, '51 ปีขึ้นไป');
export const PLAIN_SEX = of('เพศ', 'ชาย', 'หญิง', 1, 2);
export const PLAIN_AGE = of('อายุ (ปี)', 25, 41, 4);
export const YEARS_OF_WORK = of('ระยะเวลาที่ท่านปฏิบัติงานในหน่วยงานนี้', 'น้อยกว่า 5 ปี', '5 ถึง 10 ปี');
export const CUSTOMER = of('3. ท่านเป็นผู้รับบริการประเภทใด', 'ประชาชน', 'ผู้ประกอบการ', 'หน่วยงานของรัฐ');
export const HOW_OFTEN = of('9. ท่านติดต่อหน่วยงานบ่อยเพียงใด', 'มาก', 'น้อย');
export const ORDER = counting('ลำดับ');
export const NUMBER = counting('ที่');
export const FREE = of('ข้อเสนอแนะเพิ่มเติม', '', 'มาก', 'ควรปรับปรุงที่จอดรถ', '-');
export const FREE_IN_WORDS = of('ท่านมีข้อเสนอแนะต่อการให้บริการอย่างไรบ้าง', '', 'ไม่มี', 'มาก', 'บริการดีมาก');
export const QUIZ = of('คะแนน', '0 / 0', 0, 4);
export const AVERAGE = of('เฉลี่ย', 3.25, 4, 2.5);
export const SUM = of('รวม', 40, 44, 52);
export const CONSENT = of('ข้าพเจ้ายินยอมให้ใช้ข้อมูลเพื่อการประเมิน', 'ยินยอม', 'ยินยอม');
export const UNTITLED = of('', '', 'x', 4);
export const OTHER_SURVEY = of('O1 โครงสร้าง', 100, 0);
export const NO_SUCH_CODE = of('I77 ข้อที่ยกเลิกแล้ว', 'มาก', 'น้อย');

export const WHOLE_FORM = [TIME, MAIL, NAME, POSITION, PHONE, LINE, SEX, AGE];

import { arabicDigits } from '../words/digits.js';
import { buddhistYear } from './heading-year.js';

/** What a bracket behind a name or header says of the figure beside it. */
export type Said = 'nothing' | 'other' | 'unknown';

/** Words by which a figure is no score of this year. */
export const OTHER = /น้ำหนัก|ถ่วง|เต็ม|เป้าหมาย|ปีก่อน|ปีที่ผ่านมา|ผลต่าง|ประเทศ|จังหวัด|ขั้นต่ำ|เกณฑ์|สูงสุด|ต่ำสุด/;

const FULL = /^(?:คะแนน)?เต็ม100(?:คะแนน)?$/;
/** Another name of the same, its unit, or which items it has. */
const SAME = new RegExp(
  [
    '[ieo]it|ita|ร้อยละ|%|คะแนน|scores?|points?|100(?:คะแนน|%)?|0[-–]100|เฉลี่ย|\\d{1,2}(?:ข้อ|ตัวชี้วัด)',
    '(?:ข้อ)?[ieo]?\\d{1,2}(?:[-–—,]|ถึง)[ieo]?\\d{1,2}|(?:ตัวชี้วัด(?:ที่)?)\\d{1,2}(?:[-–—]|ถึง)\\d{1,2}',
    '(?:(?:internal|external|opendata)?integrityandtransparencyassessment)(?:[:,-]?[ieo]it)?',
    '(?:แบบวัด|แบบตรวจ|แบบ)?(?:การรับรู้ของ)?(?:ผู้มีส่วนได้(?:ส่วน)?เสีย)?(?:ภายใน|ภายนอก)|การเปิดเผยข้อมูลสาธารณะ|ภาพรวม|รวม',
  ].join('|'),
);
const SAME_ONLY = new RegExp(`^(?:${SAME.source})$`, 'i');

export function bracketSays(bracket: string, year: number): Said {
  const key = arabicDigits(bracket).replace(/\s+/g, '');
  const years = [...key.matchAll(/25\d\d|20\d\d|(?:ปี|fy)(\d\d)(?!\d)/gi)].map(([own, short]) => buddhistYear(short ?? own));
  const rest = key.replace(/(?:ประจำ)?(?:ปี)?(?:งบประมาณ|การประเมิน)?(?:พ\.ศ\.)?(?:25\d\d|20\d\d)|(?:ปี|fy)\d\d(?!\d)/gi, '');
  if (years.some((own) => own !== year)) return 'other';
  if (key === '' || (years.length > 0 && rest === '') || FULL.test(key) || SAME_ONLY.test(key)) return 'nothing';
  return OTHER.test(key) ? 'other' : 'unknown';
}

/** What stands in brackets at the end of a text; null for none. */
export const lastBracket = (text: string): string | null => /[([]([^()[\]]*)[)\]]\s*$/.exec(text)?.[1] ?? null;

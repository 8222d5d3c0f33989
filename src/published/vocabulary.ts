import { nameKey } from '../ita/text.js';
import { bracketSays, lastBracket, OTHER } from './bracket.js';

/** What a header cell of a published table may say its column holds. `other` is read as nothing: targets, ratings, last year. */
export type Column =
  | ('code' | 'title' | 'indicator' | 'survey' | 'order' | 'part')
  | ('score' | 'full' | 'weight' | 'comment' | 'respondents' | 'other');

const HEADERS: Readonly<Record<Column, readonly string[]>> = {
  code: ['ข้อ', 'ข้อที่', 'รหัส', 'รหัสข้อ', 'ข้อคำถามที่', 'code', 'item', 'ประเด็นที่'],
  title: [
    ...['ประเด็นการตรวจ', 'ข้อคำถาม', 'รายการ', 'ประเด็น', 'หัวข้อการประเมิน', 'ประเด็นการประเมิน', 'ชื่อ', 'ชื่อตัวชี้วัด', 'คำถาม', 'หัวข้อ'],
    ...['ข้อมูล', 'รายละเอียด', 'ประเด็นการเปิดเผยข้อมูล', 'ประเด็นสำรวจ', 'หน่วยงาน', 'title', 'name', 'topic'],
  ],
  indicator: ['ตัวชี้วัด', 'ตัวชี้วัดที่', 'ตัวชี้วัดย่อย', 'indicator'],
  survey: ['แบบวัด', 'แบบสำรวจ', 'แบบ', 'แบบตรวจ', 'แบบประเมิน', 'เครื่องมือ', 'เครื่องมือการประเมิน', 'เครื่องมือประเมิน', 'survey'],
  score: [
    ...['คะแนน', 'ผลคะแนน', 'คะแนนที่ได้', 'คะแนนเฉลี่ย', 'ค่าคะแนน', 'ผลคะแนนที่ได้', 'คะแนนการประเมิน', 'คะแนนผลการประเมิน', 'score'],
    ...[
      'ผลการประเมิน',
      'คะแนนที่ได้รับ',
      'ผลคะแนนการประเมิน',
      'คะแนนตัวชี้วัด',
      'คะแนนหน่วยงาน',
      'ผล',
      'คะแนนของหน่วยงาน',
      'คะแนนรายข้อ',
      'คะแนนรายตัวชี้วัด',
      'ได้',
      'ที่ได้',
      'ได้คะแนน',
    ],
  ],
  full: ['คะแนนเต็ม', 'เต็ม', 'full'],
  weight: ['น้ำหนัก', 'ค่าน้ำหนัก', 'น้ำหนักคะแนน', 'ร้อยละน้ำหนัก', 'weight'],
  comment: ['ความคิดเห็น', 'ความคิดเห็นผู้ตรวจ', 'ข้อคิดเห็น', 'ความเห็น', 'ความคิดเห็นของผู้ตรวจ', 'comment'],
  respondents: ['จำนวนผู้ตอบ', 'ผู้ตอบ', 'n', 'จำนวนผู้ตอบแบบสำรวจ'],
  order: ['ลำดับ', 'ลำดับที่', 'ที่', 'no', 'no.', '#'],
  part: ['ส่วนย่อย', 'ข้อย่อย', 'part'],
  other: [
    ...['เป้าหมาย', 'ค่าเป้าหมาย', 'เกณฑ์', 'ระดับ', 'ระดับผลการประเมิน', 'rating', 'ผลต่าง', 'ปีก่อน', 'หมายเหตุ', 'สถานะ'],
    ...['เปลี่ยนแปลง', 'หลักฐาน', 'จำนวน', 'กลุ่ม', 'target', 'url', 'ผลการตรวจ', 'ข้อเสนอแนะ'],
    ...['เพิ่ม/ลด', 'เพิ่มขึ้น/ลดลง', 'หน่วยงานรับผิดชอบ', 'ผู้รับผิดชอบ', 'แนวทางแก้ไข', 'การกำกับติดตาม', 'วิเคราะห์ผลการประเมิน', 'มาตรการ'],
  ],
};

const BY_KEY: ReadonlyMap<string, Column> = new Map(
  (Object.keys(HEADERS) as Column[]).flatMap((column) => HEADERS[column].map((name) => [nameKey(name), column] as const)),
);

/** What a header cell says of its column; `year` is the one assessed, by which columns of several years are told apart. Null for no header. */
export function headerColumn(text: string, year: number, digits: (text: string) => string): Column | null {
  const key = nameKey(text);
  const full = /เต็ม\s*(\d+)/.exec(digits(text))?.[1];
  if (full !== undefined && Number(full) !== 100) return 'other';
  const own = BY_KEY.get(key);
  if (own) return own === 'score' ? scoreColumn(lastBracket(text) ?? '', year) : own;
  const ofYear = /^(คะแนน|ผลคะแนน|ผลการประเมิน|คะแนนเฉลี่ย|score)?(ประจำ)?(ปีงบประมาณ|ปี)?(พ\.ศ\.)?(25\d\d)$/.exec(digits(key));
  if (ofYear) return Number(ofYear[5]) === year ? 'score' : 'other';
  return key.length < 40 && OTHER.test(key) && /คะแนน|น้ำหนัก|เป้าหมาย|เกณฑ์|เฉลี่ย|ผล/.test(key) ? 'other' : null;
}

/** What a bracket behind the word for a score makes of it: `(เต็ม)` is no score, `(ก่อนอุทธรณ์)` is asked about. */
function scoreColumn(bracket: string, year: number): Column | null {
  if (/^(?:คะแนน)?เต็ม$/.test(bracket.trim())) return 'full';
  const says = bracketSays(bracket, year);
  return says === 'nothing' ? 'score' : says === 'other' ? 'other' : null;
}

/** Words between a measure and its score. */
const LINKING = /(?:(?:ได้รับ|ได้|มี|ผล|โดย|รวม|ที่|จำนวน){0,4}(?:คะแนน|score)(?:เฉลี่ย|ที่ได้|รวม|การประเมิน){0,3}|เท่ากับ|เป็น|คือ|ได้|อยู่ที่|[:=])\s*$/i;

/** A text without the linking words at its end, and whether there were any. */
export function withoutLinking(text: string): { body: string; isLinked: boolean } {
  let body = text.trim();
  for (let rest = body.replace(LINKING, '').trim(); rest !== body; rest = body.replace(LINKING, '').trim()) body = rest;
  return { body: body.replace(/[\s,–-]+$/, ''), isLinked: body !== text.trim() };
}

const NOT_A_SCORE =
  /(?:เป้าหมาย|น้ำหนัก|เกณฑ์|ไม่ต่ำกว่า|ไม่น้อยกว่า|ขั้นต่ำ|ร้อยละ|เต็ม|ตั้งแต่|ต่ำกว่า|เกินกว่า|มากกว่า|น้อยกว่า|เพิ่มขึ้น|ลดลง|ผลต่าง|weight)(?:ที่)?(?:คะแนน)?\s*(?:เท่ากับ|คือ|เป็น|[:=])?\s*$/i;
const NUMBERED = /(?:(?<![ก-๙])หน้า|page|ถึง|ปี|พ\.ศ\.|รอบ|จาก|ลำดับ)(?:ที่)?\s*$/i;

/** True after words by which a number is a weight, a mark to reach, a change; or, if it is whole, a page or a year. */
export const isBarred = (before: string, decimals: number): boolean =>
  NOT_A_SCORE.test(before) || (decimals === 0 && NUMBERED.test(before));

/** Words of another year, place or wish, by which a figure may be of something else. */
export const DOUBT =
  /ปีก่อน|ปีที่แล้ว|ปีที่ผ่านมา|จากเดิม|เป้าหมาย|คาดว่า|คาดหวัง|ประเทศ|จังหวัด|อำเภอ|ค่าเฉลี่ยของ|น้ำหนัก|ถ่วง|สูงสุด|ต่ำสุด|เกณฑ์|ส่วนต่าง|ผลต่าง|ขาดอีก|เบี่ยงเบน|(?<![a-z])s\.? ?d\./i;

const RATING = '(?:AA|[A-F]|ผ่านดีเยี่ยม|ผ่านดี|ผ่าน|ต้องปรับปรุงโดยด่วน|ต้องปรับปรุง)';
const RATING_CELL = new RegExp(`^\\(?(?:ระดับ|เกรด|rating)?\\s*${RATING}\\)?$`, 'i');
const RATING_TAIL = new RegExp(
  `[\\s,]{0,3}(?:และ)?(?:(?:จัด)?อยู่ใน|ได้)?\\s*(?:(?:ระดับผลการประเมิน|ระดับ|เกรด|rating(?: score)?)\\s*[:=]?\\s*\\(?${RATING}\\)?|\\(${RATING}\\)|(?<=\\d%?|คะแนน)\\s+(?:AA|[A-F]))\\s*$`,
  'i',
);

export const isRating = (text: string): boolean => RATING_CELL.test(text);
export const withoutRating = (text: string): string => text.replace(RATING_TAIL, '');

/** `85.00 – 94.99`, `ต่ำกว่า 60 %`: the marks of a rating or group. */
export const isRange = (text: string): boolean =>
  /^\D{0,20}\d{1,3}(?:\.\d+)?\s*%?\s*[-–—]\s*(?:ไม่เกิน\s*)?\d{1,3}(?:\.\d+)?\s*%?(?:\s*คะแนน)?$/.test(text);

export const isPageLine = (text: string): boolean =>
  /^(?:[-–—]\s*\d{1,4}\s*[-–—]|(?:หน้า|page)(?:ที่)?\s*\d{1,4}(?:\s*(?:จาก|\/|of)\s*\d{1,4})?|\d{1,4}\s*\/\s*\d{1,4}|https?:\/\/\S+|\d{1,2}\/\d{1,2}\/\d{2,4}.*)$/i.test(
    text,
  );

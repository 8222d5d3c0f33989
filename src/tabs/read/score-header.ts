import { type Cell, nameKey, plain } from '../../ita/text.js';
import { arabicDigits } from '../../words/digits.js';
import { SCORE_COLUMNS } from '../names.js';
import { yearsIn } from './years.js';

const NAMES: ReadonlySet<string> = new Set(SCORE_COLUMNS.score.map(nameKey));
const FULL: ReadonlySet<string> = new Set(SCORE_COLUMNS.full.map(nameKey));
/** Columns of scores by their first words that hold none of the year's. */
const OTHER = /น้ำหนัก|ถ่วง|เต็ม|เป้าหมาย|ปีก่อน|ปีที่แล้ว|ปีที่ผ่านมา|ผลต่าง|ประเทศ|จังหวัด|ขั้นต่ำ|เกณฑ์|สูงสุด|ต่ำสุด/;
const BEGINS = /^(?:ผล)?คะแนน|^score|^(?:ที่)?ได้$/;

/** True for a column that a table may take its scores from: named so, or beginning so and not of something else. */
export function mayHoldScores(header: Cell, year: number): boolean {
  const key = nameKey(header);
  if (NAMES.has(key)) return true;
  const years = yearsIn(header);
  if (FULL.has(key) || OTHER.test(key) || (years.length > 0 && !years.includes(year))) return false;
  return BEGINS.test(key) || /^(?:ปี)?(?:งบประมาณ)?(?:พ\.ศ\.)?25\d\d$/.test(arabicDigits(key));
}

/** What a header may say beside its name and still mean scores of 100; of another full mark the figures are asked about. */
const HARMLESS =
  /(?:คะแนน)?เต็ม\d+(?:คะแนน)?|0?[-–]?100(?:คะแนน)?|ผลคะแนน|คะแนน|ค่า|เฉลี่ย|ที่ได้|ร้อยละ|score|ประจำ|ปี|งบประมาณ|พ\.ศ\.|ita|iit|eit|oit|[%*:：()[\]（）]/g;

/** True where a header says nothing by which its figures may be no scores of this year: another year, a weight, a part, an appeal. */
export function isPlainScore(header: Cell, year: number): boolean {
  const text = arabicDigits(plain(header)).replace(/\s/g, '').toLowerCase().split(String(year)).join('');
  return text.replace(HARMLESS, '') === '';
}

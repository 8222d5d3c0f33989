import { arabicDigits } from '../words/digits.js';

/** Numbers that questions and titles have: periods, years, sections of a law. */
const OWN_NUMBER = /\d{1,2}\s*(?:เดือน|ปี|วัน|ชั่วโมง|นาที|ไตรมาส)|(?:ไตรมาส|มาตรา|ครั้ง|ฉบับ|ระยะ|ปี|พ\.\s?ศ\.)(?:ที่)?\s*\d{1,4}/g;

/** True where words may be a question or title; counts of people, codes and figures beside them say that they are more or less than one. */
export function isWording(text: string): boolean {
  const own = arabicDigits(text).replace(OWN_NUMBER, '');
  return /[ก-๙a-z]{3}/i.test(own) && !/\d|ไม่ประเมิน/.test(own);
}

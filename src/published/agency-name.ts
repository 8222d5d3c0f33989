import { nameKey } from '../ita/text.js';

/** Kinds of agencies, the short way they are written for each. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:องค์การบริหารส่วนตำบล|อบต\s?[.])\s*/, 'อบต.'],
  [/^(?:องค์การบริหารส่วนจังหวัด|อบจ\s?[.])\s*/, 'อบจ.'],
  [/^(?:เทศบาลตำบล|ทต\s?[.])\s*/, 'ทต.'],
  [/^(?:เทศบาลเมือง|ทม\s?[.])\s*/, 'ทม.'],
  [/^(?:เทศบาลนคร|ทน\s?[.])\s*/, 'ทน.'],
];

const LABEL = /^(?:ชื่อ)?หน่วยงาน(?:ที่ประเมิน|ที่รับการประเมิน)?\s*[:：]\s*/;
/** `ผลการประเมินของ` and the agency behind it. */
const RESULTS_OF = /^(?:สรุป|ผล|คะแนน|ตาราง)[^0-9๐-๙]{0,60}?(?:ของ\s?|\s)((?:เทศบาล(?:ตำบล|เมือง|นคร)|องค์การบริหารส่วน|อบต|อบจ|ทต|ทม|ทน).+)$/;
const OTHER_KIND = /^(?:เทศบาล|องค์การ|จังหวัด|โรงเรียน|โรงพยาบาล|สำนักงาน|กรม|มหาวิทยาลัย|วิทยาลัย)(?=\s?[ก-๙])/;
/** The office that publishes all results. */
const PUBLISHER = /^สำนักงาน\s*(?:ป\.\s?ป\.\s?ช|คณะกรรมการป้องกันและปราบปรามการทุจริต)/;
const PLACE = /\s+(?:ตำบล|ต\.|อำเภอ|อ\.|เขต|จังหวัด|จ\.|ประจำ|ปี|พ\.\s?ศ).*$|\s*\(.*$/;

/** The agency that a heading begins with, as names are compared: kinds made short, without the place and year behind it. Null for none. */
export function agencyIn(text: string): string | null {
  const named = text.replace(LABEL, '').replace(RESULTS_OF, '$1');
  const kind = KINDS.find(([pattern]) => pattern.test(named));
  if (PUBLISHER.test(named) || (!kind && named === text && !OTHER_KIND.test(named))) return null;
  const key = agencyKey(named);
  return key === '' ? null : key;
}

/** A name as agencies are compared. */
export function agencyKey(name: string): string {
  const own = name.trim();
  const kind = KINDS.find(([pattern]) => pattern.test(own));
  return nameKey((kind ? own.replace(kind[0], kind[1]) : own).replace(PLACE, ''));
}

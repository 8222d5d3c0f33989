import { nameKey } from '../ita/text.js';

const HEADING = /^(?:ชื่อ)?หน่วยงาน(?:ที่รับการประเมิน|ที่ประเมิน|ภาครัฐ)?(?: ?: ?| )(.{3,})$/;

/** Short forms of kinds of agencies, as people write them. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/อบต\.?/g, 'องค์การบริหารส่วนตำบล'],
  [/อบจ\.?/g, 'องค์การบริหารส่วนจังหวัด'],
  [/ทต\./g, 'เทศบาลตำบล'],
  [/ทม\./g, 'เทศบาลเมือง'],
  [/ทน\./g, 'เทศบาลนคร'],
];

/** How the names of agencies begin. */
const NAMED = /^(?:องค์การ|เทศบาล|สำนักงาน|กรม|กระทรวง|มหาวิทยาลัย|วิทยาลัย|สถาบัน|จังหวัด|อำเภอ|เมืองพัทยา|กรุงเทพ|โรงพยาบาล|โรงเรียน)/;

/** Whether a heading names the agency whose results are read, or another one; null where it names none or ours is not known. */
export function headingAgency(text: string, ours: string): 'ours' | 'other' | null {
  const name = HEADING.exec(text)?.[1];
  if (name === undefined || ours === '') return null;
  const [own, other] = [inFull(name), inFull(ours)];
  if (own.includes(other) || other.includes(own)) return 'ours';
  return NAMED.test(own) ? 'other' : null;
}

const inFull = (name: string): string => nameKey(KINDS.reduce((text, [short, full]) => text.replace(short, full), name));

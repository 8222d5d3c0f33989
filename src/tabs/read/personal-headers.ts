import { type Cell, nameKey } from '../../ita/text.js';

/** What columns about a respondent are called, without spaces, in lower case: no question, and never loaded. */
const NAMES = [
  ...['ประทับเวลา', 'timestamp', 'เวลา', 'วันที่', 'วันเวลา', 'วันที่ตอบ', 'เวลาที่ตอบ', 'date', 'time'],
  ...['อีเมล', 'อีเมล์', 'ที่อยู่อีเมล', 'ที่อยู่อีเมล์', 'email', 'e-mail', 'emailaddress', 'username', 'ชื่อผู้ใช้'],
  ...['ชื่อ', 'ชื่อผู้ตอบ', 'ชื่อสกุล', 'ชื่อ-สกุล', 'ชื่อ-นามสกุล', 'ชื่อนามสกุล', 'ชื่อและนามสกุล', 'นามสกุล', 'สกุล', 'name', 'fullname'],
  ...['เลขประจำตัวประชาชน', 'เลขบัตรประชาชน', 'เลขประจำตัว', 'รหัสพนักงาน', 'id', 'ip', 'ipaddress', 'lineid', 'ไลน์'],
  ...['โทร', 'โทรศัพท์', 'เบอร์โทร', 'เบอร์โทรศัพท์', 'หมายเลขโทรศัพท์', 'เบอร์ติดต่อ', 'phone', 'tel', 'ที่อยู่', 'address'],
  ...['เพศ', 'อายุ', 'การศึกษา', 'ระดับการศึกษา', 'อาชีพ', 'ตำแหน่ง', 'ระดับ', 'สังกัด', 'หน่วยงาน', 'แผนก', 'กอง', 'ฝ่าย', 'ส่วนราชการ'],
  ...['อายุงาน', 'อายุราชการ', 'ระยะเวลาปฏิบัติงาน', 'ระยะเวลาที่ปฏิบัติงาน', 'ประเภทบุคลากร', 'สถานภาพ', 'sex', 'gender', 'age', 'position'],
  ...['ลำดับ', 'ลำดับที่', 'ที่', 'no', 'no.', '#', 'หมายเหตุ', 'ข้อเสนอแนะ', 'ข้อเสนอแนะเพิ่มเติม', 'ความคิดเห็นเพิ่มเติม', 'คะแนน', 'score'],
];
const PERSONAL: ReadonlySet<string> = new Set(NAMES);

/** Columns that a linked Form puts first: the row that has one is its header row. */
const OF_FORM: ReadonlySet<string> = new Set(['ประทับเวลา', 'timestamp', 'อีเมล', 'ที่อยู่อีเมล', 'emailaddress', 'ชื่อผู้ใช้', 'username']);

/** True for a header of names, times, addresses or anything else about the respondent. A number in front (`1. เพศ`) is no code. */
export const isPersonal = (header: Cell): boolean => PERSONAL.has(withoutNumber(nameKey(header))) || isIdentity(header);

/** True for a header that only a linked Form writes. */
export const isOfForm = (header: Cell): boolean => OF_FORM.has(nameKey(header));

/** True for a header of names, addresses or numbers that tell who somebody is. */
export const isIdentity = (header: Cell): boolean =>
  /^(?:กรุณา|โปรด)?(?:ระบุ|กรอก)?(?:ชื่อ(?!ตัวชี้วัด|รายการ|ข้อ)|นามสกุล|อีเมล|ที่อยู่อีเมล|e-?mail|เลข(?:ประจำตัว|บัตร)|โทร|เบอร์|ประทับเวลา|timestamp)/.test(
    withoutCode(nameKey(header)),
  );

const withoutCode = (key: string): string => key.replace(/^(?:ข้อ)?[ieo]?[0-9๐-๙]{1,2}[.):-]?/, '');
const withoutNumber = (key: string): string => key.replace(/^(?:ข้อ)?[0-9๐-๙]{1,2}[.)]?/, '');

import { issues } from './issues.js';
import { tables } from './tables.js';

/** What stands in `การจับคู่`: Thai whatever the user's language, since the tab is the workbook's. */
export const answers = {
  unused: 'ไม่ใช้',
  excluded: tables.excluded,
  columnsOf: (code: string, columns: string) => `คอลัมน์ของ ${code}: ${columns}`,
  columns: (letters: string) => `คอลัมน์ ${letters}`,
  levelsOf: (code: string) => `เลขในคำตอบของ ${code}`,
  fromZero: 'ระดับ 0 ถึง 3',
  fromOne: 'ระดับ 1 ถึง 4',
  numbersOf: (numbers: string) => `เลข ${numbers}`,
  indicators: 'ตัวชี้วัด',
  items: 'ข้อ',
  scoreColumn: (columns: string) => `คอลัมน์คะแนน: ${columns}`,
  titleYear: (year: number) => `หัวเรื่องเป็นของปี ${year}`,
  gaps: (numbers: string) => `ไม่มีเลข ${numbers}`,
  complete: 'ครบแล้ว',
  highest: (score: string) => `คะแนนสูงสุด ${score}`,
  fractions: 'คูณ 100',
  asWritten: 'ตามที่เขียน',
  differenceOf: (code: string, official: string, computed: string) => `${code} ${official} กับ ${computed}`,
  total: 'คะแนนภาพรวม',
  acknowledged: 'รับทราบ',
  blank: issues.blank,
  date: issues.date,
  notShown: issues.notShown,
};

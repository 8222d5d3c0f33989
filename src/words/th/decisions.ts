/** What stands in `การจับคู่`: Thai whatever the user's language, since the tab is the workbook's. */
export const answers = {
  unused: 'ไม่ใช้',
  columnsOf: (code: string) => `คอลัมน์ของ ${code}`,
  columns: (letters: string) => `คอลัมน์ ${letters}`,
  levelsOf: (code: string) => `เลขในคำตอบของ ${code}`,
  fromZero: 'ระดับ 0 ถึง 3',
  fromOne: 'ระดับ 1 ถึง 4',
  numbersOf: (numbers: string) => `เลข ${numbers}`,
  indicators: 'ตัวชี้วัด',
  items: 'ข้อ',
  scoreColumn: 'คอลัมน์คะแนน',
  highest: (score: string) => `คะแนนสูงสุด ${score}`,
  fractions: 'คูณ 100',
  asWritten: 'ตามที่เขียน',
  differenceOf: (code: string, official: string, computed: string) => `${code} ${official} กับ ${computed}`,
  total: 'คะแนนภาพรวม',
  acknowledged: 'รับทราบ',
};

/** Words that stand in the cells of our own tables. */
export const tables = {
  total: 'คะแนนภาพรวม',
  totalCode: 'รวม',
  source: { official: 'ผลทางการ', computed: 'คำนวณ', entered: 'ตามที่กรอก' },
  unknown: 'ยังไม่ทราบ',
  excluded: 'ไม่ประเมิน',
  target: { reached: 'ถึง', notReached: 'ยังไม่ถึง' },
  indicator: (code: string) => `ตัวชี้วัดที่ ${code}`,
};

export const menu = {
  compute: 'คำนวณคะแนน',
  colour: 'แสดงสีตามกลุ่ม',
  colourRange: 'แสดงสีในช่วงที่เลือก',
  uncolour: 'ล้างสีของระบบ',
  createTabs: 'สร้างแท็บที่ต้องใช้',
  computed: (total: string, rating: string, issues: number) =>
    `คะแนนภาพรวม ${total} ระดับ ${rating}${issues > 0 ? `\nมีข้อสังเกตในข้อมูล ${issues} รายการ` : ''}\nดูผลในแท็บ ผลการประเมิน และ แผนปรับปรุง`,
  incomplete: (why: string, issues: number) => `${why}\nมีข้อสังเกตในข้อมูล ${issues} รายการ ดูคะแนนส่วนที่ทราบในแท็บ ผลการประเมิน`,
  coloured: (ranges: number) => (ranges > 0 ? 'แสดงสีตามกลุ่มแล้ว' : 'ยังไม่มีคะแนนให้แสดงสี โปรดคำนวณคะแนนก่อน'),
  uncoloured: (rules: number) => (rules > 0 ? 'ล้างสีของระบบแล้ว สีที่ท่านตั้งเองยังอยู่ครบ' : 'ไม่มีสีของระบบให้ล้าง'),
  created: (tabs: readonly string[]) => (tabs.length > 0 ? `สร้างแท็บแล้ว: ${tabs.join(' ')}` : 'มีแท็บที่ต้องใช้ครบแล้ว ไม่ได้เปลี่ยนอะไร'),
};

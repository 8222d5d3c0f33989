export const menu = {
  sidebar: 'เปิดแถบข้าง',
  sidebarTitle: 'วิเคราะห์ ITA',
  compute: 'คำนวณคะแนน',
  colour: 'แสดงสีตามกลุ่ม',
  colourRange: 'แสดงสีในช่วงที่เลือก',
  uncolour: 'ล้างสีของระบบ',
  createTabs: 'สร้างแท็บที่ต้องใช้',
  more: 'เพิ่มเติม',
  writeFramework: 'เขียนกรอบการประเมินลงแท็บ',
};

/** What a menu item answers. */
export const menuAnswers = {
  computed: (total: string, rating: string, issues: number) =>
    `คะแนนภาพรวม ${total} ระดับ ${rating}${issues > 0 ? `\nมีข้อสังเกตในข้อมูล ${issues} รายการ` : ''}\nดูผลในแท็บ ผลการประเมิน และ แผนปรับปรุง`,
  incomplete: (why: string, issues: number) => `${why}\nมีข้อสังเกตในข้อมูล ${issues} รายการ ดูคะแนนส่วนที่ทราบในแท็บ ผลการประเมิน`,
  coloured: (ranges: number): string => (ranges > 0 ? 'แสดงสีตามกลุ่มแล้ว' : 'ยังไม่มีคะแนนให้แสดงสี โปรดคำนวณคะแนนก่อน'),
  colouredRange: 'แสดงสีในช่วงที่เลือกแล้ว คะแนนที่ใส่ในช่วงนี้ภายหลังจะมีสีด้วย',
  uncoloured: (rules: number): string => (rules > 0 ? 'ล้างสีของระบบแล้ว สีที่ท่านตั้งเองยังอยู่ครบ' : 'ไม่มีสีของระบบให้ล้าง'),
  frameworkWritten: (written: boolean): string =>
    written
      ? 'เขียนกรอบการประเมินลงแท็บ กรอบการประเมิน แล้ว แก้ให้ตรงกับคู่มือได้ เมื่อคำนวณครั้งต่อไประบบจะใช้แท็บนี้แทนกรอบของระบบ'
      : 'แท็บ กรอบการประเมิน มีข้อมูลอยู่แล้ว ไม่ได้เปลี่ยนอะไร หากต้องการเขียนใหม่ โปรดลบแท็บหรือลบข้อมูลในแท็บก่อน',
  created: (tabs: readonly string[]): string => (tabs.length > 0 ? `สร้างแท็บแล้ว: ${tabs.join(' ')}` : 'มีแท็บที่ต้องใช้ครบแล้ว ไม่ได้เปลี่ยนอะไร'),
};

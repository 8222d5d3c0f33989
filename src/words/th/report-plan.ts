/** Section 9. */
export const plan = {
  text: (count: number, label: string, actionYear: string) =>
    `แผนนี้ครอบคลุมข้อที่มีคะแนน${label} ทั้ง ${count} ข้อ เพื่อดำเนินการในปีงบประมาณ พ.ศ. ${actionYear}`,
  textOne: (label: string, actionYear: string) => `แผนนี้ครอบคลุมข้อที่มีคะแนน${label} ซึ่งมี 1 ข้อ เพื่อดำเนินการในปีงบประมาณ พ.ศ. ${actionYear}`,
  withIndicators: (count: number, target: number) => `และตัวชี้วัดที่ต่ำกว่าค่าเป้าหมาย ${target} คะแนนซึ่งไม่มีผลรายข้อ ${count} ตัวชี้วัด`,
  byIndicators: (count: number, target: number, actionYear: string) =>
    `แผนนี้จัดทำตามตัวชี้วัดที่ต่ำกว่าค่าเป้าหมาย ${target} คะแนน จำนวน ${count} ตัวชี้วัด เพื่อดำเนินการในปีงบประมาณ พ.ศ. ${actionYear}`,
  noLow: (label: string) => `ไม่มีข้อที่มีคะแนน${label}`,
  others: (target: number) => `ส่วนตัวชี้วัดที่ต่ำกว่าค่าเป้าหมาย ${target} คะแนน ให้ดำเนินการตามข้อเสนอแนะในส่วนที่ 4`,
  nothing: (target: number) => `และทุกตัวชี้วัดถึงค่าเป้าหมาย ${target} คะแนน จึงไม่มีเรื่องที่ต้องกำหนดมาตรการแก้ไข หน่วยงานควรรักษาแนวปฏิบัติที่ดีไว้`,
  nothingKnown: (target: number) => `ทุกตัวชี้วัดถึงค่าเป้าหมาย ${target} คะแนน จึงไม่มีเรื่องที่ต้องกำหนดมาตรการแก้ไข หน่วยงานควรรักษาแนวปฏิบัติที่ดีไว้`,
  caption: (actionYear: string) => `แผนปรับปรุงการดำเนินงาน ปีงบประมาณ พ.ศ. ${actionYear}`,
  columns: {
    code: 'ข้อ',
    title: 'ประเด็น',
    measure: 'มาตรการ',
    steps: 'ขั้นตอน',
    unit: 'หน่วยงานรับผิดชอบ',
    followUp: 'การกำกับติดตาม',
    due: 'กำหนดแล้วเสร็จ',
    success: 'ตัวชี้วัดความสำเร็จ',
    remark: 'หมายเหตุ',
  },
  indicator: (code: string) => `ตัวชี้วัดที่ ${code}`,
  suggestedColumns: (columns: string) => `ข้อความที่ระบบเสนอ: ${columns}`,
  suggestedNote: 'ข้อความตัวเอนเป็นข้อความที่ระบบเสนอเพื่อประกอบการพิจารณา หน่วยงานปรับแก้ได้ในแท็บแผนปรับปรุง',
  steps: {
    item: ['1) ตรวจส่วนที่ยังขาด', '2) จัดทำให้ครบถ้วน', '3) เผยแพร่บนเว็บไซต์', '4) ตรวจลิงก์ก่อนส่ง'],
    other: ['1) หาสาเหตุ', '2) ปรับปรุงวิธีทำงาน', '3) แจ้งผู้เกี่ยวข้อง', '4) ติดตามและรายงานผล'],
  },
  success: {
    item: 'ได้คะแนนข้อนี้ 100 คะแนน',
    question: (target: number) => `ได้คะแนนข้อนี้ไม่ต่ำกว่า ${target} คะแนน`,
    indicator: (target: number) => `ได้คะแนนตัวชี้วัดนี้ไม่ต่ำกว่า ${target} คะแนน`,
  },
};

import { report } from './report.js';

/** Section 9. */
export const plan = {
  text: (count: number, low: number, actionYear: string) =>
    `แผนนี้ครอบคลุมข้อที่ได้คะแนนต่ำกว่าร้อยละ ${low} ทั้ง ${count} ข้อ เพื่อดำเนินการในปีงบประมาณ พ.ศ. ${actionYear}`,
  textOne: (low: number, actionYear: string) => `แผนนี้ครอบคลุมข้อที่ได้คะแนนต่ำกว่าร้อยละ ${low} ซึ่งมี 1 ข้อ เพื่อดำเนินการในปีงบประมาณ พ.ศ. ${actionYear}`,
  withIndicators: (count: number, target: number) => `และตัวชี้วัดที่ต่ำกว่าค่าเป้าหมาย (${target} คะแนน) ซึ่งไม่มีผลรายข้อ ${count} ตัวชี้วัด`,
  byIndicators: (count: number, target: number, actionYear: string) =>
    `แผนนี้จัดทำตามตัวชี้วัดที่ต่ำกว่าค่าเป้าหมาย (${target} คะแนน) จำนวน ${count} ตัวชี้วัด เพื่อดำเนินการในปีงบประมาณ พ.ศ. ${actionYear}`,
  noLow: (low: number) => `ไม่มีข้อที่ได้คะแนนต่ำกว่าร้อยละ ${low}`,
  others: (target: number) => `ส่วนตัวชี้วัดที่ต่ำกว่าค่าเป้าหมาย (${target} คะแนน) ให้ดำเนินการตามข้อเสนอแนะในส่วนที่ 4`,
  /** `reached` says which indicators reach the target. */
  nothing: (reached: string) => `${reached === '' ? '' : `และ${reached} `}จึงไม่มีเรื่องที่ต้องกำหนดมาตรการแก้ไข หน่วยงานควรรักษาแนวปฏิบัติที่ดีไว้`,
  nothingKnown: (reached: string) => `${reached} จึงไม่มีเรื่องที่ต้องกำหนดมาตรการแก้ไข หน่วยงานควรรักษาแนวปฏิบัติที่ดีไว้`,
  more: (count: number) => `หน่วยงานกำหนดมาตรการพัฒนาเพิ่มเติมอีก ${count} เรื่อง`,
  caption: (actionYear: string) => `แผนปรับปรุงการดำเนินงาน ปีงบประมาณ พ.ศ. ${actionYear}`,
  moreCaption: (actionYear: string) => `มาตรการพัฒนาเพิ่มเติม (นอกเหนือจากข้อที่ต้องแก้ไข) ปีงบประมาณ พ.ศ. ${actionYear}`,
  reporting: (orderedBy: string, actionYear: string) =>
    `ให้หน่วยงานรับผิดชอบรายงานความก้าวหน้าต่อ${orderedBy} รอบ 6 เดือน และรายงานผลเมื่อสิ้นปีงบประมาณ พ.ศ. ${actionYear}`,
  head: 'ผู้บริหารของหน่วยงาน',
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
  /** Column heads that stand on two lines, parted between words. */
  heads: {
    unit: 'หน่วยงาน\nรับผิดชอบ',
    followUp: 'การกำกับ\nติดตาม',
    due: 'กำหนด\nแล้วเสร็จ',
    success: 'ตัวชี้วัด\nความสำเร็จ',
  } as Partial<Record<string, string>>,
  /** The columns as they stand. */
  order: ['code', 'title', 'measure', 'steps', 'unit', 'followUp', 'due', 'success', 'remark'] as const,
  total: report.columns.total,
  subIndicator: (code: string) => `ตัวชี้วัดย่อยที่ ${code}`,
  indicator: (code: string) => `ตัวชี้วัดที่ ${code}`,
  suggestedColumns: (columns: string) => `ข้อความที่ระบบเสนอ: ${columns}`,
  /** What we propose as a measure: what to do, by what it is shown, where it is made known. */
  proposedMeasure: (what: string, shown: string, where: string) => `${what}\nหลักฐาน: ${shown}\n${where}`,
  step: (number: number, text: string) => `${number}) ${text}`,
  success: {
    item: 'ได้คะแนนข้อนี้ 100 คะแนน',
    question: (target: number) => `ได้คะแนนข้อนี้ไม่ต่ำกว่า ${target} คะแนน`,
    indicator: (target: number) => `ได้คะแนนตัวชี้วัดนี้ไม่ต่ำกว่า ${target} คะแนน`,
  },
};

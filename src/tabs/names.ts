/** Tab names are fixed: they are how the workbook's parts are found. */
export const TAB = {
  settings: 'ตั้งค่า',
  official: 'ผลทางการ',
  IIT: 'IIT',
  EIT: 'EIT',
  OIT: 'OIT',
  results: 'ผลการประเมิน',
  plan: 'แผนปรับปรุง',
  previous: 'ผลปีก่อน',
  decisions: 'การจับคู่',
  framework: 'กรอบการประเมิน',
  passages: 'ข้อความรายงาน',
  runLog: 'บันทึกการทำรายงาน',
} as const;

/** Tabs that are read for scoring and the report. */
export const INPUT_TABS = [
  TAB.settings,
  TAB.official,
  TAB.IIT,
  TAB.EIT,
  TAB.OIT,
  TAB.plan,
  TAB.previous,
  TAB.framework,
  TAB.decisions,
  TAB.passages,
] as const;

/** Columns of the score tabs: the first name is ours, the others are accepted. */
export const SCORE_COLUMNS = {
  code: ['ข้อ', 'รหัส', 'รหัสข้อ', 'ข้อที่', 'รหัสข้อคำถาม', 'ข้อคำถามที่', 'code', 'item'],
  score: ['คะแนน', 'ผลคะแนน', 'คะแนนที่ได้', 'คะแนนเฉลี่ย', 'ค่าคะแนน', 'score'],
  full: ['คะแนนเต็ม', 'เต็ม'],
  title: ['ประเด็นการตรวจ', 'ข้อคำถาม', 'รายการ', 'ประเด็น', 'หัวข้อการประเมิน', 'ชื่อ', 'ตัวชี้วัด', 'ตัวชี้วัดย่อย', 'title'],
  indicator: ['ตัวชี้วัด', 'indicator'],
  subIndicator: ['ตัวชี้วัดย่อย', 'subindicator'],
  part: ['ส่วนย่อย', 'ข้อย่อย', 'part'],
  comment: ['ความคิดเห็น', 'ความคิดเห็นผู้ตรวจ', 'ข้อคิดเห็น', 'comment'],
  evidence: ['หลักฐาน', 'url', 'ลิงก์', 'evidence'],
  respondents: ['จำนวนผู้ตอบ', 'ผู้ตอบ', 'n'],
  advice: ['ข้อเสนอแนะ', 'ข้อเสนอแนะจากคณะที่ปรึกษา'],
} as const;

export type ScoreColumn = keyof typeof SCORE_COLUMNS;

/** The columns of `การจับคู่`: what was asked, and what the user answered. */
export const DECISION_COLUMNS = { tab: 'แท็บ', about: 'สิ่งที่พบ', answer: 'อ่านเป็น' } as const;

/** The columns of `ข้อความรายงาน`: `instead` is the user's, the others are ours. `mark` tells what we wrote ourselves from what was changed by hand. */
export const PASSAGE_COLUMNS = {
  key: 'หัวข้อ',
  ours: 'ข้อความที่ระบบเขียน',
  instead: 'ข้อความที่ใช้แทน',
  note: 'ข้อสังเกต',
  mark: 'รหัสข้อความ',
} as const;

export type PassageColumn = keyof typeof PASSAGE_COLUMNS;

/** The columns of `บันทึกการทำรายงาน`: one row a report that was saved. */
export const RUN_LOG_COLUMNS = {
  when: 'เวลา',
  year: 'ปีงบประมาณ',
  total: 'คะแนนภาพรวม',
  rating: 'ระดับ',
  fingerprint: 'รหัสผลคะแนน',
  document: 'เอกสาร',
  link: 'ลิงก์',
  pdf: 'PDF',
  deed: 'สิ่งที่ทำ',
} as const;

export type RunLogColumn = keyof typeof RUN_LOG_COLUMNS;

/** Columns of `กรอบการประเมิน`, in the order in which we write them: the first name is ours, the others are accepted. */
export const FRAMEWORK_COLUMNS = {
  code: ['รหัส', 'ข้อ', 'code'],
  title: ['รายการ', 'ชื่อ', 'title'],
  parent: ['อยู่ใต้', 'อยู่ภายใต้', 'parent'],
  weight: ['น้ำหนัก', 'ร้อยละ', 'weight'],
  scale: ['มาตรวัด', 'scale'],
  direction: ['ทิศทาง', 'direction'],
  part: ['ส่วนย่อย', 'ข้อย่อย', 'part'],
  topic: ['หัวข้อในรายงาน', 'topic'],
  aliases: ['ชื่ออื่น', 'aliases'],
} as const;

export type FrameworkColumn = keyof typeof FRAMEWORK_COLUMNS;

/** The columns of `ผลการประเมิน`, all ours. */
export const RESULT_COLUMNS = {
  code: 'รหัส',
  title: 'รายการ',
  score: 'คะแนน',
  source: 'ที่มา',
  rating: 'ระดับ',
  target: 'เทียบเป้าหมาย',
  group: 'กลุ่ม',
  n: 'จำนวนผู้ตอบ',
  blank: 'ไม่ตอบ',
  previous: 'ผลปีก่อน',
  change: 'เปลี่ยนแปลง',
} as const;

/** The columns of `แผนปรับปรุง` that we fill. */
export const PLAN_OWN_COLUMNS = { code: 'ข้อ', title: 'ประเด็น', score: 'คะแนน', group: 'กลุ่ม' } as const;

/** The columns of `แผนปรับปรุง` that belong to the user: read, never written. */
export const PLAN_USER_COLUMNS = {
  analysis: 'วิเคราะห์ผลการประเมิน',
  measure: 'มาตรการ',
  steps: 'ขั้นตอน',
  unit: 'หน่วยงานรับผิดชอบ',
  person: 'ผู้รับผิดชอบ (ตำแหน่ง)',
  followUp: 'การกำกับติดตาม',
  due: 'กำหนดแล้วเสร็จ',
  success: 'ตัวชี้วัดความสำเร็จ',
  status: 'สถานะ',
  evidence: 'หลักฐาน',
  remark: 'หมายเหตุ',
} as const;

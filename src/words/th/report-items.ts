/** What a survey is called beside its code, and its leaves. */
const SURVEYS = {
  IIT: { survey: 'แบบวัด IIT', leaf: 'ข้อคำถาม' },
  EIT: { survey: 'แบบวัด EIT', leaf: 'ข้อคำถาม' },
  OIT: { survey: 'แบบตรวจ OIT', leaf: 'ประเด็นการตรวจ' },
};
type Survey = keyof typeof SURVEYS;

/** Section 8. `low` is the threshold of the low group. */
export const lowItems = {
  text: (low: number) => `ส่วนนี้แสดงผลและบทวิเคราะห์ของข้อที่ได้คะแนนต่ำกว่าร้อยละ ${low} แยกตามแบบสำรวจ`,
  byIndicatorText: (target: number) => `ส่วนนี้วิเคราะห์ตามตัวชี้วัดที่ต่ำกว่าค่าเป้าหมาย (${target} คะแนน) แยกตามแบบสำรวจ`,
  nothing: (low: number) => `ไม่มีข้อคำถามและประเด็นการตรวจที่ได้คะแนนต่ำกว่าร้อยละ ${low} จึงไม่มีข้อที่ต้องแก้ไข`,
  nothingByIndicator: (reached: string, every: boolean) => `${reached} ${every ? 'จึงไม่มีเรื่องที่ต้องแก้ไข' : 'จึงยังไม่พบเรื่องที่ต้องแก้ไข'}`,
  none: (survey: Survey, low: number) => `${SURVEYS[survey].survey} ไม่มี${SURVEYS[survey].leaf}ที่ได้คะแนนต่ำกว่าร้อยละ ${low}`,
  one: (survey: Survey, low: number, code: string) =>
    `${SURVEYS[survey].survey} มี${SURVEYS[survey].leaf}ที่ได้คะแนนต่ำกว่าร้อยละ ${low} จำนวน 1 ข้อ คือ ${code}`,
  many: (survey: Survey, low: number, count: number, codes: string) =>
    `${SURVEYS[survey].survey} มี${SURVEYS[survey].leaf}ที่ได้คะแนนต่ำกว่าร้อยละ ${low} จำนวน ${count} ข้อ ได้แก่ ${codes}`,
  noItems: (survey: Survey) => `ไม่มีผลคะแนนรายข้อของ${SURVEYS[survey].survey} จึงวิเคราะห์ตามตัวชี้วัดแทน`,
  fewRespondents: (survey: Survey, least: number) =>
    `ผู้ตอบ${SURVEYS[survey].survey} มีน้อยกว่า ${least} คน จึงไม่แสดงผลรายข้อเพื่อรักษาความลับของผู้ตอบ และวิเคราะห์ตามตัวชี้วัดแทน`,
  fewAndNone: (survey: Survey, least: number) =>
    `ผู้ตอบ${SURVEYS[survey].survey} มีน้อยกว่า ${least} คน จึงไม่แสดงผลรายข้อเพื่อรักษาความลับของผู้ตอบ และไม่มีผลคะแนนรายตัวชี้วัดให้วิเคราะห์แทน`,
  heading: (code: string, topic: string) => `ข้อ ${code} เรื่อง ${topic}`,
  wording: (text: string) => `ข้อคำถาม “${text}”`,
  question: 'หัวข้อการประเมิน',
  score: 'คะแนน',
  whole: 'คะแนนของข้อ',
  caption: (code: string) => `ผลการประเมินข้อ ${code}`,
  topicCaption: (topic: string) => `ข้อที่ต้องแก้ไขในเรื่อง${topic}`,
  code: 'ข้อ',
  item: 'ประเด็นการตรวจ',
  comment: 'ความคิดเห็นผู้ตรวจ',
  withheld: 'ไม่แสดง',
  withheldNote: 'ไม่แสดงคะแนนและร้อยละของข้อนี้ เพราะมีผู้เลือกบางคำตอบน้อยกว่า 5 คน',
  analysis: 'วิเคราะห์ผลการประเมิน',
  analysisOf: (code: string) => `วิเคราะห์ผลการประเมินข้อ ${code}`,
  measure: 'มาตรการ',
  responsible: 'หน่วยงานรับผิดชอบ',
  person: 'ผู้รับผิดชอบ',
};

/** Sentences that stand where the plan holds no analysis. */
export const generated = {
  should: (action: string) => `จึงควร${action}`,
  answered: (share: string, label: string) => `ผู้ตอบร้อยละ ${share} เลือกคำตอบ “${label}”`,
  weakestPart: (name: string, score: string) => `ส่วนที่ได้คะแนนต่ำสุดคือ “${name}” ได้ ${score} คะแนน`,
  weakestParts: (names: string, score: string) => `ส่วนที่ได้คะแนนต่ำสุดเท่ากันคือ ${names} ได้ ${score} คะแนน`,
  scored: (score: string, gap: string, target: number) => `ข้อนี้ได้ ${score} คะแนน ต่ำกว่าค่าเป้าหมาย (${target} คะแนน) อยู่ ${gap} คะแนน`,
  itemScored: (score: string) => `ข้อนี้ได้ ${score} คะแนน`,
  low: (low: number) => `ข้อนี้ได้คะแนนต่ำกว่าร้อยละ ${low}`,
  commented: (comment: string) => `ผู้ตรวจให้ความเห็นว่า “${comment}”`,
  indicator: (name: string, score: string, gap: string, target: number) =>
    `${name} ได้ ${score} คะแนน ต่ำกว่าค่าเป้าหมาย (${target} คะแนน) อยู่ ${gap} คะแนน`,
  rose: (year: number, previous: string, change: string) => `เพิ่มขึ้นจากปีงบประมาณ พ.ศ. ${year} ซึ่งได้ ${previous} คะแนน จำนวน ${change} คะแนน`,
  fell: (year: number, previous: string, change: string) => `ลดลงจากปีงบประมาณ พ.ศ. ${year} ซึ่งได้ ${previous} คะแนน จำนวน ${change} คะแนน`,
  stayed: (year: number) => `เท่ากับปีงบประมาณ พ.ศ. ${year}`,
  allReach: (survey: Survey, known: number, all: number, target: number) =>
    known === all
      ? `ทุกตัวชี้วัดของ${SURVEYS[survey].survey} ถึงค่าเป้าหมาย (${target} คะแนน)`
      : `ตัวชี้วัดของ${SURVEYS[survey].survey} ที่มีผล (${known} จาก ${all} ตัวชี้วัด) ถึงค่าเป้าหมาย (${target} คะแนน)`,
  noIndicators: (survey: Survey) => `ไม่มีผลคะแนนรายข้อและรายตัวชี้วัดของ${SURVEYS[survey].survey} จึงยังไม่ได้วิเคราะห์`,
  quoted: (name: string) => `“${name}”`,
};

/** Section 8. */
export const lowItems = {
  text: (label: string) => `ส่วนนี้แสดงผลและบทวิเคราะห์ของข้อที่มีคะแนน${label} แยกตามแบบสำรวจ`,
  byIndicatorText: 'ไม่มีผลคะแนนรายข้อ จึงวิเคราะห์ตามตัวชี้วัดแทน',
  none: (survey: string, label: string) => `${survey} ไม่มีข้อที่มีคะแนน${label}`,
  one: (survey: string, label: string, code: string) => `${survey} มีข้อที่มีคะแนน${label} จำนวน 1 ข้อ คือ ${code}`,
  many: (survey: string, label: string, count: number, codes: string) => `${survey} มีข้อที่มีคะแนน${label} จำนวน ${count} ข้อ ได้แก่ ${codes}`,
  noItems: (survey: string) => `ไม่มีผลคะแนนรายข้อของ ${survey} จึงวิเคราะห์ตามตัวชี้วัดแทน`,
  fewRespondents: (survey: string, least: number) =>
    `ผู้ตอบ ${survey} มีน้อยกว่า ${least} คน จึงไม่แสดงผลรายข้อเพื่อรักษาความลับของผู้ตอบ และวิเคราะห์ตามตัวชี้วัดแทน`,
  topic: (title: string) => `ประเด็น ${title}`,
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
  responsible: 'หน่วยงานรับผิดชอบ',
  person: 'ผู้รับผิดชอบ',
};

/** Sentences that stand where the plan holds no analysis. */
export const generated = {
  should: (action: string) => `จึงควร${action}`,
  answered: (share: string, label: string) => `ผู้ตอบร้อยละ ${share} เลือกคำตอบ “${label}”`,
  weakestPart: (name: string, score: string) => `ส่วนที่ได้คะแนนต่ำสุดคือ “${name}” ได้ ${score} คะแนน`,
  weakestParts: (names: string, score: string) => `ส่วนที่ได้คะแนนต่ำสุดเท่ากันคือ ${names} ได้ ${score} คะแนน`,
  scored: (score: string, gap: string, target: number) => `ข้อนี้ได้ ${score} คะแนน ต่ำกว่าค่าเป้าหมาย ${target} คะแนนอยู่ ${gap} คะแนน`,
  itemScored: (score: string) => `ข้อนี้ได้ ${score} คะแนน`,
  low: (label: string) => `ข้อนี้มีคะแนน${label}`,
  commented: (comment: string) => `ผู้ตรวจให้ความเห็นว่า “${comment}”`,
  indicator: (name: string, score: string, gap: string, target: number) =>
    `${name} ได้ ${score} คะแนน ต่ำกว่าค่าเป้าหมาย ${target} คะแนนอยู่ ${gap} คะแนน`,
  allReach: (survey: string, target: number) => `ทุกตัวชี้วัดของ ${survey} ถึงค่าเป้าหมาย ${target} คะแนน`,
  noIndicators: (survey: string) => `ไม่มีผลคะแนนรายตัวชี้วัดของ ${survey}`,
  quoted: (name: string) => `“${name}”`,
};

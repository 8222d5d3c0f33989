/** Names of the report's paragraphs in the tab `ข้อความรายงาน`. A name stays as it is once shipped: what users wrote is found by it. */
export const passages = {
  announcement: {
    order: 'ประกาศ: การมอบหมาย',
    outcome: 'ประกาศ: ผลการพิจารณา',
    publication: 'ประกาศ: การเผยแพร่',
    closing: 'ประกาศ: ข้อความปิดท้าย',
  },
  principle: { purpose: '1: ความสำคัญ', surveys: '1: แบบสำรวจ', report: '1: สิ่งที่รายงานนี้กล่าวถึง' },
  rules: { processing: '2: วิธีคิดคะแนน', ratings: '2: ระดับผลการประเมิน' },
  results: {
    total: '3: คะแนนภาพรวม',
    totalOnly: '3: ผลเท่าที่มี',
    extremes: '3: จุดแข็งและจุดที่ต้องเร่งแก้',
    reached: '3: การถึงเป้าหมาย',
    surveysOnly: '3: ผลเท่าที่มี',
    edge: '3: คะแนนที่อยู่บนเกณฑ์',
    edgeOfGroups: '3: คะแนนที่เท่ากับเป้าหมายหรือขอบกลุ่ม',
    difference: (measure: string) => `3: คะแนนที่ประกาศต่างจากที่คำนวณ ${measure}`,
  },
  suggestions: {
    none: '4: ไม่มีข้อเสนอแนะ',
    lead: '4: คำนำ',
    proposed: (measure: string) => `4: ข้อเสนอ ${measure}`,
  },
  analysis: {
    rule: '5: หลักการจัดแนวทาง',
    task: { mend: '5: ต้องแก้ไข', develop: '5: ควรพัฒนา', keepMend: '5: ควรรักษาไว้ แต่มีข้อที่ต้องแก้ไข', keep: '5: ควรรักษาไว้' },
    group: { low: '5: กลุ่มต่ำ', middle: '5: กลุ่มกลาง', high: '5: กลุ่มสูง' },
    whole: { low: '5: กลุ่มต่ำ ตามคะแนนตัวชี้วัด', middle: '5: กลุ่มกลาง ตามคะแนนตัวชี้วัด', high: '5: กลุ่มสูง ตามคะแนนตัวชี้วัด' },
    inGroup: (group: string, measure: string) => `${group} ${measure}`,
    strongest: '5: จุดแข็งที่เด่นที่สุด',
    yearOnYear: '5: เทียบกับปีก่อน',
    path: '5: ข้อที่ทำให้ถึงระดับถัดไป',
  },
  groups: '6: การจำแนกกลุ่ม',
  byGroup: {
    none: '7: ไม่มีผลรายข้อ',
    counts: '7: จำนวนข้อในแต่ละกลุ่ม',
    unknown: '7: ข้อที่ยังไม่ทราบผล',
    excluded: '7: ข้อที่ไม่ประเมิน',
    edge: '7: ข้อที่ได้คะแนนเท่ากับขอบกลุ่ม',
  },
  low: {
    lead: '8: คำนำ',
    survey: (survey: string) => `8: ${survey}`,
    noItems: (survey: string) => `8: ${survey} ผลเท่าที่มี`,
    wording: (measure: string) => `8: ข้อคำถาม ${measure}`,
    withheld: (measure: string) => `8: ผลที่ไม่แสดง ${measure}`,
    analysis: (measure: string) => `8: วิเคราะห์ ${measure}`,
  },
  plan: { lead: '9: คำนำ', reporting: '9: การกำกับติดตาม' },
  /** What a measure is called in these names. */
  measure: {
    total: 'คะแนนภาพรวม',
    indicator: (code: string) => `ตัวชี้วัดที่ ${code}`,
    subIndicator: (code: string) => `ตัวชี้วัดย่อยที่ ${code}`,
  },
};

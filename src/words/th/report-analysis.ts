import { afterThai } from './report.js';

/** Sections 4 and 5. */
export const suggestions = {
  advisers: (agency: string) => `คณะที่ปรึกษาได้ให้ข้อเสนอแนะต่อ${afterThai(agency)} ดังนี้`,
  mixed: (agency: string) =>
    `คณะที่ปรึกษาได้ให้ข้อเสนอแนะต่อ${afterThai(agency)}ในเรื่องที่ระบุว่าเป็นข้อเสนอแนะของคณะที่ปรึกษา ส่วนเรื่องอื่นหน่วยงานกำหนดแนวทางปรับปรุงตามผลคะแนน ดังนี้`,
  own: 'หน่วยงานกำหนดแนวทางปรับปรุงตามผลคะแนน ดังนี้',
  advised: (text: string) => `ข้อเสนอแนะของคณะที่ปรึกษา “${text}”`,
  advisedOn: (measure: string, text: string) => `ข้อเสนอแนะของคณะที่ปรึกษาต่อ${measure} “${text}”`,
  planned: (text: string) => `หน่วยงานกำหนดมาตรการ คือ ${text}`,
  plannedOf: (code: string) => `ข้อ ${code} `,
  /** `reached` says which indicators reach the target, `items` that none is low: as far as they are known. */
  none: (reached: string, items: string, every: boolean) =>
    `${[reached, items].filter((text) => text !== '').join(' และ')} หน่วยงานจึงควรรักษาแนวปฏิบัติที่ดีไว้และ${every ? 'ติดตามผลต่อเนื่อง' : 'ติดตามผลส่วนที่ยังไม่ทราบ'}`,
  noneLow: 'ไม่มีข้อใดอยู่ในกลุ่มที่ต้องแก้ไข',
  overall: 'ภาพรวม',
  /** What to do, by what it is shown, where it is made known. */
  should: (what: string, shown: string, where: string) => `ควร${what} โดยมี${shown}เป็นหลักฐาน และ${where}`,
};

export const analysis = {
  caption: 'ตัวชี้วัดเรียงจากคะแนนน้อยไปมาก',
  captionWithPrevious: (year: string) => `ตัวชี้วัดเรียงจากคะแนนน้อยไปมาก เทียบผลปีงบประมาณ พ.ศ. ${year}`,
  task: 'แนวทาง',
  gap: 'ห่าง\nเป้าหมาย',
  lowItems: 'ข้อที่ต้อง\nแก้ไข',
  noItems: 'ไม่มีผลรายข้อ',
  previous: (year: string) => `คะแนน\n${year}`,
  now: (year: string) => `คะแนน\n${year}`,
  change: 'เพิ่ม/ลด',
  mend: 'ต้องแก้ไข',
  develop: 'ควรพัฒนา',
  keepMend: 'ควรรักษาไว้ แต่มีข้อที่ต้องแก้ไข',
  keep: 'ควรรักษาไว้',
  rule: (target: number, low: number) =>
    `แนวทางต่อตัวชี้วัดพิจารณาจากค่าเป้าหมาย (${target} คะแนน) และผลรายข้อเท่าที่มี ` +
    `“ต้องแก้ไข” หมายถึง ตัวชี้วัดที่ต่ำกว่าค่าเป้าหมาย และตัวชี้วัดหรือข้อใดข้อหนึ่งได้ต่ำกว่าร้อยละ ${low} ` +
    `“ควรพัฒนา” หมายถึง ตัวชี้วัดที่ต่ำกว่าค่าเป้าหมาย แต่ตัวชี้วัดและทุกข้อเท่าที่มีผลรายข้อได้ตั้งแต่ร้อยละ ${low} ขึ้นไป ` +
    `และ “ควรรักษาไว้” หมายถึง ตัวชี้วัดที่ถึงค่าเป้าหมาย`,
  keepMendRule: (low: number) => `โดยระบุว่า “แต่มีข้อที่ต้องแก้ไข” เมื่อมีข้อใดข้อหนึ่งได้ต่ำกว่าร้อยละ ${low}`,
  many: (count: number, names: string) => ` มี ${count} ตัวชี้วัด ได้แก่ ${names}`,
  one: (name: string) => ` มี 1 ตัวชี้วัด คือ ${name}`,
  nothing: (every: boolean) => (every ? ' ไม่มีตัวชี้วัดในแนวทางนี้' : ' เท่าที่มีผล ไม่มีตัวชี้วัดในแนวทางนี้'),
  /** Where not all indicators are known. */
  partly: (known: number, all: number) => `ทั้งนี้ มีผลคะแนน ${known} จาก ${all} ตัวชี้วัด ตัวชี้วัดที่ไม่มีผลคะแนนยังจัดแนวทางไม่ได้`,
  noIndicators: 'ขณะจัดทำรายงานไม่มีผลคะแนนรายตัวชี้วัด จึงยังจัดแนวทางรายตัวชี้วัดไม่ได้ และวิเคราะห์ตามผลรายข้อเท่าที่มีแทน',
  indicatorWithScore: (name: string, score: string) => `${name} (${score})`,

  yearUp: (name: string, previous: string, now: string, change: string) =>
    `${name}เพิ่มขึ้นจาก ${previous} เป็น ${now} หรือเพิ่มขึ้น ${change} คะแนน`,
  yearDown: (name: string, previous: string, now: string, change: string) =>
    `${name}ลดลงจาก ${previous} เป็น ${now} หรือลดลง ${change} คะแนน`,
  yearSame: (name: string, now: string) => `${name}เท่าเดิม คือ ${now} คะแนน`,
  yearLead: (previous: number) => `เมื่อเทียบกับปีงบประมาณ พ.ศ. ${previous}`,
  yearCounts: (known: number, all: number, counts: string) =>
    known === all ? `รายตัวชี้วัดมีคะแนน${counts}` : `รายตัวชี้วัดที่เทียบได้ ${known} จาก ${all} ตัวชี้วัดมีคะแนน${counts}`,
  yearRose: (count: number) => `เพิ่มขึ้น ${count} ตัวชี้วัด`,
  yearFell: (count: number) => `ลดลง ${count} ตัวชี้วัด`,
  yearStayed: (count: number) => `เท่าเดิม ${count} ตัวชี้วัด`,
  yearRisen: (count: number, names: string) => `ตัวชี้วัดที่คะแนนเพิ่มขึ้น${count === 1 ? ' คือ ' : ' ได้แก่ '}${names}`,
  yearFallen: (count: number, names: string) => `ตัวชี้วัดที่คะแนนลดลง${count === 1 ? ' คือ ' : ' ได้แก่ '}${names}`,
  risenBy: (name: string, change: string) => `${name} (เพิ่มขึ้น ${change} คะแนน)`,
  fallenBy: (name: string, change: string) => `${name} (ลดลง ${change} คะแนน)`,
  /** Items that left the low group, came into it or stayed there. */
  yearItems: {
    left: (count: number, codes: string) => `ข้อที่พ้นจากกลุ่มต่ำมี ${count} ข้อ${count === 1 ? ' คือ ' : ' ได้แก่ '}${codes}`,
    came: (count: number, codes: string) => `ข้อที่ลงมาอยู่ในกลุ่มต่ำมี ${count} ข้อ${count === 1 ? ' คือ ' : ' ได้แก่ '}${codes}`,
    stayed: (count: number, codes: string) => `ข้อที่ยังอยู่ในกลุ่มต่ำเช่นเดิมมี ${count} ข้อ${count === 1 ? ' คือ ' : ' ได้แก่ '}${codes}`,
  },

  path: (count: number, codes: string, rating: string, reaches: string) =>
    `หากแก้ไขประเด็นการตรวจ ${count} ข้อ คือ ${codes} ให้ได้คะแนนเต็มโดยข้ออื่นคงเดิม คะแนนภาพรวมจะเป็น ${reaches} คะแนน ซึ่งถึง${rating}`,
  pathShort: (rating: string, all: string) =>
    `แม้ประเด็นการตรวจทุกข้อได้คะแนนเต็มโดยข้ออื่นคงเดิม คะแนนภาพรวมจะเป็น ${all} คะแนน ซึ่งยังไม่ถึง${rating} จึงต้องยกระดับผลของแบบวัดด้วย`,
};

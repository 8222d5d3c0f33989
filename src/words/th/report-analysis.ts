/** Sections 4 and 5. */
export const suggestions = {
  advisers: (agency: string) => `คณะที่ปรึกษาได้ให้ข้อเสนอแนะต่อ${agency} ดังนี้`,
  own: 'แนวทางต่อไปนี้เป็นข้อความที่ระบบเสนอจากผลคะแนน เพื่อประกอบการพิจารณาของหน่วยงาน',
  ownTag: '– ข้อความที่ระบบเสนอ',
  adviserTag: '– ข้อเสนอแนะของคณะที่ปรึกษา',
  none: (target: number) => `ทุกตัวชี้วัดถึงค่าเป้าหมาย ${target} คะแนน และไม่มีข้อใดอยู่ในกลุ่มต่ำ หน่วยงานจึงควรรักษาแนวปฏิบัติที่ดีไว้และติดตามผลต่อเนื่อง`,
  overall: 'ภาพรวม',
  should: (action: string) => `ควร${action}`,
};

export const analysis = {
  caption: 'ตัวชี้วัดเรียงตามความเร่งด่วน',
  captionWithPrevious: 'ตัวชี้วัดเรียงตามความเร่งด่วน เทียบผลปีก่อน',
  task: 'แนวทาง',
  gap: 'ห่างเป้าหมาย',
  lowItems: 'ข้อในกลุ่มต่ำ',
  previous: 'ปีก่อน',
  change: 'เปลี่ยนแปลง',
  mend: 'ต้องแก้ไข',
  develop: 'ควรพัฒนา',
  keep: 'ควรรักษาไว้',
  rule: (target: number, low: string) =>
    `ตัวชี้วัดแบ่งเป็น 3 แนวทาง คือ “ต้องแก้ไข” เมื่อคะแนนต่ำกว่าค่าเป้าหมาย ${target} คะแนนและมีข้อที่ได้${low} หรือคะแนนของตัวชี้วัดเองอยู่ในช่วงนั้น ` +
    `“ควรพัฒนา” เมื่อต่ำกว่าค่าเป้าหมายแต่ไม่มีข้อที่ได้คะแนนในช่วงดังกล่าว และ “ควรรักษาไว้” เมื่อถึงค่าเป้าหมาย`,
  many: (count: number, names: string) => ` มี ${count} ตัวชี้วัด ได้แก่ ${names}`,
  one: (name: string) => ` มี 1 ตัวชี้วัด คือ ${name}`,
  nothing: ' ไม่มีตัวชี้วัดในแนวทางนี้',
  indicatorWithScore: (name: string, score: string) => `${name} (${score})`,

  yearUp: (name: string, previous: string, now: string, change: string) =>
    `${name}เพิ่มขึ้นจาก ${previous} เป็น ${now} หรือเพิ่มขึ้น ${change} คะแนน`,
  yearDown: (name: string, previous: string, now: string, change: string) =>
    `${name}ลดลงจาก ${previous} เป็น ${now} หรือลดลง ${change} คะแนน`,
  yearSame: (name: string, now: string) => `${name}เท่ากับปีก่อน คือ ${now} คะแนน`,
  yearLead: 'เมื่อเทียบกับปีก่อน',
  yearCounts: (up: number, down: number, same: number) => {
    const said = [up > 0 ? `เพิ่มขึ้น ${up} ตัวชี้วัด` : '', down > 0 ? `ลดลง ${down} ตัวชี้วัด` : '', same > 0 ? `เท่าเดิม ${same} ตัวชี้วัด` : ''].filter(
      (text) => text !== '',
    );
    return `รายตัวชี้วัดมีคะแนน${said.join(' ')}`;
  },
  path: (count: number, codes: string, rating: string, reaches: string) =>
    `หากแก้ไขประเด็นการตรวจ ${count} ข้อ คือ ${codes} ให้ได้คะแนนเต็มโดยข้ออื่นคงเดิม คะแนนภาพรวมจะเป็น ${reaches} คะแนน ซึ่งถึง${rating}`,
  pathShort: (rating: string, all: string) =>
    `แม้ประเด็นการตรวจทุกข้อได้คะแนนเต็มโดยข้ออื่นคงเดิม คะแนนภาพรวมจะเป็น ${all} คะแนน ซึ่งยังไม่ถึง${rating} จึงต้องยกระดับผลของแบบวัดด้วย`,
};

/** The parts of section 5 that follow its table: what to mend, to develop and to keep up, by indicator. */
export const standing = {
  headings: {
    tasks: 'แนวทางรายตัวชี้วัด',
    low: 'เรื่องที่ต้องแก้ไข',
    middle: 'เรื่องที่ควรพัฒนา',
    high: 'จุดแข็งที่ควรรักษาไว้',
    year: 'ผลเทียบกับปีก่อน',
    path: 'ข้อที่ยกระดับคะแนนภาพรวม',
  },
  heading: (number: number, text: string) => `5.${number} ${text}`,

  /** How many items stand in a group, and in how many indicators. */
  lead: (group: string, count: number, indicators: number) =>
    `${group} มี ${count} ข้อ อยู่ใน${indicators === 1 ? 'ตัวชี้วัดเดียว' : ` ${indicators} ตัวชี้วัด`} ดังนี้`,
  none: {
    low: (group: string) => `ไม่มีข้อใดอยู่ใน${group}`,
    middle: (group: string) => `ไม่มีข้อใดอยู่ใน${group}`,
    high: (group: string) => `ยังไม่มีข้อใดอยู่ใน${group}`,
  },
  /** A group with its scores. */
  withRange: (group: string, range: string) => `${group} (${range})`,
  /** Leads to indicators of whose items nothing is known. */
  whole: (count: number) => `เมื่อพิจารณาจากคะแนนของตัวชี้วัดที่ไม่มีผลรายข้อ มี ${count} ตัวชี้วัด ดังนี้`,
  /** Where no item is known and no indicator stands there by its score; of strengths the sentence on the strongest says it. */
  nothing: { low: 'ไม่มีเรื่องที่ต้องแก้ไข', middle: 'ไม่มีเรื่องที่ควรพัฒนา' },
  lowWhere: '(บทวิเคราะห์อยู่ในส่วนที่ 8 และมาตรการอยู่ในส่วนที่ 9)',

  /** What an indicator holds of a group; `total` counts its items whose group is known, `every` is true where that is all of them. */
  items: (count: number, total: number, codes: string, every: boolean) =>
    ` มี ${count} ข้อ จาก ${total} ข้อ${every ? '' : 'ที่มีผล'} ${count === 1 ? 'คือ' : 'ได้แก่'} ${codes}`,
  all: (total: number, codes: string, every: boolean) => ` ทั้ง ${total} ข้อ${every ? '' : 'ที่มีผล'} ได้แก่ ${codes}`,
  only: (code: string, every: boolean) => ` มีข้อเดียว${every ? '' : 'ที่มีผล'} คือ ${code}`,
  missed: (score: string, target: number, gap: string) => ` ได้ ${score} คะแนน ต่ำกว่าค่าเป้าหมาย (${target} คะแนน) อยู่ ${gap} คะแนน`,
  reached: (score: string, target: number) => ` ได้ ${score} คะแนน ถึงค่าเป้าหมาย (${target} คะแนน)`,
  weakest: (code: string, title: string, score: string) => ` โดย ${code} ${title} ได้น้อยที่สุดในกลุ่มนี้ คือ ${score} คะแนน`,
  weakestMany: (codes: string, score: string) => ` โดย ${codes} ได้น้อยที่สุดในกลุ่มนี้เท่ากัน คือ ${score} คะแนน`,
  scored: (title: string, score: string) => ` ${title} ได้ ${score} คะแนน`,
  should: (action: string) => ` จึงควร${action}`,
  planned: ' โดยแนวทางดำเนินการแสดงในส่วนที่ 4',

  allEqual: (count: number, score: string) => `ทั้ง ${count} ตัวชี้วัดได้คะแนนเท่ากัน คือ ${score} คะแนน จึงเป็นจุดแข็งเสมอกัน`,
  allEqualBelow: (count: number, score: string, target: number) =>
    `ยังไม่มีตัวชี้วัดที่ถึงค่าเป้าหมาย (${target} คะแนน) โดยทั้ง ${count} ตัวชี้วัดได้คะแนนเท่ากัน คือ ${score} คะแนน`,
  best: (name: string, score: string) => `จุดแข็งที่เด่นที่สุด คือ ${name} ซึ่งได้ ${score} คะแนน`,
  bestMany: (count: number, names: string, score: string) => `จุดแข็งที่เด่นที่สุดมี ${count} ตัวชี้วัดเท่ากัน ได้แก่ ${names} ซึ่งได้ ${score} คะแนน`,
  bestBelow: (name: string, score: string, target: number) =>
    `ยังไม่มีตัวชี้วัดที่ถึงค่าเป้าหมาย (${target} คะแนน) ตัวชี้วัดที่ใกล้ที่สุด คือ ${name} ซึ่งได้ ${score} คะแนน`,
  bestBelowMany: (count: number, names: string, score: string, target: number) =>
    `ยังไม่มีตัวชี้วัดที่ถึงค่าเป้าหมาย (${target} คะแนน) ตัวชี้วัดที่ใกล้ที่สุดมี ${count} ตัวชี้วัดเท่ากัน ได้แก่ ${names} ซึ่งได้ ${score} คะแนน`,

  noPrevious: (year: number) => `ขณะจัดทำรายงานไม่มีผลคะแนนปีงบประมาณ พ.ศ. ${year} จึงไม่ได้เปรียบเทียบ`,
};

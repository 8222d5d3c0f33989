import { afterThai } from './report.js';

/** Sections 6 and 7. */
export const grouping = {
  text: (agency: string) =>
    `คะแนนรายข้อของ${afterThai(agency)}ที่ปัดเป็นทศนิยม 2 ตำแหน่งแล้วจำแนกเป็นกลุ่มต่ำ กลุ่มกลาง และกลุ่มสูง ซึ่งต่อเนื่องกันทุกช่วงคะแนน ตามลำดับดังนี้`,
  caption: 'กลุ่มประเมินและช่วงคะแนน',
  group: 'กลุ่มประเมิน',
  range: 'ช่วงคะแนน',
  meaning: 'แนวทางดำเนินการ',
  lowRange: (low: string) => `น้อยกว่า ${low}`,
  middleRange: (low: string, high: string) => `ไม่น้อยกว่า ${low} และไม่เกิน ${high}`,
  middleRangeBelow: (low: string, high: string) => `ไม่น้อยกว่า ${low} แต่น้อยกว่า ${high}`,
  highRange: (high: string) => `มากกว่า ${high}`,
  highRangeFrom: (high: string) => `ไม่น้อยกว่า ${high}`,
  mend: 'ต้องแก้ไข และกำหนดมาตรการไว้ในแผนปรับปรุงทุกข้อ',
  develop: 'ควรพัฒนาให้สูงขึ้นอย่างต่อเนื่อง',
  keep: 'ควรรักษาแนวปฏิบัติที่ดีไว้',
};

export const byGroup = {
  caption: 'ข้อคำถามและประเด็นการตรวจจำแนกตามแบบสำรวจและกลุ่มประเมิน',
  survey: 'แบบสำรวจ',
  text: (count: number, groups: string) => `ผลรายข้อที่จำแนกกลุ่มได้มี ${count} ข้อ แบ่งเป็น${groups}`,
  textOne: (count: number, group: string) => `ผลรายข้อที่จำแนกกลุ่มได้มี ${count} ข้อ ทุกข้ออยู่ใน${group}`,
  group: { low: 'กลุ่มต่ำ', middle: 'กลุ่มกลาง', high: 'กลุ่มสูง' },
  ofGroup: (group: string, count: number) => `${group} ${count} ข้อ`,
  count: (count: number) => `(${count} ข้อ)`,
  /** Questions or items as a sentence begins with them. */
  named: (codes: string) => `ข้อ ${codes}`,
  noItems: (survey: string) => `ไม่มีผลรายข้อของ ${survey}`,
  noneAtAll: 'ขณะจัดทำรายงานไม่มีผลคะแนนรายข้อ จึงไม่จำแนกข้อคำถามและประเด็นการตรวจตามกลุ่ม และวิเคราะห์ตามตัวชี้วัดแทน',
  unknown: (count: number, codes: string) => `ข้อที่ไม่มีผลคะแนนจึงไม่ได้จำแนกกลุ่มมี ${count} ข้อ ได้แก่ ${codes}`,
  excluded: (count: number, codes: string) => `ข้อที่ไม่ประเมินมี ${count} ข้อ ได้แก่ ${codes}`,
};

import { afterThai, report } from './report.js';

/** The announcement in front of the report. */
export const announcement = {
  emblem: 'ที่สำหรับตราสัญลักษณ์ของหน่วยงาน',
  title: (agency: string) => `ประกาศ${afterThai(agency)}`,
  subject: 'เรื่อง ',
  order: (said: { orderedBy: string; preparedBy: string; agency: string; year: string; plan: string }) =>
    `ตามที่${said.orderedBy}ได้มอบหมายให้${said.preparedBy}วิเคราะห์ผล${report.assessment} ประจำปีงบประมาณ พ.ศ. ${said.year} ของ${afterThai(said.agency)} ` +
    `${said.plan}นั้น`,
  plan: (named: string) => `พร้อมเสนอแนวทางปรับปรุง${named === '' ? '' : `ที่ระบุ${named}`} `,
  /** What the plan names, where every row of it does. */
  named: { person: 'ผู้รับผิดชอบ', method: 'วิธีดำเนินการ', deadline: 'กำหนดเวลา' },
  met: (group: string, appointed: string, day: string) =>
    `บัดนี้ ${group}${appointed ? ` ซึ่งแต่งตั้งตาม${appointed}` : ''} ได้ประชุมพิจารณาผลการประเมินเมื่อวันที่ ${day} และ`,
  metWithoutGroup: (day: string) => `บัดนี้ ได้มีการประชุมพิจารณาผลการประเมินเมื่อวันที่ ${day} และ`,
  notMet: 'บัดนี้ ',
  prepared: (preparedBy: string) => `${preparedBy}ได้จัดทำรายงานเสร็จเรียบร้อยแล้ว`,
  outcome: (agency: string, total: string, rating: string) =>
    `ปรากฏว่า${afterThai(agency)}ได้คะแนนภาพรวม ${total} คะแนน จากคะแนนเต็ม 100 คะแนน${rating ? ` อยู่ใน${rating}` : ''}`,
  publish: (units: string, channels: string) =>
    `รายละเอียดปรากฏตามรายงานแนบท้ายประกาศนี้ ซึ่งได้แจ้งให้${units}ทราบ และเผยแพร่ต่อประชาชนทาง${channels}`,
  website: (address: string) => `ทั้งนี้ เปิดอ่านรายงานได้ที่เว็บไซต์ ${address}`,
  closing: 'จึงประกาศให้ทราบโดยทั่วกัน',
  day: (day: string) => `ประกาศ ณ วันที่ ${day}`,
  signer: (name: string) => `(${name})`,
};

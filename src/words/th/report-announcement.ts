import { report } from './report.js';

/** The announcement in front of the report. */
export const announcement = {
  title: (agency: string) => `ประกาศ${agency}`,
  subject: 'เรื่อง ',
  order: (said: { orderedBy: string; preparedBy: string; agency: string; year: string }) =>
    `ตามที่${said.orderedBy}มอบหมายให้${said.preparedBy}วิเคราะห์ผล${report.assessment} ประจำปีงบประมาณ พ.ศ. ${said.year} ของ${said.agency} ` +
    'พร้อมเสนอแนวทางปรับปรุงที่ระบุผู้รับผิดชอบ วิธีดำเนินการ และกำหนดเวลาไว้อย่างชัดเจน นั้น',
  met: (group: string, appointed: string, day: string) =>
    `บัดนี้ ${group}${appointed ? ` ซึ่งแต่งตั้งตาม${appointed}` : ''} ได้ประชุมพิจารณาผลการประเมินเมื่อวันที่ ${day}`,
  metWithoutGroup: (day: string) => `บัดนี้ ได้มีการประชุมพิจารณาผลการประเมินเมื่อวันที่ ${day}`,
  prepared: (preparedBy: string) => `และ${preparedBy}ได้จัดทำรายงานเสร็จเรียบร้อยแล้ว`,
  outcome: (agency: string, total: string, rating: string) =>
    `ปรากฏว่า${agency}ได้คะแนนภาพรวม ${total} คะแนน จากคะแนนเต็ม 100 คะแนน${rating ? ` อยู่ใน${rating}` : ''}`,
  publish: (units: string, channels: string) =>
    `จึงประกาศให้${units}และประชาชนทราบโดยทั่วกัน โดยเผยแพร่ทาง${channels} รายละเอียดปรากฏตามรายงานแนบท้ายประกาศนี้`,
  website: (address: string) => `ทั้งนี้ เปิดอ่านรายงานได้ที่เว็บไซต์ ${address}`,
  day: (day: string) => `ประกาศ ณ วันที่ ${day}`,
  signer: (name: string) => `(${name})`,
};

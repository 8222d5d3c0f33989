import { runLog } from './run-log.js';

/** Texts of the panel's views that are fetched when they are first opened. */
export const details = {
  report: {
    steps: { compose: 'เรียบเรียงและตรวจตัวเลข', save: 'บันทึกเป็น Google Doc' },
    stepStates: { done: 'เสร็จแล้ว', now: 'กำลังทำ', next: 'ยังไม่ถึง', failed: 'ไม่สำเร็จ', stopped: 'หยุดรอแล้ว' },
    cancel: 'ยกเลิก',
    done: 'รายงานพร้อมตรวจและลงนาม',
    checked: 'ตรวจทานกับผลคะแนนแล้ว ไม่พบข้อขัดแย้ง',
    open: 'เปิดรายงานใน Google Docs',
    newTab: 'เปิดในแท็บใหม่',
    download: 'ดาวน์โหลด .docx',
    again: 'สร้างรายงานใหม่',
    saveAgain: 'ลองบันทึกอีกครั้ง',
    unsure: 'ยังไม่ทราบว่าบันทึกแล้วหรือยัง',
    runLog,
    because: (why: string) => `เพราะ${why}`,
    notLogged: 'บันทึกเอกสารแล้ว แต่เขียนแท็บ บันทึกการทำรายงาน ไม่ได้ (แท็บถูกป้องกัน หรือแผ่นงานนี้ดูได้อย่างเดียว)',
    saveFailed: 'ยังไม่ได้บันทึกลง Google Drive',
    rendered: 'รายงานที่ทำเสร็จแล้ว',
    asOf: (time: string) => `จากข้อมูลในแผ่นงานเมื่อ ${time} น. แก้ข้อมูลแล้วโปรดสร้างใหม่`,
    failed: 'สร้างรายงานไม่สำเร็จ',
    stopped: 'หยุดสร้างรายงานแล้ว',
    faults: (count: number) => `เอกสารไม่ตรงกับผลคะแนน ${count} แห่ง`,
    faultsNext: 'จึงไม่ได้บันทึกอะไร โปรดส่งรายการนี้ให้ผู้ดูแลระบบ',
    fault: (found: string, expected: string) => `พบ “${found}” ต้องเป็น “${expected}”`,
    changed: 'ข้อมูลในแผ่นงานเปลี่ยนไปหลังคำนวณ รายงานและแถบนี้ใช้ข้อมูลล่าสุดแล้ว',
    changedNext: 'กด คำนวณใหม่ ในหน้า คะแนน ให้ตารางในแผ่นงานตรงกัน',
    figures: (total: string, rating: string) => `คะแนนภาพรวม ${total} ระดับ ${rating}`,
  },
  mapping: {
    title: 'อ่านเป็นข้อใด',
    why: 'แต่ละคอลัมน์หรือแถวของแท็บอ่านเป็นข้อใด และแน่ใจเพียงใด แก้ได้โดยใส่คำตอบในแท็บ การจับคู่',
    none: 'ยังไม่มีแท็บที่อ่านได้',
    tab: (tab: string, count: number) => `${tab} ${count} รายการ`,
    reversed: 'กลับด้าน',
    by: { code: 'แน่ใจ', order: 'ตามลำดับหรือชื่อ โปรดตรวจ', user: 'ตามที่ท่านระบุ', unused: 'ไม่ใช้' },
  },
};

/** What these views in any language must say. */
export type DetailsWords = typeof details;

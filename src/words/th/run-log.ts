import { SHORT_MONTHS } from '../dates.js';

/** `2026-11-23 14:05` → `23 พ.ย. 2569 14.05 น.` */
export function moment(at: string): string {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = at.split(/\D/).map(Number);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${day} ${SHORT_MONTHS[month - 1]} ${year + 543} ${two(hour)}.${two(minute)} น.`;
}

/** What the run log says, in the workbook and in the panel. */
export const runLog = {
  /** Sets a document apart from the one before. */
  version: (at: string) => `(ฉบับ ${moment(at)})`,
  deeds: { created: 'สร้างเอกสารใหม่', updated: 'ปรับปรุงเอกสารฉบับเดิม', kept: 'เอกสารนี้บันทึกไว้แล้ว ไม่ได้สร้างซ้ำ' },
  whys: {
    edited: 'ฉบับก่อนมีผู้แก้ไข จึงเก็บไว้ตามเดิม',
    comments: 'ฉบับก่อนมีความคิดเห็น จึงเก็บไว้ตามเดิม',
    gone: 'ไม่พบฉบับก่อน (ลบไปแล้ว หรือเป็นเอกสารของผู้ใช้อื่น)',
    unknown: 'ตรวจไม่ได้ว่าฉบับก่อนมีผู้แก้ไขหรือไม่ จึงเก็บไว้ตามเดิม',
    refused: 'ปรับปรุงฉบับก่อนไม่ได้ จึงเก็บไว้ตามเดิม',
  },
};

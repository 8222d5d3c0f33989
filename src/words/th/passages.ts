const FIGURES_CHANGED = 'ตัวเลขในข้อความของระบบเปลี่ยนไป';
const PLEASE_CHECK = 'โปรดตรวจข้อความที่ใช้แทน แล้วลบหมายเหตุนี้';

/** What stands in the tab `ข้อความรายงาน`. */
export const passages = {
  /** Whole notes, by which ours are known again. */
  notes: {
    reworded: `ข้อความของระบบเปลี่ยนไป ${PLEASE_CHECK}`,
    gone: 'รายงานครั้งล่าสุดไม่มีย่อหน้านี้ จึงไม่ได้ใช้ข้อความที่ใช้แทน',
    byHand: 'ข้อความในช่องของระบบถูกแก้ด้วยมือ รายงานจึงใช้ตามที่แก้',
  },
  /** How a note of changed figures begins and ends. */
  figuresChanged: FIGURES_CHANGED,
  pleaseCheck: PLEASE_CHECK,
  changed: (before: string, after: string) =>
    `${FIGURES_CHANGED}${before === '' ? '' : ` เดิม ${before}`}${after === '' ? '' : ` ใหม่ ${after}`} ${PLEASE_CHECK}`,
  replaced: (before: string) => `คอลัมน์ รหัสข้อความ หายไป ข้อความเดิมในช่องของระบบคือ: ${before}`,
  help:
    'พิมพ์ข้อความของท่านในช่องนี้ รายงานจะใช้แทนข้อความที่ระบบเขียนทุกครั้ง ขึ้นบรรทัดใหม่เพื่อขึ้นย่อหน้าใหม่ ' +
    'ใส่ตัวเลขจากผลคะแนนได้ด้วยชื่อในวงเล็บปีกกาสองชั้น เช่น {{คะแนนภาพรวม}} {{ระดับ}} {{หน่วยงาน}} {{คะแนน I8}}',
};

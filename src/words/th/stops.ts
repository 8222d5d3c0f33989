const andMore = (more: number): string => (more > 0 ? ` และอีก ${more} รายการ` : '');

/** Why nothing could be computed: one sentence each. */
export const stops = {
  noSettings: (tab: string, alike = '') =>
    alike !== ''
      ? `ยังไม่มีแท็บ ${tab} แต่พบแท็บชื่อ ${alike}: หากเป็นแท็บนี้ (แท็บเดียว) โปรดเปลี่ยนชื่อเป็น ${tab}`
      : `ยังไม่มีแท็บ ${tab}: เลือก สร้างแท็บที่ต้องใช้ แล้วใส่ปีงบประมาณที่ประเมินในแท็บนั้น แท็บที่มีอยู่แล้วจะคงเดิม`,
  noYear: (tab: string, cell: string, found: string) =>
    cell === ''
      ? `ไม่พบปีงบประมาณที่ประเมิน: ใส่ในแท็บ ${tab} แถว ปีงบประมาณที่ประเมิน เช่น 2563`
      : `อ่านปีงบประมาณที่ประเมินไม่ได้: แท็บ ${tab} เซลล์ ${cell} พบ “${found}” ให้ใส่ปี พ.ศ. เช่น 2563`,
  noFramework: (year: number, known: string, tab: string, cell = '') =>
    `ยังไม่มีกรอบการประเมินของปี ${year} (แท็บ ${tab}${cell === '' ? '' : ` เซลล์ ${cell}`}): ปีที่ใช้ได้คือ ${known}`,
  unsoundFramework: (tab: string, cell: string, found: string, expected: string, more: number) =>
    `ยังไม่คำนวณ เพราะแท็บ ${tab} มีที่ต้องแก้: ${cell === '' ? '' : `เซลล์ ${cell} `}พบ “${found}” ต้องเป็น ${expected}${more > 0 ? ` และมีอีก ${more} แห่ง` : ''}`,
  noScore: (tabs: string) => `ไม่พบคะแนนที่อ่านได้เลยในแท็บ ${tabs}: ใส่คำตอบหรือคะแนนอย่างน้อยหนึ่งแห่งก่อนคำนวณ`,
  noTotal: (codes: string, more: number) => `ยังไม่ทราบคะแนนภาพรวม จึงยังไม่จัดระดับและไม่ทำรายงาน: ยังขาดคะแนนของ ${codes}${andMore(more)}`,
  noRating: (codes: string, more: number) => `ยังจัดระดับผลการประเมินไม่ได้ จึงไม่ทำรายงาน: ต้องมีคะแนนของ ${codes}${andMore(more)} ด้วย`,
  noRange: 'โปรดเลือกช่วงคะแนนก่อน',
  busy: 'มีผู้อื่นกำลังเขียนแผ่นงานนี้อยู่ ยังไม่ได้เขียนอะไร โปรดลองใหม่อีกครั้ง',
  noDrive: (why: string) => `บันทึกลง Google Drive ไม่ได้ รายงานที่ทำเสร็จแล้วยังอยู่ ดาวน์โหลดเป็น .docx ได้ หรือลองบันทึกอีกครั้ง (${why})`,
  notWritable: (tab: string) => `เขียนแท็บ ${tab} ไม่ได้ เพราะแผ่นงานนี้ดูได้อย่างเดียวหรือแท็บถูกป้องกันไว้ โปรดขอสิทธิ์แก้ไขจากเจ้าของแผ่นงาน`,
  /** Why a cell could not be shown. */
  noTab: (tab: string) => `ไม่พบแท็บ ${tab}: อาจถูกลบหรือเปลี่ยนชื่อ หรือยังไม่ได้สร้าง`,
  hiddenTab: (tab: string) => `แท็บ ${tab} ซ่อนอยู่: โปรดเลิกซ่อนที่รายชื่อแผ่นงานด้านล่างก่อน แล้วลองอีกครั้ง`,
  noCell: (tab: string, cell: string) => `ไม่พบเซลล์ ${cell} ในแท็บ ${tab}: แถวหรือคอลัมน์อาจถูกลบไปแล้ว โปรดอ่านข้อมูลใหม่`,
};

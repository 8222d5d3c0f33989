/** What the user is told of scores that may be something else. */
interface Words {
  found: string;
  expected: string;
  action: string;
}

const NOT_YET = 'ไม่ใช้คะแนนทั้งคอลัมน์นี้จนกว่าจะระบุให้ชัด';

export const scoreIssues = {
  unsureColumn: (header: string, year: number): Words => ({
    found: `หัวคอลัมน์คะแนนคือ ${header}`,
    expected: `คอลัมน์คะแนนเต็ม 100 ของปี ${year}`,
    action: NOT_YET,
  }),
  otherYear: (found: number, year: number): Words => ({
    found: `หัวเรื่องของตารางเป็นของปี ${found}`,
    expected: `ข้อมูลของปี ${year}`,
    action: 'ไม่ใช้ตารางนี้จนกว่าจะระบุให้ชัด โปรดแก้หัวเรื่อง หรือปีในแท็บ ตั้งค่า',
  }),
  weighted: (highest: string): Words => ({
    found: `คะแนนทุกแถวไม่เกินน้ำหนัก (สูงสุด ${highest}) จึงอาจเป็นคะแนนที่ถ่วงน้ำหนักแล้ว`,
    expected: 'คะแนนเต็ม 100 ก่อนถ่วงน้ำหนัก',
    action: `${NOT_YET} โปรดพิมพ์คะแนนเต็ม 100`,
  }),
  unsureTotal: (found: string): Words => ({
    found,
    expected: 'คะแนนภาพรวมของหน่วยงาน ไม่ใช่ผลรวมของบางรายการ',
    action: 'ไม่ใช้แถวนี้จนกว่าจะระบุให้ชัด',
  }),
  unsurePoints: (codes: string): Words => ({
    found: `ไม่มี ${codes} ในกรอบการประเมิน เลขที่มีจุดในแท็บนี้จึงอาจเป็นลำดับข้อ`,
    expected: 'รหัสตัวชี้วัดย่อยในกรอบการประเมิน หรือรหัสข้อที่มีตัวอักษร เช่น O7',
    action: 'ไม่ใช้ทุกแถวที่มีเฉพาะเลขที่มีจุด โปรดใส่รหัสข้อ',
  }),
  excludedPart: (name: string): Words => ({
    found: `${name} ไม่ประเมิน`,
    expected: 'คะแนน 0 ถึง 100 ของทุกส่วน คำว่า ไม่ประเมิน ใช้ได้กับทั้งข้อเท่านั้น',
    action: 'ถือว่ายังไม่ทราบคะแนนของข้อนี้ ไม่นับเป็นศูนย์',
  }),
  noSuchPart: (name: string): Words => ({
    found: name,
    expected: 'ส่วนย่อยที่ข้อนี้มีในกรอบการประเมิน หรือเว้นว่าง',
    action: 'ไม่ใช้แถวนี้ โปรดแก้ส่วนย่อย',
  }),
  gaps: (numbers: string): Words => ({
    found: `ไม่มีข้อเลขที่ ${numbers}`,
    expected: 'เลขข้อที่ต่อกันครบทุกข้อของปีนั้น เพื่อให้ค่าเฉลี่ยของตัวชี้วัดครบทุกข้อ',
    action: 'ไม่ใช้ทุกแถวของแท็บนี้จนกว่าจะครบ หรือระบุว่าครบแล้ว',
  }),
};

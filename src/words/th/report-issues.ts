/** What the user is told of what they wrote for the report: of the plan and of their own paragraphs. */
interface Words {
  found: string;
  expected: string;
  action: string;
}

export const reportIssues = {
  dayWithoutCentury: (found: string): Words => ({
    found,
    expected: 'วันที่ที่มีปีสี่หลัก เช่น 30/9/2564',
    action: 'พิมพ์ตามที่กรอกไว้ โปรดใส่ปี พ.ศ. สี่หลัก',
  }),
  dueOutside: (found: string, year: number, from: string, to: string): Words => ({
    found,
    expected: `วันในปีงบประมาณ ${year} ซึ่งเป็นปีที่ดำเนินการตามมาตรการ (${from} ถึง ${to})`,
    action: 'พิมพ์ตามที่กรอกไว้ โปรดแก้วันที่ หรือแก้ปีที่ดำเนินการตามมาตรการในแท็บ ตั้งค่า',
  }),
  barePlanCode: (found: string): Words => ({
    found,
    expected: 'รหัสข้อที่มีตัวอักษร เช่น E8 O2',
    action: 'ไม่ใช้แถวนี้ในรายงาน ข้อความในแถวยังอยู่ครบ',
  }),
  doubledPlanRow: (found: string): Words => ({
    found: `${found} มีมากกว่าหนึ่งแถว`,
    expected: 'ข้อละหนึ่งแถว',
    action: 'ใช้แถวแรกในรายงาน ข้อความในแถวนี้ยังอยู่ครบ',
  }),
  noPassageColumns: (key: string, instead: string): Words => ({
    found: `ไม่พบหัวคอลัมน์ ${key} และ ${instead} ใน 20 แถวแรก`,
    expected: `หัวคอลัมน์ ${key} และ ${instead}`,
    action: 'รายงานใช้ข้อความที่ระบบเขียน ข้อความในแท็บนี้ยังอยู่ครบ',
  }),
  passageDate: { found: 'วันที่', expected: 'ข้อความ', action: 'รายงานใช้ข้อความที่ระบบเขียน หากต้องการพิมพ์วันที่ ให้จัดรูปแบบเซลล์เป็นข้อความ' } as Words,
  namelessPassage: (found: string): Words => ({
    found: `${found} ไม่มีชื่อในช่อง หัวข้อ`,
    expected: 'ชื่อย่อหน้าของรายงานในช่อง หัวข้อ',
    action: 'ไม่ได้ใช้ข้อความนี้ในรายงาน ข้อความยังอยู่ครบ',
  }),
  passageError: (found: string): Words => ({
    found,
    expected: 'ข้อความที่ใช้แทนย่อหน้าของรายงาน',
    action: 'สูตรในเซลล์นี้ผิดพลาด รายงานจึงใช้ข้อความที่ระบบเขียน',
  }),
  doubledPassage: (found: string): Words => ({
    found: `${found} เป็นข้อความแทนของหัวข้อที่มีแถวอื่นแล้ว`,
    expected: 'หัวข้อละหนึ่งแถว',
    action: 'ใช้แถวแรกในรายงาน ข้อความในแถวนี้ยังอยู่ครบ',
  }),
};

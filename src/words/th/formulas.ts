/** What a custom function says when it cannot answer: one sentence each. `place` stands after what was found: where, or nothing. */
export const formulas = {
  date: '(วันที่)',
  blank: '(ว่าง)',
  given: 'ที่ให้',
  /** What arguments are called. */
  names: {
    year: 'ปี',
    low: 'คะแนนแบ่งกลุ่มล่าง',
    high: 'คะแนนแบ่งกลุ่มบน',
    question: 'รหัสข้อคำถาม',
    measure: 'รหัสสิ่งที่ต้องการ',
    decimals: 'จำนวนทศนิยม',
  },
  place: (row: number, column: number, of: string) => ` ที่แถวที่ ${row} คอลัมน์ที่ ${column} ของช่วง${of}`,
  inArgument: (name: string) => ` ในค่า ${name}`,
  fault: (found: string, place: string) => `พบข้อผิดพลาด ${found}${place} ต้องแก้เซลล์นั้นก่อน`,
  oneValue: (name: string) => `${name} ต้องเป็นค่าเดียวหรือเซลล์เดียว ไม่ใช่ช่วง`,
  badScore: (found: string, place: string) => `อ่านคะแนนไม่ได้: พบ “${found}”${place} ต้องเป็นตัวเลข 0 ถึง 100`,
  fractions: 'คะแนนในช่วงที่ให้เป็น 0 ถึง 1 ทั้งหมด ต้องเป็น 0 ถึง 100: เซลล์รูปแบบเปอร์เซ็นต์ให้คูณ 100 ก่อน',
  badYear: (found: string) => `อ่านปีไม่ได้: พบ “${found}” ต้องเป็นปี พ.ศ. สี่หลัก เช่น 2563`,
  gregorianYear: (found: string, buddhist: number) => `ปี ${found} เป็นปี ค.ศ. ต้องใส่ปี พ.ศ. คือ ${buddhist}`,
  noRatings: (year: number) => `ไม่มีเกณฑ์ระดับผลการประเมินของปี ${year}: ใช้ได้ตั้งแต่ปี 2562`,
  noFramework: (year: number, known: string) => `ไม่มีกรอบการประเมินของปี ${year}: ปีที่ใช้ได้คือ ${known}`,
  needsSurveys: (year: number, missing: string, place: string) =>
    `ตั้งแต่ปี 2566 ต้องให้คะแนน IIT EIT OIT ด้วย: ไม่มีคะแนน ${missing} ของคะแนนภาพรวม${place} ใส่เป็น ITA_RATING(คะแนน, ${year}, IIT, EIT, OIT)`,
  shape: (survey: string) => `ช่วงคะแนน ${survey} ต้องมีจำนวนแถวและคอลัมน์เท่ากับช่วงคะแนนภาพรวม หรือเป็นค่าเดียว`,
  badThreshold: (name: string, found: string) => `อ่าน${name}ไม่ได้: พบ “${found}” ต้องเป็นตัวเลข 0 ถึง 100 เช่น 60`,
  thresholds: (low: number, high: number) => `คะแนนแบ่งกลุ่มล่าง (${low}) ต้องน้อยกว่าคะแนนแบ่งกลุ่มบน (${high})`,
  badQuestion: (found: string, year: number) => `ไม่มีข้อคำถาม “${found}” ในกรอบการประเมินปี ${year}: ใส่รหัส เช่น i1 หรือ E8`,
  badMeasure: (found: string, place: string, year: number) =>
    `ไม่มีรหัส “${found}”${place} ในกรอบการประเมินปี ${year}: ใส่รหัส เช่น i1 9.1 9 OIT total`,
  noItems: (found: string, place: string, year: number) =>
    `ปี ${year} ใช้กรอบทั่วไปที่ไม่มีรายข้อ จึงไม่มี “${found}”${place}: ในสูตรใช้คะแนนตั้งแต่ระดับตัวชี้วัด เช่น 9 OIT total`,
  noGains: (year: number) => `ปี ${year} ใช้กรอบทั่วไปที่ไม่มีรายข้อ จึงไม่มีข้อ OIT ให้คำนวณในสูตร: ดูได้ในแถบข้างเมื่อแท็บ OIT มีคอลัมน์ ตัวชี้วัด`,
  columns: (code: string, parts: number, given: number) => `${code} มี ${parts} ส่วน ต้องให้ ${parts} คอลัมน์ตามลำดับ แต่ให้มา ${given} คอลัมน์`,
  badAnswer: (found: string, place: string, choices: string) => `อ่านคำตอบไม่ได้: พบ “${found}”${place} ต้องเป็น ${choices}`,
  codedFromZero: (column: number) =>
    `คอลัมน์ที่ ${column} ของช่วงที่ให้มีทั้งคำตอบ 0 และ 1 ถึง 3 จึงไม่ทราบว่าระดับเริ่มจาก 0 หรือ 1: ใส่คำตอบเป็นข้อความ เช่น มากที่สุด`,
  nobodyAnswered: (code: string, part: number) => `${code} ส่วนที่ ${part} ไม่มีผู้ตอบ จึงยังไม่ทราบคะแนน`,
  twoColumns: 'ต้องให้ช่วงสองคอลัมน์: รหัส และ คะแนน',
  badCode: (found: string, place: string) => `อ่านรหัสไม่ได้: พบ “${found}”${place} ต้องเป็นรหัส เช่น i1 9.1 9 OIT total`,
  doubled: (code: string, first: number, second: number) =>
    `${code} มีคะแนนมากกว่าหนึ่งค่าในช่วงที่ให้: แถวที่ ${first} และแถวที่ ${second} ให้เหลือแถวเดียว`,
  unknown: (code: string, missing: string) => `ยังไม่ทราบคะแนนของ ${code}: ขาด ${missing}`,
  notAssessed: (code: string) => `${code} ไม่ประเมิน จึงไม่มีคะแนน`,
  badDecimals: (found: string) => `จำนวนทศนิยมต้องเป็นจำนวนเต็ม 0 ถึง 9: พบ “${found}”`,
  badDay: (place: string) => `อ่านวันที่ไม่ได้${place} ต้องเป็นวันที่ที่มีจริงตั้งแต่ ค.ศ. 1`,
  badNumber: (place: string) => `อ่านตัวเลขไม่ได้${place} ตัวเลขใหญ่เกินไปหรือไม่มีค่า`,
  header: { code: 'รหัส', title: 'รายการ', score: 'คะแนน', rating: 'ระดับ', gain: 'ส่วนเพิ่ม' },
};

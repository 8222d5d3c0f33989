/** What the user is told of a cell that says what is assessed: what was found, what was expected, what became of it. */
interface Words {
  found: string;
  expected: string;
  action: string;
}

const STOPPED = 'ยังไม่คำนวณ และไม่ใช้แท็บ กรอบการประเมิน จนกว่าจะแก้แล้ว';
const fault = (found: string, expected: string): Words => ({ found, expected, action: STOPPED });

const NOT_LISTED = 'ยังไม่ใช้รายข้อของแท็บนี้จนกว่าจะแก้แล้ว ถือว่ายังไม่ทราบคะแนน ไม่นับเป็นศูนย์';
const unlisted = (found: string, expected: string): Words => ({ found, expected, action: NOT_LISTED });

export const frameworkIssues = {
  /** Cells of the tab `กรอบการประเมิน`. */
  badCode: (found: string) => fault(found, 'รหัส เช่น IIT 9 9.1 I1 E10 O2'),
  badParent: (found: string) => fault(found, 'รหัสของรายการที่อยู่เหนือขึ้นไป เช่น OIT 9 9.1'),
  badWeight: (found: string) => fault(found, 'น้ำหนักเป็นร้อยละ มากกว่า 0 ถึง 100 หรือเว้นว่างเมื่อทุกรายการเท่ากัน'),
  badScale: (found: string, names: string) => fault(found, `มาตรวัดของข้อคำถาม: ${names}`),
  badDirection: (found: string) => fault(found, 'ปกติ หรือ กลับด้าน'),
  onlyQuestions: (found: string) => fault(found, 'ว่าง เพราะ มาตรวัด ทิศทาง และ ส่วนย่อย ใช้กับข้อคำถาม IIT และ EIT เท่านั้น'),
  doubledCode: (code: string) => fault(`${code} มีมากกว่าหนึ่งแถว`, 'รหัสละหนึ่งแถว'),
  doubledQuestion: (code: string) =>
    fault(`${code} มีมากกว่าหนึ่งแถวที่ไม่ใช่ส่วนย่อยของข้อเดียวกัน`, 'แถวถัดไปของข้อเดียวกันมีชื่อในคอลัมน์ ส่วนย่อย ไม่ซ้ำกัน และไม่ขัดกับแถวแรก'),
  unnamedPart: (code: string) => fault(`${code} มีหลายแถวแต่แถวแรกไม่มีชื่อส่วนย่อย`, 'ชื่อในคอลัมน์ ส่วนย่อย ทุกแถวของข้อนี้'),
  noParent: () => fault('ว่าง', 'รหัสของรายการที่อยู่เหนือขึ้นไป เช่น OIT 9 9.1'),
  surveyBelow: (parent: string) => fault(parent, 'ว่าง เพราะแบบสำรวจ IIT EIT OIT ไม่อยู่ใต้รายการใด'),
  unknownParent: (parent: string) => fault(`${parent} ไม่มีแถวของตนเองในแท็บนี้`, 'รหัสที่มีแถวในแท็บนี้'),
  circle: (parent: string) => fault(`${parent} ซึ่งวนกลับมาที่แถวนี้เอง`, 'รหัสของรายการที่อยู่เหนือขึ้นไป จนถึง IIT EIT หรือ OIT'),
  noSurvey: (code: string) => fault(`ไม่มีแถวของ ${code}`, 'แถวของ IIT EIT และ OIT ครบทั้งสาม'),
  noRatings: (year: string) => fault(`ปี ${year} ไม่มีเกณฑ์ระดับผลการประเมิน`, 'ปีงบประมาณตั้งแต่ 2562 ในแท็บ ตั้งค่า'),
  misplaced: (code: string) => fault(`${code} อยู่ใต้รายการที่รับไม่ได้`, 'ตัวชี้วัดอยู่ใต้แบบสำรวจ ตัวชี้วัดย่อยอยู่ใต้ตัวชี้วัด และข้ออยู่ใต้ตัวชี้วัดหรือตัวชี้วัดย่อย'),
  mixedKinds: (code: string) => fault(`${code} มีทั้งตัวชี้วัดย่อยและข้ออยู่ใต้โดยตรง`, 'อย่างใดอย่างหนึ่ง'),
  wrongLetter: (code: string) => fault(`${code} อยู่ใต้แบบสำรวจอื่น`, 'รหัส I ใต้ IIT รหัส E ใต้ EIT และรหัส O ใต้ OIT'),
  noLeaves: (code: string) => fault(`${code} ไม่มีรายการอยู่ใต้`, 'แบบสำรวจมีตัวชี้วัด และตัวชี้วัดย่อยมีข้อ อย่างน้อยหนึ่งรายการ'),
  weightsSum: (code: string, sum: string) => fault(`น้ำหนักของรายการใต้ ${code} รวมกันได้ ${sum}`, 'รวมกันได้ 100 หรือเว้นว่างทุกรายการเมื่อเท่ากัน'),
  weightsMixed: (code: string) => fault(`น้ำหนักของรายการใต้ ${code} ใส่ไม่ครบหรือเป็น 0`, 'น้ำหนักมากกว่า 0 ทุกรายการ หรือเว้นว่างทุกรายการเมื่อเท่ากัน'),

  /** Rows of `IIT`, `EIT`, `OIT` in a year whose questions and items are the user's to list. */
  general: (year: number): Words => ({
    found: `ปี ${year} ใช้กรอบการประเมิน ทั่วไป 2566+ (น้ำหนัก 30/30/40 และตัวชี้วัด 10 ตัว)`,
    expected: 'โปรดตรวจกับคู่มือของปีนั้น',
    action: 'คำนวณตามกรอบนี้ รายข้อใช้ตามคอลัมน์ ตัวชี้วัด ในแท็บ IIT EIT OIT หากคู่มือต่างไป ให้แก้ในแท็บ กรอบการประเมิน',
  }),
  noIndicatorColumn: (tab: string) => unlisted(`แท็บ ${tab} ไม่มีคอลัมน์ ตัวชี้วัด`, 'คอลัมน์ ตัวชี้วัด ที่บอกว่าแต่ละข้ออยู่ใต้ตัวชี้วัดใด เช่น 9'),
  noIndicator: (code: string) => unlisted(`${code} ไม่ได้บอกตัวชี้วัด`, 'เลขหรือชื่อตัวชี้วัดที่ข้อนี้อยู่ใต้ เช่น 9'),
  unknownIndicator: (found: string, survey: string) => unlisted(found, `ตัวชี้วัดของ ${survey} ที่ยังไม่มีรายข้อในกรอบการประเมิน`),
  twoIndicators: (code: string, found: string) => unlisted(`${code} อยู่ใต้มากกว่าหนึ่งแห่ง: ${found}`, 'ตัวชี้วัดเดียวทุกแถวของข้อนี้'),
  badSubIndicator: (found: string, indicator: string) => unlisted(found, `รหัสตัวชี้วัดย่อยของตัวชี้วัดที่ ${indicator} เช่น ${indicator}.1`),
  noSubIndicator: (code: string, indicator: string) =>
    unlisted(`${code} ไม่ได้บอกตัวชี้วัดย่อย`, `ตัวชี้วัดย่อยของทุกข้อใต้ตัวชี้วัดที่ ${indicator} หรือไม่บอกเลยสักข้อ`),
  unplaced: (count: number, found: string, expected: string) => unlisted(`${found} และอีก ${count} แถวในแท็บนี้ที่ยังจัดเข้าตัวชี้วัดไม่ได้`, expected),
  notListed: (tab: string) => unlisted(`มีแถวที่อ่านรหัสข้อในแท็บ ${tab} ไม่ได้`, 'รหัสข้อของแบบสำรวจนี้ทุกแถวที่มีคะแนน เพื่อให้ค่าเฉลี่ยของตัวชี้วัดครบทุกข้อ'),
  noQuestions: (tab: string, year: number): Words => ({
    found: `อ่านแท็บ ${tab} ไม่ได้ เพราะกรอบการประเมินของปี ${year} ยังไม่มีข้อคำถามของแบบสำรวจนี้`,
    expected: 'คอลัมน์ ข้อ ตัวชี้วัด และ คะแนน หรือใส่ข้อคำถามของปีนั้นในแท็บ กรอบการประเมิน แล้วใช้คำตอบรายคนได้',
    action: 'ไม่ได้อ่านแท็บนี้ ถือว่ายังไม่ทราบคะแนน เว้นแต่แท็บ ผลทางการ ให้ไว้',
  }),
};

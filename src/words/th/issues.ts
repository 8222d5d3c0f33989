import { longDate } from '../dates.js';

/** What the user is told of a cell that was not as expected: what was found, what was expected, what became of it. */
interface Words {
  found: string;
  expected: string;
  action: string;
}

const LEFT_OUT = 'ไม่นำเซลล์นี้ไปคำนวณ โปรดแก้แล้วคำนวณใหม่';
const NOT_ZERO = 'ถือว่ายังไม่ทราบคะแนน ไม่นับเป็นศูนย์ โปรดเติมแล้วคำนวณใหม่';

export const issues = {
  blank: 'ว่าง',
  date: 'วันที่',
  day: (isoDay: string): string => longDate(isoDay),
  notShown: 'ข้อความที่ไม่ใช่ตัวเลือก (ไม่แสดง เพราะอาจเป็นข้อมูลส่วนบุคคล)',
  manyCells: (found: string, count: number, cells: string): string => `${found} และอย่างเดียวกันรวม ${count} เซลล์ (${cells})`,
  noTab: (tab: string): Words => ({
    found: `ไม่มีแท็บ ${tab}`,
    expected: `แท็บชื่อ ${tab}`,
    action: 'ถือว่ายังไม่ทราบคะแนนของแบบสำรวจนี้ เว้นแต่แท็บ ผลทางการ ให้ไว้',
  }),
  noTabButOfficial: (tab: string): Words => ({
    found: `ไม่มีแท็บ ${tab}`,
    expected: `แท็บ ${tab} หากมีผลรายข้อ`,
    action: 'ใช้คะแนนจากแท็บ ผลทางการ รายงานจึงไม่มีผลรายข้อของแบบสำรวจนี้',
  }),
  tabLike: (tab: string, names: string): Words => ({
    found: `ไม่มีแท็บ ${tab} แต่พบแท็บชื่อ ${names}`,
    expected: `แท็บชื่อ ${tab}`,
    action: `ไม่ได้อ่านแท็บที่พบ หากเป็นแท็บนี้โปรดเปลี่ยนชื่อเป็น ${tab} แล้วคำนวณใหม่`,
  }),
  tabsAlike: (tab: string, names: string): Words => ({
    found: `พบแท็บที่อาจเป็น ${tab} มากกว่าหนึ่งแท็บ: ${names}`,
    expected: `แท็บชื่อ ${tab} แท็บเดียว`,
    action: `ไม่ได้อ่านทุกแท็บเหล่านี้ โปรดเปลี่ยนชื่อแท็บที่ใช้เป็น ${tab} แล้วคำนวณใหม่`,
  }),
  emptyTab: (tab: string): Words => ({
    found: `แท็บ ${tab} ยังไม่มีข้อมูล`,
    expected: 'แถวหัวตารางและข้อมูลอย่างน้อยหนึ่งแถว',
    action: 'ถือว่ายังไม่ทราบคะแนนของแบบสำรวจนี้ เว้นแต่แท็บ ผลทางการ ให้ไว้',
  }),
  noHeader: (columns: string): Words => ({
    found: 'ไม่พบแถวหัวตาราง',
    expected: `แถวที่มีหัวคอลัมน์ ${columns}`,
    action: 'ไม่ได้อ่านแท็บนี้ โปรดใส่หัวคอลัมน์แล้วคำนวณใหม่',
  }),
  noScoreYet: (): Words => ({ found: 'ยังไม่มีคะแนนสักข้อ', expected: 'คะแนน 0 ถึง 100', action: NOT_ZERO }),
  fractions: (highest: string): Words => ({
    found: `คะแนนสูงสุดในคอลัมน์นี้คือ ${highest} ซึ่งอาจเป็นสัดส่วนหรือร้อยละ`,
    expected: 'คะแนนเต็ม 100 เช่น 85 ไม่ใช่ 0.85 หรือ 85% ที่เป็นรูปแบบร้อยละ',
    action: 'ไม่ใช้คะแนนทั้งคอลัมน์นี้จนกว่าจะระบุให้ชัด โปรดพิมพ์คะแนนเต็ม 100',
  }),
  fullScore: (highest: string): Words => ({
    found: `คะแนนสูงสุดในคอลัมน์นี้คือ ${highest} ซึ่งอาจไม่ใช่คะแนนเต็ม 100`,
    expected: 'คะแนนเต็ม 100 ไม่ใช่ค่าเฉลี่ยของระดับ 1 ถึง 4 หรือ 1 ถึง 5',
    action: 'ไม่ใช้คะแนนทั้งคอลัมน์นี้จนกว่าจะระบุให้ชัด โปรดพิมพ์คะแนนเต็ม 100',
  }),
  badScore: (found: string): Words => ({ found, expected: 'คะแนน 0 ถึง 100 หรือคำว่า ไม่ประเมิน', action: LEFT_OUT }),
  difference: (code: string, official: string, computed: string, difference: string): Words => ({
    found: `${code} ประกาศ ${official} แต่คำนวณจากข้อมูลในแผ่นงานได้ ${computed} ต่างกัน ${difference}`,
    expected: 'ต่างกันไม่เกิน 0.01 ซึ่งเกิดจากการปัดเศษ',
    action: 'ใช้คะแนนที่ประกาศ โปรดตรวจคะแนนรายข้อและแท็บ ผลทางการ',
  }),
  blankScore: (code: string): Words => ({ found: `${code} ไม่มีคะแนน`, expected: 'คะแนน 0 ถึง 100 หรือคำว่า ไม่ประเมิน', action: NOT_ZERO }),
  doubled: (code: string, cells: string): Words => ({
    found: `${code} มีมากกว่าหนึ่งแห่ง (${cells})`,
    expected: 'ข้อละหนึ่งแห่ง',
    action: 'ไม่ใช้ทุกแห่งของข้อนี้ และถือว่ายังไม่ทราบคะแนน โปรดลบให้เหลือแห่งเดียว',
  }),
  unknownCode: (found: string, year: number): Words => ({
    found,
    expected: `รหัสข้อในกรอบการประเมินปี ${year}`,
    action: 'ไม่ใช้แถวนี้ โปรดแก้รหัสข้อ',
  }),
  unsureReading: (found: string, options: string): Words => ({
    found,
    expected: `แถวที่อ่านได้ทางเดียว อาจเป็น ${options}`,
    action: 'ไม่ใช้คะแนนในแถวนี้จนกว่าจะระบุให้ชัด เช่น ใส่แถวหัวตารางที่มีคอลัมน์ ข้อ และ คะแนน',
  }),
  noCode: (found: string): Words => ({ found, expected: 'รหัสข้อ เช่น i1 E10 O2', action: 'ไม่ใช้แถวนี้ โปรดใส่รหัสข้อ' }),
  otherSurvey: (found: string, tab: string): Words => ({
    found,
    expected: `รหัสข้อของ ${tab}`,
    action: 'ไม่ใช้แถวหรือคอลัมน์นี้ โปรดย้ายไปแท็บที่ตรงกัน',
  }),
  bareIndicators: (numbers: string, tab: string): Words => ({
    found: `มีเฉพาะเลข ${numbers} ซึ่งอาจเป็นตัวชี้วัดหรือข้อคำถาม`,
    expected: `รหัสที่มีตัวอักษร หรือใส่คะแนนตัวชี้วัดในแท็บ ผลทางการ แทน ${tab}`,
    action: 'ไม่ใช้แถวเหล่านี้จนกว่าจะระบุให้ชัด',
  }),
  unsureNumbers: (numbers: string): Words => ({
    found: `เลข ${numbers} มีมากกว่าหนึ่งแถวหรือเกินจำนวนข้อ`,
    expected: 'เลขข้อที่นับต่อกันทั้งแบบสำรวจ หรือรหัสที่มีตัวอักษร เช่น I7',
    action: 'ไม่ใช้แถวที่มีเฉพาะเลข เพราะไม่แน่ใจว่านับอย่างไร โปรดใส่รหัสข้อ',
  }),
  missing: (codes: string): Words => ({ found: `ไม่พบ ${codes}`, expected: 'ทุกข้อตามกรอบการประเมิน', action: NOT_ZERO }),
  tooManyColumns: (code: string, count: number, parts: number): Words => ({
    found: `${code} มี ${count} คอลัมน์`,
    expected: `${parts} คอลัมน์`,
    action: 'ไม่ใช้ทุกคอลัมน์ของข้อนี้ และถือว่ายังไม่ทราบคะแนน โปรดลบคอลัมน์ที่ซ้ำ',
  }),
  opposedParts: (code: string, parts: string): Words => ({
    found: `หัวคอลัมน์ของ ${code} ไม่บอกว่าคอลัมน์ใดเป็นส่วนใด`,
    expected: `ชื่อส่วนท้ายหัวคอลัมน์: ${parts}`,
    action: 'ไม่ใช้ทุกคอลัมน์ของข้อนี้ เพราะแต่ละส่วนให้คะแนนกลับด้านกัน โปรดใส่ชื่อส่วนแล้วคำนวณใหม่',
  }),
  missingPart: (code: string, part: string): Words => ({
    found: `ไม่พบคอลัมน์ ${code}${part ? ` [${part}]` : ''}`,
    expected: 'ครบทุกส่วนของข้อคำถาม',
    action: 'ถือว่ายังไม่ทราบคะแนนของข้อนี้ ไม่นับเป็นศูนย์',
  }),
  codedFromZero: (code: string): Words => ({
    found: `${code} มีคำตอบเป็น 0 ร่วมกับ 1 2 หรือ 3`,
    expected: 'ข้อความตัวเลือก หรือระดับ 1 ถึง 4 หรือคะแนน 0 33 67 100',
    action: 'ไม่ใช้คอลัมน์นี้ เพราะไม่แน่ใจว่าเลขหมายถึงระดับใด โปรดแทนด้วยข้อความตัวเลือก',
  }),
  unsureLevels: (codes: string, columns: string): Words => ({
    found: `ไม่แน่ใจว่าคำตอบของ ${codes} (คอลัมน์ ${columns}) ใช้ระดับใด เพราะมีเลข 0 หรือระดับที่เกินสี่ระดับ เช่น 5 หรือ ปานกลาง`,
    expected: 'ข้อความตัวเลือก หรือระดับ 1 ถึง 4 หรือคะแนน 0 33 67 100',
    action: 'ไม่ใช้คอลัมน์เหล่านี้จนกว่าจะระบุให้ชัด',
  }),
  twoScoreColumns: (headers: string): Words => ({
    found: `มีคอลัมน์คะแนนมากกว่าหนึ่งคอลัมน์ที่ไม่ตรงกัน: ${headers}`,
    expected: 'คอลัมน์คะแนนเดียว',
    action: 'ไม่ใช้คะแนนทั้งสองคอลัมน์จนกว่าจะเหลือคอลัมน์เดียว',
  }),
  badAnswer: (found: string, choices: string): Words => ({ found, expected: choices, action: 'ไม่นำคำตอบนี้ไปคำนวณ และไม่นับเป็นการไม่ตอบ' }),
  badAnswers: (code: string, count: number, found: string, choices: string): Words => ({
    found: `${code} อ่านคำตอบไม่ได้ ${count} เซลล์ เช่น ${found}`,
    expected: choices,
    action: 'ไม่นำคำตอบเหล่านี้ไปคำนวณ และไม่นับเป็นการไม่ตอบ',
  }),
  unreadableColumn: (name: string, count: number, answers: number, found: string, choices: string): Words => ({
    found: `${name} อ่านคำตอบไม่ได้ ${count} จาก ${answers} เซลล์ เช่น ${found}`,
    expected: choices,
    action: 'ไม่ใช้คอลัมน์นี้ เพราะอ่านไม่ได้เกินครึ่ง ถือว่ายังไม่ทราบคะแนนของข้อนี้ ไม่นับเป็นศูนย์ โปรดแก้แล้วคำนวณใหม่',
  }),
  summaryRows: (rows: string): Words => ({
    found: `แถว ${rows} เป็นแถวสรุป ไม่ใช่คำตอบของผู้ตอบ`,
    expected: 'แถวละหนึ่งผู้ตอบ',
    action: 'ไม่นับแถวเหล่านี้เป็นผู้ตอบ และไม่นำไปคำนวณ',
  }),
  nobodyAnswered: (code: string, part: string): Words => ({
    found: `ไม่มีผู้ตอบ ${code}${part ? ` [${part}]` : ''}`,
    expected: 'คำตอบอย่างน้อยหนึ่งคน',
    action: 'ถือว่ายังไม่ทราบคะแนนของข้อนี้ ไม่นับเป็นศูนย์',
  }),
  badShare: (found: string): Words => ({ found, expected: 'ร้อยละ 0 ถึง 100', action: 'ไม่ใช้สัดส่วนของข้อนี้ คะแนนยังใช้ตามเดิม' }),
  badSetting: (found: string, expected: string): Words => ({ found, expected, action: 'ใช้ค่าตั้งต้นแทนหรือเว้นว่างไว้ โปรดแก้ในแท็บ ตั้งค่า' }),
  doubledSetting: (label: string): Words => ({ found: `${label} มีมากกว่าหนึ่งแถว`, expected: 'แถวเดียว', action: 'ใช้แถวแรก' }),
  nameAndCode: (code: string, name: string): Words => ({
    found: `รหัส ${code} แต่ชื่อคือ ${name}`,
    expected: 'รหัสและชื่อของรายการเดียวกัน',
    action: 'ไม่ใช้แถวนี้ โปรดแก้รหัสหรือชื่อให้ตรงกัน',
  }),
  doubledOfficial: (code: string, cells: string): Words => ({
    found: `${code} มีมากกว่าหนึ่งแห่ง (${cells})`,
    expected: 'รายการละหนึ่งแห่ง',
    action: 'ไม่ใช้ทุกแห่งของรายการนี้ และใช้คะแนนที่คำนวณจากข้อมูลในแผ่นงานแทนหากคำนวณได้ โปรดลบให้เหลือแห่งเดียว',
  }),
  badOfficial: (found: string): Words => ({
    found,
    expected: 'คะแนน 0 ถึง 100',
    action: 'ไม่ใช้เซลล์นี้ และใช้คะแนนที่คำนวณจากข้อมูลในแผ่นงานแทนหากคำนวณได้ โปรดแก้แล้วคำนวณใหม่',
  }),
  contradicts: (code: string, entered: string, computed: string): Words => ({
    found: `${code} กรอกไว้ ${entered} แต่คำนวณจากรายการที่อยู่ใต้ได้ ${computed}`,
    expected: 'คะแนนที่กรอกตรงกับรายการที่อยู่ใต้',
    action: 'ใช้คะแนนที่กรอกไว้ โปรดตรวจว่าคะแนนใดถูกต้อง',
  }),
  unknownName: (found: string): Words => ({
    found,
    expected: 'รหัสหรือชื่อของแบบสำรวจ ตัวชี้วัด หรือข้อ ในกรอบการประเมิน',
    action: 'ไม่ใช้แถวนี้ โปรดใส่รหัสในคอลัมน์ รหัส',
  }),
  keptCell: (found: string): Words => ({ found, expected: 'เซลล์ที่ระบบเขียน', action: 'มีข้อความของท่านอยู่ ระบบจึงไม่เขียนทับ' }),
  badDecision: (found: string, expected: string): Words => ({ found, expected, action: 'ไม่ใช้คำตอบนี้ ระบบจึงถามใหม่' }),
  whichQuestion: (wording: string, columns: string): Words => ({
    found: `คอลัมน์ ${columns}: ${wording}`,
    expected: 'รหัสข้อหน้าข้อความ เช่น I3 หรือเลือกข้อที่ตรงกัน',
    action: 'ยังไม่ใช้คอลัมน์นี้จนกว่าจะระบุว่าเป็นข้อใด',
  }),
  unusedColumn: 'ไม่ใช่ข้อของแบบสำรวจ',
  lowestIsZero: '0 คือระดับต่ำสุด 3 คือระดับสูงสุด',
  lowestIsOne: '1 คือระดับต่ำสุด 4 คือระดับสูงสุด',
  timesHundred: '0.85 คือ 85',
  acknowledged: 'รับทราบแล้ว ใช้คะแนนนี้ต่อไป ถอนได้โดยลบแถวนี้ในแท็บ การจับคู่',
  acknowledge: 'ใช้คะแนนนี้ต่อไป',
  order: (found: string, expected: string): Words => ({ found, expected, action: 'ใช้ตามที่กรอกไว้ โปรดตรวจในแท็บ ตั้งค่า' }),
  announcedBeforeMeeting: 'วันที่ประกาศตั้งแต่วันที่ประชุมเป็นต้นไป',
  actionBeforeYear: 'ปีที่ดำเนินการตามมาตรการหลังปีงบประมาณที่ประเมิน',
  settingExpected: {
    date: 'วันที่ เช่น 18/1/2564 หรือ ๑๘ มกราคม ๒๕๖๔',
    year: 'ปีงบประมาณ เช่น 2563',
    count: 'จำนวนเต็มตั้งแต่ 0',
    score: 'คะแนน 0 ถึง 100',
    thresholds: 'คะแนนแบ่งกลุ่มล่างน้อยกว่าคะแนนแบ่งกลุ่มบน',
    yesNo: 'ใช่ หรือ ไม่',
    digits: 'ไทย หรือ อารบิก',
    font: 'Sarabun หรือ TH SarabunPSK',
    fourLevels: '0/33/67/100 หรือ เศษหนึ่งส่วนสาม',
  },
};

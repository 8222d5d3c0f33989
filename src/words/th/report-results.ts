import { report } from './report.js';

/** Section 3. */
export const results = {
  chart: '3.1 ผลการประเมินในภาพรวม',
  table: '3.2 คะแนนรายตัวชี้วัด',
  surveyTable: '3.2 คะแนนรายแบบสำรวจ',
  tableCaption: (what: string, target: number) => `คะแนนราย${what}เทียบค่าเป้าหมาย ${target} คะแนน`,
  against: 'เทียบเป้าหมาย',
  reached: 'ถึง',
  missed: 'ยังไม่ถึง',
  unknown: 'ไม่ทราบผล',
  excluded: 'ไม่ประเมิน',
  kinds: { indicator: 'ตัวชี้วัด', survey: 'แบบสำรวจ' },

  respondents: (respondents: string, items: string) =>
    [respondents === '' ? '' : `โดยมีผู้ตอบ${respondents}`, items === '' ? '' : `${respondents === '' ? 'โดย' : 'และ'}${items}`]
      .filter((text) => text !== '')
      .join(' '),
  respondentsOf: (survey: string, n: string, staff: string) =>
    `แบบวัด ${survey} จำนวน ${n} คน${staff === '' ? '' : ` (จากบุคลากร ${staff} คน)`}`,
  itemsOf: (known: number, all: number) =>
    known === all ? `ตรวจการเปิดเผยข้อมูล (OIT) จำนวน ${all} ข้อ` : `มีผลรายข้อของ OIT ${known} จาก ${all} ข้อ`,
  total: (agency: string, year: string, total: string, rating: string) =>
    `${agency}ได้คะแนนภาพรวมประจำปีงบประมาณ พ.ศ. ${year} เท่ากับ ${total} คะแนน${rating ? ` อยู่ใน${rating}` : ''}`,
  totalReached: (target: number) => `ซึ่งถึงค่าเป้าหมาย (${target} คะแนน)`,
  totalMissed: (target: number, gap: string) => `ซึ่งต่ำกว่าค่าเป้าหมาย (${target} คะแนน) อยู่ ${gap} คะแนน`,
  noRating: 'ทั้งนี้ ยังไม่ระบุระดับผลการประเมิน เพราะการจัดระดับของปีนี้ต้องใช้คะแนนของทุกแบบสำรวจประกอบ',
  totalOnly: 'ขณะจัดทำรายงานมีเฉพาะคะแนนภาพรวม จึงยังไม่ได้วิเคราะห์รายแบบสำรวจ รายตัวชี้วัด และรายข้อ',
  totalAndItems: 'ขณะจัดทำรายงานมีเพียงคะแนนภาพรวมและผลรายข้อบางข้อ จึงยังไม่ได้วิเคราะห์รายแบบสำรวจและรายตัวชี้วัด',
  itemsOnly: 'ขณะจัดทำรายงานมีเพียงผลรายข้อบางข้อ จึงยังไม่ได้วิเคราะห์คะแนนภาพรวม รายแบบสำรวจ และรายตัวชี้วัด',
  surveysOnly: 'ขณะจัดทำรายงานมีคะแนนเพียงระดับแบบสำรวจ จึงยังไม่ได้วิเคราะห์รายตัวชี้วัดและรายข้อ',

  best: 'คะแนนสูงสุด',
  worst: 'คะแนนต่ำสุด',
  extreme: (which: string, what: string, name: string, score: string) => `${what}ที่ได้${which} คือ ${name} ได้ ${score} คะแนน`,
  extremes: (which: string, what: string, count: number, names: string, score: string) =>
    `${what}ที่ได้${which}มี ${count} ${what}เท่ากัน ได้แก่ ${names} ได้ ${score} คะแนน`,
  allEqual: (what: string, count: number, score: string) => `ทั้ง ${count} ${what}ได้คะแนนเท่ากัน คือ ${score} คะแนน`,
  single: (what: string, name: string, score: string) => `ราย${what}มีผลคะแนนเพียง ${name} ได้ ${score} คะแนน`,
  strength: (sentence: string) => `${sentence} ถือเป็นจุดแข็งของหน่วยงาน`,
  bestBelow: (sentence: string, target: number) => `${sentence} ซึ่งยังต่ำกว่าค่าเป้าหมาย (${target} คะแนน)`,
  /** What follows from where the weakest stands. */
  weakness: {
    mend: (sentence: string) => `ส่วน${sentence} จึงต้องแก้ไขเป็นลำดับแรก`,
    develop: (sentence: string) => `ส่วน${sentence} จึงควรพัฒนาเป็นลำดับแรก`,
    keepMend: (sentence: string) => `ส่วน${sentence} แต่ยังถึงค่าเป้าหมาย จึงควรแก้ไขเฉพาะข้อที่ต้องแก้ไขและรักษาระดับไว้`,
    keep: (sentence: string) => `ส่วน${sentence} แต่ยังถึงค่าเป้าหมาย จึงควรติดตามและรักษาระดับไว้`,
  },

  reachAll: (what: string, count: number, target: number) =>
    count === 1 ? `${what}นั้นถึงค่าเป้าหมาย (${target} คะแนน)` : `ทั้ง ${count} ${what}ถึงค่าเป้าหมาย (${target} คะแนน)`,
  /** Of how many: said only where all are known. */
  ofAll: (what: string, count: number) => `จากทั้งหมด ${count} ${what}`,
  reachNone: (what: string, ofAll: string, target: number) => `ยังไม่มี${what}ใด${ofAll}ถึงค่าเป้าหมาย (${target} คะแนน)`,
  reachSome: (what: string, reached: number, ofAll: string, names: string, target: number) =>
    `มี ${reached} ${what}${ofAll}ที่ถึงค่าเป้าหมาย (${target} คะแนน) ได้แก่ ${names}`,
  reachOne: (what: string, ofAll: string, name: string, target: number) => `มี 1 ${what}${ofAll}ที่ถึงค่าเป้าหมาย (${target} คะแนน) คือ ${name}`,

  /** Why a score that is exactly the target stands in its group. `group` is the group's name, `range` what section 6 says of it. */
  edgeTarget: (names: string, score: string, target: number, group: string, range: string) =>
    `${names} ได้ ${score} คะแนน ถือว่าถึงค่าเป้าหมาย (${target} คะแนน) แต่ตามช่วงคะแนนจัดอยู่ใน${group} (${range})`,
  edgeTargetHigh: (names: string, score: string, target: number, group: string, range: string) =>
    `${names} ได้ ${score} คะแนน ถือว่าถึงค่าเป้าหมาย (${target} คะแนน) และตามช่วงคะแนนจัดอยู่ใน${group} (${range})`,
  edgeBoundary: (names: string, score: string, group: string, range: string) =>
    `${names} ได้ ${score} คะแนน ซึ่งตรงกับคะแนนแบ่งกลุ่มพอดี จึงจัดอยู่ใน${group} (${range})`,
  edgeWasBelow: (sentence: string) => `${sentence} โดยก่อนปัดเป็นทศนิยม 2 ตำแหน่งต่ำกว่านี้เพียงเศษทศนิยม`,
  edgeWasAbove: (sentence: string) => `${sentence} โดยก่อนปัดเป็นทศนิยม 2 ตำแหน่งสูงกว่านี้เพียงเศษทศนิยม`,

  edgeRounded: (min: string, total: string, rating: string) =>
    `คะแนนภาพรวมก่อนปัดเศษต่ำกว่า ${min} เพียงเศษทศนิยม เมื่อปัดเป็นทศนิยม 2 ตำแหน่งตามหลักเกณฑ์แล้วเท่ากับ ${total} จึงอยู่ใน${rating}`,
  edgeExact: (total: string, rating: string) => `คะแนนภาพรวม ${total} อยู่ที่ขอบล่างของช่วงพอดี จึงอยู่ใน${rating}`,
  edgeNear: (rating: string, gap: string) => `คะแนนภาพรวมห่างจาก${rating} เพียง ${gap} คะแนน`,
  edgeSurveys: (rating: string, mark: string, surveys: string) =>
    `คะแนนภาพรวมถึงเกณฑ์ของ${rating} แต่คะแนนของ ${surveys} ต่ำกว่า ${mark} คะแนน จึงยังไม่ได้ระดับนั้น`,

  officialRounding: (name: string, official: string, computed: string, difference: string) =>
    `${name}ใช้คะแนนที่ประกาศ คือ ${official} ส่วนที่คำนวณจากข้อมูลในรายงานได้ ${computed} ต่างกัน ${difference} เพราะการปัดเศษ`,
  officialDiffers: (name: string, official: string, computed: string, difference: string) =>
    `${name}ใช้คะแนนที่ประกาศ คือ ${official} ส่วนที่คำนวณจากข้อมูลในรายงานได้ ${computed} ต่างกัน ${difference}`,
  totalName: report.columns.total,
};

import { SHORT_MONTHS } from '../dates.js';
import { listed, report } from './report.js';

/** The one-page summary for the executive. */
export const summary = {
  isEnglish: false,
  fileName: (year: number, agency: string) => `สรุปผล ITA ปีงบประมาณ ${year} ${agency}`,
  title: 'สรุปผลการประเมิน ITA สำหรับผู้บริหาร',
  subtitle: (agency: string, year: number) => `${agency} ประจำปีงบประมาณ พ.ศ. ${year}`,
  total: 'คะแนนภาพรวม',
  rating: 'ระดับ',
  /** What a rating is called; its own name where it has no other. */
  ratings: new Map<string, string>(),
  target: (target: number) => `เทียบเป้าหมาย ${target}`,
  reached: 'ถึงเป้าหมาย',
  short: (gap: string) => `ต่ำกว่าเป้าหมาย ${gap}`,
  unknown: 'ไม่มีข้อมูล',
  surveys: 'คะแนนรายแบบสำรวจ',
  survey: 'แบบสำรวจ',
  score: 'คะแนน',
  previous: (year: number) => `ปี ${year}`,
  surveyName: (title: string, code: string) => `${title} (${code})`,
  titles: new Map<string, string>(),
  findings: 'ข้อค้นพบสำคัญ',
  point: (text: string) => `• ${text}`,
  indicator: (code: string, title: string) => `ตัวชี้วัดที่ ${code} ${title}`,
  /** Before a sentence that holds only of the indicators that are known. */
  asFar: (known: number, all: number, sentence: string) => report.asFar(known, all, report.columns.indicator, sentence),
  strongest: (names: string, score: string) => `คะแนนสูงสุด ${score} คะแนน ได้แก่ ${names}`,
  weakest: (names: string, score: string) => `คะแนนต่ำสุด ${score} คะแนน ได้แก่ ${names}`,
  reaching: (count: number, known: number, all: number, target: number) =>
    `ตัวชี้วัดที่ถึงเป้าหมาย ${target} คะแนน มี ${count} จาก ${all} ตัวชี้วัด${known < all ? ` (มีผล ${known} ตัวชี้วัด)` : ''}`,
  groups: (low: number, middle: number, high: number, all: number) =>
    `ผลรายข้อ${low + middle + high < all ? `เท่าที่มี ${low + middle + high} จาก ${all} ข้อ` : ''}: ต้องแก้ไข ${low} ข้อ ควรพัฒนา ${middle} ข้อ รักษาไว้ ${high} ข้อ`,
  moved: (change: string, year: number, previous: string) => `คะแนนภาพรวม ${change} คะแนน จากปี ${year} ซึ่งได้ ${previous} คะแนน`,
  path: (codes: string, rating: string, reaches: string) =>
    `หากแก้ไข ${codes} ให้ได้คะแนนเต็มโดยข้ออื่นคงเดิม คะแนนภาพรวมจะเป็น ${reaches} คะแนน ถึงระดับ ${rating}`,
  priorities: 'สิ่งที่ต้องเร่งดำเนินการ',
  nothing: (every: boolean) => `${every ? '' : 'เท่าที่มีผล '}ไม่มีข้อที่ต้องแก้ไขหรือตัวชี้วัดที่ต่ำกว่าเป้าหมาย ควรรักษาแนวปฏิบัติที่ดีไว้`,
  noDetail: 'ขณะจัดทำมีคะแนนไม่ถึงรายตัวชี้วัด จึงยังบอกสิ่งที่ต้องเร่งดำเนินการไม่ได้',
  what: 'ข้อ',
  topic: 'ประเด็น',
  unit: 'หน่วยงาน\nรับผิดชอบ',
  due: 'กำหนด\nแล้วเสร็จ',
  more: (count: number) => `และอีก ${count} รายการ รายละเอียดอยู่ในแผนปรับปรุง ส่วนที่ 9 ของรายงานฉบับเต็ม`,
  full: 'รายละเอียดอยู่ในแผนปรับปรุง ส่วนที่ 9 ของรายงานฉบับเต็ม',
  /** A day of the Buddhist era. */
  day: (day: number, month: number, year: number) => `${day} ${SHORT_MONTHS[month - 1]} ${year + 543}`,
  listed: (items: readonly string[]) => listed(items),
  codes: (items: readonly string[]) => listed(items, ', '),
};

/** What the summary in any language must say. */
export type SummaryWords = typeof summary;

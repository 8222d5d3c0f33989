import { afterThai, report } from './report.js';

/** Sections 1 and 2. */
export const principle = {
  purpose:
    `${report.assessment} (ITA) เป็นเครื่องมือที่สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ (สำนักงาน ป.ป.ช.) ` +
    'ใช้สะท้อนสภาพการดำเนินงานของหน่วยงานภาครัฐทั่วประเทศเป็นประจำทุกปี เพื่อให้แต่ละหน่วยงานเห็นจุดแข็งและข้อบกพร่องของตนด้านคุณธรรม ' +
    'ความโปร่งใส และการป้องกันการทุจริต แล้วนำไปพัฒนาการปฏิบัติงานและการให้บริการประชาชน ' +
    'สอดคล้องกับแผนแม่บทภายใต้ยุทธศาสตร์ชาติ ประเด็นการต่อต้านการทุจริตและประพฤติมิชอบ',
  surveys: (names: string, count: number) => `การประเมินใช้ข้อมูลจาก ${count} ส่วน ได้แก่ ${names}`,
  role: {
    IIT: (name: string) => `${name} ซึ่งสอบถามบุคลากรของหน่วยงาน`,
    EIT: (name: string) => `${name} ซึ่งสอบถามผู้รับบริการหรือผู้มาติดต่อหน่วยงาน`,
    OIT: (name: string) => `${name} ซึ่งตรวจข้อมูลที่หน่วยงานเผยแพร่บนเว็บไซต์`,
  },
  report: (year: string, agency: string, plan: string) =>
    `รายงานฉบับนี้นำผลการประเมินประจำปีงบประมาณ พ.ศ. ${year} ของ${afterThai(agency)}มาวิเคราะห์ว่าเรื่องใดต้องแก้ไข เรื่องใดควรพัฒนา และเรื่องใดควรรักษาไว้${plan}`,
  plan: (named: string, actionYear: string) => ` แล้วกำหนด${named} เพื่อดำเนินการในปีงบประมาณ พ.ศ. ${actionYear}`,
  /** What the plan names; the last two where every row of it does. */
  named: { measure: 'มาตรการ', person: 'ผู้รับผิดชอบ', followUp: 'วิธีกำกับติดตาม' },
  summary: (year: string, agency: string) =>
    `รายงานฉบับนี้สรุปผลการประเมินประจำปีงบประมาณ พ.ศ. ${year} ของ${afterThai(agency)} เท่าที่มีข้อมูลในขณะจัดทำ`,
};

export const rules = {
  processing: '2.1 การประมวลผลคะแนน',
  processingText: 'คะแนนแต่ละชั้นคำนวณจากคะแนนในชั้นที่อยู่ถัดลงไปตามตารางต่อไปนี้ และแสดงเป็นทศนิยม 2 ตำแหน่ง',
  processingCaption: 'วิธีคำนวณคะแนนของแต่ละแบบสำรวจ',
  layer: 'ชั้นของคะแนน',
  leaf: 'ข้อคำถามหรือประเด็นการตรวจ',
  subIndicator: 'ตัวชี้วัดย่อย',
  indicator: 'ตัวชี้วัด',
  survey: 'แบบสำรวจ',
  weight: 'น้ำหนัก',
  question: 'ค่าเฉลี่ยของผู้ตอบทุกคน',
  item: 'คะแนนที่ผู้ตรวจให้',
  mean: (weighted: boolean, of: string) => `ค่าเฉลี่ย${weighted ? 'ถ่วงน้ำหนักของ' : ''}${of}`,
  everyLeaf: 'ทุกข้อในตัวชี้วัด',
  everyLeafOfSub: 'ทุกข้อในตัวชี้วัดย่อย',
  everySubIndicator: 'ทุกตัวชี้วัดย่อย',
  everyIndicator: 'ทุกตัวชี้วัด',
  weightOf: (weight: string) => `ร้อยละ ${weight}`,
  equalWeight: 'เท่ากันทุกแบบสำรวจ',
  total: 'ผลรวมของคะแนนแบบสำรวจที่คูณน้ำหนักแล้ว',

  ratings: '2.2 คะแนนและระดับผลการประเมิน',
  ratingsText: (count: number, target: number) =>
    `ผลการประเมินมีคะแนนเต็ม 100 คะแนน คะแนนภาพรวมที่ปัดเป็นทศนิยม 2 ตำแหน่งแล้วจัดเป็น ${count} ระดับ ` +
    `ส่วนคะแนนของแบบสำรวจและตัวชี้วัดเทียบกับค่าเป้าหมาย (${target} คะแนน)`,
  topDown: 'โดยพิจารณาจากระดับบนลงล่าง และให้ระดับแรกที่เข้าเงื่อนไข',
  noRatings: (target: number) => `ผลการประเมินมีคะแนนเต็ม 100 คะแนน และเทียบกับค่าเป้าหมาย (${target} คะแนน)`,
  ratingsCaption: (year: string) => `ระดับผลการประเมินที่ใช้ในปีงบประมาณ พ.ศ. ${year}`,
  rating: 'ระดับ',
  range: 'คะแนนภาพรวม',
  condition: 'เงื่อนไขของแบบสำรวจ',
  between: (low: string, high: string) => `${low} – ${high}`,
  everySurvey: (mark: string) => `ทุกแบบสำรวจได้ตั้งแต่ ${mark} ขึ้นไป`,
};

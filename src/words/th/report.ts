/** Words that every part of the report shares. Digits are Arabic here; the report turns its own digits to Thai by the setting. */

/** Stands where the user left something blank. */
export const DOTS = '……………';
/** Joins what must stay on one line. */
const NO_BREAK = '\u00a0';

const ASSESSMENT = 'การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ';

export const report = {
  assessment: ASSESSMENT,
  fileName: (year: number, agency: string) => `รายงานการวิเคราะห์ผล ITA ปีงบประมาณ ${year} ${agency}`.trim(),
  title: `รายงานการวิเคราะห์ผล${ASSESSMENT}`,
  /** The title where it is set large, parted at a sensible place. */
  titleLines: ['รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส', 'ในการดำเนินงานของหน่วยงานภาครัฐ'],
  titleEnglish: '(Integrity and Transparency Assessment: ITA)',
  year: (year: string) => `ประจำปีงบประมาณ พ.ศ. ${year}`,
  /** A day in full: `18 มกราคม 2564` → `18 มกราคม พ.ศ. 2564`. */
  withEra: (day: string) => day.replace(/ (\d+)$/, ' พ.ศ. $1'),
  place: {
    subdistrict: (name: string, capital: boolean) => `${capital ? 'แขวง' : 'ตำบล'}${name}`,
    district: (name: string, capital: boolean) => `${capital ? 'เขต' : 'อำเภอ'}${name}`,
    province: (name: string, capital: boolean) => `${capital ? '' : 'จังหวัด'}${name}`,
    /** Already says what it is. */
    named: /^(ตำบล|แขวง|ต\.|อำเภอ|เขต|อ\.|จังหวัด|จ\.|กรุงเทพ)/,
    capital: /^(จังหวัด)?กรุงเทพ/,
  },
  subject: (year: number) => `ITA ประจำปีงบประมาณ พ.ศ. ${year}`,

  headings: {
    principle: '1. หลักการและเหตุผล',
    rules: '2. หลักเกณฑ์การประเมินผล',
    results: '3. ผลการประเมิน',
    suggestions: '4. ข้อเสนอแนะเพื่อปรับปรุงการดำเนินงาน',
    analysis: '5. การวิเคราะห์ผลตามตัวชี้วัด',
    groups: '6. การจำแนกกลุ่มประเมิน',
    byGroup: '7. ผลรายข้อจำแนกตามกลุ่มประเมิน',
    low: '8. ข้อที่ต้องแก้ไขและผลการวิเคราะห์',
    plan: '9. แผนปรับปรุงการดำเนินงาน',
  },

  caption: (number: number, text: string) => `ตารางที่ ${number} ${text}`,
  survey: (title: string, code: string) => `${title} (${code})`,
  indicator: (code: string, title: string) => `ตัวชี้วัดที่ ${code} ${title}`,
  indicatorCell: (code: string, title: string) => `${code}. ${title}`,
  subIndicator: (code: string, title: string) => `ตัวชี้วัดย่อยที่ ${code} ${title}`,
  scoreOf: (survey: string) => `คะแนน ${survey}`,
  percent: (share: string) => `${share}%`,
  rating: (rating: string) => `ระดับ ${rating}`,
  marked: (mark: string, text: string) => `${mark}${NO_BREAK}${text}`,
  /** Before a sentence that holds only of what is known. */
  asFar: (known: number, all: number, what: string, sentence: string) =>
    known === all ? sentence : `เท่าที่มีผล ${known} จาก ${all} ${what} ${sentence}`,
  /** Before a sentence on items where not all are known. */
  asItemsKnown: (every: boolean, sentence: string) => (every ? sentence : `เท่าที่มีผลรายข้อ ${sentence}`),
  /** That all indicators that are known reach the target; nothing where none is. */
  allReach: (known: number, all: number, target: number) => {
    if (known === 0) return '';
    return known === all ? `ทุกตัวชี้วัดถึงค่าเป้าหมาย (${target} คะแนน)` : `ตัวชี้วัดที่มีผล (${known} จาก ${all} ตัวชี้วัด) ถึงค่าเป้าหมาย (${target} คะแนน)`;
  },
  none: '–',
  suggested: 'ข้อความที่ระบบเสนอ',
  columns: {
    survey: 'แบบสำรวจ',
    indicator: 'ตัวชี้วัด',
    score: 'คะแนน',
    total: 'คะแนนภาพรวม',
  },
};

/** Finds the numbers of tables, figures and steps; digits are Arabic. */
export const numberingRead = {
  table: /^ตารางที่ (\d+) /,
  figure: /^ภาพที่ (\d+) /,
  step: /^(\d+)\) /,
};

/** Finds the number of an indicator or the code of an item before its name, and a score right after it; digits are Arabic. */
export const namesRead = {
  indicator: /ตัวชี้วัดที่ (\d+) /g,
  leaf: /ข้อ ([IEO]\d+) (?:เรื่อง )?/g,
  score: /^ (?:ได้ |\()(\d+\.\d\d)/,
};

/** A name as it follows a Thai word: an abbreviation, `อบต.`, stands apart. The name may be marked as the user's. */
export function afterThai(name: string): string {
  return /^\ue000?[ก-๎]+\./.test(name) ? ` ${name}` : name;
}

/** `ก`, `ก และ ข`, `ก ข และ ค`; `between` parts all but the last two. */
export function listed(items: readonly string[], between = ' '): string {
  const last = items[items.length - 1] ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(between)} และ${/^[ก-๙]/.test(last) ? '' : ' '}${last}`;
}

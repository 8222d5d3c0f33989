import type { PlanRow } from '../../../src/contract/plan.js';
import type { ReportInput } from '../../../src/contract/report.js';
import type { Settings } from '../../../src/contract/settings.js';
import { planMeasures } from '../../../src/ita/plan-measures.js';
import { compose } from '../../../src/report/compose/compose.js';
import { outgoing } from '../../../src/report/outgoing.js';
import { passagesOf } from '../../../src/report/own-texts/passages.js';
import type { Dice } from '../../properties/dice.js';
import { IMITATIONS } from '../imitations.js';
import { planRow } from '../written-input.js';

/** What officers type, and what no one should: text that looks like ours, like markup, like numbers and codes. */
const TEXTS = [
  'ทุกส่วนราชการ',
  'สำนักปลัด',
  'จัดทำให้ครบถ้วน\nเผยแพร่บนเว็บไซต์',
  'ติดตามทุก 6 เดือน',
  'ได้คะแนนไม่ต่ำกว่า 90.00',
  'O99 และ ตัวชี้วัดที่ 77 ได้ 12.34 คะแนน',
  'ตัวชี้วัดที่ได้คะแนนสูงสุด คือ งานธุรการ ได้ 1.23 คะแนน',
  '<w:p>&amp;</w:p>',
  '=1+1',
  'null',
  '9',
  '๙๙.๙๙',
  'ข้อ',
  'คะแนน',
  '-',
  'ISO 9001 ปี 2565',
  '  สองบรรทัด \r\n ต่อกัน ',
  'ดี 👍',
  ...IMITATIONS,
];

const DAYS = ['2021-01-18', '2564-03-31', '31 มีนาคม 2564', 'ภายในไตรมาส 2', ''];

export const oddText = (roll: Dice): string => (roll.chance(0.25) ? '' : roll.pick(TEXTS));

const TYPED = [
  'signer',
  'signerPosition',
  'orderedBy',
  'workingGroup',
  'appointmentOrder',
  'preparedBy',
  'unitsName',
  'channels',
  'website',
] as const;
const PLACES = ['subdistrict', 'district', 'province'] as const;

function settingsOf(roll: Dice, settings: Settings): Settings {
  const odd = roll.chance(0.5);
  const typed = (own: string): string => (odd ? oddText(roll) : roll.chance(0.2) ? '' : own);
  const changed = Object.fromEntries([...TYPED, ...PLACES].map((field) => [field, typed(settings[field])]));
  return {
    ...settings,
    ...changed,
    agency: roll.pick(['องค์การบริหารส่วนตำบลตัวอย่าง', 'เทศบาลตำบล 5 ธันวา', oddText(roll)]),
    announcedOn: roll.pick([null, '2021-01-18']),
    metOn: roll.pick([null, '2020-11-12']),
    actionYear: roll.pick([null, settings.actionYear]),
    staff: roll.pick([null, 58]),
    digits: roll.pick(['thai', 'arabic']),
    font: roll.pick(['Sarabun', 'TH SarabunPSK']),
  };
}

function planOf(roll: Dice, input: ReportInput): PlanRow[] {
  const share = roll.pick([0, 0.5, 1, 1]);
  const odd = roll.chance(0.3);
  const text = (own: string): string => (roll.chance(0.3) ? '' : odd ? oddText(roll) : own);
  const others = input.result.measures.filter(() => roll.chance(0.02));
  const measures = new Set([...planMeasures(input.result), ...others].filter(() => roll.chance(share)).map(({ code }) => code));
  return [...measures, ...(roll.chance(0.1) ? ['total'] : [])].map((code) =>
    planRow(code, {
      analysis: text(`เหตุของข้อ ${code}`),
      measure: text(`มาตรการเฉพาะ ${code}`),
      steps: text('1) ตรวจ\n2) แก้'),
      unit: text(`งานที่ ${code}`),
      person: text('นิติกร'),
      followUp: text('หัวหน้าส่วนราชการ'),
      due: roll.pick(DAYS),
      success: text('ได้ 100 คะแนน'),
      remark: text(''),
    }),
  );
}

const FILLED = ['{{คะแนนภาพรวม}} อยู่ใน{{ระดับ}}', '{{หน่วยงาน}} ปี {{ปีงบประมาณ}}\nต่อไปจะดีขึ้น', '{{ ตัวชี้วัดต่ำสุด }} $& {เดี่ยว} }}'];

/** The input with the user's own words in place of some paragraphs, with placeholders, in several lines, or of nothing. */
export function withPassages(roll: Dice, input: ReportInput): ReportInput {
  const share = roll.pick([0, 0, 0.1, 0.6]);
  const ours = share === 0 ? [] : passagesOf(compose(outgoing(input))).filter(() => roll.chance(share));
  const passages = ours.map(({ key }, index) => ({
    key,
    text: roll.chance(0.4) ? roll.pick(FILLED) : oddText(roll),
    cell: `C${index + 2}`,
  }));
  return { ...input, passages };
}

/** The input with other settings, a plan, advice, comments and wordings of random kinds. */
export function dressed(roll: Dice, input: ReportInput): ReportInput {
  const words = roll.pick([0, 0.3, 0.9]);
  const measures = input.result.measures.map((measure) => {
    if (!roll.chance(words)) return measure;
    if (measure.kind === 'item') return { ...measure, comment: roll.pick([`ไม่พบข้อมูลของ ${measure.code}`, oddText(roll)]) };
    return measure.kind === 'question'
      ? { ...measure, wording: roll.pick([`ท่านเห็นว่าข้อ ${measure.code} เป็นอย่างไร`, oddText(roll)]) }
      : measure;
  });
  const advised = input.result.measures
    .filter(() => roll.chance(0.03))
    .map(({ code }) => ({ code, text: roll.pick([`ควรปรับปรุง ${code}`, oddText(roll)]) }));
  const dressedInput = {
    ...input,
    result: { ...input.result, measures },
    settings: settingsOf(roll, input.settings),
    advice: roll.chance(0.5) ? advised : [],
  };
  return { ...dressedInput, plan: planOf(roll, dressedInput) };
}

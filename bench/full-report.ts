import type { ReportInput } from '../src/contract/report.js';
import { leavesOf, type Measure, scaleOf } from '../src/ita/framework.js';
import { TAB } from '../src/tabs/names.js';
import { readWorkbook } from '../src/tabs/read/workbook.js';
import { FRAMEWORK } from './data.js';

/** Enough of each answer that none is withheld. */
const ANSWERS = { worst: 28, middle: 6, best: 6 };

/** The longest report there is: all 88 questions and items of 2563 below 60, each with its row in the plan. */
export function fullReport(): ReportInput {
  const tabs = new Map<string, string[][]>([[TAB.settings, SETTINGS]]);
  const codes: string[] = [];
  for (const survey of FRAMEWORK.surveys) {
    const leaves = leavesOf(survey);
    codes.push(...leaves.map(({ code }) => code));
    tabs.set(survey.code, survey.code === 'OIT' ? oitTab(leaves) : answersTab(leaves));
  }
  tabs.set(TAB.plan, [
    PLAN_COLUMNS,
    ...codes.map((code) => [code, ...PLAN_COLUMNS.slice(1).map((column) => `${column}ของข้อ ${code} ตามที่หน่วยงานกำหนด`)]),
  ]);
  const read = readWorkbook(tabs, (date) => date.toISOString().slice(0, 10));
  if ('toCount' in read || !read.ok) throw new Error('the workbook cannot be read');
  const low = read.result.measures.filter(({ group }) => group === 'low').length;
  if (low !== codes.length || read.plan.length !== codes.length)
    throw new Error(`${low} of ${codes.length} items are low, ${read.plan.length} planned`);
  const { result, settings, plan, advice, passages } = read;
  return { result, settings, plan, advice, passages };
}

const SETTINGS = [
  ['รายการ', 'ค่า'],
  ['หน่วยงาน', 'องค์การบริหารส่วนตำบลตัวอย่าง'],
  ['ปีงบประมาณที่ประเมิน', '2563'],
];

const PLAN_COLUMNS = [
  'ข้อ',
  'บทวิเคราะห์',
  'มาตรการ',
  'ขั้นตอน',
  'หน่วยงานรับผิดชอบ',
  'ผู้รับผิดชอบ',
  'การกำกับติดตาม',
  'กำหนดแล้วเสร็จ',
  'ตัวชี้วัดความสำเร็จ',
];

function oitTab(items: readonly Measure[]): string[][] {
  return [['ข้อ', 'ประเด็นการตรวจ', 'คะแนน', 'ความคิดเห็น'], ...items.map(({ code, title }) => [code, title, '0', `ไม่พบข้อมูลของข้อ ${code}`])];
}

function answersTab(questions: readonly Measure[]): string[][] {
  const columns = questions.flatMap(({ code, title, parts = [] }) =>
    parts.map((part) => {
      const labels = [...scaleOf(FRAMEWORK, part).choices]
        .sort((a, b) => (part.reversed ? b.points - a.points : a.points - b.points))
        .map(({ label }) => label);
      const of = (label = '', count = 0) => Array.from({ length: count }, () => label);
      const answers = [...of(labels[0], ANSWERS.worst), ...of(labels[1], ANSWERS.middle), ...of(labels[labels.length - 1], ANSWERS.best)];
      return [`${code} ${title}${part.name === '' ? '' : ` [${part.name}]`}`, ...answers];
    }),
  );
  return Array.from({ length: columns[0]?.length ?? 0 }, (_, row) => columns.map((column) => column[row] ?? ''));
}

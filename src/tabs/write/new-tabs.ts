import { printedCode } from '../../ita/codes.js';
import { type Framework, leavesOf, measuresOf, type SurveyCode, waitsForItems } from '../../ita/framework.js';
import { tables } from '../../words/th/tables.js';
import { TAB } from '../names.js';
import { SETTING_ROWS } from '../settings-rows.js';
import { PLAN_WIDTHS, RESULT_WIDTHS } from './column-widths.js';
import type { CellValue } from './merge-table.js';

/** A tab to create: its first rows, the format of each column's cells and its width in pixels. */
export interface NewTab {
  name: string;
  values: CellValue[][];
  formats: string[];
  widths: number[];
}

const TEXT = '@';
const SCORE = '0.00';

/** Every tab that the add-on works with, in the order in which an officer fills them. Items are listed ready for their scores. */
export function newTabs(framework: Framework): NewTab[] {
  const measures = measuresOf(framework).filter(({ kind }) => kind === 'survey' || kind === 'indicator');
  return [
    tab(
      TAB.settings,
      ['รายการ', 'ค่า'],
      SETTING_ROWS.map(({ label, initial }) => [label, initial ?? '']),
      [TEXT, 'General'],
      [240, 360],
    ),
    tab(
      TAB.official,
      ['รหัส', 'รายการ', 'คะแนน', 'ข้อเสนอแนะ', 'ที่มา'],
      [
        ...measures.map(({ code, title }) => [printedCode(code, 'arabic'), title, '', '', '']),
        [tables.totalCode, tables.total, '', '', ''],
      ],
      [TEXT, TEXT, SCORE, TEXT, TEXT],
      [80, 320, 90, 360, 200],
    ),
    itemTab(framework, 'IIT', 'ข้อคำถาม', []),
    itemTab(framework, 'EIT', 'ข้อคำถาม', []),
    itemTab(framework, 'OIT', 'ประเด็นการตรวจ', ['ความคิดเห็น', 'หลักฐาน']),
    tab(TAB.results, [...RESULT_WIDTHS.keys()], [], [], [...RESULT_WIDTHS.values()]),
    tab(TAB.plan, [...PLAN_WIDTHS.keys()], [], [], [...PLAN_WIDTHS.values()]),
    tab(TAB.previous, ['ข้อ', 'คะแนน'], [], [TEXT, SCORE], [80, 90]),
  ];
}

/** A survey's items ready for their scores. Where some are still to be listed, columns that say what each stands under are there too. */
function itemTab(framework: Framework, code: SurveyCode, title: string, others: readonly string[]): NewTab {
  const surveys = framework.surveys.filter((survey) => survey.code === code);
  const places = surveys.some(waitsForItems) ? (code === 'OIT' ? ['ตัวชี้วัด', 'ตัวชี้วัดย่อย'] : ['ตัวชี้วัด']) : [];
  const leaves = surveys.flatMap(leavesOf);
  return tab(
    TAB[code],
    ['ข้อ', title, ...places, 'คะแนน', ...others],
    leaves.map((leaf) => [printedCode(leaf.code, 'arabic'), leaf.title, ...places.map(() => ''), '', ...others.map(() => '')]),
    [TEXT, TEXT, ...places.map(() => TEXT), SCORE, ...others.map(() => TEXT)],
    [80, 440, ...places.map(() => 220), 90, ...others.map(() => 320)],
  );
}

function tab(name: string, header: CellValue[], rows: CellValue[][], formats: string[], widths: number[]): NewTab {
  return { name, values: [header, ...rows], formats: header.map((_, index) => formats[index] ?? TEXT), widths };
}

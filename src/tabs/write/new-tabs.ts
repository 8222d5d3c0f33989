import { printedCode } from '../../ita/codes.js';
import { type Framework, leavesOf, measuresOf } from '../../ita/framework.js';
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
  const survey = (code: string): CellValue[][] =>
    framework.surveys
      .filter((measure) => measure.code === code)
      .flatMap(leavesOf)
      .map((leaf) => [printedCode(leaf.code, 'arabic'), leaf.title, '']);
  const measures = measuresOf(framework).filter(({ kind }) => kind === 'survey' || kind === 'indicator');
  const questions = [TEXT, TEXT, SCORE];
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
    tab(TAB.IIT, ['ข้อ', 'ข้อคำถาม', 'คะแนน'], survey('IIT'), questions, [80, 440, 90]),
    tab(TAB.EIT, ['ข้อ', 'ข้อคำถาม', 'คะแนน'], survey('EIT'), questions, [80, 440, 90]),
    tab(
      TAB.OIT,
      ['ข้อ', 'ประเด็นการตรวจ', 'คะแนน', 'ความคิดเห็น', 'หลักฐาน'],
      survey('OIT').map((row) => [...row, '', '']),
      [TEXT, TEXT, SCORE, TEXT, TEXT],
      [80, 440, 90, 320, 320],
    ),
    tab(TAB.results, [...RESULT_WIDTHS.keys()], [], [], [...RESULT_WIDTHS.values()]),
    tab(TAB.plan, [...PLAN_WIDTHS.keys()], [], [], [...PLAN_WIDTHS.values()]),
    tab(TAB.previous, ['ข้อ', 'คะแนน'], [], [TEXT, SCORE], [80, 90]),
  ];
}

function tab(name: string, header: CellValue[], rows: CellValue[][], formats: string[], widths: number[]): NewTab {
  return { name, values: [header, ...rows], formats: header.map((_, index) => formats[index] ?? TEXT), widths };
}

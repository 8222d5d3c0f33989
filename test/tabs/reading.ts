import type { SurveyCode } from '../../src/ita/framework.js';
import type { Cell, Grid } from '../../src/ita/text.js';
import type { DayOf } from '../../src/tabs/read/days.js';
import { Decisions } from '../../src/tabs/read/decisions.js';
import type { Tabs } from '../../src/tabs/read/find-tabs.js';
import type { MeasureIndex } from '../../src/tabs/read/identify.js';
import type { IssueList } from '../../src/tabs/read/issue-list.js';
import { readSurveyTab } from '../../src/tabs/read/survey-tab.js';
import { readWorkbook, type ScoredWorkbook } from '../../src/tabs/read/workbook.js';

export type Rows = Cell[][];

/** Days as a workbook on UTC would show them. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

export const YEAR: Rows = [
  ['รายการ', 'ค่า'],
  ['ปีงบประมาณที่ประเมิน', 2563],
];

/** Reads tabs given by name; the year is 2563 unless a tab of settings is given. */
export function read(tabs: Record<string, Rows>) {
  return readWhole(new Map(Object.entries({ ตั้งค่า: YEAR, ...tabs })));
}

/** Reads tabs of which none is too long for one reading. */
export function readWhole(tabs: Tabs, day: DayOf = dayOf): ScoredWorkbook | { ok: false; message: string } {
  const answer = readWorkbook(tabs, day);
  if ('toCount' in answer) throw new Error('a tab is still to be counted');
  return answer;
}

/** The result of tabs that can be scored. */
export function resultOf(tabs: Record<string, Rows>) {
  const answer = read(tabs);
  if (!answer.ok) throw new Error(answer.message);
  return answer.result;
}

/** A measure of such a result. */
export function measure(tabs: Record<string, Rows>, code: string) {
  const found = resultOf(tabs).measures.find((candidate) => candidate.code === code);
  if (!found) throw new Error(`no measure ${code}`);
  return found;
}

/** `O2!C3: found` of each issue on one tab. */
export function issuesOn(tabs: Record<string, Rows>, tab: string): string[] {
  return resultOf(tabs)
    .issues.filter((issue) => issue.tab === tab)
    .map(({ cell, found }) => (cell === '' ? found : `${cell}: ${found}`));
}

/** An OIT tab of all 43 items at 100, some changed: a value replaces the score, null leaves the row out. */
export function oitTab(changes: Record<string, Cell | null> = {}): Rows {
  const codes = Array.from({ length: 43 }, (_, index) => `o${index + 1}`).filter((code) => changes[code] !== null);
  return [['ข้อ', 'ประเด็นการตรวจ', 'คะแนน'], ...codes.map((code): Cell[] => [code, '', changes[code] ?? 100])];
}

/** `ผลทางการ` with these figures. */
export function officialTab(scores: Record<string, Cell>): Rows {
  return [['รหัส', 'คะแนน'], ...Object.entries(scores).map(([code, score]): Cell[] => [code, score])];
}

/** One survey's tab alone, of which nothing is known from elsewhere and nothing was asked yet. */
export function readSurvey(survey: SurveyCode, grid: Grid, index: MeasureIndex, issues: IssueList) {
  return readSurveyTab({ survey, grid, long: null, counted: [], index, covered: new Set(), decisions: new Decisions(), issues });
}

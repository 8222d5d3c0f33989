import type { ReportInput } from '../contract/report.js';
import { printedCode } from '../ita/codes.js';
import { groupLabel } from '../ita/group.js';
import type { Group } from '../ita/result.js';
import { report } from '../words/th/report.js';
import type { Caption } from './block.js';

/** One report being written: its input, and the numbers of the last table and figure. */
export interface Writing extends ReportInput {
  tables: { count: number };
  figures: { count: number };
}

export function codeOf(writing: Pick<ReportInput, 'settings'>, measure: { code: string }): string {
  return printedCode(measure.code, writing.settings.digits);
}

export function label(writing: Writing, group: Group): string {
  return groupLabel(group, writing.result.thresholds);
}

/** The fiscal year of the plan: the one after the assessed where the officer gave none. */
export function actionYear({ result, settings }: ReportInput): string {
  return String(settings.actionYear ?? result.year + 1);
}

export function caption(writing: Writing, text: string): Caption {
  writing.tables.count += 1;
  return { kind: 'caption', of: 'table', text: report.caption(writing.tables.count, text) };
}

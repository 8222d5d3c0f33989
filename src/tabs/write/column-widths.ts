import { PLAN_OWN_COLUMNS, PLAN_USER_COLUMNS, RESULT_COLUMNS } from '../names.js';

/** The columns of `ผลการประเมิน` in their order, with widths in pixels. */
export const RESULT_WIDTHS: ReadonlyMap<string, number> = new Map([
  [RESULT_COLUMNS.code, 70],
  [RESULT_COLUMNS.title, 380],
  [RESULT_COLUMNS.score, 80],
  [RESULT_COLUMNS.source, 100],
  [RESULT_COLUMNS.rating, 130],
  [RESULT_COLUMNS.target, 100],
  [RESULT_COLUMNS.group, 170],
  [RESULT_COLUMNS.n, 100],
  [RESULT_COLUMNS.blank, 80],
  [RESULT_COLUMNS.previous, 80],
  [RESULT_COLUMNS.change, 100],
]);

/** The columns of `แผนปรับปรุง` in their order, ours first, with widths in pixels. */
export const PLAN_WIDTHS: ReadonlyMap<string, number> = new Map([
  [PLAN_OWN_COLUMNS.code, 110],
  [PLAN_OWN_COLUMNS.title, 260],
  [PLAN_OWN_COLUMNS.score, 80],
  [PLAN_OWN_COLUMNS.group, 170],
  [PLAN_USER_COLUMNS.analysis, 280],
  [PLAN_USER_COLUMNS.measure, 280],
  [PLAN_USER_COLUMNS.steps, 280],
  [PLAN_USER_COLUMNS.unit, 160],
  [PLAN_USER_COLUMNS.person, 160],
  [PLAN_USER_COLUMNS.followUp, 160],
  [PLAN_USER_COLUMNS.due, 130],
  [PLAN_USER_COLUMNS.success, 200],
  [PLAN_USER_COLUMNS.status, 110],
  [PLAN_USER_COLUMNS.evidence, 200],
  [PLAN_USER_COLUMNS.remark, 200],
]);

import type { Thresholds } from '../ita/result.js';
import { RESULT_COLUMNS, TAB } from '../tabs/names.js';
import { PLAN_HEADERS } from '../tabs/read/plan.js';
import { findTable } from '../tabs/read/table.js';
import { type ColourRule, colourRules, PALETTE, type RuleKind, ruleKind } from '../tabs/write/colour-rules.js';
import { findSheet } from './find-sheet.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** How many ranges were coloured or rules taken away, or the tab that may not be edited: then nothing was changed. */
export type Coloured = { count: number } | { refused: string };

/** Colours every score on our tables by group. Calling it again changes nothing but the thresholds. */
export function colourTables(spreadsheet: Spreadsheet, thresholds: Thresholds): Coloured {
  const ranges = [TAB.results, TAB.plan].flatMap((tab) => {
    const range = scoreRange(spreadsheet, tab);
    return range ? [range] : [];
  });
  const locked = ranges.find((range) => !range.canEdit());
  if (locked) return { refused: locked.getSheet().getName() };
  for (const range of ranges) setRules(range.getSheet(), (rule) => kindOf(rule) === 'table', rulesFor('table', range, thresholds));
  return { count: ranges.length };
}

/** Colours the numbers of any range, bold and underlined as second cue. Only colouring the same range again replaces its rules. */
export function colourRange(range: Range, thresholds: Thresholds): Coloured {
  if (!range.canEdit()) return { refused: range.getSheet().getName() };
  const isSame = (rule: Rule): boolean =>
    kindOf(rule) === 'chosen' && rule.getRanges().every((own) => own.getA1Notation() === range.getA1Notation());
  setRules(range.getSheet(), isSame, rulesFor('chosen', range, thresholds));
  return { count: 1 };
}

/** Takes our rules off every tab, and only ours. */
export function clearColours(spreadsheet: Spreadsheet): Coloured {
  const sheets = spreadsheet.getSheets().filter((sheet) => sheet.getConditionalFormatRules().some((rule) => kindOf(rule) !== null));
  const locked = sheets.find((sheet) => !sheet.getDataRange().canEdit());
  if (locked) return { refused: locked.getName() };
  return { count: sheets.reduce((sum, sheet) => sum + setRules(sheet, (rule) => kindOf(rule) !== null, []), 0) };
}

/** `setConditionalFormatRules` replaces all rules: what is not dropped is written back, ours behind it. Gives how many were dropped. */
function setRules(sheet: GoogleAppsScript.Spreadsheet.Sheet, isDropped: (rule: Rule) => boolean, added: readonly Rule[]): number {
  const before = sheet.getConditionalFormatRules();
  const others = before.filter((rule) => !isDropped(rule));
  const dropped = before.length - others.length;
  if (dropped > 0 || added.length > 0) sheet.setConditionalFormatRules([...others, ...added]);
  return dropped;
}

function scoreRange(spreadsheet: Spreadsheet, tab: string): Range | null {
  const sheet = findSheet(spreadsheet, tab);
  if (!sheet) return null;
  const headers = tab === TAB.results ? RESULT_COLUMNS : PLAN_HEADERS;
  const table = findTable(sheet.getDataRange().getValues(), headers, ['code', 'score']);
  if (!table || table.columns.score === undefined) return null;
  const first = table.headerRow + 2;
  const rows = sheet.getMaxRows() - first + 1;
  return rows > 0 ? sheet.getRange(first, table.columns.score + 1, rows, 1) : null;
}

function rulesFor(kind: RuleKind, range: Range, thresholds: Thresholds): Rule[] {
  const cell = range.getCell(1, 1).getA1Notation();
  return colourRules(kind, cell, thresholds).map((rule) => build(kind, rule, range));
}

function build(kind: RuleKind, { group, formula }: ColourRule, range: Range): Rule {
  const { background, text } = PALETTE[group];
  const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground(background).setFontColor(text);
  if (kind === 'chosen' && group !== 'middle') rule.setBold(true);
  if (kind === 'chosen' && group === 'low') rule.setUnderline(true);
  return rule.setRanges([range]).build();
}

function kindOf(rule: Rule): RuleKind | null {
  const formula: unknown = rule.getBooleanCondition()?.getCriteriaValues()[0];
  return typeof formula === 'string' ? ruleKind(formula) : null;
}

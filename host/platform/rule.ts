import type { Rule } from '../model/style.js';
import { enumeration, guard } from './guard.js';
import { makeRange } from './range.js';
import { spotOf } from './range-place.js';
import { colour } from './range-style.js';

type RuleObject = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;

export const BooleanCriteria = enumeration<typeof GoogleAppsScript.Spreadsheet.BooleanCriteria>('BooleanCriteria', [
  'CUSTOM_FORMULA',
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'NUMBER_GREATER_THAN',
  'NUMBER_LESS_THAN',
  'NUMBER_BETWEEN',
  'TEXT_CONTAINS',
  'TEXT_EQUAL_TO',
]);

const rules = new WeakMap<object, Rule>();

export function ruleOf(rule: RuleObject): Rule {
  const data = rules.get(rule);
  if (!data) throw new Error('Invalid argument: rule');
  return data;
}

function condition(rule: Rule): Condition | null {
  if (rule.criteria !== 'CUSTOM_FORMULA') return null;
  return guard<Condition>('BooleanCondition', {
    getCriteriaType: () => BooleanCriteria.CUSTOM_FORMULA,
    getCriteriaValues: () => [rule.formula],
    getBackground: () => rule.background,
    getFontColor: () => rule.fontColor,
    getBold: () => rule.bold,
    getItalic: () => rule.italic,
    getUnderline: () => rule.underline,
  } satisfies Partial<Record<keyof Condition, unknown>>);
}

/** A rule of a sheet. Ranges cross by place; a rule from a file may be of a kind the host only carries. */
export function makeRule(data: Rule, sheet: number): RuleObject {
  const rule = guard<RuleObject>('ConditionalFormatRule', {
    getRanges: () => data.places.map((at) => makeRange([sheet, at.row, at.column, at.rows, at.columns])),
    getBooleanCondition: () => condition(data),
    getGradientCondition: () => null,
    copy: () => makeBuilder({ ...data }, sheet),
  } satisfies Partial<Record<keyof RuleObject, unknown>>);
  rules.set(rule, data);
  return rule;
}

export const newRule = (): Builder =>
  makeBuilder(
    {
      places: [],
      criteria: '',
      formula: '',
      background: null,
      fontColor: null,
      bold: null,
      italic: null,
      underline: null,
    },
    -1,
  );

function makeBuilder(data: Rule, home: number): Builder {
  let sheet = home;
  const set =
    <Value>(change: (value: Value) => void) =>
    (value: Value): Builder => {
      change(value);
      return builder;
    };
  const builder: Builder = guard<Builder>('ConditionalFormatRuleBuilder', {
    whenFormulaSatisfied: set((formula: string) => Object.assign(data, { criteria: 'CUSTOM_FORMULA', formula })),
    setBackground: set((value: string | null) => Object.assign(data, { background: colour(value) ?? null })),
    setFontColor: set((value: string | null) => Object.assign(data, { fontColor: colour(value) ?? null })),
    setBold: set((bold: boolean | null) => Object.assign(data, { bold })),
    setItalic: set((italic: boolean | null) => Object.assign(data, { italic })),
    setUnderline: set((underline: boolean | null) => Object.assign(data, { underline })),
    setRanges: set((ranges: Range[]) => {
      const spots = ranges.map(spotOf);
      sheet = spots[0]?.[0] ?? sheet;
      data.places = spots.map(([, row, column, rows, columns]) => ({ row, column, rows, columns }));
    }),
    build: () => {
      if (data.criteria === '') throw new Error('Conditional format rule must have a condition.');
      if (data.places.length === 0) throw new Error('Conditional format rule must have at least one range.');
      return makeRule({ ...data }, sheet);
    },
  } satisfies Partial<Record<keyof Builder, unknown>>);
  return builder;
}

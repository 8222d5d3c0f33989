import { isDeepStrictEqual } from 'node:util';
import { parseA1 } from '../model/a1.js';
import { placeName } from '../model/place.js';
import type { Sheet } from '../model/sheet.js';
import type { Rule } from '../model/style.js';
import type { FileRule, FileStyle } from './hucre.js';
import { colourFromFile, colourToFile } from './styles.js';

const EMPTY = { background: null, fontColor: null, bold: null, italic: null, underline: null };

function looksFromFile(style: FileStyle | undefined) {
  if (!style) return EMPTY;
  const fill = style.fill?.type === 'pattern' ? style.fill : undefined;
  return {
    background: colourFromFile(fill?.bgColor ?? fill?.fgColor),
    fontColor: colourFromFile(style.font?.color),
    bold: style.font?.bold ?? null,
    italic: style.font?.italic ?? null,
    underline: style.font?.underline ? true : null,
  };
}

const placesOf = (range: string, sheet: Sheet): Rule['places'] =>
  range.split(/\s+/).flatMap((text) => parseA1(text, sheet.maxRows, sheet.maxColumns) ?? []);

export function rulesFromFile(rules: readonly FileRule[], sheet: Sheet): Rule[] {
  return [...rules]
    .sort((a, b) => a.priority - b.priority)
    .map((rule) => {
      const places = placesOf(rule.range, sheet);
      const text = Array.isArray(rule.formula) ? rule.formula[0] : rule.formula;
      if (rule.type !== 'expression' || !text) return { ...EMPTY, places, criteria: rule.type, formula: '', carried: rule };
      const own: Rule = { ...looksFromFile(rule.style), places, criteria: 'CUSTOM_FORMULA', formula: `=${text}` };
      return sameRule(ownRule(own), rule) ? own : { ...own, carried: rule };
    });
}

function looksToFile(rule: Rule): FileStyle {
  const font = {
    ...(rule.bold === null ? {} : { bold: rule.bold }),
    ...(rule.italic === null ? {} : { italic: rule.italic }),
    ...(rule.underline === null ? {} : { underline: rule.underline }),
    ...(rule.fontColor === null ? {} : { color: colourToFile(rule.fontColor) }),
  };
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    // In a conditional format the colour of a solid fill is its background colour.
    ...(rule.background ? { fill: { type: 'pattern', pattern: 'solid', bgColor: colourToFile(rule.background) } } : {}),
  };
}

function ownRule(rule: Rule): Omit<FileRule, 'priority'> {
  return {
    type: 'expression',
    formula: rule.formula.replace(/^=/, ''),
    range: rule.places.map(placeName).join(' '),
    stopIfTrue: true,
    style: looksToFile(rule),
  };
}

function sameRule(own: object, file: FileRule): boolean {
  const { priority: _, ...rest } = file;
  return isDeepStrictEqual(own, JSON.parse(JSON.stringify(rest)));
}

/** Whether a rule that came from a file still says what the file says. */
function untouched(rule: Rule, sheet: Sheet): boolean {
  const file = rule.carried as FileRule;
  if (rule.criteria !== 'CUSTOM_FORMULA') return true;
  const text = Array.isArray(file.formula) ? file.formula[0] : file.formula;
  const looks = looksFromFile(file.style);
  const keys = Object.keys(looks) as (keyof typeof looks)[];
  const same = isDeepStrictEqual(rule.places, placesOf(file.range, sheet));
  return same && rule.formula === `=${text}` && keys.every((key) => rule[key] === looks[key]);
}

/** In a conditional format a fill that names no pattern is solid; the reader calls it none. */
function withFill(rule: FileRule): FileRule {
  const fill = rule.style?.fill;
  if (fill?.type !== 'pattern' || fill.pattern !== 'none' || !(fill.bgColor ?? fill.fgColor)) return rule;
  return { ...rule, style: { ...rule.style, fill: { ...fill, pattern: 'solid' } } };
}

/** The first rule that holds wins, as in Sheets. */
export function rulesToFile(sheet: Sheet): FileRule[] {
  return sheet.rules.map((rule, at) => {
    if (!rule.carried || !untouched(rule, sheet)) return { ...ownRule(rule), priority: at + 1 };
    return { ...withFill(rule.carried as FileRule), priority: at + 1 };
  });
}

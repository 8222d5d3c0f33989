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

export function rulesFromFile(rules: readonly FileRule[], sheet: Sheet): Rule[] {
  return [...rules]
    .sort((a, b) => a.priority - b.priority)
    .map((rule) => {
      const places = rule.range.split(/\s+/).flatMap((text) => parseA1(text, sheet.maxRows, sheet.maxColumns) ?? []);
      const text = Array.isArray(rule.formula) ? rule.formula[0] : rule.formula;
      if (rule.type !== 'expression' || !text) return { ...EMPTY, places, criteria: rule.type, formula: '', carried: rule };
      return { ...looksFromFile(rule.style), places, criteria: 'CUSTOM_FORMULA', formula: `=${text}` };
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

/** The first rule that holds wins, as in Sheets. */
export function rulesToFile(rules: readonly Rule[]): FileRule[] {
  return rules.map((rule, at) => {
    if (rule.carried) return { ...(rule.carried as FileRule), priority: at + 1 };
    return {
      type: 'expression',
      priority: at + 1,
      formula: rule.formula.replace(/^=/, ''),
      range: rule.places.map(placeName).join(' '),
      stopIfTrue: true,
      style: looksToFile(rule),
    };
  });
}

import type { Rule, Style } from '../model/style.js';
import type { LookView } from '../protocol/view.js';

type Loose = { [Key in keyof LookView]: LookView[Key] | undefined | null };

const set = (look: Loose): LookView =>
  Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined && value !== null)) as LookView;

/** The spreadsheet's own font: files name it in every cell, and a cell that names it looks as one that names none. */
const DEFAULT = { fontFamily: 'Arial', fontSize: 10 };

/** How a cell looks, a rule's colours over its own; undefined where nothing is set. */
export function lookOf(style: Style | undefined, rule: Rule | undefined): LookView | undefined {
  if (!style && !rule) return undefined;
  const own = style ?? {};
  const look = set({
    background: rule?.background ?? own.background,
    fontColor: rule?.fontColor ?? own.fontColor,
    fontFamily: own.fontFamily === DEFAULT.fontFamily ? undefined : own.fontFamily,
    fontSize: own.fontSize === DEFAULT.fontSize ? undefined : own.fontSize,
    bold: rule?.bold ?? own.bold,
    italic: rule?.italic ?? own.italic,
    underline: rule?.underline ?? own.underline,
    wrap: own.wrap === undefined ? undefined : own.wrap === 'WRAP',
    horizontal: own.horizontal,
    vertical: own.vertical,
  });
  return Object.keys(look).length > 0 ? look : undefined;
}

/** A look as the host keeps it. */
export function styleOf(look: LookView): Style {
  const { wrap, ...same } = look;
  return { ...same, ...(wrap === undefined ? {} : { wrap: wrap ? 'WRAP' : 'OVERFLOW' }) };
}

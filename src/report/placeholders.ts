import type { OwnPassage } from '../contract/passage.js';
import { nameKey } from '../ita/text.js';
import { arabicDigits } from '../words/digits.js';

/** What each placeholder stands for, by `placeholderKey` of its name. */
export type Placeholders = ReadonlyMap<string, string>;

const OPEN = '{{';
const CLOSE = '}}';

/** Names are the same in any spacing, case and digits. */
export const placeholderKey = (name: string): string => arabicDigits(nameKey(name));

/**
 * A text with each `{{name}}` filled in, once: what is filled in is not looked at again. `unknown` holds what stands in the
 * text as it was typed because no value has that name, or because its brackets are not closed.
 */
export function expanded(text: string, values: Placeholders): { text: string; unknown: string[] } {
  const unknown: string[] = [];
  let out = '';
  let at = 0;
  for (let open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, at)) {
    const close = text.indexOf(CLOSE, open);
    const end = close < 0 ? text.length : close + CLOSE.length;
    const name = text.slice(open + OPEN.length, close < 0 ? text.length : close);
    const value = close < 0 ? undefined : values.get(placeholderKey(name));
    if (value === undefined) unknown.push(text.slice(open, end));
    out += text.slice(at, open) + (value ?? text.slice(open, end));
    at = end;
  }
  return { text: out + text.slice(at), unknown };
}

/** Placeholders of the user's paragraphs that stand for nothing, with their cells. */
export function unknownPlaceholders(own: readonly OwnPassage[], values: Placeholders): { cell: string; found: string }[] {
  return own.flatMap(({ cell, text }) => expanded(text, values).unknown.map((found) => ({ cell, found })));
}

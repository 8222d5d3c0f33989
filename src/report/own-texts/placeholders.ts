import type { OwnPassage } from '../../contract/passage.js';
import type { PlacedName } from '../../contract/review.js';
import { nameKey } from '../../ita/text.js';
import { arabicDigits } from '../../words/digits.js';
import { DOTS, report } from '../../words/th/report.js';

/** What each placeholder stands for, by `placeholderKey` of its name. */
export type Placeholders = ReadonlyMap<string, string>;

const OPEN = '{{';
const CLOSE = '}}';

/** Names are the same in any spacing, case and digits. */
export const placeholderKey = (name: string): string => arabicDigits(nameKey(name));

interface Expanded {
  text: string;
  /** What stands in the text as it was typed because no value has that name, or because its brackets are not closed. */
  unknown: string[];
  /** Names of what is not known or was left blank: a dash or dots are printed. */
  empty: string[];
}

/** A text with each `{{name}}` filled in, once: what is filled in is not looked at again. */
export function expanded(text: string, values: Placeholders): Expanded {
  const unknown: string[] = [];
  const empty: string[] = [];
  let out = '';
  let at = 0;
  for (let open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, at)) {
    const close = text.indexOf(CLOSE, open);
    const end = close < 0 ? text.length : close + CLOSE.length;
    const name = text.slice(open + OPEN.length, close < 0 ? text.length : close);
    const value = close < 0 ? undefined : values.get(placeholderKey(name));
    if (value === undefined) unknown.push(text.slice(open, end));
    if (value === DOTS || value === report.none) empty.push(text.slice(open, end));
    out += text.slice(at, open) + (value ?? text.slice(open, end));
    at = end;
  }
  return { text: out + text.slice(at), unknown, empty };
}

/** Placeholders of the user's paragraphs that stand for nothing; a known name in single brackets is meant as one. */
export function unknownPlaceholders(own: readonly OwnPassage[], values: Placeholders): PlacedName[] {
  return placed(own, (text) => [...expanded(text, values).unknown, ...inSingleBrackets(text, values)]);
}

/** Placeholders for what is not known or was left blank. */
export function emptyPlaceholders(own: readonly OwnPassage[], values: Placeholders): PlacedName[] {
  return placed(own, (text) => expanded(text, values).empty);
}

function placed(own: readonly OwnPassage[], find: (text: string) => string[]): PlacedName[] {
  return own.flatMap(({ cell, text }) => [...new Set(find(text))].map((found) => ({ cell, found })));
}

function inSingleBrackets(text: string, values: Placeholders): string[] {
  return [...text.matchAll(/(^|[^{]){([^{}]{1,60})}(?!})/g)].flatMap(([, , name = '']) =>
    values.has(placeholderKey(name)) ? [`{${name}}`] : [],
  );
}

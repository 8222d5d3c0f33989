import { blindRanges, cutRange, type Size } from './ranges.js';
import { referenceText, type Token, tokenize } from './tokens.js';

/** Names the engine knows our one entry point and our one catcher of arrays by. */
export const CALL = 'HOSTCALL';
export const SPILL = 'HOSTSPILL';

const ARRAYS = new Set(['ARRAYFORMULA', 'FILTER', 'SORT', 'UNIQUE', 'TRANSPOSE', 'SEQUENCE', 'MMULT', 'ARRAY_CONSTRAIN']);

export interface Dialect {
  isCustom(name: string): boolean;
  isKnown(name: string): boolean;
  /** What the engine calls a tab; null where there is none. */
  engineName(sheet: string): string | null;
  /** The size of a tab, or up to where it is used; null is the formula's own. */
  sizeOf(sheet: string | null, used: boolean): Size;
  /** What a defined name stands for; null where it is not one place. */
  placeNamed(name: string): (Token & { kind: 'reference' }) | null;
}

/** The formula in the engine's words, or why there are none. */
export type Translation = { text: string } | { text: null; fault: '#REF!' | '#NAME?' };

/** A formula that the engine cannot be told. */
class Unsayable extends Error {
  constructor(readonly fault: '#REF!' | '#NAME?') {
    super(fault);
  }
}

function reference({ sheet, from, to }: Token & { kind: 'reference' }, dialect: Dialect, used: boolean): string {
  const tab = sheet === null ? null : dialect.engineName(sheet);
  if (sheet !== null && tab === null) throw new Unsayable('#REF!');
  if (to === null) return referenceText(tab, from, to);
  const range = cutRange(from, to, dialect.sizeOf(sheet, used));
  return referenceText(tab, range.from, range.to);
}

const nextSolid = (tokens: readonly Token[], from: number): string =>
  tokens.slice(from).find((token) => token.text.trim() !== '')?.text ?? '';

function word(token: Token, dialect: Dialect, used: boolean): string {
  if (token.kind === 'reference') return reference(token, dialect, used);
  // Tables and other workbooks.
  if (token.text === '[') throw new Unsayable('#REF!');
  if (token.kind !== 'name') return token.text;
  if (/^(?:true|false)$/i.test(token.text)) return `${token.text.toUpperCase()}()`;
  const place = dialect.placeNamed(token.text);
  if (!place) throw new Unsayable('#NAME?');
  return reference(place, dialect, false);
}

function say(formula: string, dialect: Dialect): string {
  const tokens = tokenize(formula.slice(1));
  const blind = blindRanges(tokens);
  let spills = tokens.some((token) => token.text === '{');
  let text = '';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'call') {
      text += word(token, dialect, blind.has(at));
      continue;
    }
    const name = token.text.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, '');
    if (!dialect.isCustom(name)) {
      if (!dialect.isKnown(name)) throw new Unsayable('#NAME?');
      if (ARRAYS.has(name)) spills = true;
      text += name;
      continue;
    }
    spills = true;
    while (tokens[at + 1]?.text !== '(') at++;
    at++;
    text += `${CALL}("${name}"${nextSolid(tokens, at + 1) === ')' ? '' : ','}`;
  }
  return spills ? `=${SPILL}(${text})` : `=${text}`;
}

/** Puts a formula as typed into the engine's words. */
export function translate(formula: string, dialect: Dialect): Translation {
  try {
    return { text: say(formula, dialect) };
  } catch (reason) {
    if (reason instanceof Unsayable) return { text: null, fault: reason.fault };
    throw reason;
  }
}

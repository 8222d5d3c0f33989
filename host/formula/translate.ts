import { columnName } from '../model/place.js';
import { referenceText, type Token, tokenize } from './tokens.js';

/** Names the engine knows our one entry point and our one catcher of arrays by. */
export const CALL = 'HOSTCALL';
export const SPILL = 'HOSTSPILL';

const ARRAYS = new Set(['ARRAYFORMULA', 'FILTER', 'SORT', 'UNIQUE', 'TRANSPOSE', 'SEQUENCE', 'MMULT', 'ARRAY_CONSTRAIN']);

export interface Dialect {
  isCustom(name: string): boolean;
  isKnown(name: string): boolean;
  /** What the engine calls a tab. */
  engineName(sheet: string): string;
  /** The size of a tab; null is the formula's own. */
  sizeOf(sheet: string | null): { rows: number; columns: number } | null;
}

export interface Translation {
  /** The formula in the engine's words; null where it uses a function nobody here knows. */
  text: string | null;
}

const column = (half: string): string => /[A-Za-z]+/.exec(half)?.[0] ?? '';
const row = (half: string): string => /\d+/.exec(half)?.[0] ?? '';

/** Closes `A2:A`, `A:A` and `2:2` at the sheet's last row or column. */
function closeRange(token: Token & { kind: 'reference' }, dialect: Dialect): string {
  const { from, to } = token;
  const sheet = token.sheet === null ? null : dialect.engineName(token.sheet);
  const size = dialect.sizeOf(token.sheet);
  if (to === null || !size || (row(to) && column(to) && row(from) && column(from))) return referenceText(sheet, from, to);
  const first = `${column(from) || 'A'}${row(from) || '1'}`;
  const last = `${column(to) || columnName(size.columns - 1)}${row(to) || size.rows}`;
  return referenceText(sheet, first, last);
}

const nextSolid = (tokens: readonly Token[], from: number): string =>
  tokens.slice(from).find((token) => token.text.trim() !== '')?.text ?? '';

function word(token: Token, dialect: Dialect): string {
  if (token.kind === 'reference') return closeRange(token, dialect);
  if (token.kind === 'name' && /^(?:true|false)$/i.test(token.text)) return `${token.text.toUpperCase()}()`;
  return token.text;
}

/** Puts a formula as typed into the engine's words. */
export function translate(formula: string, dialect: Dialect): Translation {
  const tokens = tokenize(formula.slice(1));
  let spills = tokens.some((token) => token.text === '{');
  let text = '';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'call') {
      text += word(token, dialect);
      continue;
    }
    const name = token.text.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, '');
    if (!dialect.isCustom(name)) {
      if (!dialect.isKnown(name)) return { text: null };
      if (ARRAYS.has(name)) spills = true;
      text += name;
      continue;
    }
    spills = true;
    while (tokens[at + 1]?.text !== '(') at++;
    at++;
    text += `${CALL}("${name}"${nextSolid(tokens, at + 1) === ')' ? '' : ','}`;
  }
  return { text: spills ? `=${SPILL}(${text})` : `=${text}` };
}

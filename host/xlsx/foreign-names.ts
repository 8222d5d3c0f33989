import { tokenize } from '../formula/tokens.js';

/** Functions that Excel files write with a prefix. */
const PREFIXED = new Set(
  'CONCAT IFNA IFS MAXIFS MINIFS SWITCH TEXTJOIN XLOOKUP XMATCH DAYS STDEV.S VAR.S LET LAMBDA SEQUENCE UNIQUE'.split(' '),
);
const DEEP_PREFIXED = new Set(['FILTER', 'SORT']);

/** Functions that only Sheets has. */
const SHEETS_ONLY = new Set(
  'QUERY IMPORTRANGE IMPORTDATA IMPORTHTML IMPORTXML IMPORTFEED SPARKLINE GOOGLEFINANCE GOOGLETRANSLATE SPLIT FLATTEN REGEXEXTRACT REGEXMATCH REGEXREPLACE ARRAY_CONSTRAIN JOIN COUNTUNIQUE'.split(
    ' ',
  ),
);

const calls = (formula: string): string[] =>
  tokenize(formula.slice(1))
    .filter((token) => token.kind === 'call')
    .map((token) => token.text.toUpperCase());

/** Whether no other program can read the formula. */
export const isSheetsOnly = (formula: string, custom: ReadonlySet<string>): boolean =>
  calls(formula).some((name) => custom.has(name) || SHEETS_ONLY.has(name));

const prefix = (name: string): string => {
  const upper = name.toUpperCase();
  if (DEEP_PREFIXED.has(upper)) return `_xlfn._xlws.${name}`;
  return PREFIXED.has(upper) ? `_xlfn.${name}` : name;
};

/** A formula without its `=` as files of Excel's kind write it. */
export const withPrefixes = (formula: string): string =>
  tokenize(formula.slice(1))
    .map((token) => (token.kind === 'call' ? prefix(token.text) : token.text))
    .join('');

export const withoutPrefixes = (text: string): string =>
  tokenize(text)
    .map((token) => (token.kind === 'call' ? token.text.replace(/^_xlfn\.(?:_xlws\.)?/i, '') : token.text))
    .join('');

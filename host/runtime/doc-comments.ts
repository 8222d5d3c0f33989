import type { FunctionHelp } from '../formula/functions.js';

const DOCUMENTED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*^function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/gm;
const TOP_LEVEL = /^(?:async\s+)?function\s+([A-Za-z_$][\w$]*)\s*\(/gm;

const commentText = (raw: string): string =>
  raw
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trimEnd())
    .join('\n')
    .trim();

/** The custom functions of a script: what a person sees while typing a formula. */
export function readHelp(code: string): FunctionHelp[] {
  return [...code.matchAll(DOCUMENTED)]
    .filter(([, comment = '']) => /@customfunction\b/i.test(comment))
    .map(([, comment = '', name = '', parameters = '']) => ({
      name,
      parameters: parameters
        .split(',')
        .map((parameter) => parameter.trim())
        .filter((parameter) => parameter !== ''),
      comment: commentText(comment),
    }));
}

/** The functions that cells, menus and pages may call: top level, and no trailing `_`. */
export function callableNames(code: string): Set<string> {
  const names = [...code.matchAll(TOP_LEVEL)].map((match) => match[1] ?? '');
  return new Set(names.filter((name) => !name.endsWith('_')));
}

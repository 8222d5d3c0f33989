import type { Sheet } from '../model/sheet.js';
import { tokenize } from './tokens.js';
import type { Dialect } from './translate.js';

/** What a file calls a place. */
export interface DefinedName {
  name: string;
  range: string;
  scope?: string;
  comment?: string;
}

/** The place that a name stands for in a formula of a tab: a name of that tab goes before one of the whole workbook. */
export function placeNamed(names: readonly DefinedName[], name: string, home: Sheet): ReturnType<Dialect['placeNamed']> {
  const called = names.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  const found = called.find((one) => one.scope === home.name) ?? called.find((one) => one.scope === undefined);
  const [token, ...more] = tokenize(found?.range ?? '');
  return token?.kind === 'reference' && token.sheet !== null && more.length === 0 ? token : null;
}

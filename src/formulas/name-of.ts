import { printedCode } from '../ita/codes.js';
import { tables } from '../words/th/tables.js';

/** What a message calls a measure: its code, or the total by its name. */
export function nameOf(code: string): string {
  return code === 'total' ? tables.total : printedCode(code, 'arabic');
}

import { stops } from '../words/stops.js';
import { printedCode } from './codes.js';

/** What a sentence calls a measure: `I3`, `OIT`; an indicator or sub-indicator by its number, the total by its name. */
export function nameOf(code: string): string {
  if (code === 'total') return stops.total;
  return /^[0-9]/.test(code) ? stops.indicator(printedCode(code, 'arabic')) : printedCode(code, 'arabic');
}

import type { ReportInput } from '../contract/report.js';
import { withheld } from '../ita/withheld.js';
import { cleanInput } from './clean.js';

/** The input as a report is written from it: no text that can do harm, nothing that points at a single respondent. */
export function outgoing(given: ReportInput): ReportInput {
  const clean = cleanInput(given);
  return { ...clean, result: withheld(clean.result) };
}

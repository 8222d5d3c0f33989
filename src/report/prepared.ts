import type { ReportInput } from '../contract/report.js';
import { withheld } from '../ita/withheld.js';
import { cleanInput } from './clean.js';

/** What a report is composed from and held against: clean texts, nothing that points at a single respondent. */
export function prepared(given: ReportInput): ReportInput {
  const clean = cleanInput(given);
  return { ...clean, result: withheld(clean.result) };
}

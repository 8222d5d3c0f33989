import type { ReportFigures } from './report.js';

/** A finished report on its way to Google Drive. */
export interface ReportToSave {
  /** Names the run that made it: sent twice, it is saved once. */
  run: string;
  /** True where it was sent before. */
  again: boolean;
  name: string;
  /** .docx bytes, base64. */
  doc: string;
  figures: ReportFigures;
}

/** A report that was saved as a Google Doc. */
export interface SavedReport {
  id: string;
  url: string;
  /** Where Google gives it as a PDF. */
  pdf: string;
  name: string;
  /** In the workbook's time zone, `2026-11-23 14:05`. */
  at: string;
}

/** What a save did: a new document, the one before brought up to date, or nothing, as this run had saved it already. */
export type Deed = 'created' | 'updated' | 'kept';

/**
 * Why the document before was left as it is and a new one made: somebody changed it or wrote beside it, it is not there (for this user),
 * nobody knows whether it was changed, or Drive did not let it be updated.
 */
export type WhyNew = 'edited' | 'comments' | 'gone' | 'unknown' | 'refused';

export interface SaveOutcome extends SavedReport {
  deed: Deed;
  /** Null where there was no document before, or it was updated. */
  why: WhyNew | null;
  /** False where the run could not be written into the run log. */
  logged: boolean;
  /** False where the document could not be remembered: no later run writes into it. */
  remembered: boolean;
}

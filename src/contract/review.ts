import type { Passage } from './passage.js';
import type { PlanField } from './plan.js';
import type { ProposedText } from './report.js';

/** What an analysis report (o42) must say of one measure of its plan: written by the user or the advisers, ours as we propose it, or a dotted line. */
export interface ReviewedMeasure {
  code: string;
  /** Its code and title, in Arabic digits as the panel's. */
  name: string;
  fields: { field: Extract<PlanField, 'measure' | 'steps' | 'unit' | 'followUp' | 'due'>; standing: 'written' | 'ours' | 'blank' }[];
}

/** A name between braces in a user's paragraph. */
export interface PlacedName {
  cell: string;
  found: string;
}

/** What is worth a look before a report is made. */
export interface Review {
  /** Placeholders in the user's paragraphs that stand for nothing: no report is made while there are any. */
  unknown: PlacedName[];
  /** Placeholders for what is not known or was left blank: a dash or dots are printed. */
  empty: PlacedName[];
  /** The user's paragraphs that stand for one of this report, and the cells of those that stand for none. */
  own: { used: number; unused: string[] };
  proposed: ProposedText[];
  /** Whether the report can say what to mend, to develop and to keep up; false where no indicator's score is known. */
  saysTasks: boolean;
  plan: ReviewedMeasure[];
  /** Every paragraph that the report words by itself. */
  passages: Passage[];
}

import type { PlanField } from './plan.js';

/** A text of ours that the report prints because neither the user nor the advisers wrote one. */
export interface ProposedText {
  code: string;
  field: 'measure' | 'steps' | 'success';
  text: string;
}

/** `written` by the user or the advisers, `ours` as we propose it, `blank`: a dotted line. */
export type Standing = 'written' | 'ours' | 'blank';

/** What an analysis report must say of one measure of its plan. */
export interface ReviewedMeasure {
  code: string;
  /** As printed, with its title. */
  name: string;
  fields: { field: Extract<PlanField, 'measure' | 'unit' | 'steps' | 'followUp' | 'due'>; standing: Standing }[];
}

/** What is worth a look before a report is made. */
export interface Review {
  /** Placeholders in the user's paragraphs that stand for nothing: no report is made while there are any. */
  unknown: { cell: string; found: string }[];
  proposed: ProposedText[];
  /** Whether the report can say what to mend, to develop and to keep up: not where no indicator is known. */
  tasks: { mend: boolean; develop: boolean; keep: boolean };
  plan: ReviewedMeasure[];
  /** How many of the user's paragraphs the report uses, and the cells of those that stand for none of its own. */
  own: { used: number; unused: string[] };
}

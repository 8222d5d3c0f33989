import type { MeasureResult } from '../../ita/result.js';
import { indicatorAction, itemAction, itemSteps, otherSteps, questionAction } from '../../words/th/report-actions.js';
import { name } from '../phrase.js';

/** Our suggestion for a measure: a phrase that follows `ควร`. */
export function actionFor({ kind, title }: MeasureResult): string {
  if (kind === 'item') return itemAction(title, name(title));
  return kind === 'question' ? questionAction(title, name(title)) : indicatorAction(title, name(title));
}

/** The steps we propose for a measure. */
export function stepsFor({ kind, title }: MeasureResult): readonly string[] {
  return kind === 'item' ? itemSteps(title) : otherSteps(title);
}

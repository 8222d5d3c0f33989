import { shown } from '../ita/number.js';
import type { MeasureResult } from '../ita/result.js';
import { longDate } from '../words/dates.js';
import { DOTS, report } from '../words/th/report.js';
import { verbatim } from './verbatim.js';

/** Text that the user typed, or dots where nothing is typed. */
export function typed(text: string): string {
  return text === '' ? DOTS : verbatim(oneLine(text));
}

export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

/** A name: its digits follow the setting unless it holds Latin letters, where `ISO 9001` stays. */
export function name(title: string): string {
  const flat = oneLine(title);
  return /[A-Za-z]/.test(flat) ? verbatim(flat) : flat;
}

export function day(isoDay: string | null): string {
  return isoDay === null || !/^\d{4}-\d{2}-\d{2}$/.test(isoDay) ? DOTS : longDate(isoDay);
}

export function year(value: number | null): string {
  return value === null ? DOTS : String(value);
}

/** `-0.50` → `−0.50`; rounded by the sheet already. */
export function signed(change: number): string {
  return change > 0 ? `+${shown(change)}` : change < 0 ? `−${shown(-change)}` : shown(0);
}

export function surveyName(survey: MeasureResult): string {
  return report.survey(name(survey.title), survey.code);
}

export function indicatorName(indicator: MeasureResult): string {
  return report.indicator(indicator.code, name(indicator.title));
}

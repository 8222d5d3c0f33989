import { shown } from '../ita/number.js';
import type { MeasureResult } from '../ita/result.js';
import { longDate } from '../words/dates.js';
import { DOTS, report } from '../words/th/report.js';
import { verbatim } from './verbatim.js';

/** From here on a year is counted in the Buddhist era. */
const BUDDHIST = 2400;

/** Text that the user typed, or dots where nothing is typed. */
export function typed(text: string): string {
  return text === '' ? DOTS : verbatim(oneLine(text));
}

/** Lines in one, without the spaces around their ends: a pattern would try every run of spaces from each of them. */
export function oneLine(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

/** A name: its digits follow the setting unless it holds Latin letters, where `ISO 9001` stays. */
export function name(title: string): string {
  const flat = oneLine(title);
  return /[A-Za-z]/.test(flat) ? verbatim(flat) : flat;
}

/** A day in full, or dots; a year from 2400 on is of the Buddhist era already, and what is no day of our time stays as it was typed. */
export function day(text: string | null): string {
  return dayAs(text, (date, month, year) => longDate([year, month, date].join('-')));
}

/** As `day`, in the manner of `say`, which is given a common year. */
export function dayAs(text: string | null, say: (date: number, month: number, year: number) => string): string {
  if (text === null || text === '') return DOTS;
  const [, year = 0, month = 0, date = 0] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  const common = year >= BUDDHIST ? year - 543 : year;
  const sane = common >= 1900 && common < 2400 && month >= 1 && month <= 12 && date >= 1 && date <= 31;
  return sane ? say(date, month, common) : verbatim(text);
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

import { TARGET } from '../../ita/rating.js';
import type { MeasureResult } from '../../ita/result.js';
import { longDate } from '../../words/dates.js';
import { DOTS, report } from '../../words/th/report.js';
import { plan as words } from '../../words/th/report-plan.js';
import type { Cell } from '../block.js';
import { cell } from '../cell.js';
import { name } from '../phrase.js';
import { verbatim } from '../verbatim.js';
import { codeOf, type Writing } from '../writing.js';
import { actionFor } from './actions.js';

/** A row of the plan: the user's text wins; measure, steps and success are proposed where blank, marked in the remark. */
export function planRow(writing: Writing, measure: MeasureResult): { cells: Cell[]; suggested: boolean } {
  const row = writing.plan.find(({ code }) => code === measure.code);
  const ours = proposed(measure);
  const suggested = (['measure', 'steps', 'success'] as const).filter((column) => !row?.[column]);
  const text = (column: 'measure' | 'steps' | 'success'): Cell =>
    row?.[column] ? cell(verbatim(row[column])) : cell(ours[column], { italic: true });
  const given = (value: string | undefined): Cell => cell(value ? verbatim(value) : DOTS);
  return {
    suggested: suggested.length > 0,
    cells: [
      cell(measure.kind === 'indicator' ? words.indicator(measure.code) : codeOf(writing, measure), { align: 'center', bold: true }),
      cell(name(measure.title)),
      text('measure'),
      text('steps'),
      given(row?.unit),
      given(row?.followUp),
      cell(due(row?.due ?? '')),
      text('success'),
      cell(
        remark(
          row?.remark ?? '',
          suggested.map((column) => words.columns[column]),
        ),
      ),
    ],
  };
}

function proposed(measure: MeasureResult): { measure: string; steps: string; success: string } {
  const item = measure.kind === 'item';
  const success = item
    ? words.success.item
    : measure.kind === 'indicator'
      ? words.success.indicator(TARGET)
      : words.success.question(TARGET);
  return { measure: actionFor(measure), steps: words.steps[item ? 'item' : 'other'].join('\n'), success };
}

function due(text: string): string {
  if (text === '') return DOTS;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? longDate(text) : verbatim(text);
}

function remark(text: string, suggested: readonly string[]): string {
  const said = suggested.length === 0 ? '' : suggested.length === 3 ? report.suggested : words.suggestedColumns(suggested.join(' '));
  if (text === '') return said === '' ? report.none : said;
  return said === '' ? verbatim(text) : `${verbatim(text.replace(/\n/g, ' '))}\n${said}`;
}

import type { MeasureResult } from '../../ita/result.js';
import { DOTS, report } from '../../words/th/report.js';
import { plan as words } from '../../words/th/report-plan.js';
import type { Cell } from '../block.js';
import { cell } from '../cell.js';
import type { Planned } from '../known.js';
import { day, name } from '../phrase.js';
import { advisedOn } from '../proposals/own-words.js';
import { PROPOSED_COLUMNS, proposedInPlan } from '../proposals/proposals.js';
import { verbatim } from '../verbatim.js';
import { codeOf, type Writing } from '../writing.js';

type Proposed = (typeof PROPOSED_COLUMNS)[number];

/** What stands in a cell, and whether it is our proposal. */
interface Text {
  text: string;
  ours?: true;
}

/** A row of the plan: the user's text wins. With `propose`, what is blank holds the advisers' words or ours, ours marked in the remark. */
export function planRow(writing: Writing, measure: Planned, propose: boolean): Cell[] {
  const row = writing.plan.find(({ code }) => code === measure.code);
  const given = (value: string | undefined): Cell => cell(value ? verbatim(value) : DOTS);
  const own = (column: Proposed): Text => {
    if (row?.[column]) return { text: verbatim(row[column]) };
    return propose && measure.kind !== 'total' ? proposed(writing, measure as MeasureResult, column) : { text: DOTS };
  };
  const texts = { measure: own('measure'), steps: own('steps'), success: own('success') };
  const ours = PROPOSED_COLUMNS.filter((column) => texts[column].ours).map((column) => words.columns[column]);
  return [
    cell(codeText(writing, measure), { align: 'center', bold: true }),
    cell(name(measure.title)),
    cell(texts.measure.text),
    cell(texts.steps.text),
    given(row?.unit),
    given(row?.followUp),
    cell(day(row?.due ?? '')),
    cell(texts.success.text),
    cell(remark(row?.remark ?? '', ours)),
  ];
}

function codeText(writing: Writing, measure: Planned): string {
  if (measure.kind === 'total') return words.total;
  if (measure.kind === 'indicator') return words.indicator(measure.code);
  return measure.kind === 'subIndicator' ? words.subIndicator(measure.code) : codeOf(writing, measure);
}

function proposed(writing: Writing, measure: MeasureResult, column: Proposed): Text {
  const text = proposedInPlan(writing, measure, column);
  return text === null ? { text: advisedOn(writing, measure) } : { text, ours: true };
}

function remark(text: string, ours: readonly string[]): string {
  const said = ours.length === 0 ? '' : ours.length === PROPOSED_COLUMNS.length ? report.suggested : words.suggestedColumns(ours.join(' '));
  if (text === '') return said === '' ? report.none : said;
  return said === '' ? verbatim(text) : `${verbatim(text.replace(/\n/g, ' '))}\n${said}`;
}

import type { PlanRow } from '../../contract/plan.js';
import type { Fault, ReportInput } from '../../contract/report.js';
import { lowLeaves, weakIndicators } from '../../ita/plan-measures.js';
import { TARGET } from '../../ita/rating.js';
import type { MeasureResult } from '../../ita/result.js';
import { DOTS, report } from '../../words/th/report.js';
import { faults as words } from '../../words/th/report-faults.js';
import { plan as said } from '../../words/th/report-plan.js';
import { anyItemResults, coverageOf, everyItemKnown, indicatorsOf, morePlanned, type Planned } from '../known.js';
import { dayText } from './check-announcement.js';
import { advisedText } from './low-said.js';
import { mustBeRows, mustSay, typedText } from './said.js';
import { folded, printed, type ReadSection } from './sections.js';
import { suggestedFor } from './suggested.js';

/** Section 9: exactly the low items and the weak indicators, then what else the user planned, each once, in order, each with the user's own words. */
export function checkPlan(sections: readonly ReadSection[], input: ReportInput): Fault[] {
  const ninth = sections.find(({ number }) => number === 9);
  if (!ninth) return [];
  const { result, plan } = input;
  const needed: Planned[] = [...lowLeaves(result), ...weakIndicators(result)];
  const further = morePlanned(result, plan);
  const found = ninth.pieces.flatMap((piece) => (piece.kind === 'table' ? piece.rows : []));
  const expected = [needed.map((measure) => rowOf(input, measure, true)), further.map((measure) => rowOf(input, measure, false))];
  const header = said.order.map((column) => said.heads[column] ?? said.columns[column]);
  const rows = expected.filter((list) => list.length > 0).flatMap((list) => [header, ...list]);
  const place = words.section(9);
  return [...mustSay(place, ninth.pieces, sentences(input, needed, further)), ...mustBeRows(place, found, rows)];
}

function sentences(input: ReportInput, needed: readonly Planned[], further: readonly Planned[]): string[] {
  const { result, settings } = input;
  const year = String(settings.actionYear ?? result.year + 1);
  const lead = leadOf(input, year);
  return [
    further.length === 0 ? lead : `${lead} ${said.more(further.length)}`,
    ...(needed.length > 0 ? [said.caption(year)] : []),
    ...(further.length > 0 ? [said.moreCaption(year)] : []),
    ...(needed.length + further.length > 0
      ? [said.reporting(settings.orderedBy === '' ? said.head : typedText(settings.orderedBy), year)]
      : []),
  ];
}

function leadOf({ result }: ReportInput, year: string): string {
  const { low } = result.thresholds;
  const items = lowLeaves(result).length;
  const weak = weakIndicators(result).length;
  const { known, all } = coverageOf(indicatorsOf(result));
  const ofItems = (sentence: string) => report.asItemsKnown(everyItemKnown(result), sentence);
  const none = anyItemResults(result) ? `${ofItems(said.noLow(low))} ` : '';
  if (items > 0) {
    const text = ofItems(items === 1 ? said.textOne(low, year) : said.text(items, low, year));
    return weak === 0 ? text : `${text} ${said.withIndicators(weak, TARGET)}`;
  }
  if (weak > 0) return none + report.asFar(known, all, report.columns.indicator, said.byIndicators(weak, TARGET, year));
  if (indicatorsOf(result).some(({ reachesTarget }) => reachesTarget === false))
    return `${ofItems(said.noLow(low))} ${said.others(TARGET)}`;
  const reached = report.allReach(known, all, TARGET);
  return none === '' ? said.nothingKnown(reached) : none + said.nothing(reached);
}

/** A row of the plan: the user's words, the advisers' where there are none, else what we propose for this measure. */
function rowOf(input: ReportInput, measure: Planned, proposes: boolean): string[] {
  const row = input.plan.find(({ code }) => code === measure.code);
  const user = (column: keyof PlanRow): string => folded(row?.[column] ?? '');
  const blank = (column: 'measure' | 'steps' | 'success') => proposes && user(column) === '';
  const advised = blank('measure') ? advisedText(measure as MeasureResult, input).join(' ') : '';
  const ours = (['measure', 'steps', 'success'] as const).filter((column) => blank(column) && !(column === 'measure' && advised !== ''));
  return [
    codeText(measure),
    measure.title,
    blank('measure') ? advised || proposed(measure as MeasureResult).measure : user('measure') || DOTS,
    blank('steps') ? proposed(measure as MeasureResult).steps : user('steps') || DOTS,
    user('unit') || DOTS,
    user('followUp') || DOTS,
    dayText(row?.due ?? ''),
    blank('success') ? proposed(measure as MeasureResult).success : user('success') || DOTS,
    remarkOf(
      user('remark'),
      ours.map((column) => said.columns[column]),
    ),
  ];
}

function proposed(measure: MeasureResult): { measure: string; steps: string; success: string } {
  const { what, shown, where, steps, success } = suggestedFor(measure);
  return {
    measure: said.proposedMeasure(what, shown, where),
    steps: steps.map((step, index) => said.step(index + 1, step)).join(' '),
    success: `${success} ${scoreToReach(measure.kind)}`,
  };
}

function scoreToReach(kind: string): string {
  if (kind === 'item') return said.success.item;
  return kind === 'indicator' ? said.success.indicator(TARGET) : said.success.question(TARGET);
}

/** What we proposed is named beside the row. */
function remarkOf(text: string, ours: readonly string[]): string {
  if (ours.length === 0) return text || report.none;
  const own = ours.length === 3 ? report.suggested : said.suggestedColumns(ours.join(' '));
  return text === '' ? own : `${text} ${own}`;
}

function codeText({ code, kind }: Planned): string {
  if (kind === 'total') return said.total;
  if (kind === 'indicator') return said.indicator(code);
  return kind === 'subIndicator' ? said.subIndicator(code) : printed([code]);
}

import type { Fault, ReportInput } from '../../contract/report.js';
import { TARGET } from '../../ita/rating.js';
import type { MeasureResult, Result } from '../../ita/result.js';
import { report } from '../../words/th/report.js';
import { suggestions as said } from '../../words/th/report-analysis.js';
import { faults as words } from '../../words/th/report-faults.js';
import { anyItemResults, coverageOf, everyItemKnown, indicatorOf, indicatorsOf, lowOfIndicator } from '../known.js';
import { mustSay, nameOf, typedText } from './said.js';
import { folded, type ReadSection } from './sections.js';
import { suggestedFor } from './suggested.js';

/** Section 4: the advisers' words and the user's measures, each after the name of what it is on; nothing that needs one left without a suggestion. */
export function checkSuggestions(sections: readonly ReadSection[], input: ReportInput): Fault[] {
  const fourth = sections.find(({ number }) => number === 4);
  if (!fourth) return [];
  const { result, advice, plan } = input;
  const planned = plan.filter(({ measure }) => measure !== '');
  const known = new Map(result.measures.map((measure) => [measure.code, subjectOf(measure)] as const)).set('total', said.overall);
  const say = (code: string, text: string): string[] => (known.has(code) ? [`${known.get(code)} ${text}`] : []);
  const place = words.section(4);
  const sentences = [
    leadOf(input),
    ...advice.filter(({ text }) => text !== '').flatMap(({ code, text }) => say(code, said.advised(folded(text)))),
    ...planned.flatMap(({ code, measure }) => say(code, said.planned(folded(measure)))),
    ...bare(input).flatMap((indicator) => say(indicator.code, shouldSaid(indicator))),
  ];
  return mustSay(place, fourth.pieces, sentences);
}

function shouldSaid(indicator: MeasureResult): string {
  const { what, shown, where } = suggestedFor(indicator);
  return said.should(what, shown, where);
}

/** Whose words follow: only where none are the agency's own or proposed for it are all said to be the advisers'. */
function leadOf(input: ReportInput): string {
  const { result, settings, plan, advice } = input;
  const agency = typedText(settings.agency || result.agency);
  const known = new Set(['total', ...result.measures.map(({ code }) => code)]);
  const advised = advice.filter(({ text }) => text !== '');
  const planned = plan.filter(({ measure }) => measure !== '');
  const ours = bare(input);
  if (ours.length === 0 && ![...advised, ...planned].some(({ code }) => known.has(code))) return noneSaid(result);
  if (advised.length === 0) return said.own;
  return planned.length + ours.length > 0 ? said.mixed(agency) : said.advisers(agency);
}

function noneSaid(result: Result): string {
  const { known, all } = coverageOf(indicatorsOf(result));
  const every = everyItemKnown(result);
  const items = anyItemResults(result) ? report.asItemsKnown(every, said.noneLow) : '';
  return said.none(report.allReach(known, all, TARGET), items, known === all && every);
}

function subjectOf(measure: MeasureResult): string {
  const isLeaf = measure.kind === 'question' || measure.kind === 'item';
  return isLeaf ? `${said.plannedOf(nameOf(measure))}${folded(measure.title)}` : nameOf(measure);
}

/** Indicators that need a suggestion and of which the user and the advisers say none; nor does the plan of all their low items or, where none is low, of any. */
function bare({ result, advice, plan }: ReportInput): MeasureResult[] {
  const planned = new Set(plan.filter(({ measure }) => measure !== '').map(({ code }) => code));
  const spoken = new Set([...planned, ...advice.filter(({ text }) => text !== '').map(({ code }) => code)]);
  return indicatorsOf(result).filter((indicator) => {
    const needs = indicator.reachesTarget === false || lowOfIndicator(result, indicator).length > 0;
    const low = lowOfIndicator(result, indicator);
    const isPlanned = ({ code }: MeasureResult) => planned.has(code);
    const covered = low.length > 0 ? low.every(isPlanned) : below(result, indicator).some(isPlanned);
    return needs && indicator.excluded !== true && !spoken.has(indicator.code) && !covered;
  });
}

function below(result: Result, indicator: MeasureResult): MeasureResult[] {
  return result.measures.filter((measure) => measure !== indicator && indicatorOf(result, measure)?.code === indicator.code);
}

import type { Fault, ReportInput } from '../../contract/report.js';
import { difference, rounded, shown } from '../../ita/number.js';
import { TARGET } from '../../ita/rating.js';
import type { MeasureResult, Result } from '../../ita/result.js';
import { listed } from '../../words/th/report.js';
import { suggestions } from '../../words/th/report-analysis.js';
import { generated, lowItems as said } from '../../words/th/report-items.js';
import { indicatorOf } from '../known.js';
import { mustSayTogether, nameOf, typedText } from './said.js';
import { folded, printed } from './sections.js';
import { suggestedFor } from './suggested.js';
import type { Piece } from './xml.js';

/** The paragraph on one measure says its own figures or the user's analysis, the user's measure, unit and person. */
export function analysisFaults(place: string, pieces: readonly Piece[], measure: MeasureResult, input: ReportInput): Fault[] {
  const row = input.plan.find(({ code }) => code === measure.code);
  const standing = row?.analysis ? [row.analysis] : standingSaid(measure, input.result);
  const advised = advisedText(measure, input);
  // Where the user wrote nothing the advisers' words follow, else our suggestion.
  const ours = row?.analysis || row?.measure ? [] : advised.length > 0 ? advised : [generated.should(suggestedFor(measure).what)];
  const lead = measure.kind === 'item' ? said.analysisOf(printed([measure.code])) : said.analysis;
  const parts = [
    lead,
    ...standing,
    ...ours,
    ...(row?.measure ? [`${said.measure} ${folded(row.measure)}`] : []),
    `${said.responsible} ${typedText(row?.unit ?? '')}`,
    ...(row?.person ? [`${said.person} ${folded(row.person)}`] : []),
  ];
  return mustSayTogether(place, pieces, parts);
}

/** What the advisers said of it; of a question else what they said of its indicator. */
export function advisedText(measure: MeasureResult, { advice, result }: ReportInput): string[] {
  const on = (code: string) => advice.filter((given) => given.code === code && given.text !== '').map(({ text }) => folded(text));
  const own = on(measure.code).map(suggestions.advised);
  const above = measure.kind === 'question' ? indicatorOf(result, measure) : null;
  const wide = above ? on(above.code).map((text) => suggestions.advisedOn(nameOf(above), text)) : [];
  return own.length > 0 ? own : wide;
}

function standingSaid(measure: MeasureResult, result: Result): string[] {
  const moved = movedSaid(measure, result);
  const { score } = measure;
  if (measure.kind === 'item') {
    return [
      ...(measure.comment ? [generated.commented(folded(measure.comment))] : []),
      ...(score === null ? [] : [generated.itemScored(shown(score))]),
      ...moved,
    ];
  }
  if (score === null) return [...causeSaid(measure), generated.low(result.thresholds.low)];
  const gap = shown(Math.max(0, difference(TARGET, score)));
  if (measure.kind === 'indicator') return [generated.indicator(nameOf(measure), shown(score), gap, TARGET), ...moved];
  return [...causeSaid(measure), generated.scored(shown(score), gap, TARGET), ...moved];
}

function movedSaid({ score, previous, change }: MeasureResult, { year }: Result): string[] {
  if (score === null || previous === undefined || typeof change !== 'number') return [];
  if (change === 0) return [generated.stayed(year - 1)];
  return [(change > 0 ? generated.rose : generated.fell)(year - 1, shown(previous), shown(Math.abs(change)))];
}

/** The weakest of several parts, or what most of those answered who did not choose the best. */
function causeSaid({ parts = [] }: MeasureResult): string[] {
  const known = parts.flatMap(({ name, score }) => (score === null ? [] : [{ name: folded(name), score: rounded(score) }]));
  if (known.length > 1) {
    const least = Math.min(...known.map(({ score }) => score));
    const weakest = known.filter(({ score }) => score === least).map(({ name }) => name);
    if (weakest.length === known.length) return [];
    return [
      weakest.length === 1
        ? generated.weakestPart(weakest.join(''), shown(least))
        : generated.weakestParts(listed(weakest.map(generated.quoted)), shown(least)),
    ];
  }
  const losing = (parts[0]?.choices ?? []).filter(({ points, share }) => points < 100 && (share ?? 0) > 0);
  const most = Math.max(...losing.map(({ share }) => share ?? 0));
  const commonest = losing.find(({ share }) => share === most);
  return commonest ? [generated.answered(shown(most), folded(commonest.label))] : [];
}

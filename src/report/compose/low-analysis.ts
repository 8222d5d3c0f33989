import { difference, rounded, shown } from '../../ita/number.js';
import { TARGET } from '../../ita/rating.js';
import type { MeasureResult, PartResult } from '../../ita/result.js';
import { DOTS, listed } from '../../words/th/report.js';
import { generated, lowItems as words } from '../../words/th/report-items.js';
import { passages as keys } from '../../words/th/report-passages.js';
import type { Block, Run } from '../block.js';
import { keyOf } from '../own-texts/passage-key.js';
import { bold, passage } from '../paragraph.js';
import { indicatorName, oneLine, typed } from '../phrase.js';
import { advisedOn } from '../proposals/own-words.js';
import { proposedAction } from '../proposals/proposals.js';
import { verbatim } from '../verbatim.js';
import { codeOf, type Writing } from '../writing.js';

/** The analysis of one measure, the user's where written, what to do, and who is responsible. */
export function analysisBlocks(writing: Writing, measure: MeasureResult, standing: string, title: string = words.analysis): Block[] {
  const row = writing.plan.find(({ code }) => code === measure.code);
  const written = row?.analysis ? verbatim(oneLine(row.analysis)) : '';
  const planned: (string | Run)[] = row?.measure ? [bold(`${words.measure} `), `${verbatim(oneLine(row.measure))} `] : [];
  const action = proposedAction(writing, measure);
  const more = action === null ? (planned.length === 0 ? advisedOn(writing, measure) : '') : generated.should(action);
  const person = row?.person ? [bold(` ${words.person} `), verbatim(oneLine(row.person))] : [];
  const text = [written || standing, written === '' ? more : ''].filter((part) => part !== '').join(' ');
  return [
    passage(
      keys.low.analysis(keyOf(measure)),
      'body',
      bold(`${title} `),
      `${text} `,
      ...planned,
      bold(`${words.responsible} `),
      row ? typed(row.unit) : DOTS,
      ...person,
    ),
  ];
}

/** How a low question stands: what most lost points, its score, and how it moved. */
export function questionStanding(writing: Writing, question: MeasureResult): string {
  const standing =
    question.score === null
      ? generated.low(writing.result.thresholds.low)
      : generated.scored(shown(question.score), shown(Math.max(0, difference(TARGET, question.score))), TARGET);
  return joined(cause(question.parts ?? []), standing, moved(writing, question));
}

/** How a low item stands: the evaluator's comment, its score, and how it moved. */
export function itemStanding(writing: Writing, item: MeasureResult): string {
  const comment = item.comment ? generated.commented(verbatim(oneLine(item.comment))) : '';
  return joined(comment, item.score === null ? '' : generated.itemScored(shown(item.score)), moved(writing, item));
}

/** How an indicator below the target stands whose items are not known. */
export function indicatorStanding(writing: Writing, indicator: MeasureResult & { score: number }): string {
  const { score } = indicator;
  const standing = generated.indicator(indicatorName(indicator), shown(score), shown(difference(TARGET, score)), TARGET);
  return joined(standing, moved(writing, indicator));
}

export function analysisTitle(writing: Writing, measure: MeasureResult): string {
  return words.analysisOf(codeOf(writing, measure));
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** The change since last year; nothing beside a score that is not shown, which the change would tell. */
function moved({ result }: Writing, { score, previous, change }: MeasureResult): string {
  if (score === null || previous === undefined || typeof change !== 'number') return '';
  const year = result.year - 1;
  if (change === 0) return generated.stayed(year);
  const say = change > 0 ? generated.rose : generated.fell;
  return say(year, shown(previous), shown(Math.abs(change)));
}

/** The weakest part of several; of a single part the commonest answer among those that lose points. */
function cause(parts: readonly PartResult[]): string {
  const known = parts.filter((part): part is PartResult & { score: number } => part.score !== null);
  if (known.length > 1) return weakest(known);
  const [only] = parts;
  const losing = (only?.choices ?? []).flatMap(({ label: text, points, share }) =>
    points < 100 && share !== null && share > 0 ? [{ text, share }] : [],
  );
  const [worst] = losing.sort((a, b) => b.share - a.share);
  return worst ? generated.answered(shown(worst.share), worst.text) : '';
}

function weakest(parts: readonly (PartResult & { score: number })[]): string {
  const least = Math.min(...parts.map(({ score }) => rounded(score)));
  const names = parts.filter(({ score }) => rounded(score) === least).map(({ name }) => name);
  const [first] = names;
  if (first === undefined || names.length === parts.length) return '';
  return names.length === 1
    ? generated.weakestPart(first, shown(least))
    : generated.weakestParts(listed(names.map(generated.quoted)), shown(least));
}

import { rounded, shown } from '../../ita/number.js';
import { TARGET } from '../../ita/rating.js';
import type { MeasureResult, PartResult } from '../../ita/result.js';
import { DOTS, listed } from '../../words/th/report.js';
import { generated, lowItems as words } from '../../words/th/report-items.js';
import type { Block } from '../block.js';
import { bold, paragraph } from '../paragraph.js';
import { indicatorName, oneLine, typed } from '../phrase.js';
import { verbatim } from '../verbatim.js';
import { codeOf, label, type Writing } from '../writing.js';
import { actionFor } from './actions.js';

/** The analysis of one measure, the user's where written, and who is responsible. */
export function analysisBlocks(writing: Writing, measure: MeasureResult, ours: string, title: string = words.analysis): Block[] {
  const row = writing.plan.find(({ code }) => code === measure.code);
  const text = row && row.analysis !== '' ? verbatim(oneLine(row.analysis)) : ours;
  const person = row && row.person !== '' ? [bold(` ${words.person} `), verbatim(oneLine(row.person))] : [];
  return [paragraph('body', bold(`${title} `), `${text} `, bold(`${words.responsible} `), row ? typed(row.unit) : DOTS, ...person)];
}

/** What we say of a low question: its score, what most lost points, and what to do. */
export function questionAnalysis(writing: Writing, question: MeasureResult): string {
  const standing = question.score === null ? generated.low(label(writing, 'low')) : standingOf(question.score);
  return [cause(question.parts ?? []), standing, generated.should(actionFor(question))].filter((text) => text !== '').join(' ');
}

/** What we say of a low item: the evaluator's comment, its score, and what to do. */
export function itemAnalysis(item: MeasureResult): string {
  const comment = item.comment ? generated.commented(verbatim(oneLine(item.comment))) : '';
  const standing = item.score === null ? '' : generated.itemScored(shown(item.score));
  return [comment, standing, generated.should(actionFor(item))].filter((text) => text !== '').join(' ');
}

/** What we say of an indicator below the target whose items are not known. */
export function indicatorAnalysis(indicator: MeasureResult & { score: number }): string {
  const { score } = indicator;
  return `${generated.indicator(indicatorName(indicator), shown(score), shown(TARGET - rounded(score)), TARGET)} ${generated.should(actionFor(indicator))}`;
}

export function analysisTitle(writing: Writing, measure: MeasureResult): string {
  return words.analysisOf(codeOf(writing, measure));
}

function standingOf(score: number): string {
  return generated.scored(shown(score), shown(Math.max(0, TARGET - rounded(score))), TARGET);
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

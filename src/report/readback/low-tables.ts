import { shown } from '../../ita/number.js';
import type { MeasureResult, PartResult, Result } from '../../ita/result.js';
import { report } from '../../words/th/report.js';
import { lowItems as said } from '../../words/th/report-items.js';
import { markedText } from './said.js';
import { folded, printed } from './sections.js';

/** The rows of the tables of a low question, headers included: each part with the share of every choice under its label, then the whole. */
export function questionTables(question: MeasureResult): string[][] {
  const parts = (question.parts ?? []).filter((part) => part.score !== null || part.choices.some(({ share }) => share !== null));
  if (parts.length === 0)
    return [
      [said.question, said.score],
      [titleOf(question, ''), scoreText(question.score)],
    ];
  const several = parts.length > 1;
  const rows = parts.flatMap((part, index) => {
    const sharing = parts.filter((other) => labels(other) === labels(part));
    const isFirst = labels(parts[index - 1]) !== labels(part) || index === 0;
    const choices = sharing.some((other) => other.choices.some(({ share }) => share !== null)) ? part.choices : [];
    const row = [
      titleOf(question, part.name),
      ...choices.map(({ share }) => (share === null ? report.none : report.percent(shown(share)))),
      scoreText(several ? part.score : question.score),
    ];
    return [...(isFirst ? [[said.question, ...choices.map(({ label }) => folded(label)), said.score]] : []), row];
  });
  return several ? [...rows, [said.whole, scoreText(question.score)]] : rows;
}

/** The rows of the tables of low items, headers included: one table a topic. */
export function itemTables(result: Result, low: readonly MeasureResult[]): string[][] {
  return topicsOf(result, low).flatMap((topic) => [
    [said.code, said.item, said.comment, said.score],
    ...low
      .filter((item) => topicOf(result, item) === topic)
      .map((item) => [printed([item.code]), folded(item.title), item.comment ? folded(item.comment) : report.none, scoreText(item.score)]),
  ]);
}

/** What the items are about, each topic once; an item without one stands under the measure above it. */
export function topicsOf(result: Result, items: readonly MeasureResult[]): string[] {
  return [...new Set(items.map((item) => topicOf(result, item)))];
}

function topicOf({ measures }: Result, { topic, parent, title }: MeasureResult): string {
  return topic || (measures.find(({ code }) => code === parent)?.title ?? title);
}

function labels(part: PartResult | undefined): string {
  return (part?.choices ?? []).map(({ label }) => label).join('\n');
}

function titleOf({ wording, title }: MeasureResult, part: string): string {
  return folded(part || wording || title);
}

function scoreText(score: number | null): string {
  return markedText('low', score === null ? said.withheld : shown(score));
}

import type { Fault } from '../../contract/report.js';
import { printedCode } from '../../ita/codes.js';
import { rounded } from '../../ita/number.js';
import type { Group, MeasureResult, Result } from '../../ita/result.js';
import { groups } from '../../words/th/groups.js';
import { DOTS, report } from '../../words/th/report.js';
import { faults as words } from '../../words/th/report-faults.js';
import { folded } from './sections.js';
import { tellRows } from './tell.js';
import type { Piece } from './xml.js';

/** A beginning as long as this tells our sentences apart; a user's text in one may be very long. */
const MOST_ALIKE = 120;

/** What the user typed as one line of the report shows it; dots where nothing is typed. */
export function typedText(text: string): string {
  return text === '' ? DOTS : folded(text);
}

/** A measure as sentences name it: `ตัวชี้วัดที่ 7 …`, `… (IIT)`, `E10`. */
export function nameOf({ kind, code, title }: Pick<MeasureResult, 'code' | 'title'> & { kind: string }): string {
  if (kind === 'indicator') return folded(report.indicator(code, title));
  if (kind === 'subIndicator') return folded(report.subIndicator(code, title));
  return kind === 'survey' ? folded(report.survey(title, code)) : printedCode(code, 'arabic');
}

/** The group in whose colours a measure above the items stands. */
export function standingOf({ thresholds }: Result, { score, reachesTarget }: Pick<MeasureResult, 'score' | 'reachesTarget'>): Group {
  if (reachesTarget) return 'high';
  return score !== null && rounded(score) < thresholds.low ? 'low' : 'middle';
}

export function markedText(group: Group, text: string): string {
  return folded(report.marked(groups.marks[group], text));
}

/** A text of ours without the marks of a user's text in it. */
export function unmarked(text: string): string {
  return text.replace(/[\ue000\ue001]/g, '');
}

/** Each sentence must stand in a paragraph, as often as it is listed. */
export function mustSay(place: string, pieces: readonly Piece[], sentences: readonly string[]): Fault[] {
  return missing(place, pieces, sentences, timesIn);
}

/** Each line must be a paragraph of its own, as often as it is listed. */
export function mustHaveLines(place: string, pieces: readonly Piece[], lines: readonly string[]): Fault[] {
  return missing(place, pieces, lines, (text, line) => (text === line ? 1 : 0));
}

/** The paragraphs must be these lines, in this order, and no others. Only the first that differs is told. */
export function mustBeLines(place: string, pieces: readonly Piece[], lines: readonly string[]): Fault[] {
  const [found, wanted] = [paragraphsOf(pieces), lines.map(folded)];
  const wrong = Array.from({ length: Math.max(found.length, wanted.length) }, (_, index) => index).find(
    (index) => found[index] !== wanted[index],
  );
  if (wrong === undefined) return [];
  return [{ place, found: found[wrong] ?? words.missing, expected: wanted[wrong] ?? words.nothing }];
}

function missing(
  place: string,
  pieces: readonly Piece[],
  texts: readonly string[],
  times: (text: string, wanted: string) => number,
): Fault[] {
  const paragraphs = paragraphsOf(pieces);
  const wanted = texts.map(folded).filter((text) => text !== '');
  return [...new Set(wanted)].flatMap((text) => {
    const due = wanted.filter((other) => other === text).length;
    const said = paragraphs.reduce((sum, paragraph) => sum + times(paragraph, text), 0);
    return said >= due ? [] : [{ place, found: nearest(paragraphs, text), expected: text }];
  });
}

export function paragraphsOf(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => (piece.kind === 'paragraph' && piece.text !== '' ? [piece.text] : []));
}

/** Where a sentence stands next in a text, -1 where it does not; not where its last word or number goes on: `O1` is not in `O11`. */
function placeIn(text: string, sentence: string, from = 0): number {
  const last = /[A-Za-z0-9]/.test(sentence.slice(-1));
  for (let at = text.indexOf(sentence, from); at >= 0; at = text.indexOf(sentence, at + 1)) {
    const end = at + sentence.length;
    if (!(last && /^(?:[A-Za-z0-9]|\.\d)/.test(text.slice(end, end + 2)))) return at;
  }
  return -1;
}

function timesIn(text: string, sentence: string): number {
  let times = 0;
  for (let at = placeIn(text, sentence); at >= 0; at = placeIn(text, sentence, at + sentence.length)) times += 1;
  return times;
}

/** One paragraph must begin with the first of these and say the others after it, in this order. */
export function mustSayTogether(place: string, pieces: readonly Piece[], parts: readonly string[]): Fault[] {
  const wanted = parts.map(folded);
  const paragraphs = paragraphsOf(pieces);
  if (paragraphs.some((text) => text.startsWith(wanted[0] ?? '') && holdsInOrder(text, wanted))) return [];
  return [{ place, found: nearest(paragraphs, wanted.join(' ')), expected: wanted.join(' … ') }];
}

function holdsInOrder(text: string, parts: readonly string[]): boolean {
  let from = 0;
  return parts.every((part) => {
    const at = placeIn(text, part, from);
    from = at + part.length;
    return at >= 0;
  });
}

/** The paragraph that holds most of the sentence's beginning. */
function nearest(paragraphs: readonly string[], sentence: string): string {
  const likeness = (text: string): number => {
    let length = 0;
    while (length < Math.min(sentence.length, MOST_ALIKE) && text.includes(sentence.slice(0, length + 1))) length += 1;
    return length;
  };
  const [best] = paragraphs.map((text) => ({ text, likeness: likeness(text) })).sort((a, b) => b.likeness - a.likeness);
  return best && best.likeness > 8 ? best.text : words.missing;
}

/** The first table with this header must hold exactly these rows; `null` stands for any text. */
export function mustShow(
  place: string,
  pieces: readonly Piece[],
  header: readonly string[],
  rows: readonly (readonly (string | null)[])[],
): Fault[] {
  const wanted = header.map(folded);
  const table = pieces.find((piece) => piece.kind === 'table' && piece.rows[0]?.join('\n') === wanted.join('\n'));
  if (table?.kind !== 'table') return [{ place, found: words.missing, expected: wanted.join(' | ') }];
  return mustBeRows(place, table.rows, [wanted, ...rows]);
}

/** The rows one by one; `null` stands for any text. Only the first that differs is told. */
export function mustBeRows(place: string, found: readonly (readonly string[])[], rows: readonly (readonly (string | null)[])[]): Fault[] {
  for (let index = 0; index < Math.max(found.length, rows.length); index++) {
    const [own, wanted] = [found[index], rows[index]?.map((text) => (text === null ? null : folded(text)))];
    if (own?.length === wanted?.length && own?.every((text, column) => wanted?.[column] === null || wanted?.[column] === text)) continue;
    return [{ place: `${place} ${words.row(index + 1)}`, ...tellRows(own, wanted) }];
  }
  return [];
}

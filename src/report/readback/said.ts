import type { Fault } from '../../contract/report.js';
import { printedCode } from '../../ita/codes.js';
import { rounded } from '../../ita/number.js';
import type { Group, MeasureResult, Result } from '../../ita/result.js';
import { groups } from '../../words/th/groups.js';
import { DOTS, report } from '../../words/th/report.js';
import { faults as words } from '../../words/th/report-faults.js';
import { folded } from './sections.js';
import type { Piece } from './xml.js';

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

/** Each sentence must stand in a paragraph of its own place, as often as it is listed. */
export function mustSay(place: string, pieces: readonly Piece[], sentences: readonly string[]): Fault[] {
  const paragraphs = pieces.flatMap((piece) => (piece.kind === 'paragraph' && piece.text.trim() !== '' ? [folded(piece.text)] : []));
  const wanted = sentences.map(folded).filter((sentence) => sentence !== '');
  return [...new Set(wanted)].flatMap((sentence) => {
    const times = wanted.filter((other) => other === sentence).length;
    const said = paragraphs.filter((text) => text.includes(sentence)).length;
    return said >= times ? [] : [{ place, found: nearest(paragraphs, sentence), expected: sentence }];
  });
}

/** One paragraph must say all of these, in this order. */
export function mustSayTogether(place: string, pieces: readonly Piece[], parts: readonly string[]): Fault[] {
  const wanted = parts.map(folded);
  const paragraphs = pieces.flatMap((piece) => (piece.kind === 'paragraph' ? [folded(piece.text)] : []));
  if (paragraphs.some((text) => holdsInOrder(text, wanted))) return [];
  return [{ place, found: nearest(paragraphs, wanted.join(' ')), expected: wanted.join(' … ') }];
}

function holdsInOrder(text: string, parts: readonly string[]): boolean {
  let from = 0;
  return parts.every((part) => {
    const at = text.indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
}

/** The paragraph that begins most like the sentence. */
function nearest(paragraphs: readonly string[], sentence: string): string {
  const likeness = (text: string): number => {
    let length = 0;
    while (length < sentence.length && text.includes(sentence.slice(0, length + 1))) length += 1;
    return length;
  };
  const [best] = paragraphs.map((text) => ({ text, likeness: likeness(text) })).sort((a, b) => b.likeness - a.likeness);
  return best && best.likeness > 8 ? best.text : words.missing;
}

/** The rows of the first table with this header, header excepted; null where there is none. */
export function rowsBelow(pieces: readonly Piece[], header: readonly string[]): string[][] | null {
  const wanted = header.map(folded).join('\n');
  for (const piece of pieces) {
    if (piece.kind === 'table' && (piece.rows[0] ?? []).map(folded).join('\n') === wanted) return piece.rows.slice(1).map((row) => row.map(folded));
  }
  return null;
}

/** A table with this header must hold exactly these rows; an empty pattern cell stands for any text. */
export function mustShow(place: string, pieces: readonly Piece[], header: readonly string[], rows: readonly (readonly (string | null)[])[]): Fault[] {
  const found = rowsBelow(pieces, header);
  if (!found) return [{ place, found: words.missing, expected: header.map(folded).join(' | ') }];
  return mustBeRows(place, found, rows);
}

/** The rows one by one; `null` stands for any text. Only the first that differs is told. */
export function mustBeRows(place: string, found: readonly (readonly string[])[], rows: readonly (readonly (string | null)[])[]): Fault[] {
  for (let index = 0; index < Math.max(found.length, rows.length); index++) {
    const [own, wanted] = [found[index], rows[index]?.map((text) => (text === null ? null : folded(text)))];
    if (own?.length === wanted?.length && own?.every((text, column) => wanted?.[column] === null || wanted?.[column] === text)) continue;
    return [{ place: `${place} ${words.row(index + 1)}`, found: own?.join(' | ') ?? words.missing, expected: wanted?.map((text) => text ?? '…').join(' | ') ?? words.nothing }];
  }
  return [];
}

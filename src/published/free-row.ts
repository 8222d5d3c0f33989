import type { Claim } from '../contract/published.js';
import type { Measure } from '../ita/framework.js';
import { nameKey } from '../ita/text.js';
import { arabicDigits } from '../words/digits.js';
import { isWholeItem, openBlock } from './block.js';
import { endsInChoice } from './choice-words.js';
import { readFigure } from './figure.js';
import { holdsScoresAlone } from './header.js';
import { isLeftOut, type Line, textOf } from './line.js';
import type { Mention } from './mention.js';
import { isOfDocument, isRemark, isUnclear } from './remark.js';
import { holds, type State, whyUnknown } from './state.js';
import type { Token } from './tokens.js';
import { hasScore } from './unread.js';
import { DOUBT } from './vocabulary.js';

type MeasureToken = Extract<Token, { is: 'measure' }>;
type FigureToken = Extract<Token, { is: 'figure' }>;

/** One measure of a line and what stands between it and the next. */
interface Segment {
  measure: MeasureToken;
  mention: Mention;
  wording: string;
  tokens: Token[];
}

/** Reads a line of measures and figures that no header explains; false where it speaks of no measure. */
export function readFreeRow(state: State, line: Line, tokens: readonly Token[]): boolean {
  const segments = segmentsOf(state, tokens);
  if (segments.length === 0) return false;
  const mixed = isMixed(state, segments);
  for (const segment of segments) readSegment(state, line, segment, mixed);
  return true;
}

/** A name right after an item's code is the item's; it says so, or contradicts it. */
function segmentsOf({ catalogue }: State, tokens: readonly Token[]): Segment[] {
  const segments: Segment[] = [];
  for (const token of tokens) {
    const last = segments[segments.length - 1];
    const isNext = last !== undefined && last.tokens.length === 0 && last.wording === '';
    if (token.is === 'measure' && token.mention.isRange && last) last.tokens.push({ is: 'text', column: token.column, text: token.text });
    else if (token.is === 'measure' && isNext && last.mention.isItem && !token.mention.isItem) {
      const others = token.mention.codes.filter(
        (code) => !last.mention.codes.includes(code) && !sameTitle(catalogue.index.measures, code, last.mention.codes[0]),
      );
      last.mention = { ...last.mention, codes: [...last.mention.codes, ...others] };
      last.wording = token.text;
    } else if (token.is === 'measure')
      segments.push({ measure: token, mention: token.mention, wording: token.mention.isItem ? token.mention.rest : '', tokens: [] });
    else if (token.is === 'text' && isNext && last.mention.isItem) last.wording = token.text;
    else last?.tokens.push(token);
  }
  return segments;
}

const sameTitle = (measures: ReadonlyMap<string, Measure>, a: string, b = ''): boolean =>
  nameKey(measures.get(a)?.title ?? a) === nameKey(measures.get(b)?.title ?? b);

/** True where measures stand side by side of which the first is no parent of the next: a figure may be either's. */
function isMixed({ catalogue }: State, segments: readonly Segment[]): boolean {
  return segments.some(({ mention, tokens }, index) => {
    const next = segments[index + 1];
    if (!next || tokens.some(({ is }) => is === 'figure' || is === 'dash')) return false;
    return !mention.codes.some((code) => next.mention.codes.some((other) => holds(catalogue.index.measures.get(code), other)));
  });
}

/** `1,234`: more than any score. */
const BEYOND = /(?:^|[\s:=,])(?:[0-9๐-๙]{1,3}(?:,[0-9๐-๙]{3})+|[0-9๐-๙]{3,})(?:\.[0-9๐-๙]+)?$/;

function readSegment(state: State, line: Line, segment: Segment, isMixedRow: boolean): void {
  const { notes } = state;
  const { mention, wording, tokens } = segment;
  if (mention.isRange) {
    notes.ignore(line.line, 'range');
    return;
  }
  if (mention.codes.length === 0) {
    notes.ignore(line.line, whyUnknown(state, mention.isItem));
    return;
  }
  const figures = tokens.filter((token): token is FigureToken => token.is === 'figure');
  const [code = '', ...others] = mention.codes;
  const isAsked = others.length > 0 || isMixedRow;
  const isScored = figures.length > 0 || tokens.some(({ is }) => is === 'dash' || is === 'excluded');
  openBlock(state, { code: isAsked ? '' : code, line: line.line, isItem: mention.isItem, isScored, wording: isAsked ? '' : wording });
  if (tokens.some(({ is }) => is === 'excluded') && figures.length === 0 && !isAsked) {
    notes.claim({ kind: 'score', code, line: line.line, column: tokens[0]?.column ?? 0, score: 'excluded' });
  } else if (figures.length > 0) score(state, line, segment, figures, isAsked);
  else if (BEYOND.test(wording)) notes.ignore(line.line, 'beyond');
  else notes.ignore(line.line, isScored || hasScore(wording) || tokens.some(({ is }) => is === 'barred') ? 'noScore' : 'heading');
}

function score(state: State, line: Line, segment: Segment, figures: readonly FigureToken[], isAsked: boolean): void {
  const { notes } = state;
  const { mention } = segment;
  const said = figures.filter(({ isLinked }) => isLinked);
  const own = said.length === 1 ? said : figures;
  const values = [...new Set(own.map(({ figure }) => figure.value))];
  const [first] = own;
  if (!first) return;
  const claimOf = (code: string, value: number): Claim => ({ kind: 'score', code, line: line.line, column: first.column, score: value });
  if (values.length > 1) {
    const options = mention.codes.flatMap((code) => values.slice(0, 6).map((value) => [claimOf(code, value)]));
    notes.ask('score', [line.line], options);
    return;
  }
  const { value } = first.figure;
  if (isWeight(state, mention.codes[0] ?? '', first)) {
    notes.ignore(line.line, 'weight');
    return;
  }
  const isSure = !isAsked && isProven(state, line, segment, first) && !isInDoubt(state, line, segment);
  notes.score({ line: line.line, column: first.column, score: value }, mention.codes, isSure, remarkOf(state, line, segment));
}

/** The examiner's words behind the score of a document: on the very line, or in one cell beside it that no header explains. */
function remarkOf({ header }: State, line: Line, { mention, tokens }: Segment): string {
  const last = tokens.map(({ is }) => is).lastIndexOf('figure');
  const [own, ...others] = tokens.slice(last + 1);
  const isCell = header === null && line.cells.length > 1;
  const text = own?.is === 'remark' || (isCell && own?.is === 'text') ? own.text : '';
  const isOne = others.length === 0 && isRemark(text) && !isUnclear(text);
  return isOne && mention.isItem && isOfDocument(mention.codes[0] ?? '') ? text : '';
}

/** A figure with decimals, or one that a word or a header of one score column calls a score. */
function isProven(state: State, line: Line, { mention, measure, tokens }: Segment, { figure, isLinked }: FigureToken): boolean {
  if (tokens.some(({ is, column }, index) => is === 'text' && index === 0 && column > 0 && !mention.isItem)) return false;
  if (!mention.isItem && !isOwnName(state, mention, measure.text)) return false;
  const { header } = state;
  const isUnderScore = header !== null && holdsScoresAlone(header);
  // A row that its header did not explain stands beside its columns: of years, weights and scores it may be any.
  const isBeside = header?.isAligned && header.choices.length === 0 && line.isAligned && line.cells.length > 1 && !isUnderScore;
  if (!isLinked && (header?.isVague || isBeside)) return false;
  // The name of an item is the name of many a document: without its code a figure beside it may be anything.
  if (!mention.isItem && /^[ieo]\d/.test(mention.codes[0] ?? '') && !isUnderScore && !isNumbered(line, mention)) return false;
  return isLinked || figure.decimals > 0 || isWholeItem(mention.codes[0] ?? '', figure.value) || isUnderScore;
}

/** The words after an indicator's number are its name or a part of it, or there are none: more of them may make it something else. */
function isOwnName({ catalogue }: State, { codes, rest }: Mention, text: string): boolean {
  const key = nameKey(rest).replace(/^[0-9๐-๙.]+/, '');
  const own = catalogue.index.measures.get(codes[0] ?? '');
  if (key === '' || codes[0] === 'total' || rest === text || !own) return true;
  return [own.title, ...(own.aliases ?? [])].some((name) => nameKey(name).includes(key));
}

/** 30 and 40 beside a survey are what it weighs. */
function isWeight({ catalogue }: State, code: string, { figure, isLinked }: FigureToken): boolean {
  return !isLinked && figure.decimals === 0 && catalogue.index.measures.get(code)?.weight === figure.value;
}

/** The wording of a question may speak of anything; its last words may speak of the figure. */
const LAST_WORDS = 15;

/** Words of another year or place; the wording of a question may hold any. */
function isInDoubt({ catalogue }: State, line: Line, { mention, wording, tokens }: Segment): boolean {
  if (mention.isItem && line.cells.length === 1 && /\d\.\d\d|(?:^|[^A-Za-z])[IEO]\d/i.test(arabicDigits(mention.rest))) return true;
  const remarks = tokens.flatMap((token) => (token.is === 'remark' ? [token.text, mention.rest] : []));
  if (remarks.some((words) => !mention.isItem || isUnclear(words))) return true;
  const before = [mention.rest, wording, ...tokens.map((token) => (token.is === 'text' ? token.text : ''))];
  // `E10 ไม่มี 44.90`: how many chose the answer, no score.
  if (mention.isItem && before.some((words) => endsInChoice(catalogue, words))) return true;
  if (line.cells.length === 1 && isOtherWording(catalogue.index.measures, mention, tokens)) return true;
  // A number in brackets may be a loss; an item that is not assessed has no score.
  if (line.cells.some(({ text: own }) => /^\([^()]*\)$/.test(own) && readFigure(own) !== null) || isLeftOut(line)) return true;
  const said = tokens.map((token) => ('text' in token ? token.text : '')).join(' ');
  const text = mention.isItem ? `${mention.rest.slice(-LAST_WORDS)} ${said}` : textOf(line);
  const years = arabicDigits(text).match(/25\d\d/g) ?? [];
  return DOUBT.test(text) || years.some((year) => Number(year) !== catalogue.index.framework.year);
}

/** OIT items have 0 or 100; after other words than their title another figure may be what the words tell. */
function isOtherWording(measures: ReadonlyMap<string, Measure>, { codes, rest }: Mention, tokens: readonly Token[]): boolean {
  const code = codes[0] ?? '';
  const value = tokens.find((token): token is FigureToken => token.is === 'figure')?.figure.value ?? 0;
  return /^o\d/.test(code) && rest !== '' && !isWholeItem(code, value) && nameKey(measures.get(code)?.title ?? '') !== nameKey(rest);
}

/** True where the line begins with the item's own number. */
function isNumbered({ cells }: Line, { codes }: Mention): boolean {
  const number = /^(?:ข้อ\s*)?([0-9๐-๙]{1,2})(?:[.)\s]|$)/.exec(cells[0]?.text ?? '')?.[1] ?? '';
  return number !== '' && codes[0]?.slice(1) === String(Number(arabicDigits(number)));
}

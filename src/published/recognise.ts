import type { Recognition, Why } from '../contract/published.js';
import type { SurveyCode } from '../ita/framework.js';
import type { MeasureIndex } from '../ita/measure-index.js';
import { headingAgency } from './agency-heading.js';
import { settleBare } from './bare.js';
import { closeBlock } from './block.js';
import { catalogueOf, namedMeasure, surveysIn } from './catalogue.js';
import { readFreeRow } from './free-row.js';
import { columnOf, type Header, readHeader, withSecondRow } from './header.js';
import { headingYears } from './heading-year.js';
import { readInBlock } from './in-block.js';
import { type Line, textOf } from './line.js';
import { bareNumber, isOtherByBracket } from './mention.js';
import { readProse } from './prose.js';
import { endSection, noteSection, ownerOf } from './section.js';
import { settle } from './settle.js';
import { isTitled, withLetters } from './spelled.js';
import { initialState, type State } from './state.js';
import { readSumBelow } from './sum-below.js';
import { readTableRow, sum } from './table-row.js';
import { type Token, tokensOf } from './tokens.js';
import { readTransposed } from './transposed.js';
import { whyUnread } from './unread.js';
import { isPageLine, isRange } from './vocabulary.js';

/** What is known of the results before they are read. */
export interface About {
  index: MeasureIndex;
  /** The survey whose tab it is, to which bare numbers belong; null for pasted text. */
  tab: SurveyCode | null;
  agency: string;
}

/**
 * Reads published results, line by line, whichever shape they have. What is sure is claimed, what may be read in several ways is asked,
 * the rest says why it was passed over. A figure is never a score but for its place.
 */
export function recognise(written: readonly Line[], { index, tab, agency }: About): Recognition {
  const state = initialState(catalogueOf(index, agency), tab, ownerOf(agency, written));
  const lines = written.map((line) => lettered(state, line));
  for (let at = 0; at < lines.length; ) {
    noteSection(state, lines[at] as Line, lines[at - 1]);
    const read = readSumBelow(state, lines, at) || readTransposed(state, lines, at);
    if (read > 0) closeBlock(state);
    else if (isNumbering(state, lines[at], lines[at + 1])) state.notes.ignore(lines[at]?.line ?? 0, 'heading');
    else readLine(state, lines[at] as Line);
    const next = at + Math.max(1, read);
    if (state.isForeign) for (const { line } of lines.slice(at, next)) state.notes.foreign.add(line);
    at = next;
  }
  endSection(state);
  settleBare(state);
  return settle(state.notes, written);
}

/** What a code with its letter as it is spoken says is asked about, but for one beside its title. */
function lettered({ catalogue, notes }: State, line: Line): Line {
  const own = withLetters(line);
  if (own && !isTitled(catalogue, own)) notes.inDoubt.add(line.line);
  return own ?? line;
}

/** A number on a line of its own above the name that has this number. */
function isNumbering({ catalogue }: State, line: Line | undefined, next: Line | undefined): boolean {
  const number = line?.cells.length === 1 ? bareNumber(line.cells[0]?.text ?? '') : null;
  const named = number !== null && next?.cells.length === 1 ? namedMeasure(catalogue, next.cells[0]?.text ?? '') : null;
  return named !== null && named.replace(/^[ieo](?=\d)/, '') === String(number);
}

/** Longer than any row of a table. */
const LONGEST_ROW = 1_000;

function readLine(state: State, line: Line): void {
  const text = textOf(line);
  if (line.cells.some((cell) => isOtherByBracket(state.catalogue, cell.text))) state.notes.inDoubt.add(line.line);
  const agency = headingAgency(text, state.catalogue.agency);
  if (agency) state.isForeign = agency === 'other';
  if (passOver(state, line, text)) return;
  const header = readHeader(state.catalogue, line);
  if (header) {
    openTable(state, line, header);
    return;
  }
  const tokens = tokensOf(state.catalogue, line);
  const hasFigure = tokens.some(({ is }) => is === 'figure');
  if (state.isOtherYear && hasFigure) state.notes.ignore(line.line, 'otherYear');
  else if (!readFigures(state, line, tokens, text)) {
    if (hasFigure) state.notes.ignore(line.line, 'noMeasure');
    else leaveTable(state, line, whyUnread(text));
  }
}

/** Pages, marks of ratings and what is no row of anything. */
function passOver(state: State, line: Line, text: string): boolean {
  const isMarks = line.cells.some((cell) => isRange(cell.text)) && !line.cells.some((cell) => namedMeasure(state.catalogue, cell.text));
  if (isPageLine(text)) state.notes.ignore(line.line, 'page');
  else if (text.length > LONGEST_ROW || readProse(state, line, text)) leaveTable(state, line, 'text');
  else if (isMarks) {
    // Groups side by side: what stands below them are numbers of items.
    if (line.cells.length > 2) state.header = { isAligned: true, columns: [], choices: [], isVague: false };
    state.notes.ignore(line.line, 'levels');
  } else return false;
  return true;
}

/** By the header above, as more of the measure above, or by itself. */
function readFigures(state: State, line: Line, tokens: readonly Token[], text: string): boolean {
  if (state.header?.isAligned && line.cells.length > 1 && readByHeader(state, state.header, line, tokens)) return true;
  if (readInBlock(state, line, tokens) || isSumRow(state, line, tokens)) return true;
  if (!tokens.some(({ is }) => is === 'figure' || is === 'excluded' || is === 'dash')) noteHeading(state, line, text);
  return readFreeRow(state, line, tokens) || readBareRow(state, line, tokens);
}

/** Reads a row of a table; of one without a column of scores no figure is one. */
function readByHeader(state: State, header: Header, line: Line, tokens: readonly Token[]): boolean {
  const hasChoices = header.choices.length > 0;
  if (header.isVague) return false;
  if (columnOf(header, 'score') === null && !hasChoices) {
    if (!tokens.some(({ is }) => is === 'figure')) return false;
    state.notes.ignore(line.line, 'notScore');
    return true;
  }
  return (!hasChoices || columnOf(header, 'code') !== null) && readTableRow(state, header, line);
}

function openTable(state: State, line: Line, header: Header): void {
  if (header.choices.length === 0 || columnOf(header, 'code') !== null) closeBlock(state);
  else if (state.block) state.block.lastLine = line.line;
  if (state.within?.isScored) state.within = null;
  const above = state.headerLine === line.line - 1 ? state.header : null;
  state.header = above ? withSecondRow(above, header) : header;
  state.headerLine = line.line;
  state.notes.ignore(line.line, 'header');
}

/** Words that belong to no table end it: what comes then is not explained by its header. */
function leaveTable(state: State, line: Line, why: Why): void {
  if (state.block && !state.block.labels) closeBlock(state);
  if (why === 'text') state.header = null;
  state.notes.ignore(line.line, why);
}

/** A heading may say which survey and which fiscal year the lines below it are of. */
function noteHeading(state: State, { cells }: Line, text: string): void {
  const [survey, ...others] = surveysIn(text);
  if (survey && others.length === 0 && cells.length === 1 && text.length < 200 && state.tab === null) {
    state.survey = survey;
    state.within = null;
  }
  const years = headingYears(text);
  if (years.length > 0 && text.length < 250) state.isOtherYear = !years.includes(state.catalogue.index.framework.year);
}

/** `รวม`, and one figure; of several the one with decimals is asked about. */
function isSumRow(state: State, line: Line, tokens: readonly Token[]): boolean {
  const figures = tokens.filter((token) => token.is === 'figure');
  const own = figures.length > 1 ? figures.filter(({ figure }) => figure.decimals > 0) : figures;
  const [figure, ...others] = own;
  if (tokens[0]?.is !== 'sum' || !figure || others.length > 0) return false;
  closeBlock(state);
  return sum(state, line, figure.figure.value, figure.column, figures.length === 1);
}

/** `1 ทำงานตามที่กำหนด 88.78`: a whole number, words, a figure. */
function readBareRow(state: State, line: Line, tokens: readonly Token[]): boolean {
  const [first, text, second, ...others] = tokens;
  const isBare = first?.is === 'figure' && first.figure.decimals === 0 && !first.figure.isShare && first.figure.value > 0;
  const figure = text?.is === 'figure' ? text : second?.is === 'figure' && text?.is === 'text' ? second : null;
  if (!isBare || !figure || others.length > 0 || figure.figure.decimals === 0 || (text === figure && second !== undefined)) return false;
  closeBlock(state);
  const wording = text?.is === 'text' ? text.text : '';
  state.bare.push({
    line: line.line,
    column: figure.column,
    number: first.figure.value,
    score: figure.figure.value,
    wording,
    isTable: false,
    survey: state.survey,
    within: state.within?.code ?? null,
  });
  return true;
}

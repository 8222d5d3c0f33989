import type { SurveyCode } from '../ita/framework.js';
import { matchPart } from '../ita/part-names.js';
import { type ReadScore, readScore } from '../ita/read-score.js';
import { nameKey } from '../ita/text.js';
import { openBlock } from './block.js';
import { isName, namedMeasure, namedSurvey } from './catalogue.js';
import { endsInChoice } from './choice-words.js';
import { readCount, readFigure } from './figure.js';
import { columnOf, type Header } from './header.js';
import { isLeftOut, type Line } from './line.js';
import { bareNumber, isSum, isTotal, readMention, withName } from './mention.js';
import { type PlacedFigure, type State, whyUnknown } from './state.js';
import type { Column } from './vocabulary.js';

/** What a row of a table with headers is of. */
type Identified = { codes: string[]; isItem: boolean; rest?: string } | { bare: number } | 'sum' | null;

/** Reads a row below a header with a score column; false where the header does not explain it. */
export function readTableRow(state: State, header: Header, line: Line): boolean {
  const at = (is: Column): string => line.cells.find(({ column }) => column === columnOf(header, is))?.text ?? '';
  const scores = header.columns
    .filter(({ is }) => is === 'score')
    .flatMap(({ column }) => line.cells.filter((cell) => cell.column === column));
  const is = identify(state, at);
  const read = scores.map(({ text }) => readScore(text)).filter((score) => score !== 'blank');
  const values: ReadScore[] = [...new Set(read)];
  if (is === null || (read.length === 0 && !hasRow(at))) return false;
  if (!areScores(values)) return false;
  const full = readScore(at('full'));
  if (typeof full === 'number' && full !== 100) {
    state.notes.ignore(line.line, 'weight');
    return true;
  }
  const weight = readScore(at('weight'));
  const isWeighted =
    typeof weight === 'number' && weight < 100 && values.some((value) => typeof value === 'number' && value > 0 && value <= weight);
  if (isWeighted && (is === 'sum' || 'bare' in is)) {
    state.notes.ignore(line.line, 'weight');
    return true;
  }
  if (is === 'sum') return sum(state, line, values[0], scores[0]?.column ?? 0);
  const column = scores[0]?.column ?? 0;
  noteIndicator(state, at('indicator'));
  if ('bare' in is) return bare(state, line, is.bare, values, column, at('title'));
  const part = at('part');
  const [code = '', ...others] = is.codes;
  const wording = others.length > 0 || part !== '' ? '' : at('title') !== '' ? at('title') : (is.rest ?? '');
  openBlock(state, { code: others.length > 0 ? '' : code, line: line.line, isItem: is.isItem, isScored: true, wording });
  if (is.codes.length === 0) state.notes.ignore(line.line, whyUnknown(state, is.isItem));
  else if (part === '')
    score(state, line, is.codes, withLeftOut(line, values), column, !isWeighted && !endsInChoice(state.catalogue, wording));
  else partScore(state, line, is.codes, part, values, column);
  if (code !== '' && others.length === 0) extras(state, header, line, code, at);
  return true;
}

function score(
  { notes }: State,
  { line }: Line,
  codes: readonly string[],
  values: readonly Score[],
  column: number,
  isSure: boolean,
): void {
  const [first] = values;
  if (values.length > 1) {
    const options = codes.flatMap((code) => values.map((one) => [{ kind: 'score' as const, code, line, column, score: one }]));
    notes.ask('score', [line], options);
  } else if (first === undefined) notes.ignore(line, 'noScore');
  else notes.score({ line, column, score: first }, codes, isSure);
}

/** An indicator in a column of its own: the numbers beside and below it may be counted anew. */
function noteIndicator(state: State, text: string): void {
  const { measures } = state.catalogue.index;
  const number = bareNumber(text);
  const [code = '', ...others] = number === null ? (readMention(state.catalogue, text)?.codes ?? []) : [String(number)];
  if (others.length === 0 && /^[\d.]+$/.test(code) && measures.has(code)) state.within = { code, isScored: false };
}

/** A score in a row that says it is not assessed contradicts itself. */
const withLeftOut = (line: Line, values: readonly Score[]): readonly Score[] =>
  values.length > 0 && isLeftOut(line) ? [...new Set<Score>([...values, 'excluded'])] : values;

/** The score of a part, where the row names one that the question has. */
function partScore(
  { notes, catalogue }: State,
  { line }: Line,
  codes: readonly string[],
  name: string,
  values: readonly Score[],
  column: number,
): void {
  const [code = '', ...others] = codes;
  const part = matchPart(catalogue.index.measures.get(code)?.parts ?? [], name);
  const [first] = values;
  if (part === null || others.length > 0 || values.length !== 1 || typeof first !== 'number') notes.ignore(line, 'shares');
  else notes.claim({ kind: 'partScore', code, line, column, part, score: first });
}

type Score = number | 'excluded';

const areScores = (values: readonly ReadScore[]): values is Score[] =>
  values.every((value) => typeof value === 'number' || value === 'excluded');

const hasRow = (at: (is: Column) => string): boolean => at('code') !== '' || at('title') !== '' || at('indicator') !== '';

function identify({ catalogue }: State, at: (is: Column) => string): Identified {
  const [code, title, indicator, survey] = [at('code'), at('title'), at('indicator'), at('survey')];
  const label = [code, indicator, title, survey].find((text) => text !== '') ?? '';
  if (isTotal(label)) return { codes: ['total'], isItem: false };
  if (isSum(label)) return 'sum';
  const coded = code === '' ? null : readMention(catalogue, code);
  if (coded) {
    if (coded.isRange) return null;
    const own = withName(catalogue, coded.codes[0] ?? code, title === '' ? coded.rest : title);
    return { codes: own.codes, isItem: coded.isItem, rest: coded.rest };
  }
  const number = code === '' ? null : bareNumber(code);
  const named = title === '' ? null : readMention(catalogue, title);
  if (named && !named.isRange && named.codes.length > 0)
    return number === null ? named : { ...named, codes: agreed(catalogue.index.measures, named.codes, number) };
  if (number !== null) return isName(catalogue, title) || title === '' || code !== '' ? { bare: number } : null;
  return byIndicator(catalogue, indicator === '' && code !== '' ? code : indicator, title, survey);
}

/** A number beside a name says the same as the name, or both are asked about. */
function agreed(measures: ReadonlyMap<string, unknown>, codes: readonly string[], number: number): string[] {
  const letter = /^[ieo](?=\d)/.exec(codes[0] ?? '')?.[0] ?? '';
  const own = letter + number;
  return codes.includes(own) || /[.A-Z]/.test(codes[0] ?? '') || codes[0] === 'total' || !measures.has(own) ? [...codes] : [...codes, own];
}

function byIndicator(catalogue: State['catalogue'], indicator: string, title: string, survey: string): Identified {
  if (indicator === '' && title === '') {
    const own = namedSurvey(survey);
    return own ? { codes: [own], isItem: false } : null;
  }
  const mention = readMention(catalogue, indicator);
  if (mention && !mention.isRange) return title !== '' && !mention.isItem && namedMeasure(catalogue, title) === null ? null : mention;
  const number = bareNumber(indicator);
  // Under the header `ตัวชี้วัด` a number alone is an indicator's; beside an unknown name it may be a place in a list.
  if (number === null || title !== '' || !catalogue.index.measures.has(String(number))) return null;
  return { codes: [String(number)], isItem: false };
}

function bare(state: State, line: Line, number: number, values: readonly (number | string)[], column: number, wording: string): boolean {
  openBlock(state, { code: '', line: line.line, isItem: false, isScored: true, wording: '' });
  const [score, ...others] = values;
  if (score === undefined || others.length > 0) state.notes.ignore(line.line, score === undefined ? 'noScore' : 'several');
  else
    state.bare.push({
      line: line.line,
      column,
      number,
      score: score as number | 'excluded',
      wording,
      isTable: true,
      survey: state.survey,
      within: state.within?.code ?? null,
    });
  return true;
}

/** `รวม` is the total below all three surveys; below fewer it may be a survey's. */
export function sum(state: State, line: Line, score: number | string | undefined, column: number, isAlone = true): boolean {
  if (typeof score !== 'number') return false;
  const { notes, catalogue } = state;
  const seen = new Set<SurveyCode | undefined>(
    notes.claims.flatMap(({ kind, code }) => (kind === 'score' ? [catalogue.index.surveys.get(code)] : [])),
  );
  const isAll = catalogue.index.framework.surveys.every(({ code }) => seen.has(code));
  const isWhole = isAll && isAlone && !/เฉลี่ย|mean|average/i.test(line.cells[0]?.text ?? '');
  const codes = state.survey ? [state.survey, 'total'] : ['total'];
  notes.score({ line: line.line, column, score }, isWhole ? ['total'] : codes, isWhole);
  return true;
}

/** Comment, number of respondents and shares beside a score. */
function extras(state: State, header: Header, line: Line, code: string, at: (is: Column) => string): void {
  const comment = at('comment');
  const claim = { code, line: line.line };
  if (comment !== '' && !/^[-–—]$/.test(comment))
    state.notes.claim({ kind: 'comment', ...claim, column: columnOf(header, 'comment') ?? 0, text: comment });
  const n = readCount(at('respondents'), true);
  if (n !== null) state.notes.claim({ kind: 'respondents', ...claim, column: columnOf(header, 'respondents') ?? 0, n });
  const figures = shareFigures(header, line);
  if (figures.length > 0 && state.block)
    state.block.rows.push({
      line: line.line,
      text: nameKey(at('part')) === '' ? '' : at('part'),
      figures,
      header: { ...header, columns: [] },
    });
}

/** Figures under the columns of choices; none where one of them is missing. */
function shareFigures({ choices }: Header, { line, cells }: Line): PlacedFigure[] {
  const own = [...choices]
    .sort((a, b) => a.column - b.column)
    .map(({ column }) => {
      const figure = readFigure(cells.find((cell) => cell.column === column)?.text ?? '');
      return figure ? { line, column, figure, isLinked: false } : null;
    });
  const found = own.filter((figure) => figure !== null);
  return found.length === own.length ? found : [];
}

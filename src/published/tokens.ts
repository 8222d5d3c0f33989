import { arabicDigits } from '../words/digits.js';
import { type Catalogue, namedMeasure, namedSurvey } from './catalogue.js';
import { type Figure, isDash, readFigure } from './figure.js';
import type { Line } from './line.js';
import { isSum, isTotal, type Mention, readMention, wholeCode } from './mention.js';
import { remarked } from './remark.js';
import { isBarred, isRating, withoutLinking, withoutRating } from './vocabulary.js';

/** The pieces of a line in their order. `text` says nothing by itself; `barred` is a figure that is no score: a weight, a mark to reach; `remark` stands behind one. */
export type Token =
  | { is: 'measure'; column: number; text: string; mention: Mention }
  | { is: 'sum'; column: number; text: string }
  | { is: 'figure'; column: number; figure: Figure; isLinked: boolean }
  | { is: 'barred' | 'dash' | 'text' | 'excluded' | 'remark'; column: number; text: string };

export function tokensOf(catalogue: Catalogue, line: Line): Token[] {
  const isAlone = line.cells.length === 1;
  return linked(line.cells.flatMap(({ text, column }) => cellTokens(catalogue, text, column, isAlone)));
}

function cellTokens(catalogue: Catalogue, cell: string, column: number, isAlone: boolean): Token[] {
  if (isRating(cell)) return [];
  const text = withoutRating(cell);
  const figure = readFigure(text);
  if (figure) return [{ is: 'figure', column, figure, isLinked: figure.isScore }];
  if (isDash(text)) return [{ is: 'dash', column, text }];
  if (text === 'ไม่ประเมิน') return [{ is: 'excluded', column, text }];
  const pairs = pairsIn(catalogue, text, column);
  if (pairs) return pairs;
  const tail = /^(.*?[^\d๐-๙.,–—-])[(]?([0-9๐-๙]{1,3}(?:[.,][0-9๐-๙]{1,4})?[)]?\s*(?:%|คะแนน)?)[)]?\.?$/.exec(text);
  const value = tail ? readFigure(tail[2]?.replace(/[()]/g, '') ?? '') : null;
  const points = withPoints(catalogue, text, column, isAlone);
  const isOther = !tail || !value || isBarred(tail[1] ?? '', value.decimals);
  if (points && (isOther || points.filter(({ is }) => is === 'figure').length > 1)) return points;
  if (!tail || !value) return words(catalogue, text, column);
  return withTail(catalogue, text, tail[1] ?? '', value, column, isAlone);
}

/** A figure at the end of a text counts where what stands before it is a measure and nothing else, or the text is the whole line. */
function withTail(catalogue: Catalogue, text: string, before: string, figure: Figure, column: number, isAlone: boolean): Token[] {
  if (/[-–—]\s*$/.test(before) && !/[:=]/.test(before)) return words(catalogue, text, column);
  const { body, isLinked } = withoutLinking(before.replace(/\($/, ''));
  const isWhole =
    body === '' ||
    wholeCode(catalogue, body) !== null ||
    isTotal(body) ||
    isSum(body) ||
    namedMeasure(catalogue, body) !== null ||
    namedSurvey(body) !== null;
  if (!(isWhole && body !== '') && isBarred(before, figure.decimals))
    return [...words(catalogue, before, column), { is: 'barred', column, text }];
  const mention = isWhole ? null : readMention(catalogue, body);
  // `ตัวชี้วัดที่ 7`, `ข้อ 5`: the number belongs to the word before it.
  if (!isWhole && !(isAlone && mention) && !isLinked) return words(catalogue, text, column);
  if (/(?:ตัวชี้วัด(?:ย่อย)?(?:ที่)?|ข้อ(?:ที่)?|ระดับ|ตาราง(?:ที่)?|ส่วนที่)\s*$/.test(before)) return words(catalogue, text, column);
  return [...words(catalogue, body, column), { is: 'figure', column, figure, isLinked: isLinked || figure.isScore }];
}

/** Figures that are called points and what is said of them: by themselves, or behind their measure where the text is the whole line. */
function withPoints(catalogue: Catalogue, text: string, column: number, isAlone: boolean): Token[] | null {
  const own = remarked(text);
  const body = withoutLinking(own?.before ?? '').body;
  if (!own || (own.before !== '' && !(isAlone && readMention(catalogue, body)))) return null;
  return [
    ...words(catalogue, body, column),
    ...own.figures.map((figure): Token => ({ is: 'figure', column, figure, isLinked: true })),
    { is: 'remark', column, text: own.remark },
  ];
}

/** `I1 88.78 I2 90.00`, `I1=88.78; I2=90.00`, `I1 88.78 คะแนน I2 90 คะแนน`: codes and figures in turn, and nothing else. */
function pairsIn(catalogue: Catalogue, text: string, column: number): Token[] | null {
  const parts = text
    .replace(/([0-9๐-๙])\s+คะแนน(?=[\s,;)]|$)/g, '$1คะแนน')
    .split(/[\s,;:=]+(?=\S)/)
    .filter((part) => !/^[()–—-]$/.test(part));
  if (parts.length < 2 || parts.length % 2 !== 0 || parts.length > 200) return null;
  const tokens: Token[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const [name = '', number = ''] = [parts[at], parts[at + 1]];
    const code = wholeCode(catalogue, name);
    const figure = readFigure(number.replace(/[();]/g, ''));
    if (code === null || !figure || readFigure(name)) return null;
    tokens.push({ is: 'measure', column, text: name, mention: { codes: [code], rest: '', isItem: /^[ieo]\d/.test(code), isRange: false } });
    tokens.push({ is: 'figure', column, figure, isLinked: figure.isScore });
  }
  return tokens;
}

function words(catalogue: Catalogue, text: string, column: number): Token[] {
  const { body, isLinked } = withoutLinking(text);
  if (text === '') return [];
  if (isSum(text)) return [{ is: 'sum', column, text }];
  if (body === '' && isLinked) return [{ is: 'text', column, text: '' }];
  const mention = readMention(catalogue, text);
  return [mention ? { is: 'measure', column, text, mention } : { is: 'text', column, text: arabicDigits(text) === '' ? '' : text }];
}

/** A cell of linking words alone (`ได้คะแนน`) speaks for the figure in the next cell. */
function linked(tokens: Token[]): Token[] {
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    if (token.is === 'text' && token.text === '') return [];
    return [token.is === 'figure' && before?.is === 'text' && before.text === '' ? { ...token, isLinked: true } : token];
  });
}

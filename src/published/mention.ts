import { readCode, readLeadingCode } from '../ita/codes.js';
import { type Cell, nameKey } from '../ita/text.js';
import { arabicDigits } from '../words/digits.js';
import { bracketSays } from './bracket.js';
import { type Catalogue, namedMeasure, namedSurvey } from './catalogue.js';
import { readFigure } from './figure.js';
import { isRating } from './vocabulary.js';

/**
 * The measures that the beginning of a text may mean. `codes` holds several where code and name contradict each other, none where the code is
 * not this year's. `rest` is the text after the code. `isItem`: the code carries its letter, so that any wording may follow.
 */
export interface Mention {
  codes: string[];
  rest: string;
  isItem: boolean;
  /** `I1–I6`: several measures, of which a figure beside it says nothing. */
  isRange: boolean;
}

const TOTAL =
  /^(?:สรุป)?(?:ผล|ค่า)?(?:คะแนน)?(?:การประเมิน)?(?:ita)?(?:ใน)?(?:ภาพรวม|รวมทั้งหมด|รวมทุกตัวชี้วัด)(?:หน่วยงาน|ของหน่วยงาน|ita|การประเมิน|คะแนน)*$|^total(?:score)?$|^overall(?:score)?$|^คะแนนita$|^(?:ผล)?คะแนนรวมita$/;
const INDICATOR = /^ตัวชี้วัด(?:ย่อย)?(?:ที่)?\s*([0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})?)(?![0-9๐-๙.])[\s.:)–-]*(.*)$/;
const POINTED = /^([0-9๐-๙]{1,2}\.[0-9๐-๙]{1,2})[\s.):–-]+(.+)$/;
const NUMBERED = /^([0-9๐-๙]{1,2})(?:[.)]\s*|\s+)(.+)$/;
const RANGE = /^(?:ข้อ\s*)?[ieo]\s*[0-9๐-๙]{1,3}\s*(?:[-–—~]|ถึง|,|และ)\s*[ieo]?\s*[0-9๐-๙]{1,3}(?![.0-9๐-๙]|,[0-9๐-๙]{3})/i;
/** Words after which a sum is not the total: of one survey, of an average beside others. */
const SUM = /^(?:รวม|คะแนนรวม|ผลรวม|เฉลี่ย|คะแนนเฉลี่ย|ค่าเฉลี่ย|คะแนนเฉลี่ยรวม|รวมเฉลี่ย|sum|average|mean)$/;

export const isTotal = (text: string): boolean => TOTAL.test(nameKey(text));
export const isSum = (text: string): boolean => SUM.test(nameKey(text));

/** What a text begins with; null where it is no measure, by code or by name. A bare number is none: its place must say what it counts. */
export function readMention(catalogue: Catalogue, text: string): Mention | null {
  const bare = text.replace(/^[\s#*•▪◦●○\-–/]+(?=\S)/, '').replace(/\*\*/g, '');
  if (RANGE.test(bare)) return { codes: [], rest: '', isItem: true, isRange: true };
  if (isTotal(bare)) return found(['total']);
  const indicator = INDICATOR.exec(bare);
  if (indicator) return withName(catalogue, arabicDigits(indicator[1] ?? ''), indicator[2] ?? '');
  const named = namedMeasure(catalogue, bare);
  const numbered = NUMBERED.exec(bare);
  if (named && numbered && nameKey(numbered[2] ?? '') !== nameKey(bare))
    return numberedName(catalogue, named, Number(arabicDigits(numbered[1] ?? '')), numbered[2] ?? '');
  if (named) return { ...found([named]), rest: bare };
  const item = readLeadingCode(bare);
  if (item?.read.certain) return withName(catalogue, item.read.code, item.rest);
  const survey = namedSurvey(bare);
  if (survey) return found([survey]);
  const pointed = POINTED.exec(bare);
  const code = pointed ? pointedCode(pointed[1] ?? '') : '';
  return pointed && namedMeasure(catalogue, pointed[2] ?? '') !== null && catalogue.index.measures.has(code)
    ? withName(catalogue, code, pointed[2] ?? '')
    : null;
}

const found = (codes: string[]): Mention => ({ codes, rest: '', isItem: false, isRange: false });

const pointedCode = (text: string): string => arabicDigits(text).split('.').map(Number).join('.');

/** A code and the name beside it: both may be meant where they are of different measures. */
export function withName(catalogue: Catalogue, code: string, name: string): Mention {
  const { measures, names } = catalogue.index;
  const own = code.includes('.') ? pointedCode(code) : code;
  const known = measures.get(own);
  const named = names.get(nameKey(name)) ?? null;
  const isOther = named !== null && named !== own && nameKey(known?.title ?? '') !== nameKey(name);
  const codes = [...(known ? [own] : []), ...(isOther && named ? [named] : [])];
  return { codes, rest: name, isItem: /^[ieo]\d/.test(own), isRange: false };
}

/** A number in front of a name says the same as the name, or is asked about: lists are numbered, too. */
function numberedName({ index }: Catalogue, named: string, number: number, rest: string): Mention {
  const letter = /^[ieo](?=\d)/.exec(named)?.[0] ?? '';
  const agrees = named === letter + number || named.includes('.') || /^[IEO]IT$/.test(named);
  const codes = agrees || !index.measures.has(letter + number) ? [named] : [named, letter + number];
  return { codes, rest, isItem: false, isRange: false };
}

/** The code that a whole cell is and nothing more: `I1`, `OIT`, `ตัวชี้วัดที่ 7`. Null for a bare number. */
export function wholeCode(catalogue: Catalogue, cell: Cell): string | null {
  const read = readCode(cell);
  if (!read?.certain || read.code === 'total') return typeof cell === 'string' && isTotal(cell) ? 'total' : null;
  return catalogue.index.measures.has(read.code) ? read.code : null;
}

/** The bare number that a whole cell is: `1`, `ข้อ 1`, `๑.` */
export function bareNumber(text: string): number | null {
  const read = readCode(text);
  return read && !read.certain ? read.number : null;
}

/** True of the name of a survey, an indicator or the whole with a bracket that may make it something else: `IIT (ปี 62)`, `EIT (ส่วนที่ 1)`. */
export function isOtherByBracket(catalogue: Catalogue, text: string): boolean {
  const brackets = [...text.matchAll(/[([]([^()[\]]{1,120})[)\]]/g)].map(([, own]) => own ?? '');
  if (brackets.length === 0) return false;
  const mention = readMention(catalogue, text.slice(0, Math.max(text.lastIndexOf(')'), text.lastIndexOf(']')) + 1));
  if (!mention) return false;
  const { framework, names } = catalogue.index;
  // The wording of a question or document may have any bracket; only one that names another year speaks of the score.
  if (mention.codes.every((code) => /^[ieo]\d/.test(code)))
    return brackets.some((own) => /^(?:ผล|คะแนน)?(?:ประจำ)?ปี/.test(own) && bracketSays(own, framework.year) === 'other');
  return brackets.some(
    (own) => bracketSays(own, framework.year) !== 'nothing' && !readFigure(own) && !isRating(own) && !names.has(nameKey(own)),
  );
}

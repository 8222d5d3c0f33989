import { type Ambiguous, ambiguousAnswers } from '../make/ambiguous.js';
import type { AnswerSheet } from '../make/answers.js';
import type { Asked } from '../make/model.js';
import * as other from '../make/others.js';
import * as as from '../make/spellings.js';

const LEVELS = ['น้อยที่สุดหรือไม่มีเลย', 'น้อย', 'มาก', 'มากที่สุด'];
const WORDS = 'กขคงจฉชซฌญฎฏฐฑฒ';

const part = ({ partName }: Asked): string => (partName === '' ? '' : ` [${partName}]`);
const ofLevels = ({ labels }: Asked): boolean => labels.length === 4;
const hasLevels = (all: readonly Asked[]): Asked[] => all.filter(ofLevels);
const hasNoLevels = (all: readonly Asked[]): Asked[] => all.filter((asked) => !ofLevels(asked));
const fromZero = (label: string, asked: Asked) => (ofLevels(asked) ? LEVELS.indexOf(label) : label);
const unknownHeader = ({ number, partName }: Asked): string => `หัวข้อ ${WORDS[number - 1]}${partName}`;

/** Every column has a number of its own, parts too. */
function numbered(isNumber: boolean): AnswerSheet['header'] {
  let next = 0;
  return ({ wording }) => {
    next += 1;
    return isNumber ? next : `${next}. ${wording}`;
  };
}

const codes = as.codeOnly(as.capital);
/** มี and ไม่มี are words; a column in which all picked the lowest level has one meaning, too. */
const areSure = (fact: string, value: string): boolean => /^e(4|8|10|13)\[/.test(fact) || /^\d+(\/0)+$/.test(value);

const HEADERS: AnswerSheet[] = [
  { name: 'wordings without any code', survey: 'EIT', header: (asked) => asked.wording + part(asked), before: [other.TIME, other.MAIL] },
  {
    name: 'wordings without any code in merged cells',
    survey: 'EIT',
    header: ({ part, wording }) => (part === 0 ? wording : ''),
    before: [other.TIME, other.MAIL],
  },
  {
    name: 'wordings without any code above names of parts',
    survey: 'EIT',
    header: ({ part, wording }) => (part === 0 ? wording : ''),
    second: ({ partName }) => partName,
    before: [other.TIME, other.MAIL],
  },
  { name: 'columns numbered one by one, parts too', survey: 'EIT', header: numbered(false), before: [other.TIME] },
  { name: 'columns numbered one by one, as numbers', survey: 'IIT', header: numbered(true) },
  {
    name: 'questions numbered on from those about the person',
    survey: 'EIT',
    header: (asked) => `${asked.number + 3}. ${asked.wording}${part(asked)}`,
    before: [other.TIME, other.SEX, other.AGE, other.CUSTOMER],
  },
  {
    name: 'questions numbered within their indicator',
    survey: 'EIT',
    header: ({ number, wording }) => `${Math.ceil(number / 5)}.${((number - 1) % 5) + 1} ${wording}`,
    before: [other.TIME],
  },
  {
    name: 'questions numbered within section 2',
    survey: 'EIT',
    header: ({ number, wording }) => `2.${number} ${wording}`,
    before: [other.TIME],
  },
  {
    name: 'two questions numbered within sections',
    survey: 'EIT',
    header: ({ code, wording }) => `${code === 'e9' ? '3.1' : '4.1'} ${wording}`,
    order: (all) => all.filter(({ code }) => code === 'e9' || code === 'e12'),
    before: [other.TIME, other.MAIL],
  },
  { name: 'an unknown header above answers as text', survey: 'EIT', header: unknownHeader, answer: as.levelTexts, people: 20 },
  { name: 'an unknown header above answers as numbers', survey: 'EIT', header: unknownHeader, answer: as.levels, people: 20 },
  { name: 'the same questions in two blocks of columns', survey: 'EIT', header: codes, order: (all) => [...all, ...all] },
];

const LEVEL_CODES: AnswerSheet[] = [
  { name: 'levels from 0 to 3', survey: 'EIT', header: codes, answer: fromZero },
  { name: 'levels from 0 to 3 of few people', survey: 'EIT', header: codes, answer: fromZero, people: 3 },
  { name: 'levels from 1 to 5', survey: 'EIT', header: codes, order: hasLevels, answer: (_, __, roll) => 1 + roll.below(5), people: 20 },
  {
    name: 'levels from 1 to 5 of few people',
    survey: 'EIT',
    header: codes,
    order: hasLevels,
    answer: (_, __, roll) => roll.pick([4, 4, 5, 3]),
    people: 3,
  },
  {
    name: 'five levels in words',
    survey: 'EIT',
    header: codes,
    order: hasLevels,
    answer: (_, __, roll) => roll.pick(['น้อยที่สุด', 'น้อย', 'ปานกลาง', 'มาก', 'มากที่สุด']),
    people: 20,
  },
  { name: 'levels from 0 to 10', survey: 'EIT', header: codes, order: hasLevels, answer: (_, __, roll) => roll.below(11), people: 20 },
  { name: 'มี and ไม่มี as 1 and 2', survey: 'EIT', header: codes, order: hasNoLevels, answer: (label) => (label === 'มี' ? 1 : 2) },
  { name: 'มี and ไม่มี as 1 and 0', survey: 'EIT', header: codes, order: hasNoLevels, answer: (label) => (label === 'มี' ? 1 : 0) },
  {
    name: 'reversed answers as what they are worth',
    survey: 'IIT',
    header: codes,
    order: (all) => all.filter((asked) => asked.reversed && ofLevels(asked) && asked.parts === 1),
    answer: (label) => [100, 67, 33, 0][LEVELS.indexOf(label)] ?? label,
    people: 20,
  },
];

const twoTabs = ambiguousAnswers({ name: 'two tabs that may be EIT', survey: 'EIT', header: codes });

export const AMBIGUOUS_ANSWERS: Ambiguous[] = [
  ...HEADERS.map((sheet) => ambiguousAnswers(sheet)),
  ...LEVEL_CODES.map((sheet) => ambiguousAnswers(sheet, areSure)),
  { ...twoTabs, tabs: { 'EIT ': twoTabs.tabs['EIT'] ?? [], eit: twoTabs.tabs['EIT'] ?? [] } },
];

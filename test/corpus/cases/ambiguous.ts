import { thaiDigits } from '../../../src/words/digits.js';
import type { Case } from '../facts.js';
import { type AnswerSheet, makeAnswers } from '../make/answers.js';
import * as other from '../make/others.js';
import * as column from '../make/score-columns.js';
import { isIndicator, makeScores, type ScoreSheet } from '../make/scores.js';
import * as as from '../make/spellings.js';

/** What only its owner can say: nothing of it may be read, and something must be told. */
export interface Ambiguous extends Omit<Case, 'truth'> {
  /** The tab on which it is told. */
  tab: string;
  /** What may be read all the same. */
  sure: ReadonlyMap<string, string>;
}

const nothing = new Map<string, string>();
const ofAnswers = (sheet: AnswerSheet & { sure?: (code: string) => boolean }): Ambiguous => {
  const { survey, year = 2563, name } = sheet;
  const { rows, truth } = makeAnswers(sheet);
  const sure = new Map([...truth].filter(([fact]) => fact.endsWith('respondents') || sheet.sure?.(fact)));
  return { name, year, tab: survey, tabs: { [survey]: rows }, sure };
};
const ofScores = (sheet: ScoreSheet): Ambiguous => {
  const { name, year = 2563, survey } = sheet;
  const tab = survey === 'official' ? 'ผลทางการ' : survey === 'previous' ? 'ผลปีก่อน' : survey;
  return { name, year, tab, tabs: { [tab]: makeScores(sheet).rows }, sure: nothing };
};

const zeroTo3 = (label: string) => Number(as.levels(label)) - 1;
const reversedLevels = (label: string) => ['มากที่สุด', 'มาก', 'น้อย', 'น้อยที่สุดหรือไม่มีเลย'].indexOf(label) + 1;
const LIKERT = ['น้อยที่สุด', 'น้อย', 'ปานกลาง', 'มาก', 'มากที่สุด'];
const fourLevels = (labels: readonly string[]): boolean => labels.length === 4;

export const AMBIGUOUS_ANSWERS: Ambiguous[] = [
  {
    name: 'wordings without any code',
    survey: 'EIT',
    header: ({ wording, partName }) => `${wording}${partName ? ` [${partName}]` : ''}`,
    before: [other.TIME, other.MAIL],
  },
  { name: 'every column numbered, parts too', survey: 'IIT', header: ({ wording }, _) => wording, order: (all) => all },
]
  .slice(0, 1)
  .map((sheet) => ofAnswers(sheet as AnswerSheet))
  .concat([
    ofAnswers({ name: 'columns numbered one by one, parts too', survey: 'EIT', before: [other.TIME], header: numbered(1) }),
    ofAnswers({ name: 'columns numbered one by one, parts too, as numbers', survey: 'IIT', header: numbered(1, true) }),
    ofAnswers({
      name: 'questions numbered on from those about the person',
      survey: 'EIT',
      before: [other.TIME, other.SEX, other.AGE, other.CUSTOMER],
      header: (a) => `${a.number + 3}. ${a.wording}${a.partName ? ` [${a.partName}]` : ''}`,
    }),
    ofAnswers({
      name: 'questions numbered within their indicator',
      survey: 'EIT',
      before: [other.TIME],
      header: (a) => `${Math.ceil(a.number / 5)}.${((a.number - 1) % 5) + 1} ${a.wording}`,
    }),
    ofAnswers({
      name: 'questions numbered within section 2',
      survey: 'EIT',
      before: [other.TIME],
      header: (a) => `2.${a.number} ${a.wording}`,
    }),
    ofAnswers({
      name: 'questions of a few numbered within section 3',
      survey: 'EIT',
      before: [other.TIME],
      order: (all) => all.filter(({ code }) => code === 'e9' || code === 'e12'),
      header: (a) => `${a.code === 'e9' ? 3.1 : 4.1} ${a.wording}`,
    }),
    ofAnswers({
      name: 'levels from 0 to 3',
      survey: 'EIT',
      header: as.codeOnly(as.capital),
      answer: (label, { labels }) => (fourLevels(labels) ? zeroTo3(label) : label),
      sure: (fact) => /^e(4|8|10|13)\[/.test(fact),
    }),
    ofAnswers({
      name: 'levels from 0 to 3, few people',
      survey: 'EIT',
      people: 3,
      header: as.codeOnly(as.capital),
      answer: (label, { labels }) => (fourLevels(labels) ? zeroTo3(label) : label),
      sure: (fact) => /^e(4|8|10|13)\[/.test(fact),
    }),
    ofAnswers({
      name: 'levels from 1 to 5',
      survey: 'EIT',
      header: as.codeOnly(as.capital),
      answer: (_, { labels }, roll) => (fourLevels(labels) ? 1 + roll.below(5) : 'ไม่มี'),
      order: (all) => all.filter(({ labels }) => fourLevels(labels)),
      people: 20,
    }),
    ofAnswers({
      name: 'levels from 1 to 5, few people',
      survey: 'EIT',
      header: as.codeOnly(as.capital),
      answer: (_, __, roll) => roll.pick([4, 4, 5, 3]),
      order: (all) => all.filter(({ labels }) => fourLevels(labels)),
      people: 3,
    }),
    ofAnswers({
      name: 'five levels in words',
      survey: 'EIT',
      header: as.codeOnly(as.capital),
      answer: (_, __, roll) => roll.pick(LIKERT),
      order: (all) => all.filter(({ labels }) => fourLevels(labels)),
      people: 20,
    }),
    ofAnswers({
      name: 'levels from 0 to 10',
      survey: 'EIT',
      header: as.codeOnly(as.capital),
      answer: (_, __, roll) => roll.below(11),
      order: (all) => all.filter(({ labels }) => fourLevels(labels)),
      people: 20,
    }),
    ofAnswers({
      name: 'มี and ไม่มี as 1 and 2',
      survey: 'EIT',
      header: as.codeOnly(as.capital),
      answer: (label) => (label === 'มี' ? 1 : 2),
      order: (all) => all.filter(({ labels }) => !fourLevels(labels)),
    }),
    ofAnswers({
      name: 'มี and ไม่มี as 1 and 0',
      survey: 'EIT',
      header: as.codeOnly(as.capital),
      answer: (label) => (label === 'มี' ? 1 : 0),
      order: (all) => all.filter(({ labels }) => !fourLevels(labels)),
    }),
    ofAnswers({
      name: 'a header that is not known above answers as text',
      survey: 'EIT',
      header: (a) => `หัวข้อ ${'กขคงจฉชซฌญฎฏฐฑฒ'[a.number - 1]}`,
      answer: as.levelTexts,
      people: 20,
    }),
    ofAnswers({
      name: 'a header that is not known above answers as numbers',
      survey: 'EIT',
      header: (a) => `หัวข้อ ${'กขคงจฉชซฌญฎฏฐฑฒ'[a.number - 1]}`,
      answer: as.levels,
      people: 20,
    }),
    ofAnswers({
      name: 'the same answers in two blocks of columns',
      survey: 'EIT',
      header: (a) => a.code,
      order: (all) => [...all, ...all],
    }),
    ofAnswers({
      name: 'answers worth the other way round',
      survey: 'IIT',
      header: as.codeOnly(as.capital),
      order: (all) => all.filter(({ reversed, labels }) => reversed && fourLevels(labels)),
      answer: (label) => [100, 67, 33, 0][reversedLevels(label) - 1] ?? label,
      people: 20,
    }),
  ]);

function numbered(from: number, asNumber = false): AnswerSheet['header'] {
  let next = from - 1;
  return ({ wording }) => {
    next += 1;
    return asNumber ? next : `${next}. ${wording}`;
  };
}

export const AMBIGUOUS_SCORES: Ambiguous[] = [
  ofScores({ name: 'IIT: 1 to 5', survey: 'IIT', measures: isIndicator, columns: [column.code((code) => code), column.score()] }),
  ofScores({
    name: 'EIT: 6 to 8 in Thai digits',
    survey: 'EIT',
    measures: isIndicator,
    columns: [column.code((code) => thaiDigits(code)), column.score()],
  }),
  ofScores({ name: 'OIT: 9 and 10', survey: 'OIT', measures: isIndicator, columns: [column.code((code) => code), column.score()] }),
  ofScores({ name: 'EIT: fractions', survey: 'EIT', columns: [column.code(as.capital), column.score((score) => score / 100)] }),
  ofScores({ name: 'OIT: 1 for passed', survey: 'OIT', columns: [column.code(as.capital), column.score((score) => score / 100)] }),
  ofScores({
    name: 'EIT: means of levels',
    survey: 'EIT',
    columns: [column.code(as.capital), column.score((score) => Number((1 + score / 33.4).toFixed(2)))],
  }),
  ofScores({
    name: 'EIT: means of five levels, said in the header',
    survey: 'EIT',
    columns: [column.code(as.capital), column.score((score) => Number((score / 20).toFixed(2)), 'คะแนน (เต็ม 5)')],
  }),
  ofScores({
    name: 'EIT: scores of two years',
    survey: 'EIT',
    columns: [
      column.code(as.capital),
      column.score(column.asNumber, 'คะแนน (ปี 2562)'),
      { header: 'คะแนน (ปี 2563)', cell: (_, roll) => roll.below(100) },
    ],
  }),
  ofScores({
    name: 'EIT: the place in a list of weak questions, their codes in the text',
    survey: 'EIT',
    measures: ({ code }) => ['e8', 'e10', 'e13'].includes(code),
    columns: [
      column.place('ข้อ'),
      { header: 'ข้อคำถาม', cell: ({ code, measure }) => `${code.toUpperCase()} ${measure.title}` },
      column.score(),
    ],
  }),
  ofScores({
    name: 'OIT: the place in a list of failed items, their names in the text',
    survey: 'OIT',
    measures: ({ code }) => ['o8', 'o10', 'o33'].includes(code),
    columns: [column.place('ข้อ'), column.title(), column.score()],
  }),
  ofScores({
    name: 'IIT: numbers within each indicator',
    survey: 'IIT',
    columns: [column.indicator(), { header: 'ข้อ', cell: ({ code }) => ((Number(code.slice(1)) - 1) % 6) + 1 }, column.score()],
  }),
  ofScores({
    name: 'OIT: each item twice',
    survey: 'OIT',
    columns: [column.code(as.capital), column.score()],
    order: (all) => [...all, ...all],
  }),
  ofScores({
    name: 'official: scores of two years',
    survey: 'official',
    measures: isIndicator,
    columns: [
      column.code((code) => code, 'รหัส'),
      column.score(column.asNumber, 'คะแนน (ปี 2562)'),
      { header: 'คะแนน (ปี 2563)', cell: (_, roll) => roll.below(100) },
    ],
  }),
  ofScores({
    name: 'official: fractions',
    survey: 'official',
    measures: isIndicator,
    columns: [column.code((code) => code, 'รหัส'), column.score((score) => score / 100)],
  }),
  ofScores({
    name: 'official: names of other indicators',
    survey: 'official',
    measures: isIndicator,
    columns: [{ header: 'รหัส', cell: ({ place }) => 11 - place }, column.title('รายการ'), column.score()],
  }),
  ofScores({
    name: 'previous: bare numbers of items',
    survey: 'previous',
    measures: ({ code }) => /^i\d/.test(code),
    columns: [column.code(as.bare), column.score()],
  }),
  ofScores({
    name: 'previous: fractions',
    survey: 'previous',
    measures: ({ code }) => /^o\d/.test(code),
    columns: [column.code(as.capital), column.score((score) => score / 100)],
  }),
];

export const AMBIGUOUS_TABS: Ambiguous[] = [
  { ...ofAnswers({ name: 'two tabs that may be EIT', survey: 'EIT', header: as.codeOnly(as.small) }), sure: nothing },
].map((own) => ({ ...own, tabs: { 'EIT ': own.tabs['EIT'] ?? [], eit: own.tabs['EIT'] ?? [] } }));

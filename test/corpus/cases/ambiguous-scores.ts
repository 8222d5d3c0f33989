import { thaiDigits } from '../../../src/words/digits.js';
import { type Ambiguous, ambiguousScores } from '../make/ambiguous.js';
import * as column from '../make/score-columns.js';
import { isIndicator, type ScoreColumn, type ScoreSheet } from '../make/scores.js';
import * as as from '../make/spellings.js';

const asIs = (code: string): string => code;
const fraction = (score: number): number => score / 100;
const random = (header: string): ScoreColumn => ({ header, cell: (_, roll) => roll.below(100) });

const SHEETS: ScoreSheet[] = [
  { name: 'IIT: 1 to 5 alone', survey: 'IIT', measures: isIndicator, columns: [column.code(asIs), column.score()] },
  { name: 'EIT: 6 to 8 alone', survey: 'EIT', measures: isIndicator, columns: [column.code((code) => thaiDigits(code)), column.score()] },
  { name: 'OIT: 9 and 10 alone', survey: 'OIT', measures: isIndicator, columns: [column.code(asIs), column.score()] },
  { name: 'EIT: fractions', survey: 'EIT', columns: [column.code(as.capital), column.score(fraction)] },
  { name: 'OIT: 1 for passed', survey: 'OIT', columns: [column.code(as.capital), column.score(fraction)] },
  {
    name: 'EIT: means of levels',
    survey: 'EIT',
    columns: [column.code(as.capital), column.score((score) => Number((1 + score / 33.4).toFixed(2)))],
  },
  {
    name: 'EIT: scores of 30 said in the header',
    survey: 'EIT',
    columns: [column.code(as.capital), column.score((score) => Number((score * 0.3).toFixed(2)), 'คะแนน (เต็ม 30)')],
  },
  {
    name: 'EIT: scores of two years',
    survey: 'EIT',
    columns: [column.code(as.capital), column.score(column.asNumber, 'คะแนน (ปี 2562)'), random('คะแนน (ปี 2563)')],
  },
  {
    name: 'EIT: places in a list of weak questions, their codes in the text',
    survey: 'EIT',
    measures: ({ code }) => ['e8', 'e10', 'e13'].includes(code),
    columns: [
      column.place('ข้อ'),
      { header: 'ข้อคำถาม', cell: ({ code, measure }) => `${code.toUpperCase()} ${measure.title}` },
      column.score(),
    ],
  },
  {
    name: 'OIT: places in a list of failed items, their names in the text',
    survey: 'OIT',
    measures: ({ code }) => ['o8', 'o10', 'o33'].includes(code),
    columns: [column.place('ข้อ'), column.title(), column.score()],
  },
  {
    name: 'IIT: numbers within each indicator',
    survey: 'IIT',
    columns: [column.indicator(), { header: 'ข้อ', cell: ({ code }) => ((Number(code.slice(1)) - 1) % 6) + 1 }, column.score()],
  },
  {
    name: 'official: scores of 30 and 40 beside their full score',
    survey: 'official',
    measures: ({ code }) => ['IIT', 'EIT', 'OIT'].includes(code),
    columns: [column.code(asIs, 'รหัส'), column.always('คะแนนเต็ม', 30), column.score((score) => Number((score * 0.3).toFixed(2)))],
  },
  {
    name: 'IIT: the digit 1 for the letter I before Arabic digits',
    survey: 'IIT',
    columns: [column.code((code) => `1${code.slice(1)}`), column.score()],
  },
  { name: 'OIT: each item twice', survey: 'OIT', columns: [column.code(as.capital), column.score()], order: (all) => [...all, ...all] },
  {
    name: 'official: scores of two years',
    survey: 'official',
    measures: isIndicator,
    columns: [column.code(asIs, 'รหัส'), column.score(column.asNumber, 'คะแนน (ปี 2562)'), random('คะแนน (ปี 2563)')],
  },
  { name: 'official: fractions', survey: 'official', measures: isIndicator, columns: [column.code(asIs, 'รหัส'), column.score(fraction)] },
  {
    name: 'official: names of other indicators',
    survey: 'official',
    measures: isIndicator,
    columns: [{ header: 'รหัส', cell: ({ place }) => 11 - place }, column.title('รายการ'), column.score()],
  },
  {
    name: 'previous: bare numbers of questions',
    survey: 'previous',
    measures: ({ code }) => /^i\d/.test(code),
    columns: [column.code(as.bare), column.score()],
  },
  {
    name: 'previous: 1 for passed',
    survey: 'previous',
    measures: ({ code }) => /^o\d/.test(code),
    columns: [column.code(as.capital), column.score(fraction)],
  },
];

export const AMBIGUOUS_SCORES: Ambiguous[] = SHEETS.map(ambiguousScores);

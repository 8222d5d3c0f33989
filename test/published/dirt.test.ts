import { describe, expect, test } from 'vitest';
import { FRAMEWORK_2563 } from '../../src/ita/frameworks/2563.js';
import { indexMeasures } from '../../src/ita/measure-index.js';
import { recognise } from '../../src/published/recognise.js';
import { linesOfText } from '../../src/published/split-text.js';
import { thaiDigits } from '../../src/words/digits.js';
import { ASKED, BLOCKS, INDICATORS, LISTS, NOTHING } from './cases.js';
import { HEADINGS, SUMS, WORDINGS } from './heading-cases.js';

const index = indexMeasures(FRAMEWORK_2563);

function reading(text: string) {
  const { claims, questions } = recognise(linesOfText(text), { index, tab: null, agency: 'อบต.คลองม่วง' });
  const said = claims
    .filter(({ kind }) => kind !== 'wording' && kind !== 'comment')
    .map(({ kind, code, part, score, shares, n }) => [kind, code, part, score, shares, n]);
  return { said, asked: questions.map(({ about, options }) => [about, options.map(({ id }) => id)]) };
}

const DIRT: [string, (text: string) => string][] = [
  ['Windows line ends', (text) => text.replace(/\n/g, '\r\n')],
  ['invisible signs', (text) => text.replace(/[a-zก-ฮ]/gi, '$&\u200b')],
  ['spaces that do not break', (text) => text.replace(/ /g, '\u00a0')],
  ['spaces around the cells', (text) => text.replace(/(?<!")\t(?!")/g, ' \t ')],
  ['decomposed ำ', (text) => text.replace(/ำ/g, '\u0e4d\u0e32')],
  ['blank lines below', (text) => `${text}\n\n \n`],
  ['a foreword and an afterword', (text) => `เอกสารประกอบการประชุม\n\n${text}\n\nจบเอกสาร`],
];

const ALL = [...LISTS, ...INDICATORS, ...BLOCKS, ...NOTHING, ...ASKED, ...HEADINGS, ...SUMS, ...WORDINGS];

describe.each(DIRT)('%s change no reading', (name, soil) => {
  // A foreword is a line of its own, which tells text with commas from a file of them.
  const own = ALL.filter(({ text }) => !(name.startsWith('a foreword') && /^[^\n]*[,;][^\n]*\n/.test(text)));
  test.each(own)('$name', ({ text }) => {
    expect(reading(soil(text))).toEqual(reading(text));
  });
});

describe('Thai digits say the same', () => {
  const own = ALL.filter(
    ({ text }) => !/[๐-๙]/.test(text) && !/\b[10]\d/.test(text.replace(/[\d.]+/g, (number) => (number.includes('.') ? '' : number))),
  );
  test.each(own)('$name', ({ text }) => {
    expect(reading(thaiDigits(text))).toEqual(reading(text));
  });
});

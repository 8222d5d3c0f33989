import { describe, expect, test } from 'vitest';
import type { Recognition } from '../../src/contract/published.js';
import { FRAMEWORK_2563 } from '../../src/ita/frameworks/2563.js';
import { generalFramework } from '../../src/ita/frameworks/general.js';
import { indexMeasures } from '../../src/ita/measure-index.js';
import { recognise } from '../../src/published/recognise.js';
import { linesOfText } from '../../src/published/split-text.js';
import { ASKED, BLOCKS, type Case, INDICATORS, LISTS, NOTHING } from './cases.js';
import { HEADINGS, SUMS, WORDINGS } from './heading-cases.js';
import { AGENCIES, COLUMNS, OTHER_FIGURES, OTHER_YEARS, OUR_YEAR, SHIFTED, WITHIN } from './layout-cases.js';
import { POINTS, REMARKS, SPELLED } from './remark-cases.js';

const index = indexMeasures(FRAMEWORK_2563);
const read = (text: string): Recognition => recognise(linesOfText(text), { index, tab: null, agency: 'อบต.คลองม่วง' });

const sorted = (words: readonly string[]): string => [...words].sort().join(' ');
const scores = ({ claims }: Recognition): string =>
  sorted(
    claims.flatMap(({ kind, code, part, score }) =>
      kind === 'score' ? [`${code}=${score}`] : kind === 'partScore' ? [`${code}.${part}=${score}`] : [],
    ),
  );
const shares = ({ claims }: Recognition): string =>
  sorted(claims.flatMap(({ kind, code, part, shares: own }) => (kind === 'shares' ? [`${code}.${part}=${own?.join('/')}`] : [])));
const others = ({ claims }: Recognition): string =>
  claims
    .filter(({ kind }) => ['wording', 'comment', 'respondents'].includes(kind))
    .map(({ kind, code }) => `${kind} ${code}`)
    .sort()
    .join(', ');

describe.each([
  ['lists', LISTS],
  ['indicators', INDICATORS],
  ['blocks', BLOCKS],
  ['nothing is read from', NOTHING],
  ['asked', ASKED],
  ['of another year', OTHER_YEARS],
  ['no other year', OUR_YEAR],
  ['shifted', SHIFTED],
  ['columns', COLUMNS],
  ['figures of something else', OTHER_FIGURES],
  ['within an indicator', WITHIN],
  ['agencies', AGENCIES],
  ['below headings', HEADINGS],
  ['sums', SUMS],
  ['words beside scores', WORDINGS],
  ['figures called points', POINTS],
  ['words behind scores', REMARKS],
  ['letters as they are spoken', SPELLED],
])('%s', (_, cases: Case[]) => {
  test.each(cases)('$name', (own) => {
    const found = read(own.text);
    expect(scores(found)).toBe(sorted((own.sure ?? '').split(' ')));
    expect(found.questions.flatMap(({ options }) => options.map(({ id }) => id))).toEqual(own.asked ?? []);
    if (own.shares !== undefined) expect(shares(found)).toBe(sorted(own.shares.split(' ')));
    if (own.others !== undefined) expect(others(found)).toBe(own.others);
  });
});

test.each([
  {
    name: 'results of two agencies are asked',
    text: 'อบต.หนึ่ง\nI1 88.78\nเทศบาลเมืองสอง\nI2 90.50',
    sure: '',
    asked: ['i1=88.78', 'i2=90.5'],
  },
  { name: 'results of one agency are sure', text: 'จังหวัดเชียงใหม่\nอบต.หนึ่ง\nI1 88.78', sure: 'i1=88.78', asked: [] },
])('where the agency is not known $name', ({ text, sure, asked }) => {
  const found = recognise(linesOfText(text), { index, tab: null, agency: '' });
  expect(scores(found)).toBe(sure);
  expect(found.questions.flatMap(({ options }) => options.map(({ id }) => id))).toEqual(asked);
});

test.each([
  ['O17 E-Service 0.00 คะแนน ไม่พบช่องทางยื่นคำขอ', 'ไม่พบช่องทางยื่นคำขอ'],
  ['O17 E-Service 0 คะแนน (ไม่พบช่องทาง)', 'ไม่พบช่องทาง'],
  ['O17\tE-Service\t0\tไม่พบช่องทาง', 'ไม่พบช่องทาง'],
  ['O17 E-Service\n0.00 คะแนน : ไม่พบช่องทาง', 'ไม่พบช่องทาง'],
])('the comment of %j is %s', (text, comment) => {
  expect(read(text).claims.flatMap(({ kind, text: own }) => (kind === 'comment' ? [own] : []))).toEqual([comment]);
});

test.each([
  ['ระดับผลการประเมิน : B', 'rating'],
  ['ผลการประเมิน ระดับ B', 'rating'],
  ['คะแนนสูงสุด 93.15', 'noMeasure'],
  ['คะแนนสูงสุด 93 คะแนน', 'noMeasure'],
  ['O12 รายงานผล ลดลง 5 คะแนน จากปีก่อน', 'noScore'],
  ['ผลการประเมินรายข้อ', 'heading'],
  ['9.1 บทนำ', 'heading'],
])('%j is not used as %s', (text, why) => {
  expect(read(text).lines.map((line) => line.why)).toEqual([why]);
});

test.each(['หน่วยงาน: อบต.ก', 'หน่วยงานที่รับการประเมิน อบต.ก', 'หน่วยงาน: โรงพยาบาลอื่น'])(
  'what is said of the items of another agency is not taken unasked: %s',
  (heading) => {
    const { claims, questions } = read(`${heading}\nข้อ\tคะแนน\tความคิดเห็น\nO1\t0.00\tไม่พบ`);
    expect([claims, questions.map(({ options }) => options.map(({ id }) => id))]).toEqual([[], [['o1=0']]]);
  },
);

test('the name beside a bare number has no verdict in it', () => {
  const { claims } = read('แบบตรวจ OIT\nข้อ\tประเด็น\tคะแนน\n1\tโครงสร้าง ไม่ผ่าน\t0\n2\tข้อมูลผู้บริหาร ผ่าน\t100\n3\tอำนาจหน้าที่ ผ่าน\t100');
  expect(claims.flatMap(({ kind, text }) => (kind === 'wording' ? [text] : []))).toEqual(['โครงสร้าง', 'ข้อมูลผู้บริหาร', 'อำนาจหน้าที่']);
});

test.each(['I1,1,234', 'I1,1,234\nI2,88.78', 'I1\t1,234', 'ข้อ,คะแนน\nI1,1,234\nI2,88.78'])('%j says that 1,234 is no score', (text) => {
  const own = read(text).lines.find((line) => line.text.startsWith('I1'));
  expect(own?.why).toBe('beyond');
});

describe('where the year lists no items', () => {
  const open = indexMeasures(generalFramework(2567));
  const HEADER = 'ข้อ\tประเด็นการตรวจ\tตัวชี้วัด\tคะแนน';
  test.each([
    ['a list of items', [HEADER, 'O1\tโครงสร้าง\t9\t100', 'O7\tแผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน\t9\t100']],
    ['items without a header', ['O1\tโครงสร้าง\t9\t100', 'O7 แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน 100']],
  ])('%s is left out, words and all, and says why', (_, own) => {
    const found = recognise(linesOfText(own.join('\n')), { index: open, tab: null, agency: '' });
    expect([found.claims, found.questions]).toEqual([[], []]);
    expect(found.lines.slice(-2).map(({ why }) => why)).toEqual(['unlisted', 'unlisted']);
  });

  test('an indicator that is not known is no such item', () => {
    const found = recognise(linesOfText('ตัวชี้วัดที่ 99 การใด 80.50'), { index: open, tab: null, agency: '' });
    expect(found.lines.map(({ why }) => why)).toEqual(['unknownCode']);
  });
});

import { describe, expect, test } from 'vitest';
import type { Recognition } from '../../src/contract/published.js';
import { type Framework, type Measure, ownListsOf } from '../../src/ita/framework.js';
import { FRAMEWORK_2563 } from '../../src/ita/frameworks/2563.js';
import { generalFramework } from '../../src/ita/frameworks/general.js';
import { indexMeasures } from '../../src/ita/measure-index.js';
import { askUnlisted, withAnyItem } from '../../src/published/any-item.js';
import { recognise } from '../../src/published/recognise.js';
import { linesOfText } from '../../src/published/split-text.js';

const OPEN = generalFramework(2567);
const ITEMS: Measure[] = [
  { code: 'o1', kind: 'item', title: 'โครงสร้าง' },
  { code: 'o2', kind: 'item', title: 'ผู้บริหาร' },
];
/** The open framework with O1 and O2 under its indicator 9. */
const LISTED: Framework = {
  ...OPEN,
  surveys: OPEN.surveys.map((survey) => ({
    ...survey,
    children: (survey.children ?? []).map((own): Measure => (own.code === '9' ? { ...own, children: ITEMS } : own)),
  })),
};

function read(text: string, framework: Framework, base: Framework): Recognition {
  const listed = indexMeasures(framework);
  const index = withAnyItem(listed, ownListsOf(base));
  return askUnlisted(recognise(linesOfText(text), { index, tab: null, agency: '' }), listed);
}
const said = ({ claims, questions }: Recognition) => [
  claims.map(({ kind, code }) => `${kind} ${code}`),
  questions.map(({ about, options }) => `${about}: ${options.map(({ id }) => id).join(' / ')}`),
];
const TEXT = 'ข้อ\tประเด็นการตรวจ\tคะแนน\nO1\tโครงสร้าง\t100\nO2\tผู้บริหาร\t0\nO7\tแผนใหม่\t100';

describe('where the user lists the items', () => {
  test('those that are listed are sure, another is asked about with all that was read of it', () => {
    const found = read(TEXT, LISTED, OPEN);
    expect(said(found)).toEqual([['score o1', 'score o2'], ['unlisted: o7=100']]);
    expect(found.questions[0]?.options[0]?.claims.map(({ kind }) => kind)).toEqual(['score', 'wording']);
    expect(found.lines.map(({ asked, why }) => [asked, why])).toEqual([
      [false, 'header'],
      [false, null],
      [false, null],
      [true, null],
    ]);
  });

  test('items are asked about together where none is listed', () => {
    expect(said(read(TEXT, OPEN, OPEN))).toEqual([[], ['unlisted: o1=100 o2=0 o7=100']]);
  });

  test('measures above the items are sure, and a code beyond all is none', () => {
    const found = read('ตัวชี้วัดที่ 9\t88.50\nคะแนนภาพรวม 80.10\nO61\t100', OPEN, OPEN);
    expect(said(found)).toEqual([['score 9', 'score total'], []]);
    expect(found.lines[2]?.why).toBe('unlisted');
  });

  test('two figures of an item that is not listed are asked about as any others', () => {
    expect(said(read('O7 100\nO7 0', OPEN, OPEN))).toEqual([[], ['score: o7=100 / o7=0']]);
  });
});

test('where the items are built in no other code is an item', () => {
  const found = read('O43\t100\nO44\t100', FRAMEWORK_2563, FRAMEWORK_2563);
  expect(said(found)).toEqual([['score o43'], []]);
  expect(found.lines[1]?.why).toBe('unknownCode');
});

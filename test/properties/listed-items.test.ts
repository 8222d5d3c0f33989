import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leavesOf, type Measure } from '../../src/ita/framework.js';
import { FRAMEWORK_2565 } from '../../src/ita/frameworks/2565.js';
import type { Cell } from '../../src/ita/text.js';
import { frameworkTab } from '../../src/tabs/write/framework-tab.js';
import { type Rows, resultOf } from '../tabs/reading.js';
import { dice } from './dice.js';

const SETTINGS: Rows = [['ปีงบประมาณที่ประเมิน', 2568]];
const SURVEYS = ['IIT', 'EIT', 'OIT'] as const;

interface Listed {
  leaf: Measure;
  indicator: Measure;
  sub: Measure | null;
}

/** Every question or item of a survey with what it stands under. */
const listed = (survey: Measure): Listed[] =>
  (survey.children ?? []).flatMap((indicator) =>
    (indicator.children ?? []).flatMap((child): Listed[] =>
      child.kind === 'subIndicator'
        ? leavesOf(child).map((leaf) => ({ leaf, indicator, sub: child }))
        : [{ leaf: child, indicator, sub: null }],
    ),
  );

test('items that the tables place score as those that a framework lists, in any order of the rows', () => {
  const score = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom<Cell>(49.995, 84.995, '๘๕.๕', '', 'ไม่ประเมิน'));
  fc.assert(
    fc.property(fc.array(score, { minLength: 88, maxLength: 88 }), fc.nat(), (scores, seed) => {
      const roll = dice(seed);
      const queue = [...scores];
      const own: Record<string, Rows> = { ตั้งค่า: SETTINGS, กรอบการประเมิน: frameworkTab({ ...FRAMEWORK_2565, year: 2568 }).values };
      const general: Record<string, Rows> = { ตั้งค่า: SETTINGS };
      for (const code of SURVEYS) {
        const survey = FRAMEWORK_2565.surveys.find((candidate) => candidate.code === code);
        const rows = roll.shuffled(survey ? listed(survey) : []).map((item) => ({ ...item, cell: queue.shift() ?? '' }));
        own[code] = [['ข้อ', 'ประเด็น', 'คะแนน'], ...rows.map(({ leaf, cell }) => [leaf.code, leaf.title, cell])];
        general[code] = [
          ['ข้อ', 'ประเด็น', 'ตัวชี้วัด', 'ตัวชี้วัดย่อย', 'คะแนน'],
          ...roll
            .shuffled(rows)
            .map(({ leaf, indicator, sub, cell }) => [
              leaf.code,
              leaf.title,
              roll.pick<Cell>([indicator.code, Number(indicator.code), indicator.title, `${indicator.code} ${indicator.title}`]),
              sub ? `${sub.code} ${sub.title}` : '',
              cell,
            ]),
        ];
      }
      const [one, two] = [resultOf(own), resultOf(general)];
      const figures = ({ measures, total }: typeof one) => [
        total,
        ...measures.map(({ code, kind, score: own, excluded, group, provisional }) => ({ code, kind, own, excluded, group, provisional })),
      ];
      expect(figures(two)).toEqual(figures(one));
    }),
    { seed: 2568, numRuns: 60 },
  );
});

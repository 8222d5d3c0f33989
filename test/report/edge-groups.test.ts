import { describe, expect, it } from 'vitest';
import type { ReportInput } from '../../src/contract/report.js';
import { groupOf } from '../../src/ita/group.js';
import { reachesTarget } from '../../src/ita/rating.js';
import type { MeasureResult, Thresholds } from '../../src/ita/result.js';
import { composed } from './composed.js';
import { exampleInput } from './example-input.js';
import { rungInput } from './ladder.js';
import { withMeasures } from './written-input.js';

const USUAL: Thresholds = { low: 60, high: 85, highIncluded: false };

/** The input with these scores by code, computed unless said otherwise. */
function scoring(
  scores: Record<string, number>,
  thresholds: Partial<Thresholds> = {},
  source: MeasureResult['source'] = 'computed',
): ReportInput {
  const input = rungInput('item scores');
  const bounds = { ...USUAL, ...thresholds };
  const given = withMeasures(input, (measure) => {
    const score = scores[measure.code];
    if (score === undefined) return measure;
    const isLeaf = measure.kind === 'question' || measure.kind === 'item';
    return { ...measure, score, source, group: isLeaf ? groupOf(score, bounds) : null, reachesTarget: reachesTarget(score) };
  });
  const total = scores['total'];
  const changed =
    total === undefined ? {} : { score: total, rating: total >= 84.995 ? 'A' : 'B', reachesTarget: reachesTarget(total), source };
  return { ...given, result: { ...given.result, thresholds: bounds, total: { ...given.result.total, ...changed } } };
}

const told = (lines: string[]) => lines.filter((line) => line.includes('คะแนนแบ่งกลุ่มพอดี') || line.includes('ถือว่าถึงค่าเป้าหมาย'));
const above = (...given: Parameters<typeof scoring>) => told(composed(scoring(...given), 3));
const items = (...given: Parameters<typeof scoring>) => told(composed(scoring(...given), 7));
const MIDDLE = 'กลุ่มกลาง (ไม่น้อยกว่า 60.00 และไม่เกิน 85.00)';
const HIGH = 'กลุ่มสูง (ไม่น้อยกว่า 85.00)';

describe('exactly the target', () => {
  it.each([
    ['total', 'ภาพรวม'],
    ['EIT', 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)'],
    ['7', 'ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร'],
  ])('is reached, but stands in the middle group: %s', (code, name) => {
    expect(above({ [code]: 85 })).toEqual([`${name} ได้ 85.00 คะแนน ถือว่าถึงค่าเป้าหมาย (85 คะแนน) แต่ตามช่วงคะแนนจัดอยู่ใน${MIDDLE}`]);
    expect(above({ [code]: 85 }, { highIncluded: true })).toEqual([
      `${name} ได้ 85.00 คะแนน ถือว่าถึงค่าเป้าหมาย (85 คะแนน) และตามช่วงคะแนนจัดอยู่ใน${HIGH}`,
    ]);
  });

  it('is told of questions and items where they are grouped', () => {
    expect(items({ e8: 85 })).toEqual([`ข้อ E8 ได้ 85.00 คะแนน ถือว่าถึงค่าเป้าหมาย (85 คะแนน) แต่ตามช่วงคะแนนจัดอยู่ใน${MIDDLE}`]);
    expect(items({ e8: 85, o2: 85 })[0]).toContain('ข้อ E8 และ O2 ได้ 85.00 คะแนน');
    expect(items({ e8: 85 }, { highIncluded: true })[0]).toContain(`และตามช่วงคะแนนจัดอยู่ใน${HIGH}`);
  });

  it('is one sentence for all that stand there', () => {
    expect(above({ '7': 85, '8': 85, EIT: 85 })).toHaveLength(1);
  });

  it('says which way rounding went, of computed scores only', () => {
    expect(above({ '7': 84.995 })[0]).toMatch(/^ตัวชี้วัดที่ 7 .* ได้ 85\.00 .* โดยก่อนปัดเป็นทศนิยม 2 ตำแหน่งต่ำกว่านี้เพียงเศษทศนิยม$/);
    expect(above({ '7': 85.004 })[0]).toMatch(/สูงกว่านี้เพียงเศษทศนิยม$/);
    expect(above({ '7': 85.000000000001 })[0]).toMatch(/85\.00\)$/);
    expect(above({ '7': 84.995 }, {}, 'official')[0]).toMatch(/85\.00\)$/);
    expect(above({ '7': 84.995, '8': 85 })).toHaveLength(2);
  });

  it('is no edge a hundredth beside it', () => {
    expect(above({ '7': 84.9949, '8': 85.005 })).toEqual([]);
  });

  it('is the middle of a group where the thresholds are others', () => {
    expect(above({ '7': 85 }, { high: 90 })[0]).toContain('แต่ตามช่วงคะแนนจัดอยู่ในกลุ่มกลาง (ไม่น้อยกว่า 60.00 และไม่เกิน 90.00)');
    expect(above({ '7': 85 }, { high: 80 })).toEqual([]);
  });
});

describe('exactly a boundary of two groups', () => {
  it('stands in the middle at the lower one', () => {
    expect(items({ e8: 60 })).toEqual([`ข้อ E8 ได้ 60.00 คะแนน ซึ่งตรงกับคะแนนแบ่งกลุ่มพอดี จึงจัดอยู่ใน${MIDDLE}`]);
    expect(items({ e8: 59.995 })[0]).toMatch(/^ข้อ E8 ได้ 60\.00 .*ต่ำกว่านี้เพียงเศษทศนิยม$/);
    expect(items({ e8: 59.9949 })).toEqual([]);
    expect(above({ '7': 60 })[0]).toContain(`จัดอยู่ใน${MIDDLE}`);
  });

  it('stands at the upper one as the setting says', () => {
    expect(items({ e8: 90 }, { high: 90 })[0]).toContain('จึงจัดอยู่ในกลุ่มกลาง');
    expect(items({ e8: 90 }, { high: 90, highIncluded: true })[0]).toContain('จึงจัดอยู่ในกลุ่มสูง (ไม่น้อยกว่า 90.00)');
  });

  it('is none at 0 and at 100', () => {
    expect(items({}, { low: 0, high: 100 }).filter((line) => / (0|100)\.00 /.test(line))).toEqual([]);
  });
});

describe('a total that rounding lifts from 2566 on', () => {
  it('is told with the survey that holds it back', () => {
    const input = scoring({ total: 84.9951 });
    const later = { ...input, result: { ...input.result, year: 2566, total: { ...input.result.total, rating: 'ผ่าน' } } };
    const lines = composed(later, 3);
    expect(lines.filter((line) => line.includes('ก่อนปัดเศษต่ำกว่า 85.00'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('ถึงเกณฑ์ของระดับ ผ่านดี'))).toHaveLength(1);
  });
});

it('an example without such scores says nothing of edges', () => {
  expect(told([...composed(exampleInput(), 3), ...composed(exampleInput(), 7)])).toEqual([]);
});

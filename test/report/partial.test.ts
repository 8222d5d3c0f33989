import { describe, expect, it } from 'vitest';
import { compose } from '../../src/report/compose/compose.js';
import { outgoing } from '../../src/report/outgoing.js';
import { expectedPieces } from '../../src/report/readback/expected.js';
import { meaning } from '../../src/report/readback/meaning.js';
import { LAST_YEAR, partial, SURVEYS } from './partial.js';
import { sectionText, told } from './rendered.js';

const IIT = Array.from({ length: 30 }, (_, index): [string, number] => [`I${index + 1}`, 51 + index]);
const TOTAL = [['คะแนนภาพรวม', 81.5]] as const;
const ITEMS = [
  ['O4', 0],
  ['O5', 100],
] as const;

const CASES = {
  'surveys and two items': { official: SURVEYS, OIT: ITEMS },
  'surveys and a full item': { official: SURVEYS, OIT: ITEMS.slice(1) },
  'surveys and a low item': { official: SURVEYS, OIT: ITEMS.slice(0, 1) },
  'surveys, an item and last year': { official: SURVEYS, OIT: ITEMS.slice(0, 1), previous: LAST_YEAR },
  'surveys and two indicators': { official: [...SURVEYS, ['9', 70], ['10', 72.7]], OIT: ITEMS },
  'the total and two items': { official: TOTAL, OIT: ITEMS },
  'the total, two items and last year': { official: TOTAL, OIT: ITEMS, previous: LAST_YEAR },
  'an item and a survey of three': { official: [['IIT', 80]], OIT: ITEMS.slice(0, 1), previous: LAST_YEAR },
  'an item alone': { official: [], OIT: ITEMS.slice(0, 1) },
  'half of the indicators': { official: [...SURVEYS.slice(1)], IIT },
  'the total and an indicator': { official: [...TOTAL, ['1', 90]], previous: [...LAST_YEAR, ['1', 92]] },
  'the total and an indicator that is weak': { official: [...TOTAL, ['1', 59]] },
  'surveys and last year': { official: SURVEYS, previous: LAST_YEAR },
} as const;

const say = (known: keyof typeof CASES, section: number) => sectionText(told(partial(CASES[known])), section);

describe('where only some is known', () => {
  it.each(Object.keys(CASES) as (keyof typeof CASES)[])('the report is sound: %s', (known) => {
    const { text } = told(partial(CASES[known]));
    expect(text).not.toMatch(/undefined|NaN|Infinity|null|\[object|(?<![๐-๙])๐ (ตัวชี้วัด|แบบสำรวจ)|ทั้ง ๑ ตัวชี้วัด/);
  });
});

describe('one indicator of ten', () => {
  const known = 'the total and an indicator';

  it('is said to be one of ten wherever it reaches the target', () => {
    const one = 'ตัวชี้วัดที่มีผล (๑ จาก ๑๐ ตัวชี้วัด) ถึงค่าเป้าหมาย (๘๕ คะแนน)';
    expect(say(known, 3)).toContain('เท่าที่มีผล ๑ จาก ๑๐ ตัวชี้วัด ตัวชี้วัดนั้นถึงค่าเป้าหมาย');
    expect(say(known, 4)).toContain(`${one} หน่วยงานจึง`);
    expect(say(known, 8)).toContain(`${one} จึงยังไม่พบเรื่องที่ต้องแก้ไข`);
    expect(say(known, 9)).toContain(one);
    expect(told(partial(CASES[known])).text).not.toContain('ทุกตัวชี้วัดถึง');
  });

  it('lets nothing be said of the others', () => {
    const fifth = say(known, 5);
    expect(fifth).toContain('มีผลคะแนน ๑ จาก ๑๐ ตัวชี้วัด');
    expect(fifth).toContain('เท่าที่มีผล ๑ จาก ๑๐ ตัวชี้วัด ไม่มีเรื่องที่ต้องแก้ไข');
    expect(fifth).toContain('เท่าที่มีผล ๑ จาก ๑๐ ตัวชี้วัด จุดแข็งที่เด่นที่สุด คือ ตัวชี้วัดที่ ๑');
    expect(fifth).toContain('รายตัวชี้วัดที่เทียบได้ ๑ จาก ๑๐ ตัวชี้วัดมีคะแนนลดลง ๑ ตัวชี้วัด');
  });
});

describe('a claim on all where not all is known', () => {
  const input = outgoing(partial(CASES['the total and an indicator']));
  const sound = compose(input);

  it.each([
    ['without how many are known', 'เท่าที่มีผล ๑ จาก ๑๐ ตัวชี้วัด จุดแข็ง', 'จุดแข็ง'],
    ['nothing to mend', 'เท่าที่มีผล ๑ จาก ๑๐ ตัวชี้วัด ไม่มีเรื่องที่ต้องแก้ไข', 'ไม่มีเรื่องที่ต้องแก้ไข'],
    ['all reach the target', 'ตัวชี้วัดที่มีผล (๑ จาก ๑๐ ตัวชี้วัด) ถึง', 'ทุกตัวชี้วัดถึง'],
    ['another number of all', '๑ จาก ๑๐ ตัวชี้วัดมีคะแนนลดลง', '๑ จาก ๑ ตัวชี้วัดมีคะแนนลดลง'],
  ])('is found in the reading back: %s', (_what, from, to) => {
    expect(meaning(expectedPieces(sound), input)).toEqual([]);
    const changed = JSON.parse(JSON.stringify(sound).replace(from, to)) as typeof sound;
    expect(changed).not.toEqual(sound);
    expect(meaning(expectedPieces(changed), input)).not.toEqual([]);
  });
});

describe('five indicators of ten', () => {
  it('are strongest and weakest of what is known', () => {
    const known = 'half of the indicators';
    expect(say(known, 3)).toContain('เท่าที่มีผล ๕ จาก ๑๐ ตัวชี้วัด ตัวชี้วัดที่ได้คะแนนสูงสุด คือ ตัวชี้วัดที่ ๕');
    expect(say(known, 3)).toContain('เท่าที่มีผล ๕ จาก ๑๐ ตัวชี้วัด ยังไม่มีตัวชี้วัดใดถึงค่าเป้าหมาย');
    expect(say(known, 5)).toContain('เท่าที่มีผล ๕ จาก ๑๐ ตัวชี้วัด ยังไม่มีตัวชี้วัดที่ถึงค่าเป้าหมาย');
    expect(say(known, 8)).toContain('ไม่มีผลคะแนนรายข้อและรายตัวชี้วัดของแบบวัด EIT จึงยังไม่ได้วิเคราะห์');
    expect(say(known, 8)).not.toContain('วิเคราะห์ตามตัวชี้วัดแทน');
  });
});

describe('items without indicators', () => {
  it('are counted among all that there are', () => {
    expect(say('surveys and two items', 3)).toContain('โดยมีผลรายข้อของ OIT ๒ จาก ๔๓ ข้อ');
    expect(say('surveys and two items', 8)).toContain('เท่าที่มีผลรายข้อ แบบตรวจ OIT มีประเด็นการตรวจ');
    expect(say('surveys and a full item', 9)).toContain('เท่าที่มีผลรายข้อ ไม่มีข้อที่ได้คะแนนต่ำกว่าร้อยละ ๖๐');
  });

  it('stand in for indicators, of which there is no table', () => {
    expect(say('the total and two items', 5)).toContain('ไม่มีผลคะแนนรายตัวชี้วัด จึงยังจัดแนวทางรายตัวชี้วัดไม่ได้');
    expect(say('the total and two items', 5)).not.toContain('ตารางที่');
    expect(say('the total and two items', 3)).toContain('มีเพียงคะแนนภาพรวมและผลรายข้อบางข้อ');
    expect(say('the total and two items', 3)).not.toMatch(/ตารางที่|ภาพที่/);
  });
});

describe('last year beside three surveys', () => {
  it('is told in section 3, where there is no section 5', () => {
    const third = say('surveys and last year', 3);
    expect(third).toContain('เมื่อเทียบกับปีงบประมาณ พ.ศ. ๒๕๖๒ คะแนนภาพรวมเพิ่มขึ้นจาก ๗๐.๐๐ เป็น ๘๘.๔๕');
    expect(third).toContain('คะแนน OIT เท่าเดิม คือ ๙๑.๓๕ คะแนน');
    expect(third).toContain('ภาพที่ ๒ คะแนนรายแบบสำรวจ ปีงบประมาณ พ.ศ. ๒๕๖๒ เทียบปีงบประมาณ พ.ศ. ๒๕๖๓');
  });
});

import { describe, expect, it } from 'vitest';
import { review } from '../../src/report/review.js';
import { exampleInput } from './example-input.js';
import { RUNGS, rungInput } from './ladder.js';
import { LOW, planRow, withPlan } from './written-input.js';

const standings = (input = exampleInput()) =>
  review(input).plan.map(({ code, fields }) => [code, ...fields.map(({ field, standing }) => `${field} ${standing}`)]);

describe('what o42 asks of the plan', () => {
  it('is a row for every low item, in the order of the report', () => {
    expect(review(withPlan([])).plan.map(({ code }) => code)).toEqual(LOW);
    expect(review(withPlan([])).plan[0]?.name).toBe('E8 ช่องทางรับฟังคำติชมหรือความคิดเห็น');
  });

  it('tells what the user wrote from what we propose and what is blank', () => {
    const [first, second] = standings(withPlan([planRow('e8', { measure: 'ก', unit: 'ข', due: '2564-09-30' }), planRow('e10')]));
    expect(first).toEqual(['e8', 'measure written', 'steps ours', 'unit written', 'followUp blank', 'due written']);
    expect(second).toEqual(['e10', 'measure ours', 'steps ours', 'unit blank', 'followUp blank', 'due blank']);
  });

  it.each(RUNGS)('%s: the tasks are said where an indicator is known', (rung) => {
    expect(review(rungInput(rung)).saysTasks).toBe(rung !== 'surveys' && rung !== 'total');
  });
});

describe('own paragraphs', () => {
  const passages = [
    { key: '1:ความสำคัญ', text: 'ก {{คะแนน}} {{หน่วยงาน}}', cell: 'C2' },
    { key: '8: วิเคราะห์ I1', text: 'ข', cell: 'C3' },
  ];
  it('are counted where the report uses them; others are named by their cells, unknown names too', () => {
    const { own, unknown } = review({ ...exampleInput(), passages });
    expect([own, unknown.map(({ cell, found }) => [cell, found])]).toEqual([{ used: 1, unused: ['C3'] }, [['C2', '{{คะแนน}}']]]);
  });

  it('that name what is not known are told, and so are known names in single brackets', () => {
    const texts = ['{{ผลปีก่อน E8}} {{คะแนน E8}}', '{คะแนนภาพรวม} {ไม่ใช่ชื่อ}', '{{จำนวนข้อที่ต้องแก้ไข}}'];
    const named = texts.map((text, index) => ({ key: `1: ${index}`, text, cell: `C${index}` }));
    const told = review({ ...rungInput('surveys'), passages: named });
    expect(told.unknown.map(({ found }) => found)).toEqual(['{คะแนนภาพรวม}']);
    expect(told.empty.map(({ found }) => found)).toEqual(['{{ผลปีก่อน E8}}', '{{คะแนน E8}}', '{{จำนวนข้อที่ต้องแก้ไข}}']);
  });
});

it('texts of ours that would be printed are listed as they would be', () => {
  const { proposed } = review(withPlan([planRow('e8', { measure: 'ก', steps: 'ข' })]));
  expect(proposed.filter(({ code }) => code === 'e8').map(({ column }) => column)).toEqual(['success']);
  expect(proposed.filter(({ code }) => code === 'o2').map(({ column }) => column)).toEqual(['measure', 'steps', 'success']);
});

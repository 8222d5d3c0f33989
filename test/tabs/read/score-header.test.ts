import { describe, expect, test } from 'vitest';
import { isPlainScore, mayHoldScores } from '../../../src/tabs/read/score-header.js';

const PLAIN = [
  'คะแนน',
  'คะแนน (เต็ม 100)',
  'ผลคะแนน (ร้อยละ)',
  'คะแนนเฉลี่ย (%)',
  'คะแนน (๒๕๖๓)',
  'คะแนน ปีงบประมาณ พ.ศ. 2563',
  'คะแนน OIT',
  'Score',
];
const UNSURE = [
  ...['คะแนน (ปี 2562)', 'คะแนน (2562)', 'คะแนน (ปี 62)', 'คะแนน (เต็ม)', 'คะแนน (ถ่วงน้ำหนัก)', 'คะแนน (ส่วนที่ 1)'],
  ...['คะแนน (ปีก่อน)', 'คะแนน (จังหวัด)', 'คะแนน (ก่อนอุทธรณ์)', 'คะแนน (2562-2563)', 'คะแนน เต็ม', 'คะแนน (เดิม)'],
];

test.each(PLAIN)('%s says nothing but that its figures are scores of 2563', (header) => {
  expect(isPlainScore(header, 2563)).toBe(true);
});

test.each(UNSURE)('%s may be of something else', (header) => {
  expect(isPlainScore(header, 2563)).toBe(false);
});

describe('a column beside another may hold the scores', () => {
  test.each(['คะแนน', 'คะแนนหลังอุทธรณ์', 'คะแนนปี 2563', 'ได้', 2563, 'คะแนน (2562)'])('headed %s', (header) => {
    expect(mayHoldScores(header, 2563)).toBe(true);
  });

  test.each(['คะแนนเต็ม', 'คะแนนปี 2562', 2562, 'คะแนนเป้าหมาย', 'คะแนนถ่วงน้ำหนัก', 'ข้อ', 'หลักฐาน', ''])('not headed %s', (header) => {
    expect(mayHoldScores(header, 2563)).toBe(false);
  });
});

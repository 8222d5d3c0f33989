import type { Cell } from '../../../src/ita/text.js';
import { thaiDigits } from '../../../src/words/digits.js';
import type { ScoreColumn, Scored } from './scores.js';
import type { Spelling } from './spellings.js';

/** How a score may be written. */
export type ScoreText = (score: number) => Cell;

export const asNumber: ScoreText = (score) => score;
export const twoDecimals: ScoreText = (score) => score.toFixed(2);
export const percentText: ScoreText = (score) => `${score.toFixed(2)}%`;
export const spacedPercent: ScoreText = (score) => `${score.toFixed(2)} %`;
export const decimalComma: ScoreText = (score) => score.toFixed(2).replace('.', ',');
export const inThaiDigits: ScoreText = (score) => thaiDigits(score.toFixed(2));
export const withUnit: ScoreText = (score) => `${score.toFixed(2)} คะแนน`;
export const padded: ScoreText = (score) => `\u00a0${score} \u200b`;

const column = (header: Cell, cell: ScoreColumn['cell']): ScoreColumn => ({ header, cell });

export const code = (spelling: Spelling, header: Cell = 'ข้อ'): ScoreColumn => column(header, (scored, roll) => spelling(scored.code, roll));

export const score = (text: ScoreText = asNumber, header: Cell = 'คะแนน', blank: Cell = ''): ScoreColumn =>
  column(header, ({ score: own }) => (own === null ? blank : typeof own === 'number' ? text(own) : own));

/** Every cell in a form of its own. */
export const anyScoreText = (header: Cell = 'คะแนน'): ScoreColumn =>
  column(header, ({ score: own }, roll) =>
    typeof own === 'number'
      ? roll.pick([asNumber, twoDecimals, percentText, spacedPercent, decimalComma, inThaiDigits, withUnit, padded])(own)
      : (own ?? roll.pick(['', '-', '–', ' '])),
  );

/** A fraction that the sheet shows as a percent. */
export const percentFormat = (header: Cell = 'คะแนน'): ScoreColumn => ({
  header,
  cell: ({ score: own }) => (typeof own === 'number' ? own / 100 : (own ?? '')),
  format: '0.00%',
});

export const title = (header: Cell = 'ประเด็นการตรวจ'): ScoreColumn => column(header, ({ measure }) => measure.title);
export const wording = (header: Cell = 'ข้อคำถาม'): ScoreColumn => column(header, ({ measure }) => `ท่านเห็นว่า${measure.title}เพียงใด`);
export const indicator = (header: Cell = 'ตัวชี้วัด'): ScoreColumn => column(header, ({ indicator: own }) => own.title);
export const indicatorNumber = (header: Cell = 'ตัวชี้วัดที่'): ScoreColumn => column(header, ({ indicator: own }) => Number(own.code));
export const place = (header: Cell = 'ลำดับ'): ScoreColumn => column(header, ({ place: own }) => own);
export const always = (header: Cell, ...cells: Cell[]): ScoreColumn => column(header, (_: Scored, roll) => roll.pick(cells));
export const lastYear = (header: Cell = 'คะแนนปี 2562'): ScoreColumn => column(header, (_: Scored, roll) => roll.below(101));
export const comment = (header: Cell = 'ความคิดเห็น'): ScoreColumn =>
  column(header, ({ score: own }, roll) => (own === 0 ? roll.pick(['ไม่พบข้อมูล ปี 2563', 'ลิงก์ใช้ไม่ได้ 404']) : ''));
export const evidence = (header: Cell = 'หลักฐาน (URL)'): ScoreColumn =>
  column(header, ({ code: own }) => `https://www.example.go.th/${own}/100`);

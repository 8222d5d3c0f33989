import { dice } from '../../properties/dice.js';
import type { ShareSheet } from '../make/shares.js';
import * as as from '../make/spellings.js';

const roll = dice(1);
const LEVELS = ['น้อยที่สุดหรือไม่มีเลย', 'น้อย', 'มาก', 'มากที่สุด'];
const BEST_FIRST = [...LEVELS].reverse();
const capital = (code: string): string => as.capital(code, roll);

/** Scores of questions and parts with the share of each answer, as results pages print them. */
export const SHARES: ShareSheet[] = [
  {
    name: 'codes in merged cells',
    survey: 'IIT',
    labels: [...LEVELS, 'มี', 'ไม่มี'],
    share: (share) => share,
    code: capital,
    hasWhole: true,
    isMerged: true,
  },
  {
    name: 'codes in merged cells, rows of parts alone',
    survey: 'EIT',
    labels: LEVELS,
    share: (share) => share,
    code: capital,
    hasWhole: false,
    isMerged: true,
  },
  {
    name: 'shares of every question, parts below',
    survey: 'IIT',
    labels: [...LEVELS, 'มี', 'ไม่มี'],
    share: (share) => share,
    code: capital,
    hasWhole: true,
  },
  {
    name: 'shares as text, best answer first',
    survey: 'EIT',
    labels: ['มี', 'ไม่มี', ...BEST_FIRST],
    share: (share) => `${share.toFixed(2)} %`,
    code: (code) => as.thai(code, roll),
    hasWhole: true,
  },
  {
    name: 'shares as fractions',
    survey: 'EIT',
    labels: [...LEVELS, 'มี', 'ไม่มี'],
    share: (share) => share / 100,
    code: capital,
    hasWhole: true,
  },
  {
    name: 'rows of parts alone, in another order',
    survey: 'IIT',
    labels: BEST_FIRST,
    share: (share) => share,
    code: capital,
    hasWhole: false,
    isReversedOrder: true,
  },
  {
    name: 'มี and ไม่มี alone',
    survey: 'EIT',
    labels: ['มี', 'ไม่มี'],
    share: (share) => `${share}%`,
    code: capital,
    hasWhole: true,
    questions: ({ parts = [] }) => parts.some(({ scale }) => scale !== '4'),
  },
];

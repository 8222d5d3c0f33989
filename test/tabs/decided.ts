import type { Rows } from './reading.js';

/** `การจับคู่` with these answers. */
export function decisionsTab(...answers: [tab: string, about: string, answer: string][]): Rows {
  return [['แท็บ', 'สิ่งที่พบ', 'อ่านเป็น'], ...answers];
}

import { SheetsError } from '../model/workbook.js';

/** Why a request was not done: one sentence for the user. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly status = 200,
  ) {
    super(message);
  }
}

export const malformed = (): Refusal => new Refusal('คำสั่งจากหน้าเว็บไม่ถูกต้อง โปรดโหลดหน้านี้ใหม่', 400);

/** What Sheets says in English on Google, in the words of this host's page. */
const SAID: [RegExp, string][] = [
  [/protected cell or object/, 'แก้ไขไม่ได้ เพราะเซลล์หรือแท็บนี้ถูกป้องกันไว้ โปรดติดต่อเจ้าของสเปรดชีตหากต้องแก้ไข'],
  [/do not have permission to edit/, 'แก้ไขไม่ได้ เพราะสเปรดชีตนี้เปิดให้ดูเท่านั้น'],
  [/A sheet with the name "[\s\S]*" already exists/, 'มีแท็บชื่อนี้แล้ว โปรดใช้ชื่ออื่น'],
  [/can't remove all the sheets/, 'ลบแท็บสุดท้ายไม่ได้ สเปรดชีตต้องมีอย่างน้อยหนึ่งแท็บ'],
  [/above the limit of \d+ cells/, 'เพิ่มไม่ได้ เพราะสเปรดชีตจะมีเกิน 10,000,000 เซลล์'],
  [/maximum of 50000 characters/, 'ข้อความยาวเกิน 50,000 ตัวอักษรในเซลล์เดียว'],
  [/^Sheet \d+ not found$/, 'ไม่พบแท็บนี้ อาจถูกลบไปแล้ว โปรดโหลดหน้านี้ใหม่'],
];

/** The sentence for whatever a request threw. */
export function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof SheetsError)) return message;
  return SAID.find(([pattern]) => pattern.test(message))?.[1] ?? message;
}

import type { Framework } from '../framework.js';
import { FRAMEWORK_2563 } from './2563.js';
import { retitled } from './retitle.js';

const COMPLAINTS = 'การจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ';

/** The structure of 2563; complaints now cover misconduct too (o29–o31). */
export const FRAMEWORK_2564: Framework = {
  ...FRAMEWORK_2563,
  year: 2564,
  title: 'ITA 2564',
  sources: { form2564: 'official IIT and OIT forms of fiscal year 2564' },
  certainty: 'sure',
  surveys: retitled(FRAMEWORK_2563.surveys, {
    o29: { title: 'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', topic: COMPLAINTS },
    o30: { title: 'ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', topic: COMPLAINTS },
    o31: { title: 'ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบประจำปี', topic: COMPLAINTS },
  }),
};

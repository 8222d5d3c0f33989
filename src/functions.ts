import { answersScore } from './formulas/answers.js';
import type { Argument, Returned } from './formulas/arguments.js';
import { bands } from './formulas/band.js';
import { gainRows } from './formulas/gains.js';
import { ratings } from './formulas/rating.js';
import { measureScore } from './formulas/score.js';
import { summary } from './formulas/summary.js';
import { inThai } from './formulas/thai.js';
import { dayOfWorkbook } from './google/days.js';
import type { DayOf } from './tabs/read/days.js';

/**
 * ระดับผลการประเมินของคะแนนภาพรวม เช่น =ITA_RATING(79.68, 2563) ได้ B ให้ช่วงคะแนนได้ทั้งช่วงในครั้งเดียว เช่น =ITA_RATING(B2:B11, 2563) ช่องว่างได้ช่องว่าง
 *
 * @param {number} score คะแนนภาพรวม 0 ถึง 100 หรือช่วงของคะแนน เช่น 79.68 หรือ B2:B11
 * @param {number} year ปีงบประมาณ พ.ศ. เช่น 2563 ให้ใส่ปีเสมอ (ไม่ใส่ก็ได้ ถือเป็น 2563)
 * @param {number} iit คะแนน IIT เช่น 84.97 หรือช่วงขนาดเท่าช่วงคะแนนภาพรวม เช่น C2:C11 ต้องใส่ตั้งแต่ปี 2566 (ปีก่อนหน้า ไม่ใส่ก็ได้)
 * @param {number} eit คะแนน EIT เช่น 77.43 หรือ D2:D11 ต้องใส่ตั้งแต่ปี 2566 (ปีก่อนหน้า ไม่ใส่ก็ได้)
 * @param {number} oit คะแนน OIT เช่น 77.40 หรือ E2:E11 ต้องใส่ตั้งแต่ปี 2566 (ปีก่อนหน้า ไม่ใส่ก็ได้)
 * @return {string} ระดับ เช่น AA A B หรือ ผ่านดี ช่องว่างได้ช่องว่าง
 * @customfunction
 */
export function ITA_RATING(score: Argument, year: Argument, iit: Argument, eit: Argument, oit: Argument): Returned {
  return ratings(score, year, [iit, eit, oit]);
}

/**
 * กลุ่มประเมินของคะแนน เช่น =ITA_BAND(55) ได้ ต่ำกว่า 60% ส่วนคะแนนอื่นได้ ตั้งแต่ 60% ถึง 85% หรือ เกินกว่า 85% ให้ช่วงคะแนนได้ทั้งช่วงในครั้งเดียว ช่องว่างได้ช่องว่าง
 *
 * @param {number} score คะแนน 0 ถึง 100 หรือช่วงของคะแนน เช่น 55 หรือ B2:B11
 * @param {number} low คะแนนแบ่งกลุ่มล่าง เช่น 60 (ไม่ใส่ก็ได้ ถือเป็น 60)
 * @param {number} high คะแนนแบ่งกลุ่มบน เช่น 85 (ไม่ใส่ก็ได้ ถือเป็น 85)
 * @return {string} ชื่อกลุ่ม ตามคะแนนแบ่งกลุ่มที่ใช้
 * @customfunction
 */
export function ITA_BAND(score: Argument, low: Argument, high: Argument): Returned {
  return bands(score, low, high);
}

/**
 * คะแนนของข้อคำถามหนึ่งข้อจากคำตอบดิบ เช่น =ITA_ANSWERS(B2:C53, "i1", 2563) ช่องว่างไม่นับเป็นผู้ตอบ ว่างทั้งช่วงได้ช่องว่าง
 *
 * @param {string} answers ช่วงคำตอบ ไม่รวมหัวตาราง หนึ่งคอลัมน์ต่อหนึ่งส่วนของข้อ เรียงตามลำดับ เช่น B2:C53 หรือ B2:C
 * @param {string} question รหัสข้อคำถาม เช่น "i1" หรือ "E8"
 * @param {number} year ปีงบประมาณ พ.ศ. เช่น 2563 ให้ใส่ปีเสมอ (ไม่ใส่ก็ได้ ถือเป็น 2563)
 * @return {number} คะแนน 0 ถึง 100 ไม่ปัดเศษ
 * @customfunction
 */
export function ITA_ANSWERS(answers: Argument, question: Argument, year: Argument): Returned {
  return answersScore(answers, question, year);
}

/**
 * คะแนนของข้อ ตัวชี้วัด แบบสำรวจ หรือภาพรวม จากตารางสองคอลัมน์ เช่น =ITA_SCORE(A2:B44, "OIT", 2563) คะแนนที่ให้ไว้ของระดับใดใช้แทนคะแนนของสิ่งที่อยู่ใต้ระดับนั้น ว่างทั้งช่วงได้ช่องว่าง
 *
 * @param {string} scores ช่วงสองคอลัมน์ รหัส และ คะแนน ของระดับใดก็ได้ เช่น A2:B44 หรือ A2:B
 * @param {string} measure รหัสสิ่งที่ต้องการ เช่น "o1" "9.1" 9 "OIT" หรือ "total" เลขเปล่าคือตัวชี้วัด
 * @param {number} year ปีงบประมาณ พ.ศ. เช่น 2563 ให้ใส่ปีเสมอ (ไม่ใส่ก็ได้ ถือเป็น 2563)
 * @return {number} คะแนน 0 ถึง 100 ไม่ปัดเศษ
 * @customfunction
 */
export function ITA_SCORE(scores: Argument, measure: Argument, year: Argument): Returned {
  return measureScore(scores, measure, year);
}

/**
 * ตารางสรุปคะแนนทุกตัวชี้วัด ตัวชี้วัดย่อย แบบสำรวจ และภาพรวมพร้อมระดับ เช่น =ITA_SUMMARY(A2:B89, 2563) ผลลัพธ์ขยายลงด้านล่างและด้านขวา คะแนนที่ยังไม่ทราบเว้นว่าง
 *
 * @param {string} scores ช่วงสองคอลัมน์ รหัส และ คะแนน ของระดับใดก็ได้ เช่น A2:B89 หรือ A2:B
 * @param {number} year ปีงบประมาณ พ.ศ. เช่น 2563 ให้ใส่ปีเสมอ (ไม่ใส่ก็ได้ ถือเป็น 2563)
 * @return {string} ตาราง รหัส รายการ คะแนน ระดับ
 * @customfunction
 */
export function ITA_SUMMARY(scores: Argument, year: Argument): Returned {
  return summary(scores, year);
}

/**
 * ข้อ OIT ที่ยังไม่ได้ 100 และคะแนนภาพรวมที่จะเพิ่มขึ้นหากแก้ข้อนั้น เช่น =ITA_GAINS(A2:B44, 2563) เรียงจากเพิ่มมากไปน้อย ผลลัพธ์ขยายลงด้านล่างและด้านขวา
 *
 * @param {string} scores ช่วงสองคอลัมน์ รหัส และ คะแนน ของข้อ OIT เช่น A2:B44 หรือ A2:B
 * @param {number} year ปีงบประมาณ พ.ศ. เช่น 2563 ให้ใส่ปีเสมอ (ไม่ใส่ก็ได้ ถือเป็น 2563)
 * @return {string} ตาราง รหัส รายการ คะแนน ส่วนเพิ่ม
 * @customfunction
 */
export function ITA_GAINS(scores: Argument, year: Argument): Returned {
  return gainRows(scores, year);
}

/**
 * เลขไทยของตัวเลข ข้อความ หรือวันที่ เช่น =ITA_THAI(79.68) ได้ ๗๙.๖๘ และวันที่ได้ ๑๘ มกราคม ๒๕๖๔
 *
 * @param {number} value ตัวเลข ข้อความ วันที่ หรือช่วงของสิ่งเหล่านี้ เช่น 79.68 หรือ A2:A11
 * @param {number} decimals จำนวนทศนิยม 0 ถึง 9 เช่น 2 (ไม่ใส่ก็ได้ ถือตามค่าที่ให้)
 * @return {string} ข้อความที่เป็นเลขไทย เช่น ๗๙.๖๘
 * @customfunction
 */
export function ITA_THAI(value: Argument, decimals: Argument): Returned {
  let dayOf: DayOf | null = null;
  return inThai(value, decimals, (date) => {
    dayOf ??= dayOfWorkbook(SpreadsheetApp.getActiveSpreadsheet());
    return dayOf(date);
  });
}

import type { IndicatorRecommendation, Recommendation } from './recommendation.js';
import { STEPS } from './steps.js';

const WORK = ['หาสาเหตุร่วมกับผู้เกี่ยวข้อง', 'ปรับปรุงวิธีปฏิบัติ', 'แจ้งผู้เกี่ยวข้องให้ทราบ', 'ติดตามและรายงานผล'];

/** What is suggested on a topic of which only its name is known. */
export const general = {
  indicator: (name: string): IndicatorRecommendation => ({
    titles: [],
    what: `ทบทวนสาเหตุที่ยังไม่ถึงเป้าหมายในเรื่อง “${name}” กำหนดวิธีแก้ไข และติดตามผลเป็นประจำ`,
    shown: 'รายงานผลการแก้ไข',
    where: 'แจ้งผลแก่ผู้เกี่ยวข้องและเผยแพร่บนเว็บไซต์หลัก',
    steps: WORK,
    success: 'มีผลการแก้ไขครบทุกเรื่องที่กำหนด',
    develop: 'หาสาเหตุร่วมกับผู้เกี่ยวข้องและปรับปรุงวิธีปฏิบัติให้ดียิ่งขึ้น',
    keep: 'รักษาแนวปฏิบัติที่ดีไว้และติดตามผลต่อเนื่อง',
  }),
  question: (name: string): Recommendation => ({
    titles: [],
    what: `หาสาเหตุร่วมกับผู้เกี่ยวข้องในเรื่อง “${name}” ปรับปรุงวิธีปฏิบัติ และสื่อสารให้ทราบถึงการเปลี่ยนแปลง`,
    shown: 'บันทึกการปรับปรุงและผลการสอบถามผู้เกี่ยวข้อง',
    where: 'แจ้งผู้เกี่ยวข้องให้ทราบผลการปรับปรุง',
    steps: WORK,
    success: 'มีการปรับปรุงและผู้เกี่ยวข้องรับทราบ',
  }),
  item: (name: string): Recommendation => ({
    titles: [],
    what: `จัดทำข้อมูล “${name}” ให้ครบองค์ประกอบตามเกณฑ์และเป็นปัจจุบัน`,
    shown: 'หน้าข้อมูลที่ครบองค์ประกอบและเปิดได้จริง',
    where: 'เผยแพร่บนเว็บไซต์หลักของหน่วยงาน',
    steps: STEPS.page,
    success: 'ข้อมูลครบองค์ประกอบและเป็นปัจจุบัน',
  }),
};

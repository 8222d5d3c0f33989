import type { Fault } from '../model/cell.js';

const BLOCKED = 'blocked';
const REASONS: Readonly<Record<string, string>> = {
  '#REF!': 'อ้างถึงเซลล์หรือแท็บที่ไม่มี หรือสูตรอ้างวนถึงตัวเอง',
  '#NAME?': 'ไม่รู้จักชื่อหรือฟังก์ชันนี้ บางฟังก์ชันของ Google ไม่มีในสมุดงานจำลอง',
  '#DIV/0!': 'หารด้วยศูนย์',
  '#VALUE!': 'ค่าที่ใช้ไม่ใช่ชนิดที่สูตรต้องการ',
  '#N/A': 'ไม่พบค่าที่ค้นหา',
  '#NUM!': 'ตัวเลขอยู่นอกช่วงที่คำนวณได้',
  '#ERROR!': 'อ่านสูตรไม่ได้ โปรดตรวจวงเล็บและเครื่องหมาย',
};

const isThai = (text: string): boolean => /[\u0e01-\u0e5b]/.test(text);

/** Why a cell shows an error, in the page's language: a function's own sentence, else what the error means; the engine's English helps nobody. */
export function reasonOf({ code, message }: Fault): string | undefined {
  if (isThai(message)) return message;
  if (code === '#REF!' && message === BLOCKED) return 'ผลลัพธ์ขยายไม่ได้ เพราะมีข้อมูลอยู่ในเซลล์ที่ต้องใช้';
  return REASONS[code];
}

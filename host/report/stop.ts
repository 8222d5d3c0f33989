/** Why nothing was written: one sentence for the user. */
export class Stop extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message, { cause: { code } });
  }
}

const USAGE = 'npm run report -- สมุดงาน.xlsx --out โฟลเดอร์ผลลัพธ์';

export const noFile = (): Stop => new Stop(`โปรดระบุไฟล์สมุดงาน เช่น ${USAGE}`, 'NO_FILE');
export const noFolder = (): Stop => new Stop(`โปรดระบุโฟลเดอร์ผลลัพธ์หลัง --out เช่น ${USAGE}`, 'NO_FOLDER');
export const unknownOption = (option: string): Stop => new Stop(`ไม่รู้จัก “${option}” ใช้คำสั่งดังนี้ ${USAGE}`, 'USAGE');
export const notFound = (path: string): Stop => new Stop(`ไม่พบไฟล์ ${path} โปรดตรวจชื่อและโฟลเดอร์`, 'NOT_FOUND');
export const notReadable = (path: string): Stop => new Stop(`อ่านไฟล์ ${path} ไม่ได้ โปรดตรวจว่าเป็นไฟล์และมีสิทธิ์อ่าน`, 'NOT_READABLE');
export const isInput = (path: string): Stop => new Stop(`ผลลัพธ์จะเขียนทับสมุดงานต้นฉบับ ${path} โปรดใช้โฟลเดอร์อื่นหลัง --out`, 'IS_INPUT');
export const notBuilt = (folder: string): Stop => new Stop(`ยังไม่มีไฟล์ของส่วนเสริมใน ${folder} โปรดสั่ง npm run build ก่อน`, 'NOT_BUILT');
export const notWritable = (folder: string): Stop =>
  new Stop(`เขียนผลลัพธ์ลงโฟลเดอร์ ${folder} ไม่ได้ โปรดตรวจสิทธิ์และพื้นที่ว่าง ไม่มีไฟล์ใดถูกเขียน`, 'NOT_WRITABLE');

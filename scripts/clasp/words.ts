import type { Project } from './project.js';
import type { Saying } from './saying.js';

const scriptUrl = ({ scriptId }: Project): string => `https://script.google.com/d/${scriptId}/edit`;
const sheetUrl = ({ parentId }: Project): string | null => (parentId ? `https://docs.google.com/spreadsheets/d/${parentId}/edit` : null);
const addresses = (project: Project): string => [sheetUrl(project), scriptUrl(project)].filter((url) => url !== null).join('\n  ');

/** What the commands `create` and `push` say of themselves; what they say of Google's refusals is in failures.ts. */
export const words = {
  build: { en: 'build the files in dist', th: 'สร้างไฟล์ใน dist' },
  createSheet: { en: 'make a new sheet and its script', th: 'สร้างแผ่นงานใหม่พร้อมสคริปต์' },
  createScript: { en: 'make a script in your sheet', th: 'สร้างสคริปต์ในแผ่นงานของท่าน' },
  rebuild: { en: 'build again (clasp wrote its own manifest into dist)', th: 'สร้างไฟล์ใน dist อีกครั้ง (clasp เขียน manifest ของตนทับ)' },
  push: { en: 'send the files of dist to the script', th: 'ส่งไฟล์ใน dist ขึ้นสคริปต์' },
  usage: {
    en: 'usage: npm run create -- [--parentId SHEET_ID_OR_URL] [--title "NAME"]  (mind the -- in the middle)',
    th: 'วิธีใช้: npm run create -- [--parentId รหัสหรือที่อยู่ของแผ่นงาน] [--title "ชื่อ"]  (ต้องมี -- คั่น)',
  },
  notASheet: (given: string): Saying => ({
    en: `“${given}” is no id of a sheet: open the sheet and copy its address, https://docs.google.com/spreadsheets/d/…/edit.`,
    th: `“${given}” ไม่ใช่รหัสของแผ่นงาน: เปิดแผ่นงานแล้วคัดลอกที่อยู่ https://docs.google.com/spreadsheets/d/…/edit`,
  }),
  exists: (project: Project, file: string): Saying => ({
    en: `This folder already has a project on Google:\n  ${addresses(project)}\nTo update it run: npm run push\nTo make another, first rename ${file} (keep it: it is the way back to this one), then run npm run create again.`,
    th: `โฟลเดอร์นี้มีโครงการบน Google อยู่แล้วตามที่อยู่ข้างต้น\nปรับให้เป็นรุ่นล่าสุดด้วย: npm run push\nหากจะสร้างอีกโครงการ ให้เปลี่ยนชื่อไฟล์ ${file} ก่อน (เก็บไว้เพื่อกลับมาใช้โครงการนี้) แล้วสั่ง npm run create ใหม่`,
  }),
  none: {
    en: 'There is no project on Google yet: run npm run create first.',
    th: 'ยังไม่มีโครงการบน Google: สั่ง npm run create ก่อน',
  },
  misplaced: (from: string, to: string): Saying => ({
    en: `${from} names a script, but that file is shared by all who use this repository: rename it to ${to}, run git checkout ${from}, then try again.`,
    th: `ไฟล์ ${from} มีรหัสสคริปต์อยู่ แต่ไฟล์นี้ใช้ร่วมกันทุกคน: เปลี่ยนชื่อเป็น ${to} แล้วสั่ง git checkout ${from} จากนั้นลองใหม่`,
  }),
  unreadable: (file: string): Saying => ({
    en: `${file} cannot be read as JSON: mend it, or rename it if you no longer need the project that it names.`,
    th: `อ่านไฟล์ ${file} ไม่ได้ เพราะไม่ใช่ JSON: แก้ไฟล์ หรือเปลี่ยนชื่อไฟล์หากไม่ใช้โครงการเดิมแล้ว`,
  }),
  step: (number: number, count: number, { en, th }: Saying): Saying => ({ en: `[${number}/${count}] ${en}`, th: `      ${th}` }),
  failed: (number: number, count: number, { en, th }: Saying): Saying => ({
    en: `Step ${number} of ${count} failed: ${en}.`,
    th: `ขั้นที่ ${number} จาก ${count} ไม่สำเร็จ: ${th}`,
  }),
  again: (command: string): Saying => ({
    en: `Then run again: ${command} (running it again is safe).`,
    th: `จากนั้นสั่งอีกครั้ง: ${command} (สั่งซ้ำได้โดยไม่เสียหาย)`,
  }),
  resume: {
    en: 'The script was made and is remembered. To finish, run: npm run push (running it again is safe; npm run create would refuse).',
    th: 'สร้างสคริปต์แล้วและจำรหัสไว้แล้ว ทำส่วนที่เหลือต่อด้วย: npm run push (สั่งซ้ำได้โดยไม่เสียหาย)',
  },
  emptySheet: {
    en: 'A new sheet may have been left in your Google Drive without a script: it is empty and you may delete it.',
    th: 'อาจมีแผ่นงานใหม่ที่ไม่มีสคริปต์ค้างอยู่ใน Google Drive ของท่าน เป็นแผ่นงานว่าง ลบได้',
  },
  notBuilt: 'โปรแกรมในโฟลเดอร์ src มีข้อผิดพลาดตามข้อความข้างต้น',
  unknown: {
    en: 'What clasp says above is not known here: do what it says.',
    th: 'ข้อความของ clasp ข้างต้นไม่อยู่ในรายการที่รู้จัก โปรดทำตามข้อความนั้น',
  },
  noScript: { en: 'clasp ended without making a script.', th: 'clasp จบการทำงานโดยไม่ได้สร้างสคริปต์' },
  done: (project: Project): Saying => ({
    en: `Done. Open or reload the sheet, wait up to half a minute, then look in the menu Extensions.\n  ${addresses(project)}`,
    th: 'เสร็จแล้ว เปิดหรือโหลดแผ่นงานใหม่ รอไม่เกินครึ่งนาที แล้วดูที่เมนู ส่วนขยาย',
  }),
};

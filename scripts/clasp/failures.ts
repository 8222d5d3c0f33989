import type { Saying } from './saying.js';

/** The steps that speak to Google: a new sheet with its script, a script in a sheet that is there, sending. */
export type Google = 'sheet' | 'script' | 'push';

/** A refusal that clasp or Google is known to say, and what to do about it. Words that stand in clasp 3.4 or in Google's answers. */
export interface Failure {
  when: RegExp;
  /** The step that it belongs to; any where none is given. */
  during?: Google;
  saying: Saying;
}

const NOT_LOGGED_IN = /No credentials found/;

/** The first that matches is said. One that is not known is told in clasp's own words, which always stand above. */
export const FAILURES: readonly Failure[] = [
  {
    when: NOT_LOGGED_IN,
    saying: { en: 'You are not logged in to Google. Run: npx clasp login', th: 'ยังไม่ได้ลงชื่อเข้าใช้ Google ให้สั่ง: npx clasp login' },
  },
  {
    when: /invalid_grant|invalid_rapt|invalid_client|Invalid Credentials|No refresh token|invalid authentication credentials/i,
    saying: {
      en: 'Your login to Google has expired or was withdrawn. Run: npx clasp login',
      th: 'การลงชื่อเข้าใช้ Google หมดอายุหรือถูกยกเลิก ให้สั่ง: npx clasp login',
    },
  },
  {
    when: /insufficient (?:authentication scopes|permission)/i,
    saying: {
      en: 'Your login lacks a permission. Run npx clasp login again and tick every box that Google shows.',
      th: 'การลงชื่อเข้าใช้ยังขาดสิทธิ์บางข้อ ให้สั่ง npx clasp login ใหม่ และเลือกทุกช่องที่ Google แสดง',
    },
  },
  {
    when: /has not enabled the Apps Script API/,
    saying: {
      en: 'The Apps Script API is off for your account. Open https://script.google.com/home/usersettings, switch it on and wait a few minutes.',
      th: 'บัญชีของท่านยังปิด Apps Script API อยู่ เปิด https://script.google.com/home/usersettings แล้วเปลี่ยนเป็นเปิด รอสักครู่',
    },
  },
  {
    when: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|socket hang up|network socket disconnected/i,
    saying: {
      en: 'Google cannot be reached. Check the network and, in an office with a proxy, the variable HTTPS_PROXY.',
      th: 'ติดต่อ Google ไม่ได้ ตรวจการเชื่อมต่ออินเทอร์เน็ต และหากสำนักงานใช้พร็อกซี ให้ตรวจตัวแปร HTTPS_PROXY',
    },
  },
  {
    when: /entity was not found|File not found/i,
    during: 'script',
    saying: {
      en: 'Google knows no such sheet for this account. Check the id, and that you are logged in with an account that may edit the sheet.',
      th: 'Google ไม่พบแผ่นงานนี้ในบัญชีที่ใช้ ตรวจรหัสแผ่นงาน และตรวจว่าลงชื่อด้วยบัญชีที่แก้ไขแผ่นงานนี้ได้',
    },
  },
  {
    when: /invalid argument|already exists/i,
    during: 'script',
    saying: {
      en: 'Google refused the sheet. If it is new, give it a name and type something in it. If Extensions › Apps Script opens a script in it already, leave that script and use a copy of the sheet without one, or run npm run create without --parentId.',
      th: 'Google ไม่รับแผ่นงานนี้ หากเป็นแผ่นงานใหม่ ให้ตั้งชื่อและพิมพ์อะไรลงไปก่อน หากเมนู ส่วนขยาย › Apps Script เปิดสคริปต์เดิมที่มีอยู่ ให้คงสคริปต์นั้นไว้และใช้แผ่นงานอื่นที่ยังไม่มีสคริปต์ หรือสั่ง npm run create โดยไม่ใส่ --parentId',
    },
  },
  {
    when: /does not have permission/i,
    during: 'script',
    saying: {
      en: 'This account may not add a script there. Ask the owner of the sheet for the right to edit, or log in with another account: npx clasp login',
      th: 'บัญชีนี้เพิ่มสคริปต์ในแผ่นงานนั้นไม่ได้ ขอสิทธิ์แก้ไขจากเจ้าของแผ่นงาน หรือลงชื่อด้วยบัญชีอื่น: npx clasp login',
    },
  },
  {
    when: /entity was not found|does not have permission/i,
    during: 'push',
    saying: {
      en: 'This account cannot reach the script named in .clasp.local.json. Log in with the account that made it (npx clasp login), or, if the script was deleted, rename that file and run npm run create.',
      th: 'บัญชีนี้เข้าถึงสคริปต์ตามไฟล์ .clasp.local.json ไม่ได้ ให้ลงชื่อด้วยบัญชีที่สร้างสคริปต์ (npx clasp login) หรือหากสคริปต์ถูกลบแล้ว ให้เปลี่ยนชื่อไฟล์นั้นแล้วสั่ง npm run create',
    },
  },
];

/** What to do about what clasp said; null where it is not known. */
export function adviceOn(said: string, during: Google): Saying | null {
  return FAILURES.find(({ when, during: only = during }) => only === during && when.test(said))?.saying ?? null;
}

/** True where clasp stopped before it asked Google for anything. */
export function isNotLoggedIn(said: string): boolean {
  return NOT_LOGGED_IN.test(said);
}

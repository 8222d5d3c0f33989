import { failure } from './host.js';

export type Context = 'customFunction' | 'simpleTrigger' | 'unauthorised' | 'user';

export interface Authority {
  context: Context;
  /** What the manifest asks for; null where it leaves the question to Google. */
  scopes: string[] | null;
  /** Of these, what the user left unticked when asked. */
  denied: string[];
}

let authority: Authority = { context: 'user', scopes: null, denied: [] };

export function setAuthority(value: Authority): void {
  authority = value;
}

const AUTH = 'https://www.googleapis.com/auth/';
const ANY_SHEET = ['spreadsheets.currentonly', 'spreadsheets'];
const SHEETS = /^(?:SpreadsheetApp|Spreadsheet|Sheet|Range|Protection|ConditionalFormatRule)\./;
const NO_SERVICE = /^SpreadsheetApp\.(?:getUi|new\w+|flush)$|^Ui\.(?!show)|^(?:Menu|ButtonSet|HtmlOutput|Blob)\./;
const WRITES = /\.(?:set|insert|delete|clear|append|activate|toast|create|update|addToUi|remove|protect)/;

/** The scopes of which a member needs one. */
function needed(member: string): string[] {
  if (/^SpreadsheetApp\.(?:openBy|create)/.test(member)) return ['spreadsheets'];
  if (NO_SERVICE.test(member)) return [];
  if (SHEETS.test(member)) return ANY_SHEET;
  if (/^Ui\.show/.test(member)) return ['script.container.ui'];
  if (/^Drive\./.test(member)) return ['drive.file', 'drive'];
  return [];
}

function refuseContext(member: string): void {
  const { context } = authority;
  if (context === 'user') return;
  const denied = (): Error => failure(`You do not have permission to call ${member}`);
  if (/^(?:Drive|Documents)\.|^Ui\.show/.test(member)) throw denied();
  if (context === 'customFunction') {
    if (member === 'SpreadsheetApp.getUi') throw failure('Cannot call SpreadsheetApp.getUi() from this context.');
    if (SHEETS.test(member) && WRITES.test(member)) throw denied();
  }
  if (context === 'unauthorised' && !NO_SERVICE.test(member) && !/^(?:Utilities|Session|ScriptApp)\./.test(member)) {
    throw denied();
  }
}

/** True while something that the manifest asks for is not granted. */
export const lacksGrant = (): boolean => authority.denied.length > 0;

/** Refuses a call that Google would refuse here. */
export function authorise(member: string): void {
  refuseContext(member);
  const wanted = needed(member).map((scope) => AUTH + scope);
  const { scopes, denied } = authority;
  const isGranted = (scope: string): boolean => (scopes === null || scopes.includes(scope)) && !denied.includes(scope);
  if (wanted.length === 0 || wanted.some(isGranted)) return;
  const list = wanted.length === 1 ? wanted[0] : `(${wanted.join(' || ')})`;
  throw failure(`Specified permissions are not sufficient to call ${member}. Required permissions: ${list}`);
}

import type { Workbook } from '../model/workbook.js';
import type { TimeLimits } from '../runtime/limited.js';
import type { Documents } from './documents.js';
import type { Lock } from './lock.js';
import type { Screen } from './screen.js';

/** All that a script can reach from one open spreadsheet. */
export interface Session {
  workbook: Workbook;
  documents: Documents;
  lock: Lock;
  screen: Screen;
  properties: Map<string, string>;
  /** The text of a page in dist. */
  page(name: string): string;
  userLocale: string;
  /** Scopes of the manifest that the user did not grant. */
  denied: ReadonlySet<string>;
  limits: TimeLimits;
  log(line: string): void;
}

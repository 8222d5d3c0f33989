import type { ReportChunk } from '../contract/report.js';
import type { SidebarWords } from '../words/th/sidebar.js';
import type { DetailsViews } from './details/views.js';
import type { PasteChunk } from './paste/env.js';
import type { Server } from './server.js';
import type { Store } from './store.js';
import { wordsOf } from './words.js';

/** What the page itself can do, so that jobs run without one in tests. */
export interface Page {
  /** Runs the one script of a page file; null where it leaves no report maker, no words, or no view. */
  runReport(html: string): ReportChunk | null;
  runEnglish(html: string): SidebarWords | null;
  runPaste(html: string): PasteChunk | null;
  runDetails(html: string): DetailsViews | null;
  /** Lets the page be drawn before heavy work. */
  drawn(): Promise<void>;
  /** The time of day, `14:05`. */
  time(): string;
  /** A name that no other run has. */
  newRun(): string;
  /** Moves the keyboard from the panel into the cells. */
  focusCells(): void;
  download(name: string, base64: string): void;
}

/** All that a job works with. */
export interface JobContext {
  store: Store;
  server: Server;
  page: Page;
}

export function wordsAt({ store }: JobContext): SidebarWords {
  return wordsOf(store.state.language);
}

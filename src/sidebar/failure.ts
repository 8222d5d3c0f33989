import type { ServerApi } from '../contract/server.js';
import type { SidebarWords } from '../words/th/sidebar.js';
import { CallFailure } from './server.js';

const READS: ReadonlySet<keyof ServerApi> = new Set([
  'readStatus',
  'goToCell',
  'readChunk',
  'readReport',
  'countAnswers',
  'readPasted',
] as const);

/** One sentence for a call that gave no answer; what may have been done in spite of it is said. */
export function failureText(error: unknown, words: SidebarWords): string {
  const { failure, calls } = words;
  if (!(error instanceof CallFailure)) return failure.thrown(calls.readStatus, messageOf(error) || failure.noReason);
  const what = calls[error.call];
  if (error.kind === 'thrown') return failure.thrown(what, error.message || failure.noReason);
  if (READS.has(error.call)) return failure.unheardRead(what);
  if (error.call === 'saveReport') return failure.unheardSave;
  return failure.unheard(what);
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error ?? '');
}

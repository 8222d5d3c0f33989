import type { Requests } from '../../protocol/requests.js';
import type { Sheet } from '../state/book.js';
import type { Pending } from './pending.js';
import type { SheetView } from './sheet-view.js';

/** What the parts of the grid share: the view, the way to the server, and a word to the user. */
export interface GridContext {
  view: SheetView;
  pending: Pending;
  /** `after` is called when the server has answered, whatever it says. */
  ask<Name extends keyof Requests>(name: Name, body: Requests[Name], after?: () => void): void;
  note(message: string): void;
}

export function activeSheet(context: GridContext): Sheet | undefined {
  return context.view.book.sheets.find(({ id }) => id === context.view.activeSheet);
}

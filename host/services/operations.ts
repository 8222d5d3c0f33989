import { bookOperations } from './book.js';
import { cellOperations } from './cells.js';
import { otherOperations } from './other.js';
import type { Session } from './session.js';
import { tabOperations } from './tabs.js';

/** Everything the fakes may ask, by name. */
export const operationsOf = (session: Session) => ({
  ...bookOperations(session),
  ...tabOperations(session),
  ...cellOperations(session),
  ...otherOperations(session),
});

export type Operations = ReturnType<typeof operationsOf>;

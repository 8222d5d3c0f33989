import type { Dialogs } from './chrome/dialog.js';
import { byId } from './chrome/element.js';
import type { Toasts } from './chrome/toasts.js';
import type { Frame } from './frame.js';
import type { Grid } from './grid/grid.js';
import type { SessionListener } from './state/session.js';
import { words } from './words.js';

interface Shown {
  grid: Grid;
  frame: Frame;
  dialogs: Dialogs;
  toasts: Toasts;
}

/** Shows what becomes of the workbook and what the server says. */
export function sessionListener({ grid, frame, dialogs, toasts }: Shown): SessionListener {
  return {
    rebuilt: (book) => {
      grid.rebuild(book);
      frame.show(book);
    },
    changed: (book, difference) => {
      grid.update(book, difference);
      frame.show(book);
    },
    // That there is nothing to undo is no matter for a dialog.
    refused: (message, asked) => (asked === 'undo' || asked === 'redo' ? toasts.show(message) : dialogs.tell(words.notice, message)),
    spoke: ({ alerts, toasts: said }) => {
      for (const { title, prompt } of alerts) dialogs.tell(title, prompt);
      for (const { title, message } of said) toasts.show(message, title);
    },
    reachable: (is) => {
      byId('offline').hidden = is;
    },
    waiting: (count) => {
      document.documentElement.dataset['waiting'] = String(count);
      frame.wait(count > 0);
    },
  };
}

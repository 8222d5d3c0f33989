import { download, type Files } from './chrome/files.js';
import { forgetHint } from './chrome/hint.js';
import type { MenuActions } from './chrome/menu-model.js';
import { insertRows } from './grid/commands.js';
import { clearSelection } from './grid/edits.js';
import type { Grid } from './grid/grid.js';
import type { Session } from './state/session.js';

/** What each entry of the menus sets going. */
export function menuActions(grid: Grid, files: Files, ask: Session['ask']): MenuActions {
  return {
    openFile: () => files.choose(),
    download,
    newBook: () => ask('newBook', {}),
    undo: () => ask('undo', {}),
    redo: () => ask('redo', {}),
    cut: () => void grid.clipboard.copy(true),
    copy: () => void grid.clipboard.copy(false),
    paste: () => void grid.clipboard.pasteByMenu(),
    clear: () => clearSelection(grid.context),
    insertRows: (where) => insertRows(grid.context, where),
    runFunction: (functionName) => {
      forgetHint();
      grid.selection.flush();
      ask('menu', { functionName });
    },
  };
}

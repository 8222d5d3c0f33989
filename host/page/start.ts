import { Dialogs } from './chrome/dialog.js';
import { byId } from './chrome/element.js';
import { Files } from './chrome/files.js';
import { showHint } from './chrome/hint.js';
import { cellEntries, type MenuActions } from './chrome/menu-model.js';
import { Popup } from './chrome/popup.js';
import { hearRegionKeys } from './chrome/regions.js';
import { Toasts } from './chrome/toasts.js';
import { Frame } from './frame.js';
import { Grid } from './grid/grid.js';
import { menuActions } from './menu-actions.js';
import { sessionListener } from './session-listener.js';
import { listenToServer } from './state/events.js';
import { Session } from './state/session.js';
import { words } from './words.js';

export function startPage(): void {
  const ask: Session['ask'] = (name, body, after) => session.ask(name, body, after);
  const note = (message: string) => toasts.show(message);
  const toasts = new Toasts(byId('toasts'));
  const grid = new Grid(byId('grid'), byId('spoken'), { ask, note, tabShown: () => frame.showTabs(session.book) });
  const dialogs = new Dialogs(() => grid.focus());
  const files = new Files((file) => session.openFile(file), note);
  const actions = menuActions(grid, files, ask);
  const frame = new Frame(grid, dialogs, actions, ask);
  const listener = sessionListener({ grid, frame, dialogs, toasts });
  const session = new Session(listener);
  byId('retry').addEventListener('click', () => session.retry());
  openCellMenu(grid, actions);
  hearRegionKeys(() => grid.focus());
  grid.rendered.then(() => {
    document.documentElement.dataset['ready'] = 'true';
  });
  showHint();
  session.open();
  listenToServer((revision) => session.refresh(revision), listener.spoke, listener.reachable);
}

function openCellMenu(grid: Grid, actions: MenuActions): void {
  byId('grid').addEventListener('contextmenu', (event) => {
    event.preventDefault();
    if (grid.context.view.editing) return;
    new Popup(cellEntries(actions), { left: event.clientX, top: event.clientY }, words.edit, { closed: () => grid.focus() });
  });
}

import type { Notices } from '../protocol/requests.js';
import { Dialogs } from './chrome/dialog.js';
import { byId } from './chrome/element.js';
import { download, Files } from './chrome/files.js';
import { forgetHint, showHint } from './chrome/hint.js';
import { MenuBar } from './chrome/menu-bar.js';
import { cellEntries, type MenuActions, menuBar } from './chrome/menu-model.js';
import { Popup } from './chrome/popup.js';
import { SidebarPanel } from './chrome/sidebar.js';
import { Tabs } from './chrome/tabs.js';
import { Toasts } from './chrome/toasts.js';
import { TopBar } from './chrome/top-bar.js';
import { insertRows } from './grid/commands.js';
import { clearSelection } from './grid/edits.js';
import { Grid } from './grid/grid.js';
import type { Book } from './state/book.js';
import { listenToServer } from './state/events.js';
import { Session } from './state/session.js';
import { words } from './words.js';

export function startPage(): void {
  const grid = new Grid(byId('grid'), byId('spoken'), {
    ask: (name, body, after) => session.ask(name, body, after),
    note: (message) => toasts.show(message),
    tabShown: () => tabs.show(session.book, grid.desk.view.activeSheet),
  });
  const leave = () => grid.focus();
  const toasts = new Toasts(byId('toasts'));
  const dialogs = new Dialogs(leave);
  const bar = new MenuBar(byId('menus'), leave);
  const top = new TopBar((name) => session.ask('renameBook', { name }), leave);
  const side = new SidebarPanel(() => session.ask('closeSidebar', {}), leave);
  const tabs = new Tabs(byId('tabs'), byId('part'), {
    show: (sheet) => grid.showTab(sheet),
    add: () => session.ask('addSheet', {}),
    rename: (sheet, name) => session.ask('renameSheet', { sheet, name }),
    remove: async ({ id, name }) => {
      if (await dialogs.confirm(words.removeTab, words.confirmRemove(name))) session.ask('removeSheet', { sheet: id });
    },
    leave,
  });
  const files = new Files(
    (file) => session.openFile(file),
    (message) => toasts.show(message),
  );
  const actions: MenuActions = {
    openFile: () => files.choose(),
    download,
    newBook: () => session.ask('newBook', {}),
    undo: () => session.ask('undo', {}),
    redo: () => session.ask('redo', {}),
    cut: () => void grid.clipboard.copy(true),
    copy: () => void grid.clipboard.copy(false),
    paste: () => void grid.clipboard.pasteByMenu(),
    clear: () => clearSelection(grid.desk),
    insertRows: (where) => insertRows(grid.desk, where),
    runFunction: (functionName) => {
      forgetHint();
      grid.selection.flush();
      session.ask('menu', { functionName });
    },
  };
  const drawChrome = (book: Book) => {
    bar.show(menuBar(book.menus, { undo: book.canUndo, redo: book.canRedo }, actions));
    top.show(book);
    side.show(book.sidebar);
    tabs.show(book, grid.desk.view.activeSheet);
    document.documentElement.dataset['revision'] = String(book.revision);
  };
  const speak = ({ alerts, toasts: said }: Notices) => {
    for (const { title, prompt } of alerts) dialogs.tell(title, prompt);
    for (const { title, message } of said) toasts.show(message, title);
  };
  const session = new Session({
    rebuilt: (book) => {
      grid.rebuild(book);
      drawChrome(book);
    },
    changed: (book, difference) => {
      grid.update(book, difference);
      drawChrome(book);
    },
    // That there is nothing to undo is no matter for a dialog.
    refused: (message, asked) => (asked === 'undo' || asked === 'redo' ? toasts.show(message) : dialogs.tell(words.notice, message)),
    spoke: speak,
    reachable: (is) => {
      byId('offline').hidden = is;
    },
    waiting: (count) => top.wait(count > 0),
  });
  byId('retry').addEventListener('click', () => session.retry());
  byId('add-tab').addEventListener('click', () => session.ask('addSheet', {}));
  byId('grid').addEventListener('contextmenu', (event) => {
    event.preventDefault();
    if (!grid.desk.view.editing)
      new Popup(cellEntries(actions), { left: event.clientX, top: event.clientY }, words.edit, { closed: leave });
  });
  grid.rendered.then(() => {
    document.documentElement.dataset['ready'] = 'true';
  });
  showHint();
  session.open();
  listenToServer((revision) => session.refresh(revision), speak);
}

import type { Dialogs } from './chrome/dialog.js';
import { byId } from './chrome/element.js';
import { MenuBar } from './chrome/menu-bar.js';
import { type MenuActions, menuBar } from './chrome/menu-model.js';
import { SidebarPanel } from './chrome/sidebar.js';
import { Tabs } from './chrome/tabs.js';
import { TopBar } from './chrome/top-bar.js';
import type { Grid } from './grid/grid.js';
import type { Book } from './state/book.js';
import type { Session } from './state/session.js';
import { words } from './words.js';

/** What stands around the grid: the menus, the workbook's name, its tabs and the add-on's panel. */
export class Frame {
  readonly #bar: MenuBar;
  readonly #top: TopBar;
  readonly #side: SidebarPanel;
  readonly #tabs: Tabs;

  constructor(
    private readonly grid: Grid,
    dialogs: Dialogs,
    private readonly actions: MenuActions,
    ask: Session['ask'],
  ) {
    const leave = () => grid.focus();
    this.#bar = new MenuBar(byId('menus'), leave);
    this.#top = new TopBar((name) => ask('renameBook', { name }), leave);
    this.#side = new SidebarPanel(() => ask('closeSidebar', {}), leave);
    this.#tabs = new Tabs(byId('tabs'), byId('part'), {
      show: (sheet) => grid.showTab(sheet),
      add: () => ask('addSheet', {}),
      rename: (sheet, name) => ask('renameSheet', { sheet, name }),
      remove: async ({ id, name }) => {
        if (await dialogs.confirm(words.removeTab, words.confirmRemove(name))) ask('removeSheet', { sheet: id });
      },
      leave,
    });
    byId('add-tab').addEventListener('click', () => ask('addSheet', {}));
  }

  show(book: Book): void {
    this.#bar.show(menuBar(book.menus, { undo: book.canUndo, redo: book.canRedo }, this.actions));
    this.#top.show(book);
    this.#side.show(book.sidebar);
    this.showTabs(book);
    document.documentElement.dataset['revision'] = String(book.revision);
  }

  showTabs(book: Book): void {
    this.#tabs.show(book, this.grid.context.view.activeSheet);
  }

  /** Whether something is still on its way to the server. */
  wait(is: boolean): void {
    this.#top.wait(is);
  }
}

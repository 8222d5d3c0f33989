import { sidebarOrigin } from '../../protocol/origins.js';
import type { BookView } from '../../protocol/view.js';
import { words } from '../words.js';
import { byId, element } from './element.js';
import { moveToRegion } from './regions.js';

const sandbox = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads allow-same-origin allow-popups-to-escape-sandbox';

/** The add-on's page beside the grid, in a frame of another origin, as in Google Sheets. */
export class SidebarPanel {
  readonly #panel = byId('sidebar');
  readonly #origin = sidebarOrigin(location.port);
  #version: number | null = null;

  constructor(
    close: () => void,
    private readonly focusGrid: () => void,
  ) {
    byId('sidebar-close').setAttribute('aria-label', words.closeSidebar);
    byId('sidebar-close').addEventListener('click', close);
    window.addEventListener('message', ({ origin, data }) => {
      if (origin === this.#origin) this.#hear((data as { sheet?: unknown } | null)?.sheet, close);
    });
  }

  show(sidebar: BookView['sidebar']): void {
    this.#panel.hidden = sidebar === null;
    if (sidebar) byId('sidebar-title').textContent = sidebar.title;
    if (this.#version === (sidebar?.version ?? null)) return;
    this.#version = sidebar?.version ?? null;
    const frame = sidebar && element('iframe', { sandbox, src: `${this.#origin}/?v=${sidebar.version}`, title: sidebar.title });
    // As in Google Sheets the keyboard goes to a panel that opens, but not away from somebody at work in another window.
    frame?.addEventListener('load', () => document.hasFocus() && frame.focus());
    byId('sidebar-frame').replaceChildren(...(frame ? [frame] : []));
    if (!frame) this.focusGrid();
  }

  #hear(asked: unknown, close: () => void): void {
    if (asked === 'closeSidebar') close();
    if (asked === 'focusGrid') this.focusGrid();
    if (asked === 'nextRegion') moveToRegion(1, this.focusGrid);
    if (asked === 'previousRegion') moveToRegion(-1, this.focusGrid);
  }
}

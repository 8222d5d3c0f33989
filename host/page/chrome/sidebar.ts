import type { BookView } from '../../protocol/view.js';
import { words } from '../words.js';
import { byId, element } from './element.js';

const sandbox = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads allow-same-origin allow-popups-to-escape-sandbox';

/** The add-on's page beside the grid, in a frame of another origin, as in Google Sheets. */
export class SidebarPanel {
  readonly #panel = byId('sidebar');
  readonly #origin = `http://sidebar.localhost:${location.port}`;
  #version: number | null = null;

  constructor(close: () => void, focusGrid: () => void) {
    byId('sidebar-close').setAttribute('aria-label', words.closeSidebar);
    byId('sidebar-close').addEventListener('click', close);
    window.addEventListener('message', ({ origin, data }) => {
      if (origin !== this.#origin) return;
      const asked = (data as { sheet?: unknown } | null)?.sheet;
      if (asked === 'closeSidebar') close();
      if (asked === 'focusGrid') focusGrid();
    });
  }

  show(sidebar: BookView['sidebar']): void {
    this.#panel.hidden = sidebar === null;
    if (sidebar) byId('sidebar-title').textContent = sidebar.title;
    if (this.#version === (sidebar?.version ?? null)) return;
    this.#version = sidebar?.version ?? null;
    const frame = sidebar && element('iframe', { sandbox, src: `${this.#origin}/?v=${sidebar.version}`, title: sidebar.title });
    byId('sidebar-frame').replaceChildren(...(frame ? [frame] : []));
  }
}

import { element } from './element.js';
import type { MenuEntry } from './menu-model.js';

interface PopupEvents {
  closed(how: 'chosen' | 'escape' | 'away'): void;
  /** Left or right at the outermost menu. */
  sideways?(step: -1 | 1): void;
}

const rows = (menu: HTMLElement) => [...menu.querySelectorAll<HTMLElement>(':scope > [role=menuitem]')];

/** An open menu with its submenus, for mouse and keyboard. */
export class Popup {
  readonly #root: HTMLElement;
  readonly #away = (event: Event) => {
    if (!this.#root.contains(event.target as Node)) this.close('away');
  };
  #open = true;

  constructor(
    entries: MenuEntry[],
    at: { left: number; top: number },
    label: string,
    private readonly events: PopupEvents,
  ) {
    this.#root = this.#menu(entries, label);
    document.body.append(this.#root);
    place(this.#root, at.left, at.top);
    this.#root.addEventListener('keydown', (event) => this.#key(event));
    document.addEventListener('pointerdown', this.#away, true);
    window.addEventListener('blur', this.#away);
    rows(this.#root)[0]?.focus();
  }

  close(how: 'chosen' | 'escape' | 'away'): void {
    if (!this.#open) return;
    this.#open = false;
    document.removeEventListener('pointerdown', this.#away, true);
    window.removeEventListener('blur', this.#away);
    this.#root.remove();
    this.events.closed(how);
  }

  #menu(entries: MenuEntry[], label: string): HTMLElement {
    return element('div', { class: 'menu', role: 'menu', 'aria-label': label }, ...entries.map((entry) => this.#row(entry)));
  }

  #row(entry: MenuEntry): HTMLElement {
    if (entry.kind === 'separator') return element('div', { role: 'separator' });
    const row = element('div', { role: 'menuitem', tabindex: '-1' }, element('span', {}, entry.caption));
    row.addEventListener('pointermove', () => document.activeElement !== row && !row.contains(document.activeElement) && this.#enter(row));
    if (entry.kind === 'menu') {
      const inner = this.#menu(entry.entries, entry.caption);
      row.classList.add('has-menu');
      row.setAttribute('aria-haspopup', 'menu');
      row.setAttribute('aria-expanded', 'false');
      row.append(inner);
      row.addEventListener('click', (event) => event.target instanceof Node && !inner.contains(event.target) && this.#expand(row));
      return row;
    }
    if (entry.keys) row.append(element('kbd', {}, entry.keys));
    if (!entry.enabled) row.setAttribute('aria-disabled', 'true');
    row.addEventListener('click', (event) => {
      event.stopPropagation();
      if (!entry.enabled) return;
      this.close('chosen');
      entry.run();
    });
    return row;
  }

  #enter(row: HTMLElement): void {
    row.focus();
    for (const sibling of rows(row.parentElement as HTMLElement)) if (sibling !== row) sibling.setAttribute('aria-expanded', 'false');
    if (row.classList.contains('has-menu')) row.setAttribute('aria-expanded', 'true');
  }

  #expand(row: HTMLElement): void {
    row.setAttribute('aria-expanded', 'true');
    const inner = row.querySelector<HTMLElement>('[role=menu]');
    if (inner) rows(inner)[0]?.focus();
  }

  #key(event: KeyboardEvent): void {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[role=menuitem]');
    const outer = row?.parentElement?.closest<HTMLElement>('[role=menuitem]');
    const siblings = rows(row?.parentElement ?? this.#root);
    const go = (to: number) => siblings.at(to % siblings.length)?.focus();
    const now = row ? siblings.indexOf(row) : -1;
    const keys: Record<string, () => void> = {
      ArrowDown: () => go(now + 1),
      ArrowUp: () => go(now - 1),
      Home: () => go(0),
      End: () => go(-1),
      Enter: () => (row?.classList.contains('has-menu') ? this.#expand(row) : row?.click()),
      ' ': () => (row?.classList.contains('has-menu') ? this.#expand(row) : row?.click()),
      ArrowRight: () => (row?.classList.contains('has-menu') ? this.#expand(row) : this.events.sideways?.(1)),
      ArrowLeft: () => (outer ? this.#collapse(outer) : this.events.sideways?.(-1)),
      Escape: () => (outer ? this.#collapse(outer) : this.close('escape')),
      Tab: () => this.close('escape'),
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  #collapse(row: HTMLElement): void {
    row.setAttribute('aria-expanded', 'false');
    row.focus();
  }
}

function place(menu: HTMLElement, left: number, top: number): void {
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(4, Math.min(left, innerWidth - width - 4))}px`;
  menu.style.top = `${top + height > innerHeight - 4 ? Math.max(4, innerHeight - height - 4) : top}px`;
}

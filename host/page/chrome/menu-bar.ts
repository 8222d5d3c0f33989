import { element } from './element.js';
import type { TopMenu } from './menu-model.js';
import { Popup } from './popup.js';

/** A menu bar by the ARIA pattern: one stop of the tab key, arrows between menus. */
export class MenuBar {
  #menus: TopMenu[] = [];
  #open: Popup | null = null;
  #current = 0;

  constructor(
    private readonly bar: HTMLElement,
    private readonly leave: () => void,
  ) {
    bar.addEventListener('keydown', (event) => this.#key(event));
  }

  show(menus: TopMenu[]): void {
    const same = menus.map(({ caption }) => caption).join('\n') === this.#menus.map(({ caption }) => caption).join('\n');
    this.#menus = menus;
    if (same) return;
    this.bar.replaceChildren(
      ...menus.map(({ caption }, index) =>
        element(
          'button',
          {
            type: 'button',
            role: 'menuitem',
            'aria-haspopup': 'menu',
            'aria-expanded': 'false',
            tabindex: index === 0 ? '0' : '-1',
            click: () => this.#drop(index),
            pointerenter: () => this.#open && this.#current !== index && this.#drop(index),
          },
          caption,
        ),
      ),
    );
  }

  #button(index: number): HTMLElement {
    return this.bar.children[index] as HTMLElement;
  }

  #focus(index: number): void {
    this.#current = (index + this.#menus.length) % this.#menus.length;
    for (const [at, button] of [...this.bar.children].entries()) button.setAttribute('tabindex', at === this.#current ? '0' : '-1');
    this.#button(this.#current).focus();
  }

  #drop(index: number): void {
    this.#open?.close('away');
    this.#focus(index);
    const menu = this.#menus[this.#current];
    const button = this.#button(this.#current);
    if (!menu) return;
    const { left, bottom } = button.getBoundingClientRect();
    button.setAttribute('aria-expanded', 'true');
    const popup = new Popup(menu.entries, { left, top: bottom + 2 }, menu.caption, {
      closed: (how) => {
        button.setAttribute('aria-expanded', 'false');
        if (this.#open === popup) this.#open = null;
        if (how === 'escape') button.focus();
        if (how === 'chosen') this.leave();
      },
      sideways: (step) => this.#drop(this.#current + step),
    });
    this.#open = popup;
  }

  #key(event: KeyboardEvent): void {
    // A screen reader may have set the focus elsewhere than the arrows did.
    this.#current = Math.max(0, [...this.bar.children].indexOf(event.target as Element));
    const keys: Record<string, () => void> = {
      ArrowRight: () => this.#focus(this.#current + 1),
      ArrowLeft: () => this.#focus(this.#current - 1),
      Home: () => this.#focus(0),
      End: () => this.#focus(-1),
      ArrowDown: () => this.#drop(this.#current),
      ArrowUp: () => this.#drop(this.#current),
      Enter: () => this.#drop(this.#current),
      ' ': () => this.#drop(this.#current),
      Escape: () => this.leave(),
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }
}

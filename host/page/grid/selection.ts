import type { PlaceView } from '../../protocol/view.js';
import { cellAt } from '../state/book.js';
import { words } from '../words.js';
import { cellName, samePlace } from './address.js';
import { activeSheet, type GridContext } from './grid-context.js';

type Active = { sheet: number; place: PlaceView };

const same = (one: Active, other: Active) => one.sheet === other.sheet && samePlace(one.place, other.place);

/** Keeps the user's selection and the script's active range the same, each following the other. */
export class SelectionLink {
  #sent: Active | null = null;
  #jump: number | null = null;
  #timer = 0;

  constructor(
    private readonly context: GridContext,
    private readonly spoken: HTMLElement,
  ) {}

  listen(): void {
    this.context.view.engine.commands.onCommandExecuted(({ id }) => {
      if (id === 'sheet.operation.set-selections') this.#moved();
    });
  }

  /** Goes where a script has moved the active range to; what other windows select is their own matter. */
  follow(active: Active & { jump: number }): void {
    const jumped = this.#jump !== null && this.#jump !== active.jump;
    this.#jump = active.jump;
    if (!jumped) return;
    this.#sent = { sheet: active.sheet, place: active.place };
    if (this.context.view.activeSheet !== active.sheet) this.context.view.show(active.sheet);
    const now = this.context.view.selection();
    if (now && samePlace(now, active.place)) return;
    this.context.view.select(active.place);
    this.context.view.reveal(active.place);
  }

  /** Sends the selection now; what is asked next will find it. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    const place = this.context.view.selection();
    const now = place && { sheet: this.context.view.activeSheet, place };
    if (!now || (this.#sent && same(this.#sent, now))) return;
    this.#sent = now;
    this.context.ask('select', now);
  }

  speak(): void {
    const place = this.context.view.selection();
    const sheet = activeSheet(this.context);
    if (!place || !sheet) return;
    const cell = cellAt(sheet, place.row, place.column);
    this.spoken.textContent = `${cellName(place.row, place.column)} ${cell?.shown || words.empty}${cell?.reason ? ` ${cell.reason}` : ''}`;
  }

  #moved(): void {
    this.speak();
    if (this.context.view.applying) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.flush(), 150);
  }
}

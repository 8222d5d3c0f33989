import type { PlaceView } from '../../protocol/view.js';
import { cellAt } from '../state/book.js';
import { words } from '../words.js';
import { cellName, samePlace } from './address.js';
import { activeSheet, type Desk } from './desk.js';

type Active = { sheet: number; place: PlaceView };

const same = (one: Active, other: Active) => one.sheet === other.sheet && samePlace(one.place, other.place);

const tell = ({ sheet, place: { row, column, rows, columns } }: Active) => [sheet, row, column, rows, columns].join();

/** Keeps the user's selection and the script's active range the same, each following the other. */
export class SelectionLink {
  #sent: Active | null = null;
  /** Sent, and not yet heard back. */
  readonly #under = new Set<string>();
  #server: Active | null = null;
  #timer = 0;

  constructor(
    private readonly desk: Desk,
    private readonly spoken: HTMLElement,
  ) {}

  listen(): void {
    this.desk.view.engine.commands.onCommandExecuted(({ id }) => {
      if (id === 'sheet.operation.set-selections') this.#moved();
    });
  }

  /** Goes where the server's active range has moved to, unless the page itself moved it. */
  follow(active: Active): void {
    if (this.#server && same(this.#server, active)) return;
    const first = this.#server === null;
    this.#server = active;
    if (this.#under.delete(tell(active)) || first) return;
    this.#sent = active;
    if (this.desk.view.activeSheet !== active.sheet) this.desk.view.show(active.sheet);
    const now = this.desk.view.selection();
    if (now && samePlace(now, active.place)) return;
    this.desk.view.select(active.place);
    this.desk.view.reveal(active.place);
  }

  /** Sends the selection now; what is asked next will find it. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    const place = this.desk.view.selection();
    const now = place && { sheet: this.desk.view.activeSheet, place };
    if (!now || (this.#sent && same(this.#sent, now))) return;
    this.#sent = now;
    this.#under.add(tell(now));
    this.desk.ask('select', now, () => this.#under.delete(tell(now)));
  }

  speak(): void {
    const place = this.desk.view.selection();
    const sheet = activeSheet(this.desk);
    if (!place || !sheet) return;
    const cell = cellAt(sheet, place.row, place.column);
    this.spoken.textContent = `${cellName(place.row, place.column)} ${cell?.shown || words.empty}${cell?.reason ? ` ${cell.reason}` : ''}`;
  }

  #moved(): void {
    this.speak();
    if (this.desk.view.applying) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.flush(), 150);
  }
}

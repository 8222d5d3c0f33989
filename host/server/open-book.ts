import { randomUUID } from 'node:crypto';
import { History } from '../history/history.js';
import type { BookView } from '../protocol/view.js';
import type { Spreadsheet } from '../spreadsheet.js';
import { Autosave } from '../storage/autosave.js';
import type { WorkingCopy } from '../storage/working-copy.js';
import type { Around } from '../view/book.js';

/** Versions of sidebars never come twice, in whichever workbook or run of the server they are shown. */
let version = Date.now();

/** What scripts keep outside the cells, as a mark that changes with it. */
const driveMark = ({ documents, properties }: Spreadsheet): string =>
  JSON.stringify([documents.all.map(({ id, version }) => [id, version]), [...properties]]);

/** The workbook that is open, with its file and its past. */
export class OpenBook {
  readonly id = randomUUID();
  readonly history: History;
  readonly autosave: Autosave;
  private jump = 0;
  private sidebar: { content: object; view: NonNullable<BookView['sidebar']> } | null = null;

  constructor(
    readonly spreadsheet: Spreadsheet,
    readonly copy: WorkingCopy,
    saved: () => void,
  ) {
    this.history = new History(spreadsheet.workbook);
    this.autosave = new Autosave(() => copy.save(spreadsheet), saved);
  }

  get workbook() {
    return this.spreadsheet.workbook;
  }

  around(): Omit<Around, 'revision'> {
    const { history, autosave } = this;
    return {
      book: this.id,
      jump: this.jump,
      sidebar: this.sidebarView(),
      canUndo: history.canUndo,
      canRedo: history.canRedo,
      savedAt: autosave.savedAt?.toISOString() ?? null,
      saveFailed: autosave.failure,
    };
  }

  /** A user's change: wholly done, or not at all. */
  change(work: () => void): void {
    const before = this.history.begin();
    try {
      work();
      this.workbook.calculator.settle();
    } catch (error) {
      this.history.rollBack(before);
      throw error;
    }
    if (this.history.commit(before)) this.autosave.changed();
  }

  /** A script's run: what it did before it failed stays, as on Google. */
  run<T>(work: () => T): T {
    const before = this.history.begin();
    const drive = driveMark(this.spreadsheet);
    const active = this.activeMark();
    try {
      return work();
    } finally {
      if (active !== this.activeMark()) this.jump++;
      const changed = this.history.commit(before);
      if (changed || drive !== driveMark(this.spreadsheet)) this.autosave.changed();
    }
  }

  /** Takes a step back or forth; false where there is none. */
  step(direction: 'undo' | 'redo'): boolean {
    const done = this.history[direction]();
    if (done) this.autosave.changed();
    return done;
  }

  private activeMark(): string {
    return JSON.stringify([this.workbook.activeSheet?.id, this.workbook.activePlace]);
  }

  private sidebarView(): BookView['sidebar'] {
    const { sidebar } = this.spreadsheet.screen;
    if (!sidebar) this.sidebar = null;
    else if (this.sidebar?.content !== sidebar) this.sidebar = { content: sidebar, view: { title: sidebar.title, version: ++version } };
    return this.sidebar?.view ?? null;
  }
}

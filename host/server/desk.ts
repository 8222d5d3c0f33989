import type { From, Notices } from '../protocol/requests.js';
import type { BookView, Changes, SheetView } from '../protocol/view.js';
import { Spreadsheet } from '../spreadsheet.js';
import { type Begun, beginCopy } from '../storage/begin.js';
import { bookView } from '../view/book.js';
import { OpenBook } from './open-book.js';
import { Refusal } from './refusal.js';
import { Views } from './views.js';

const NEW_BOOK = 'สเปรดชีตไม่มีชื่อ';

export interface DeskOptions {
  /** The folder that would be pushed. */
  dist: string;
  /** The folder of working copies. */
  folder: string;
  log(line: string): void;
}

/** One workbook is open at a time; requests are done one after the other. */
export class Desk {
  book: OpenBook;
  private readonly views: Views;
  private readonly watchers = new Set<() => void>();
  private notices: Notices = { alerts: [], toasts: [] };
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly options: DeskOptions,
    begun: Begun,
  ) {
    this.book = this.take(begun);
    // A page of an earlier run of the server must not take its old number for one of this run.
    this.views = new Views(this.newView(Date.now()));
  }

  /** Runs after whatever was asked before. */
  inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    const done = this.queue.then(work);
    this.queue = done.catch(() => undefined);
    return done;
  }

  get view(): BookView {
    return this.views.current;
  }

  /** Refuses what was asked of another workbook, or of places that may have moved since. */
  requireSame({ book, since }: From, namesPlaces: boolean): void {
    if (book !== this.book.id) throw new Refusal('เปิดสมุดงานเล่มอื่นแล้วในอีกหน้าต่างหนึ่ง จึงยังไม่ได้ทำคำสั่งนี้ โปรดดูสมุดงานที่แสดงอยู่');
    if (namesPlaces && since < this.views.rowsStandSince) {
      throw new Refusal('มีการแทรกหรือลบแถวไปก่อนหน้านี้ จึงยังไม่ได้เขียนอะไร โปรดดูแถวอีกครั้งแล้วทำใหม่');
    }
  }

  since(revision: number): Changes {
    return this.views.since(revision);
  }

  /** Calls whenever the revision grows or a script shows something; gives the way to stop. */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** Sees what changed. Where no cell can have, the tabs are taken as they were. */
  refresh(cells: 'cells' | 'no cells' = 'cells'): void {
    if (this.views.show(this.newView(0, cells === 'cells' ? undefined : this.view.sheets))) this.tell();
  }

  tell(): void {
    for (const watcher of this.watchers) watcher();
  }

  /** What was shown to the user since this was last asked. */
  takeNotices(): Notices {
    const { screen } = this.book.spreadsheet;
    const failure = this.book.autosave.takeFailure();
    const { alerts, toasts } = this.notices;
    const taken = {
      alerts: [...alerts, ...screen.alerts.map(({ title, prompt }) => ({ title, prompt }))],
      toasts: [...toasts, ...screen.toasts, ...(failure === null ? [] : [{ title: 'บันทึกไม่ได้', message: failure }])],
    };
    screen.alerts = [];
    screen.toasts = [];
    this.notices = { alerts: [], toasts: [] };
    return taken;
  }

  /** Opens a file's bytes as a new working copy. The workbook that was open is saved first; if either fails it stays. */
  async open(file: { name: string; bytes: Uint8Array }): Promise<void> {
    await this.replace(() => beginCopy(this.options.folder, file, (one) => openFile(this.options, one)));
  }

  async openNew(): Promise<void> {
    const spreadsheet = await Spreadsheet.open({ dist: this.options.dist, log: this.options.log });
    await this.open({ name: NEW_BOOK, bytes: await spreadsheet.export() });
  }

  /** Saves what waits; false where that failed. */
  close(): Promise<boolean> {
    return this.inTurn(async () => {
      const saved = await this.book.autosave.flush();
      this.book.autosave.stop();
      this.book.copy.release();
      return saved;
    });
  }

  private async replace(begin: () => Promise<Begun>): Promise<void> {
    if (!(await this.book.autosave.flush())) {
      throw new Refusal(this.book.autosave.takeFailure() ?? 'บันทึกสมุดงานที่เปิดอยู่ไม่ได้ จึงยังไม่เปิดสมุดงานอื่น');
    }
    const { copy, autosave } = this.book;
    this.book = this.take(await begin());
    autosave.stop();
    copy.release();
    this.views.replace(this.newView(0));
    this.tell();
  }

  private take({ spreadsheet, copy, notices }: Begun): OpenBook {
    this.notices.toasts.push(...notices.map((message) => ({ title: '', message })));
    try {
      spreadsheet.runOnOpen();
    } catch (error) {
      this.options.log(`onOpen: ${error instanceof Error ? error.message : String(error)}`);
    }
    const book: OpenBook = new OpenBook(spreadsheet, copy, () => {
      if (this.book === book) this.refresh('no cells');
    });
    return book;
  }

  private newView(revision: number, sheets?: SheetView[]): BookView {
    return bookView(this.book.spreadsheet, { ...this.book.around(), revision }, sheets);
  }
}

/** Opens a file's bytes with the add-on in it. */
export const openFile = ({ dist, log }: Omit<DeskOptions, 'folder'>, file: { name: string; bytes: Uint8Array }): Promise<Spreadsheet> =>
  Spreadsheet.open({ dist, file, log });

/** A pause after the last change; and how long the first may wait while others follow it. */
const PAUSE = 1000;
const LONGEST_WAIT = 5000;
/** After failures, one after another. */
const RETRIES = [5000, 15_000, 60_000];

/** Saves a while after the last change, never twice at a time, and again after a failure. */
export class Autosave {
  /** When everything was last written; null while a change waits. */
  savedAt: Date | null = new Date();
  /** Why the last save failed; null since one succeeded. */
  failure: string | null = null;
  private isTold = true;
  private failures = 0;
  private timer: NodeJS.Timeout | null = null;
  private changes = 0;
  private firstChange = 0;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly save: () => Promise<void>,
    /** Called after each save, whether it succeeded or not. */
    private readonly ended: () => void = () => undefined,
    private readonly pause = PAUSE,
  ) {}

  changed(): void {
    if (this.savedAt) this.firstChange = Date.now();
    this.changes++;
    this.savedAt = null;
    this.wait(Math.max(0, Math.min(this.pause, this.firstChange + LONGEST_WAIT - Date.now())));
  }

  /** Runs something that must not meet a save, after those that are under way. */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.running.then(work);
    this.running = done.catch(() => undefined);
    return done;
  }

  /** Saves now what is not saved yet; says whether all is. */
  async flush(): Promise<boolean> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    await this.alone(() => this.saveOnce());
    return this.savedAt !== null;
  }

  /** Nothing is saved by itself any more. */
  stop(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  /** The failure, for each that is new once. */
  takeFailure(): string | null {
    if (this.isTold) return null;
    this.isTold = true;
    return this.failure;
  }

  private wait(milliseconds: number): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private async saveOnce(): Promise<void> {
    if (this.savedAt) return;
    const { changes } = this;
    try {
      await this.save();
      if (changes === this.changes) this.savedAt = new Date();
      else this.firstChange = Date.now();
      this.failure = null;
      this.failures = 0;
    } catch (error) {
      const said = sentence(error);
      this.isTold = said === this.failure;
      this.failure = said;
      this.wait(RETRIES[Math.min(this.failures++, RETRIES.length - 1)] ?? 0);
    }
    this.ended();
  }
}

const NEXT = 'ไฟล์เดิมยังอยู่ครบ และจะลองบันทึกอีกครั้งให้เอง';

function sentence(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return `บันทึกไม่ได้เพราะพื้นที่ดิสก์เต็ม ${NEXT}`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `บันทึกไม่ได้เพราะไม่มีสิทธิ์เขียนในโฟลเดอร์ของไฟล์ ${NEXT}`;
  return `บันทึกไม่ได้ (${error instanceof Error ? error.message : String(error)}) ${NEXT}`;
}

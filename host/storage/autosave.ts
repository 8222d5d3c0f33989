const DELAY = 1000;

/** Saves a while after the last change, never twice at a time. */
export class Autosave {
  /** When everything was last written; null while a change waits. */
  savedAt: Date | null = new Date();
  /** Why the last save failed, once. */
  private failure: string | null = null;
  private timer: NodeJS.Timeout | null = null;
  private changes = 0;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly save: () => Promise<void>,
    /** Called after each save, whether it succeeded or not. */
    private readonly ended: () => void = () => undefined,
    private readonly delay = DELAY,
  ) {}

  changed(): void {
    this.changes++;
    this.savedAt = null;
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), this.delay);
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

  takeFailure(): string | null {
    const { failure } = this;
    this.failure = null;
    return failure;
  }

  private async saveOnce(): Promise<void> {
    if (this.savedAt) return;
    const { changes } = this;
    try {
      await this.save();
      if (changes === this.changes) this.savedAt = new Date();
    } catch (error) {
      this.failure = sentence(error);
    }
    this.ended();
  }
}

const NEXT = 'ไฟล์เดิมยังอยู่ครบ และจะลองบันทึกอีกครั้งเมื่อมีการแก้ไขครั้งถัดไป';

function sentence(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return `บันทึกไม่ได้เพราะพื้นที่ดิสก์เต็ม ${NEXT}`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `บันทึกไม่ได้เพราะไม่มีสิทธิ์เขียนในโฟลเดอร์ของไฟล์ ${NEXT}`;
  return `บันทึกไม่ได้ (${error instanceof Error ? error.message : String(error)}) ${NEXT}`;
}

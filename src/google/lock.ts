const PATIENCE_MS = 10_000;

/** Runs `work` while no other run writes this document; null when another held the lock for too long. Writes are flushed before it is let go. */
export function withDocumentLock<T extends object>(work: () => T): T | null {
  return whileLocked(PATIENCE_MS, () => {
    const result = work();
    SpreadsheetApp.flush();
    return result;
  });
}

/** The same for work that flushes by itself, and for as long as the caller waits. */
export function whileLocked<T extends object>(patience: number, work: () => T): T | null {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patience)) return null;
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}

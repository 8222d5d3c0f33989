const PATIENCE_MS = 10_000;

/** Runs `work` while no other run writes this document; null when another held the lock for too long. Writes are flushed before it is let go. */
export function withDocumentLock<T extends object>(work: () => T): T | null {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_MS)) return null;
  try {
    const result = work();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}

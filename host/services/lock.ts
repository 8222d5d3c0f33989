/** The document lock. `heldByAnother` is a test's hook: somebody else's run holds it. */
export class Lock {
  heldByAnother = false;
  private held = false;

  take(): boolean {
    if (!this.heldByAnother) this.held = true;
    return this.held;
  }

  wait(): void {
    if (!this.take()) throw new Error('Lock timeout: another process was holding the lock for too long.');
  }

  release(): void {
    this.held = false;
  }

  isHeld(): boolean {
    return this.held;
  }
}

import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Spreadsheet } from '../spreadsheet.js';
import { claim } from './claim.js';
import { readDrive, writeDrive } from './drive.js';
import { fileName, freeName } from './names.js';
import { writeWhole } from './write-whole.js';

/** A workbook's own file in the folder of working copies, with what an .xlsx does not hold beside it. */
export class WorkingCopy {
  private written = new Map<string, string>();
  private unclaim: (() => void) | null = null;

  constructor(
    private readonly folder: string,
    public name: string,
  ) {}

  get path(): string {
    return join(this.folder, `${this.name}.xlsx`);
  }

  private get drive(): string {
    return join(this.folder, `${this.name}.drive`);
  }

  /** A new working copy under this name or, where it is taken, the next. */
  static async create(folder: string, wanted: string, bytes: Uint8Array): Promise<WorkingCopy> {
    await mkdir(folder, { recursive: true });
    for (;;) {
      const copy = new WorkingCopy(folder, await freeName(folder, wanted));
      try {
        // Another process may take the same name: only one of them makes the file.
        await (await open(copy.path, 'wx')).close();
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
        throw error;
      }
      await writeWhole(copy.path, bytes);
      await copy.claim();
      return copy;
    }
  }

  /** Keeps other processes from going on with this copy; false where one has it open. */
  async claim(): Promise<boolean> {
    this.unclaim = await claim(this.folder, this.name);
    return this.unclaim !== null;
  }

  release(): void {
    this.unclaim?.();
    this.unclaim = null;
  }

  /** Gives the spreadsheet what is kept beside the file; sentences about what cannot be read. */
  async restore(spreadsheet: Spreadsheet): Promise<string[]> {
    return readDrive(this.drive, spreadsheet);
  }

  async save(spreadsheet: Spreadsheet): Promise<void> {
    await writeWhole(this.path, await spreadsheet.export());
    this.written = await writeDrive(this.drive, spreadsheet, this.written);
  }

  /** Takes another name, or the next to it that is free. */
  async rename(wanted: string): Promise<void> {
    if (fileName(wanted) === this.name) return;
    const before = { path: this.path, drive: this.drive };
    const name = await freeName(this.folder, wanted);
    const after = new WorkingCopy(this.folder, name);
    await rename(before.drive, after.drive).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    try {
      await rename(before.path, after.path);
    } catch (error) {
      await rename(after.drive, before.drive).catch(() => undefined);
      throw error;
    }
    this.release();
    this.name = name;
    await this.claim();
  }
}

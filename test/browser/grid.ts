import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a person does with the grid, and what they see of it. */
export class Grid {
  constructor(private readonly page: Page) {}

  async tab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
    await this.page.waitForTimeout(200);
  }

  /** Goes to a cell through the name box, as with the mouse and keyboard. */
  async select(cell: string): Promise<void> {
    const box = this.page.locator('#grid input').first();
    await box.click();
    await box.fill(cell);
    await box.press('Enter');
    await this.shows(cell);
  }

  /** Types into a cell, as keys. */
  async type(cell: string, text: string): Promise<void> {
    await this.select(cell);
    await this.settled();
    const before = await this.revision();
    await this.page.keyboard.type(text, { delay: 15 });
    await this.page.keyboard.press('Enter');
    await this.after(before);
    await this.settled();
  }

  /** Waits until nothing is on its way to the server; a selection is sent a moment after it was made. */
  async settled(): Promise<void> {
    await this.page.waitForTimeout(250);
    await expect.poll(() => this.page.locator('html').getAttribute('data-waiting')).toBe('0');
  }

  revision(): Promise<string | null> {
    return this.page.locator('html').getAttribute('data-revision');
  }

  /** Waits until the page shows a later state than this. */
  async after(revision: string | null): Promise<void> {
    await expect.poll(() => this.revision()).not.toBe(revision);
  }

  /** What a screen reader hears of the selected cell: its name and what it shows. */
  async shows(text: string): Promise<void> {
    await expect.poll(() => this.page.locator('#spoken').textContent()).toContain(text);
  }

  /** The colour of the page at a point of the grid, `#rrggbb`. */
  async colourAt(x: number, y: number): Promise<string> {
    const picture = await this.page.locator('[id^=univer-sheet-main-canvas]').screenshot();
    return this.page.evaluate(
      async ([base64, left, top]) => {
        const blob = new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], { type: 'image/png' });
        const bitmap = await createImageBitmap(blob);
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        const [r = 0, g = 0, b = 0] = context?.getImageData(left, top, 1, 1).data ?? [];
        return `#${[r, g, b].map((one) => one.toString(16).padStart(2, '0')).join('')}`;
      },
      [picture.toString('base64'), x, y] as const,
    );
  }
}

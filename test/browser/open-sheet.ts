import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { BookView, CellView } from '../../host/protocol/view.js';
import type { Desk } from '../../host/server/desk.js';
import { bundlePage } from '../../host/server/page-bundle.js';
import { Grid } from './grid.js';
import { EXAMPLE, serve } from './serve.js';

let files: ReturnType<typeof bundlePage> | undefined;

export interface OpenSheet {
  page: Page;
  grid: Grid;
  panel: FrameLocator;
  address: string;
  desk: Desk;
  /** Addresses asked for outside this machine. */
  outside: string[];
  /** What the page and its frame threw or logged as errors. */
  errors: string[];
  /** As the server has it. */
  cell(sheet: string, name: string): Promise<CellView | undefined>;
  menu(...captions: string[]): Promise<void>;
  /** Reads the box that a menu item showed, and closes it with the keyboard. */
  answer(): Promise<string>;
  openPanel(): Promise<void>;
}

/** The page of a server of its own, with a workbook open. */
export async function openSheet(browser: Browser, { file = EXAMPLE, width = 1280, height = 800 } = {}): Promise<OpenSheet> {
  files ??= bundlePage();
  const { desk, port, context, outside, errors } = await serve(browser, { file, files: await files }, { viewport: { width, height } });
  const address = `http://127.0.0.1:${port}/`;
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('html[data-ready]').waitFor();
  const sheet: OpenSheet = {
    page,
    grid: new Grid(page),
    panel: page.frameLocator('#sidebar iframe'),
    address,
    desk,
    outside,
    errors,
    async cell(name, cell) {
      const view = (await (await page.request.get(`${address}view`)).json()) as BookView;
      const [, letters = '', row = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
      const found = view.sheets.find((one) => one.name === name)?.cells;
      return found?.find((one) => one.column === letters.charCodeAt(0) - 65 && one.row === Number(row) - 1);
    },
    async menu(...captions) {
      for (const caption of captions) await page.getByRole('menuitem', { name: caption }).first().click();
    },
    async answer() {
      const box = page.locator('dialog[open]');
      await box.waitFor();
      const said = await box.innerText();
      await page.keyboard.press('Enter');
      await box.waitFor({ state: 'hidden' });
      return said;
    },
    async openPanel() {
      await sheet.menu('ส่วนขยาย', 'วิเคราะห์ ITA', 'เปิดแถบข้าง');
      await sheet.panel.getByRole('button', { name: 'คำนวณคะแนน' }).waitFor();
    },
  };
  return sheet;
}

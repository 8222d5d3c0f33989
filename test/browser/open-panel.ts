import type { Browser, Locator, Page } from 'playwright-core';
import type { Desk } from '../../host/server/desk.js';
import { serve } from './serve.js';

export interface OpenPanel {
  page: Page;
  desk: Desk;
  outside: string[];
  errors: string[];
  button(name: string): Locator;
  /** Opens the page; what is to fail on opening is set up before. */
  open(): Promise<void>;
  compute(): Promise<void>;
}

/** The panel alone, as its frame shows it: 300 px wide, without the grid. */
export async function openPanel(browser: Browser, { height = 620, userLocale = 'th' } = {}): Promise<OpenPanel> {
  const { desk, port, context, outside, errors } = await serve(browser, { userLocale }, { viewport: { width: 300, height } });
  desk.book.spreadsheet.runMenuItem('menuShowSidebar');
  desk.refresh();
  const page = await context.newPage();
  const panel: OpenPanel = {
    page,
    desk,
    outside,
    errors,
    button: (name) => page.getByRole('button', { name, exact: true }),
    async open() {
      await page.goto(`http://sidebar.localhost:${port}/?v=${desk.view.sidebar?.version}`);
    },
    async compute() {
      await panel.open();
      await panel.button('คำนวณคะแนน').click();
      await page.getByText('79.68').first().waitFor();
    },
  };
  return panel;
}

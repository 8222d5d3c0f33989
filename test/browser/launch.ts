import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Chrome or Chromium is commonly installed. */
const INSTALLED = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** What a browser would else ask of its maker's servers. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** The Chromium that comes from npm, for machines without one. Of its own arguments only the sandbox's is used: the others would void what these tests test. */
async function fromNpm(): Promise<string> {
  // Read while the package loads: with it, the package brings the system libraries that a bare machine lacks.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/** The Chromium of this machine, else the one from npm. */
export async function launchChromium(): Promise<Browser> {
  const installed = INSTALLED.find((path) => path !== undefined && existsSync(path));
  return chromium.launch({ executablePath: installed ?? (await fromNpm()), args: ['--no-sandbox', ...QUIET] });
}

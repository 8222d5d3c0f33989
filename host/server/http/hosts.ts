import type { IncomingMessage } from 'node:http';
import { pageOrigins, sidebarOrigin } from '../../protocol/origins.js';

/** Which of the two worlds a request is for; null for a name that is not this server's. */
export function worldOf(request: IncomingMessage, port: number): 'page' | 'sidebar' | null {
  const origin = `http://${request.headers.host?.toLowerCase()}`;
  if (pageOrigins(port).includes(origin)) return 'page';
  return origin === sidebarOrigin(port) ? 'sidebar' : null;
}

/** Only a page of the very origin that it asks may change anything; other pages cannot set the header without asking first. */
export function isOwn({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  const own = headers.origin !== undefined && headers.origin === `http://${headers.host?.toLowerCase()}`;
  return own && headers['x-sheet'] === '1' && (site === undefined || site === 'same-origin');
}

/** What a link may lead to from anywhere. */
const OPEN_TO_LINKS: ReadonlySet<string> = new Set(['/', '/doc']);

/** Whether a page may read this: what it reads may be used up by that, or tell of the workbook. Programs that are no browser say nothing. */
export function mayRead({ headers }: IncomingMessage, path: string): boolean {
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none' || OPEN_TO_LINKS.has(path);
}

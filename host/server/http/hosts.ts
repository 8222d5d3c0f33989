import type { IncomingMessage } from 'node:http';

const SIDEBAR = 'sidebar.localhost';

/** Which of the two worlds a request is for; null for a name that is not this server's. */
export function worldOf(request: IncomingMessage, port: number): 'page' | 'sidebar' | null {
  const host = request.headers.host?.toLowerCase();
  if (host === `127.0.0.1:${port}` || host === `localhost:${port}`) return 'page';
  return host === `${SIDEBAR}:${port}` ? 'sidebar' : null;
}

export const pageOrigins = (port: number): string[] => [`http://127.0.0.1:${port}`, `http://localhost:${port}`];
export const sidebarOrigin = (port: number): string => `http://${SIDEBAR}:${port}`;

/** Only a page of the very origin that it asks may change anything; other pages cannot set the header without asking first. */
export function isOwn({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  const own = headers.origin !== undefined && headers.origin === `http://${headers.host?.toLowerCase()}`;
  return own && headers['x-sheet'] === '1' && (site === undefined || site === 'same-origin');
}

const AT_HOME = '127.0.0.1';

/** Where the page is told to be opened. */
export const pageOrigin = (port: number | string): string => `http://${AT_HOME}:${port}`;

/** Every origin of the page: some browsers are given the name. */
export const pageOrigins = (port: number | string): string[] => [pageOrigin(port), `http://localhost:${port}`];

/** The sidebar's own: browsers keep it apart from the page, and never ask a name server for it. */
export const sidebarOrigin = (port: number | string): string => `http://sidebar.localhost:${port}`;

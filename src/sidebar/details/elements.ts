import type { Fragment as PanelFragment, h as panelH } from 'preact';

/** What JSX becomes in a page file of views: the elements of the panel that fetched it, so that both draw as one. */
export const { h, Fragment } = (globalThis as unknown as { itaElements: { h: typeof panelH; Fragment: typeof PanelFragment } }).itaElements;

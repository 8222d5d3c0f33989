import { pageOrigin } from '../protocol/origins.js';

const LOCAL_DOC = /^https:\/\/docs\.google\.com\/document\/d\/(local-doc-\d+)(?:\/|$)/;

/** A saved Doc lies on this machine: its link opens the page that shows it, and nothing is asked of Google. */
export function catchDocLinks(port: number): void {
  document.addEventListener(
    'click',
    (event) => {
      const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement) as HTMLAnchorElement | undefined;
      const id = LOCAL_DOC.exec(link?.href ?? '')?.[1];
      if (id === undefined) return;
      event.preventDefault();
      window.open(`${pageOrigin(port)}/doc?id=${id}`, '_blank', 'noopener');
    },
    true,
  );
}

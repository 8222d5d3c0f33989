import { pageOrigins } from '../protocol/origins.js';

/** What a panel may ask of the page around it. */
type Asked = 'closeSidebar' | 'focusGrid' | 'nextRegion' | 'previousRegion';

/** The page around the panel: where the browser tells who embeds the frame, only that page is spoken to. */
function targetsOf(port: number): readonly string[] {
  const pages = pageOrigins(port);
  const parent = location.ancestorOrigins?.[0];
  return parent && pages.includes(parent) ? [parent] : pages;
}

export function tellPage(port: number, sheet: Asked): void {
  for (const target of targetsOf(port)) window.parent.postMessage({ sheet }, target);
}

/** google.script.host. */
export function makeHost(port: number) {
  return {
    origin: targetsOf(port)[0] ?? '',
    close: () => tellPage(port, 'closeSidebar'),
    setWidth: () => undefined,
    setHeight: () => undefined,
    editor: { focus: () => tellPage(port, 'focusGrid') },
  };
}

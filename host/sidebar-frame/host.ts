/** google.script.host: what a sidebar may ask of the page around it. */
export function makeHost(port: number) {
  const pages = [`http://127.0.0.1:${port}`, `http://localhost:${port}`];
  // Where the browser tells who embeds the frame, only that page is spoken to.
  const parent = location.ancestorOrigins?.[0];
  const targets = parent && pages.includes(parent) ? [parent] : pages;
  const tell = (sheet: 'closeSidebar' | 'focusGrid'): void => {
    for (const target of targets) window.parent.postMessage({ sheet }, target);
  };
  return {
    origin: targets[0] ?? '',
    close: () => tell('closeSidebar'),
    setWidth: () => undefined,
    setHeight: () => undefined,
    editor: { focus: () => tell('focusGrid') },
  };
}

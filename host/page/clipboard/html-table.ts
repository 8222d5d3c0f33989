const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '<br>' };

export function writeHtmlTable(rows: string[][]): string {
  const cell = (text: string) => `<td>${text.replace(/[&<>"\n]/g, (found) => escapes[found] ?? found)}</td>`;
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
}

function cellText(cell: Element): string {
  for (const mark of cell.querySelectorAll('br')) mark.replaceWith('\n');
  return (cell.textContent ?? '').trim();
}

/** The first table of a page; null without one. Joined cells put their text in the first place. */
export function readHtmlTable(html: string): string[][] | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return null;
  return [...table.rows].map((row) =>
    [...row.cells].flatMap((cell) => [cellText(cell), ...Array.from({ length: cell.colSpan - 1 }, () => '')]),
  );
}

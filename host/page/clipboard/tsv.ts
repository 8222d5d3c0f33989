/** Rows of a tab-separated table; a quoted cell may hold tabs, line ends and doubled quotes, as Sheets and Excel write them. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  let at = 0;
  while (at <= source.length) {
    const cell = source[at] === '"' ? quotedCell(source, at) : null;
    const [value, end] = cell ?? plainCell(source, at);
    rows.at(-1)?.push(value);
    if (end >= source.length) break;
    if (source[end] === '\n') rows.push([]);
    at = end + 1;
  }
  return rows;
}

function plainCell(source: string, start: number): [string, number] {
  let end = start;
  while (end < source.length && source[end] !== '\t' && source[end] !== '\n') end += 1;
  return [source.slice(start, end), end];
}

/** Null where the quote is not closed at a cell's end: then the quotes belong to the text. */
function quotedCell(source: string, start: number): [string, number] | null {
  let end = start + 1;
  for (; end < source.length; end += 1) {
    if (source[end] !== '"') continue;
    if (source[end + 1] !== '"') break;
    end += 1;
  }
  const next = source[end + 1];
  if (source[end] !== '"' || (next !== undefined && next !== '\t' && next !== '\n')) return null;
  return [source.slice(start + 1, end).replaceAll('""', '"'), end + 1];
}

export function writeTsv(rows: string[][]): string {
  const cell = (text: string) => (/[\t\n\r]/.test(text) || text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join('\t')).join('\n');
}

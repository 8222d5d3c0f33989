/** Rows of cell texts, the first of which repeat on every page; each cell's colour as six hex digits, `''` where it has none. */
export interface ReadTable {
  rows: string[][];
  fills: string[][];
  headerRows: number;
}

/** What a reader sees in a finished document: paragraphs with their style, and tables. A picture is a paragraph of the words that stand for it. */
export type Piece = { kind: 'paragraph'; style: string; text: string } | ({ kind: 'table' } & ReadTable);

export interface ReadDocument {
  pieces: Piece[];
  /** The pages' orientations, each with the number of pieces up to its end. */
  pages: { orientation: 'portrait' | 'landscape'; end: number }[];
}

const TOKEN = /<(\/?)wp?:(p|tbl|tr|tc|t|br|tab|shd|pStyle|tblHeader|pgSz|docPr)(?=[\s/>])([^>]*?)(\/?)>|([^<]+)|<[^>]*>/g;

interface State extends ReadDocument {
  style: string;
  lines: string[];
  fill: string;
  table: ReadTable | null;
  text: string;
  inText: boolean;
  inParagraph: boolean;
}

/** Reads `word/document.xml` by its tags alone; knows nothing of what was meant to be written. Tables do not nest. */
export function readDocument(xml: string): ReadDocument {
  const state: State = { pieces: [], pages: [], style: '', lines: [], fill: '', table: null, text: '', inText: false, inParagraph: false };
  for (const [, slash, tag, attributes = '', selfClosed, chars] of xml.matchAll(TOKEN)) {
    if (chars !== undefined) {
      if (state.inText) state.text += unescaped(chars);
    } else if (tag) {
      if (slash) closed(state, tag);
      else opened(state, tag, attributes);
      if (selfClosed && !slash) closed(state, tag);
    }
  }
  return { pieces: state.pieces, pages: state.pages };
}

export function readPieces(xml: string): Piece[] {
  return readDocument(xml).pieces;
}

/** 1–3 for a heading, 0 for anything else. */
export function levelOf(piece: Piece): number {
  return piece.kind === 'paragraph' ? Number(/^Heading(\d)$/.exec(piece.style)?.[1] ?? 0) : 0;
}

function opened(state: State, tag: string, attributes: string): void {
  if (tag === 'p') Object.assign(state, { style: '', text: '', inParagraph: true });
  if (tag === 'pStyle') state.style = valueIn(attributes, 'val');
  if (tag === 't') state.inText = true;
  if (tag === 'docPr') state.text += unescaped(/(?:^|\s)descr="([^"]*)"/.exec(attributes)?.[1] ?? '');
  if (tag === 'br' || tag === 'tab') state.text += ' ';
  if (tag === 'tbl') state.table = { rows: [], fills: [], headerRows: 0 };
  if (tag === 'tr') for (const list of [state.table?.rows, state.table?.fills]) list?.push([]);
  if (tag === 'shd' && !state.inParagraph) state.fill = valueIn(attributes, 'fill');
  if (tag === 'tblHeader' && state.table && !/^(false|0|off)$/.test(valueIn(attributes, 'val'))) state.table.headerRows += 1;
  if (tag === 'tc') Object.assign(state, { lines: [], fill: '' });
  if (tag === 'pgSz') {
    // The last paragraph of a page's section holds its size, the document's last one excepted.
    const end = state.pieces.length + (state.inParagraph ? 1 : 0);
    state.pages.push({ orientation: valueIn(attributes, 'orient') === 'landscape' ? 'landscape' : 'portrait', end });
  }
}

function closed(state: State, tag: string): void {
  const { table } = state;
  if (tag === 't') state.inText = false;
  if (tag === 'p') {
    state.inParagraph = false;
    if (table) state.lines.push(state.text);
    else state.pieces.push({ kind: 'paragraph', style: state.style, text: state.text });
  }
  if (tag === 'tc') {
    table?.rows[table.rows.length - 1]?.push(state.lines.join('\n'));
    table?.fills[table.fills.length - 1]?.push(state.fill);
  }
  if (tag === 'tbl' && table) {
    state.pieces.push({ kind: 'table', ...table });
    state.table = null;
  }
}

function valueIn(attributes: string, name: string): string {
  return new RegExp(`w:${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (ENTITIES[name] ?? whole);
  });
}

const TAG = /<(?:\?[^>]*\?|!--[\s\S]*?--|(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?))>/g;
const BARE = /[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;

/** True where every tag closes in order and nothing between them could be taken for one. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  let last = 0;
  let roots = 0;
  for (const match of xml.matchAll(TAG)) {
    const [whole, slash, name, attributes = '', selfClosed] = match;
    if (BARE.test(xml.slice(last, match.index)) || /&(?!\w+;|#)/.test(attributes)) return false;
    last = match.index + whole.length;
    if (!name) continue;
    if (slash) {
      if (open.pop() !== name) return false;
    } else {
      if (open.length === 0) roots += 1;
      if (!selfClosed) open.push(name);
    }
  }
  return open.length === 0 && roots === 1 && xml.slice(last).trim() === '';
}

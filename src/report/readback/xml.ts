/** What a reader sees in a finished document: paragraphs with their style, and tables as rows of cell texts. A picture is a paragraph of the words that stand for it. */
export type Piece = { kind: 'paragraph'; style: string; text: string } | { kind: 'table'; rows: string[][] };

const TOKEN = /<(\/?)wp?:(p|tbl|tr|tc|t|br|tab|pStyle|docPr)(?=[\s/>])([^>]*?)(\/?)>|([^<]+)|<[^>]*>/g;

interface State {
  pieces: Piece[];
  style: string;
  lines: string[];
  rows: string[][] | null;
  text: string;
  inText: boolean;
}

/** Reads `word/document.xml` by its tags alone; knows nothing of what was meant to be written. Tables do not nest. */
export function readPieces(xml: string): Piece[] {
  const state: State = { pieces: [], style: '', lines: [], rows: null, text: '', inText: false };
  for (const [, slash, tag, attributes = '', selfClosed, chars] of xml.matchAll(TOKEN)) {
    if (chars !== undefined) {
      if (state.inText) state.text += unescaped(chars);
    } else if (tag) {
      if (slash) closed(state, tag);
      else opened(state, tag, attributes);
      if (selfClosed && !slash) closed(state, tag);
    }
  }
  return state.pieces;
}

function opened(state: State, tag: string, attributes: string): void {
  if (tag === 'p') Object.assign(state, { style: '', text: '' });
  if (tag === 'pStyle') state.style = /w:val="([^"]*)"/.exec(attributes)?.[1] ?? '';
  if (tag === 't') state.inText = true;
  if (tag === 'docPr') state.text += unescaped(/descr="([^"]*)"/.exec(attributes)?.[1] ?? '');
  if (tag === 'br' || tag === 'tab') state.text += ' ';
  if (tag === 'tbl') state.rows = [];
  if (tag === 'tr') state.rows?.push([]);
  if (tag === 'tc') state.lines = [];
}

function closed(state: State, tag: string): void {
  if (tag === 't') state.inText = false;
  if (tag === 'p') {
    if (state.rows) state.lines.push(state.text);
    else state.pieces.push({ kind: 'paragraph', style: state.style, text: state.text });
  }
  if (tag === 'tc') state.rows?.[state.rows.length - 1]?.push(state.lines.join('\n'));
  if (tag === 'tbl' && state.rows) {
    state.pieces.push({ kind: 'table', rows: state.rows });
    state.rows = null;
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (ENTITIES[name] ?? whole);
  });
}

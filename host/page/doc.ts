import { parseAsync, renderDocument } from 'docx-preview';
import { byId } from './chrome/element.js';
import { spaceLines } from './doc-lines.js';
import { dropOddLinks } from './doc-links.js';
import { beginSectionsOnNewPages, cutIntoPages, markKeptWithNext } from './doc-pages.js';
import { words } from './words.js';

const options = { inWrapper: true, breakPages: true, useBase64URL: true, renderAltChunks: false };
const id = new URLSearchParams(location.search).get('id') ?? '';
const address = `/documents/${encodeURIComponent(id)}.docx`;

/** The document's own name, where the server says it. */
function nameOf(response: Response): string {
  const said = /filename\*=UTF-8''([^;]+)/i.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  return said ? decodeURIComponent(said).replace(/\.docx$/i, '') : words.document;
}

async function show(): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) {
    byId('doc-message').textContent = words.unknownDocument;
    return;
  }
  const title = nameOf(response);
  document.title = title;
  byId('doc-title').textContent = title;
  const link = byId<HTMLAnchorElement>('doc-download');
  link.href = address;
  link.download = `${title}.docx`;
  link.hidden = false;
  await draw(await response.blob());
}

async function draw(file: Blob): Promise<void> {
  const read = await parseAsync(file, options);
  beginSectionsOnNewPages(read.documentPart.body.children);
  markKeptWithNext(read.documentPart.body.children, read.stylesPart.styles);
  const nodes = await renderDocument(read, options);
  const doc = byId('doc');
  doc.replaceChildren(...(nodes as Node[]));
  dropOddLinks(doc);
  spaceLines(doc);
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  for (const section of document.querySelectorAll<HTMLElement>('#doc section.docx')) cutIntoPages(section);
}

show().catch((error: unknown) => {
  console.error(error);
  byId('doc-message').textContent = words.brokenDocument;
});

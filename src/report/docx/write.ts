import { Document, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ReportDocument } from '../block.js';
import { withAltText } from './alt-text.js';
import type { Pictures } from './figure.js';
import { lookOf } from './look.js';
import { sectionsOf } from './sections.js';
import { stylesOf } from './styles.js';

const STAMP = '1980-01-01T00:00:00Z';

/** The document as .docx bytes: the same document with the same pictures gives the same bytes, whenever it is written. */
export async function writeDocx(document: ReportDocument, pictures: Pictures = new Map()): Promise<Uint8Array> {
  const file = new Document({
    title: document.title,
    subject: document.subject,
    creator: document.agency,
    lastModifiedBy: document.agency,
    styles: stylesOf(lookOf(document), document.english),
    sections: sectionsOf(document, pictures),
    compatabilityModeVersion: 15,
  });
  return steady(await Packer.pack(file, 'uint8array'), document);
}

/** The bytes with alternative texts and without the time of writing: the library stamps the present into the properties and the zip. */
function steady(bytes: Uint8Array, document: ReportDocument): Uint8Array {
  const parts = unzipSync(bytes);
  const named = Object.keys(parts)
    .filter((path) => !path.endsWith('/'))
    .sort(contentTypesFirst);
  const media = mediaNames(strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array()));
  const files = named.map((path) => {
    const part = parts[path] ?? new Uint8Array();
    if (media.has(path)) return [media.get(path) ?? path, part] as const;
    if (path === 'word/_rels/document.xml.rels') return [path, strToU8(renamed(strFromU8(part), media))] as const;
    if (path === 'word/document.xml') return [path, strToU8(withAltText(strFromU8(part), document))] as const;
    if (path === 'word/styles.xml') return [path, strToU8(withoutScriptSpace(strFromU8(part)))] as const;
    if (path !== 'docProps/core.xml') return [path, part] as const;
    return [path, strToU8(strFromU8(part).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, STAMP))] as const;
  });
  // Zip files count time from this day on, in local time: in any zone it is written as the same.
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 1) });
}

/** The pictures' own names: the library makes them of their bytes, which differ from one environment to the next. */
function mediaNames(relations: string): Map<string, string> {
  const named = [...relations.matchAll(/Target="(media\/[^"]+?)(\.\w+)"/g)];
  return new Map(named.map(([, stem, ending], index) => [`word/${stem}${ending}`, `word/media/image${index + 1}${ending}`]));
}

function renamed(relations: string, media: ReadonlyMap<string, string>): string {
  return [...media].reduce((text, [from, to]) => text.replace(from.slice('word/'.length), to.slice('word/'.length)), relations);
}

/** Without the space that programs add where scripts meet, which would part the letter of `E๘` from its digit: the library has no option for it. */
function withoutScriptSpace(styles: string): string {
  return styles.replace(/<w:pPrDefault><w:pPr>/, '$&<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>');
}

function contentTypesFirst(a: string, b: string): number {
  const first = '[Content_Types].xml';
  return a === first ? -1 : b === first ? 1 : a < b ? -1 : 1;
}

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { MOST_UNPACKED, TooBig } from './unpacked-size.js';

/** What the library neither reads nor writes, as the file had it. */
export interface Parts {
  theme: string | null;
  font: { name?: string; size?: number };
  /** Names that Excel does not show. */
  hiddenNames: string[];
  /** Tags of each tab, in the order of the tabs. */
  tabs: Partial<Record<Tag, string>>[];
}

type Tag = 'sheetFormatPr' | 'sheetProtection';
const TAGS: Tag[] = ['sheetFormatPr', 'sheetProtection'];
const EARLIEST = new Date(1980, 0, 1);

/** Attributes with a prefix need a declaration that the new file does not have. */
const unprefixed = (tag: string): string => tag.replace(/\s[\w.-]+:[\w.-]+="[^"]*"/g, '');
const tagged = (xml: string, tag: string): string | null => new RegExp(`<${tag}\\b[^>]*/>`).exec(xml)?.[0] ?? null;
const attribute = (tag: string, name: string): string | null => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
const tags = (xml: string, tag: string): string[] => xml.match(new RegExp(`<${tag}\\b[^>]*>`, 'g')) ?? [];

function firstFont(styles: string): Parts['font'] {
  const font = /<font>([\s\S]*?)<\/font>/.exec(styles)?.[1] ?? '';
  const name = attribute(tagged(font, 'name') ?? '', 'val');
  const size = attribute(tagged(font, 'sz') ?? '', 'val');
  return { ...(name ? { name } : {}), ...(size ? { size: Number(size) } : {}) };
}

/** The paths of the tabs' parts, in the order of the tabs. */
function tabPaths(workbook: string, rels: string): string[] {
  const targets = new Map(tags(rels, 'Relationship').map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target') ?? '']));
  return tags(workbook, 'sheet').map((tag) => {
    const target = targets.get(attribute(tag, 'r:id')) ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  });
}

/** Takes parts until they would be too big together: for each as much room is made as it declares. */
function withinBounds(wanted: RegExp): (part: { name: string; originalSize: number }) => boolean {
  let total = 0;
  return ({ name, originalSize }) => {
    if (!wanted.test(name)) return false;
    total += originalSize;
    if (total > MOST_UNPACKED) throw new TooBig(`${name}: ${total} bytes`);
    return true;
  };
}

/** Only tags without prefixes are found: a file of another hand loses no more than without this. */
export function readParts(bytes: Uint8Array): Parts {
  const wanted = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|theme\/theme1\.xml|worksheets\/[^/]+\.xml)$/;
  const files = unzipSync(bytes, { filter: withinBounds(wanted) });
  const text = (path: string): string => (files[path] ? strFromU8(files[path]) : '');
  const workbook = text('xl/workbook.xml');
  const tabs = tabPaths(workbook, text('xl/_rels/workbook.xml.rels')).map((path) => {
    const xml = text(path);
    return Object.fromEntries(
      TAGS.flatMap((tag) => {
        const found = tagged(xml, tag);
        return found ? [[tag, unprefixed(found)]] : [];
      }),
    );
  });
  const hidden = tags(workbook, 'definedName').filter((tag) => /^(?:1|true)$/.test(attribute(tag, 'hidden') ?? ''));
  const theme = text('xl/theme/theme1.xml');
  return {
    // A theme with pictures needs parts that the new file does not have.
    theme: theme === '' || /\sr:(?:embed|link|id)=/.test(theme) ? null : theme,
    font: firstFont(text('xl/styles.xml')),
    hiddenNames: hidden.flatMap((tag) => attribute(tag, 'name') ?? []),
    tabs,
  };
}

function withTabTags(xml: string, parts: Partial<Record<Tag, string>>): string {
  return TAGS.reduce((text, tag) => text.replace(new RegExp(`<${tag}\\b[^>]*/>`), (own) => parts[tag] ?? own), xml);
}

/** Puts back what the library left out. The tabs are those of the file to write. */
export function restoreParts(bytes: Uint8Array, parts: Omit<Parts, 'font'>): Uint8Array {
  const files = unzipSync(bytes);
  const change = (path: string, by: (xml: string) => string): void => {
    if (files[path]) files[path] = strToU8(by(strFromU8(files[path])));
  };
  if (parts.theme) files['xl/theme/theme1.xml'] = strToU8(parts.theme);
  parts.tabs.forEach((tab, at) => {
    if (Object.keys(tab).length > 0) change(`xl/worksheets/sheet${at + 1}.xml`, (xml) => withTabTags(xml, tab));
  });
  const hidden = new Set(parts.hiddenNames);
  change('xl/workbook.xml', (xml) =>
    xml.replace(/<definedName\b[^>]*>/g, (tag) => (hidden.has(attribute(tag, 'name') ?? '') ? tag.replace(/>$/, ' hidden="1">') : tag)),
  );
  return zipSync(files, { mtime: EARLIEST });
}

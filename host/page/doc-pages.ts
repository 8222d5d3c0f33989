interface Part {
  type: string;
  className?: string;
  styleName?: string;
  keepNext?: boolean;
  break?: string;
  sectionProps?: unknown;
  pageBreakBefore?: boolean;
  children?: Part[];
}

/** The library overlooks "page break before", and sections on the same paper; so a page break is put at the end of what stands before. */
export function beginSectionsOnNewPages(parts: Part[]): void {
  for (const [index, part] of parts.entries()) {
    if (part.type !== 'paragraph' || !(part.sectionProps || parts[index + 1]?.pageBreakBefore)) continue;
    part.children = [...(part.children ?? []), { type: 'run', children: [{ type: 'break', break: 'page' }] }];
  }
}

interface Style {
  id: string;
  paragraphProps?: { keepNext?: boolean };
}

const KEPT = 'keep-with-next';

/** Marks paragraphs that have to stand on the page of what follows them: headings, captions. The library reads so and does nothing. */
export function markKeptWithNext(parts: Part[], styles: readonly Style[]): void {
  const kept = new Set(styles.filter(({ paragraphProps }) => paragraphProps?.keepNext).map(({ id }) => id));
  for (const part of parts) {
    if (part.type === 'paragraph' && (part.keepNext ?? kept.has(part.styleName ?? ''))) part.className = `${part.className ?? ''} ${KEPT}`;
  }
}

/** A new page like `page`, after it, with `rest` as its content. */
function nextPage(page: HTMLElement, rest: Element[]): HTMLElement {
  const copy = page.cloneNode(true) as HTMLElement;
  copy.querySelector('article')?.replaceChildren(...rest);
  page.after(copy);
  return copy;
}

const bottom = (part: Element) => part.getBoundingClientRect().bottom + Number.parseFloat(getComputedStyle(part).marginBottom || '0');

/** Parts a table before its first row that ends below `limit`; null where fewer than `least` rows can stay. */
function restOfTable(table: Element, limit: number, least: number): Element | null {
  const rows = [...table.querySelectorAll(':scope > tr, :scope > tbody > tr')];
  const first = rows.findIndex((row) => bottom(row) > limit);
  if (first < least) return null;
  const rest = table.cloneNode(true) as HTMLElement;
  const copies = [...rest.querySelectorAll(':scope > tr, :scope > tbody > tr')];
  for (const row of rows.slice(first)) row.remove();
  for (const row of copies.slice(0, first)) row.remove();
  return rest;
}

/** Where parts that fill a page before `over` are cut so that no heading is left alone at its foot; there, where nothing else would stay. */
function cutBefore(parts: readonly Element[], over: number): number {
  let first = over;
  while (parts[first - 1]?.classList.contains(KEPT)) first -= 1;
  return first > 0 ? first : over;
}

/** Cuts a long sheet into pages of the paper's height, between paragraphs and rows. */
export function cutIntoPages(page: HTMLElement): void {
  const article = page.querySelector('article');
  const style = getComputedStyle(page);
  const height = Number.parseFloat(style.minHeight);
  if (!article || !(height > 0)) return;
  const limit = page.getBoundingClientRect().top + height - Number.parseFloat(style.paddingBottom);
  const parts = [...article.children];
  const over = parts.findIndex((part) => bottom(part) > limit + 1);
  const part = parts[over];
  if (!part) return;
  // A header row is not left alone at the foot; at the head of a page, where the table can go nowhere else, it may be.
  const rest = part.tagName === 'TABLE' ? restOfTable(part, limit, over > 0 ? 2 : 1) : null;
  if (!rest && over === 0) {
    if (parts.length > 1) cutIntoPages(nextPage(page, parts.slice(1)));
    return;
  }
  cutIntoPages(nextPage(page, rest ? [rest, ...parts.slice(over + 1)] : parts.slice(cutBefore(parts, over))));
}

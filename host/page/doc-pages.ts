interface Part {
  type: string;
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

/** A new page like `page`, after it, with `rest` as its content. */
function nextPage(page: HTMLElement, rest: Element[]): HTMLElement {
  const copy = page.cloneNode(true) as HTMLElement;
  copy.querySelector('article')?.replaceChildren(...rest);
  page.after(copy);
  return copy;
}

const bottom = (part: Element) => part.getBoundingClientRect().bottom + Number.parseFloat(getComputedStyle(part).marginBottom || '0');

/** Parts a table before its first row that ends below `limit`; null where no row can stay. */
function restOfTable(table: Element, limit: number): Element | null {
  const rows = [...table.querySelectorAll(':scope > tr, :scope > tbody > tr')];
  const first = rows.findIndex((row) => bottom(row) > limit);
  if (first < 1) return null;
  const rest = table.cloneNode(true) as HTMLElement;
  const copies = [...rest.querySelectorAll(':scope > tr, :scope > tbody > tr')];
  for (const row of rows.slice(first)) row.remove();
  for (const row of copies.slice(0, first)) row.remove();
  return rest;
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
  const rest = part.tagName === 'TABLE' ? restOfTable(part, limit) : null;
  if (!rest && over === 0) {
    if (parts.length > 1) cutIntoPages(nextPage(page, parts.slice(1)));
    return;
  }
  cutIntoPages(nextPage(page, rest ? [rest, ...parts.slice(over + 1)] : parts.slice(over)));
}

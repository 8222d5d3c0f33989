/** A place in the document itself or on the web. */
export const isPlainLink = (href: string): boolean => /^(?:#|https?:\/\/)/i.test(href);

/** Of a link that leads elsewhere (into a script, a file, another program) only the text stays. */
export function dropOddLinks(root: HTMLElement): void {
  for (const link of root.querySelectorAll('a[href]')) {
    if (!isPlainLink(link.getAttribute('href') ?? '')) link.removeAttribute('href');
  }
}

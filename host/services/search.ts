/** How a text is searched for: case heeded, the whole cell, as a regular expression. */
export interface SearchManner {
  case: boolean;
  whole: boolean;
  pattern: boolean;
}

/** Tells whether what a cell shows is what is searched for. An empty cell never is. */
export function matcher(text: string, how: SearchManner): (shown: string) => boolean {
  const source = how.pattern ? text : text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const expression = new RegExp(how.whole ? `^(?:${source})$` : source, how.case ? 'u' : 'iu');
  return (shown) => shown !== '' && expression.test(shown);
}

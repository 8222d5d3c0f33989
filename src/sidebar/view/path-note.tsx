import { printedCode } from '../../ita/codes.js';
import { shown } from '../../ita/number.js';
import type { Result } from '../../ita/result.js';
import type { SidebarWords } from '../../words/th/sidebar.js';
import { pathToNext } from '../path-to-next.js';
import { Note } from './note.js';

/** The fewest items that lift the total to a rating, or that none do. */
export function PathNote({ result, words }: { result: Result; words: SidebarWords }) {
  const path = pathToNext(result);
  if (!path) return null;
  const { result: said } = words;
  const codes = path.codes?.map((code) => printedCode(code, 'arabic')).join(' ') ?? '';
  return (
    <Note tone="plain" title={said.path(path.rating)}>
      <p>{path.codes ? said.pathItems(path.codes.length, codes, shown(path.reaches)) : said.noPath(shown(path.all))}</p>
    </Note>
  );
}

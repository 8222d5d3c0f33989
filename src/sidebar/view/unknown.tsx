import { printedCode } from '../../ita/codes.js';
import { shown } from '../../ita/number.js';
import type { Result } from '../../ita/result.js';
import { unknownBelow } from '../../ita/unknown.js';
import type { SidebarWords } from '../../words/th/sidebar.js';
import { Note } from './note.js';

/** Why there is no total or no rating, and what is missing; nothing where both are known. */
export function Unknown({ result, words }: { result: Result; words: SidebarWords }) {
  const { total, measures } = result;
  if (total.score !== null && total.rating !== null) return null;
  const { codes, more } = unknownBelow(measures, null);
  const { result: said } = words;
  const provisional = total.score === null ? (total.provisional ?? null) : null;
  return (
    <Note
      tone="look"
      title={said.missing(codes.map((code) => (/^[0-9]/.test(code) ? said.indicator(code) : printedCode(code, 'arabic'))).join(' '), more)}
    >
      {provisional !== null && <p>{said.known(shown(provisional))}</p>}
      <p>{total.score === null ? said.missingNext : said.missingForRating}</p>
    </Note>
  );
}

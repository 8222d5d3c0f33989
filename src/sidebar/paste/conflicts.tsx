import type { Standing } from '../../contract/published.js';
import type { PasteWords } from '../../words/th/paste.js';
import { called, scoreText } from './line-words.js';

interface ConflictsProps {
  conflicts: readonly (Standing & { wanted: number | 'excluded' })[];
  replace: ReadonlySet<string>;
  words: PasteWords;
  onReplace: (code: string, isReplaced: boolean) => void;
}

/** Scores that stand already and differ; each is kept until its box is ticked. */
export function Conflicts({ conflicts, replace, words, onReplace }: ConflictsProps) {
  if (conflicts.length === 0) return null;
  return (
    <section class="note plain">
      <h2>{words.conflicts(conflicts.length)}</h2>
      <p>{words.conflictsWhy}</p>
      {conflicts.map(({ code, tab, cell, found, wanted }) => (
        <label key={`${tab} ${cell}`}>
          <input type="checkbox" checked={replace.has(code)} onChange={(event) => onReplace(code, event.currentTarget.checked)} />
          <span>{words.replace(called(code, words), `${tab} ${cell}`, found, scoreText(wanted, words))}</span>
        </label>
      ))}
    </section>
  );
}

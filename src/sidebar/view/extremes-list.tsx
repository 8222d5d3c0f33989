import { shown } from '../../ita/number.js';
import type { MeasureResult, Result } from '../../ita/result.js';
import type { SidebarWords } from '../../words/th/sidebar.js';
import { extremesOf } from '../extremes.js';

/** The strongest and the weakest indicators, every tie named. */
export function ExtremesList({ result, words }: { result: Result; words: SidebarWords }) {
  const extremes = extremesOf(result);
  const { result: said } = words;
  if (!extremes) return null;
  return (
    <section>
      <h2>{said.extremes}</h2>
      {!extremes.complete && <p class="dim">{said.knownOnly}</p>}
      {extremes.allEqual ? (
        <p>{said.allEqual}</p>
      ) : (
        <>
          <Ends mark="▲" word={said.strongest} measures={extremes.strongest} words={words} />
          <Ends mark="▼" word={said.weakest} measures={extremes.weakest} words={words} />
        </>
      )}
    </section>
  );
}

function Ends({ mark, word, measures, words }: { mark: string; word: string; measures: readonly MeasureResult[]; words: SidebarWords }) {
  return (
    <div class="ends">
      <p class="dim">
        <span aria-hidden="true">{mark} </span>
        {word}
        {measures.length > 1 && ` · ${words.result.tied(measures.length)}`}
      </p>
      <ul class="rows">
        {measures.map(({ code, title, score }) => (
          <li key={code} class="tight">
            <span>
              {code} {title}
            </span>
            <b>{score === null ? '' : shown(score)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

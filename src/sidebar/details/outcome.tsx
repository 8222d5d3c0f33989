import type { SaveOutcome } from '../../contract/saved.js';
import type { DetailsWords } from '../../words/th/details.js';

/** What the save made of a document, and why not of the one before. */
export function Outcome({ saved, words }: { saved: SaveOutcome; words: DetailsWords['report'] }) {
  const { deeds, whys } = words.runLog;
  return (
    <>
      <p>
        {deeds[saved.deed]}
        {saved.why !== null && ` ${words.because(whys[saved.why])}`}
      </p>
      {!saved.logged && <p class="note look">{words.notLogged}</p>}
      {!saved.remembered && <p class="note look">{words.notRemembered}</p>}
    </>
  );
}

import type { Review } from '../../contract/review.js';
import type { DetailsWords } from '../../words/th/details.js';
import type { Panel } from '../panel.js';
import { Go } from '../view/go.js';

interface Given {
  panel: Panel;
  own: Review['own'];
  /** Where the user's texts stand. */
  tab: string;
  words: DetailsWords['review'];
}

/** The user's paragraphs: how many the report uses, and where those stand that it does not. */
export function OwnTexts({ panel, own, tab, words }: Given) {
  const { used, unused } = own;
  return (
    <>
      {used > 0 && <p class="dim">{words.own(used)}</p>}
      {unused.length > 0 && (
        <section class="note look">
          <p>{words.unused(unused.length)}</p>
          <ul class="rows">
            {unused.map((cell) => (
              <li key={cell} class="tight">
                <b>{cell}</b>
                <Go panel={panel} tab={tab} cell={cell} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

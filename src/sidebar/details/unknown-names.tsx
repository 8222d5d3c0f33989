import type { Review } from '../../contract/review.js';
import type { DetailsWords } from '../../words/th/details.js';
import type { Panel } from '../panel.js';
import { Go } from '../view/go.js';

interface Given {
  panel: Panel;
  unknown: Review['unknown'];
  /** Where the user's texts stand. */
  tab: string;
  words: DetailsWords['review'];
}

/** Placeholders that stand for nothing: no report is made while there are any. */
export function UnknownNames({ panel, unknown, tab, words }: Given) {
  if (unknown.length === 0) return null;
  return (
    <section class="note bad">
      <b>{words.unknown(unknown.length)}</b>
      <p>{words.unknownWhy}</p>
      <ul class="rows">
        {unknown.map(({ cell, found }) => (
          <li key={`${cell} ${found}`} class="tight">
            <span>
              <b>{cell}</b> {found}
            </span>
            <Go panel={panel} tab={tab} cell={cell} />
          </li>
        ))}
      </ul>
    </section>
  );
}

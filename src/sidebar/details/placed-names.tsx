import type { PlacedName } from '../../contract/review.js';
import type { Panel } from '../panel.js';
import { Go } from '../view/go.js';

interface Given {
  panel: Panel;
  names: readonly PlacedName[];
  tone: 'bad' | 'look';
  title: string;
  why: string;
  /** Where the user's texts stand. */
  tab: string;
}

/** More than these are counted, not listed. */
const LISTED = 20;

/** Placeholders that stand for nothing, for which no report is made, or for what is not known. */
export function PlacedNames({ panel, names, tone, title, why, tab }: Given) {
  if (names.length === 0) return null;
  return (
    <section class={`note ${tone}`}>
      <b>{title}</b>
      <p>{why}</p>
      <ul class="rows">
        {names.slice(0, LISTED).map(({ cell, found }) => (
          <li key={`${cell} ${found}`} class="tight">
            <span>
              <b>
                {tab} {cell}
              </b>{' '}
              {found}
            </span>
            <Go panel={panel} tab={tab} cell={cell} />
          </li>
        ))}
      </ul>
    </section>
  );
}

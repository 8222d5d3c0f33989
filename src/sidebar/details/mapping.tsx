import type { Mapped, TabStatus } from '../../contract/status.js';
import type { DetailsWords } from '../../words/th/details.js';
import type { Panel } from '../panel.js';
import { Heading } from '../view/heading.js';
import { detailsWords } from './words.js';

const MARKS = { code: '✓', order: '●', user: '✓', asked: '●', unused: '–' } as const;

/** What each column, row or cell is read as. */
export function MappingView({ panel }: { panel: Panel }) {
  const { mapping: words } = detailsWords(panel.state.language);
  const tabs = panel.state.status?.tabs.filter(({ mapping }) => mapping.length > 0) ?? [];
  return (
    <>
      <Heading text={words.title} />
      <p class="dim">{tabs.length > 0 ? words.why : words.none}</p>
      {tabs.map((tab) => (
        <TabMapping key={tab.tab} tab={tab} words={words} open={tabs.length === 1} />
      ))}
    </>
  );
}

function TabMapping({ tab, words, open }: { tab: TabStatus; words: DetailsWords['mapping']; open: boolean }) {
  return (
    <details open={open}>
      <summary>{words.tab(tab.tab, tab.mapping.length)}</summary>
      <ul class="rows mapping">
        {tab.mapping.map((own) => (
          <li key={own.place}>
            <div>
              <b>{placed(own.place, words)}</b> {own.found}
              <small>
                <span aria-hidden="true">{MARKS[own.by]} </span>
                {words.by[own.by]}
              </small>
            </div>
            <span class={own.by === 'order' || own.by === 'asked' ? 'state look' : 'state quiet'}>{readAs(own, words.reversed)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const placed = (place: string, { row, column }: DetailsWords['mapping']): string =>
  /^\d+$/.test(place) ? row(place) : /^[A-Z]+$/.test(place) ? column(place) : place;

function readAs({ code, part, reversed }: Mapped, reversedWord: string): string {
  return `${code}${part === '' ? '' : ` ${part}`}${reversed ? ` (${reversedWord})` : ''}`;
}

import type { SavedReport } from '../../contract/saved.js';
import type { SidebarWords } from '../../words/th/sidebar.js';

/** The report that was saved last, whoever saved it and whenever. */
export function LastReport({ saved, words }: { saved: SavedReport; words: SidebarWords['lastReport'] }) {
  return (
    <section>
      <h2>{words.title}</h2>
      <p>
        <a href={saved.url} target="_blank" rel="noopener">
          {saved.name}
          <span class="unseen"> ({words.newTab})</span>
        </a>
      </p>
      <p class="dim">
        {words.at(saved.at)}{' '}
        <a href={saved.pdf} target="_blank" rel="noopener">
          PDF<span class="unseen"> ({words.newTab})</span>
        </a>
      </p>
    </section>
  );
}

import type { DetailsWords } from '../../words/th/details.js';
import type { Panel } from '../panel.js';
import { Plain } from '../view/press.js';

/** The one-page summary, as a file in either language. */
export function SummaryFiles({ panel, words }: { panel: Panel; words: DetailsWords['report'] }) {
  const off = panel.state.busy !== null;
  return (
    <section>
      <h2>{words.summary}</h2>
      <div class="stack">
        <Plain off={off} text={words.summaryIn.th} onPress={() => panel.jobs.downloadSummary('th')} />
        <Plain off={off} text={words.summaryIn.en} onPress={() => panel.jobs.downloadSummary('en')} />
      </div>
    </section>
  );
}

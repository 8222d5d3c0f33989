import type { Panel } from '../panel.js';
import { Button } from './button.js';

/** The colours of the add-on in the sheet. */
export function Colours({ panel }: { panel: Panel }) {
  const { state, words, jobs } = panel;
  const off = state.busy !== null;
  return (
    <section>
      <h2>{words.colours.title}</h2>
      <div class="stack">
        <Button kind="plain" off={off} onPress={jobs.showColours}>
          {words.calls.showColours}
        </Button>
        <Button kind="plain" off={off} onPress={jobs.colourSelection}>
          {words.calls.colourSelection}
        </Button>
        <Button kind="plain" off={off} onPress={jobs.clearColours}>
          {words.calls.clearColours}
        </Button>
      </div>
    </section>
  );
}

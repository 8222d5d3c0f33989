import type { Ask } from '../../ita/issue.js';
import type { Panel } from '../panel.js';
import { Button } from './button.js';

/** One press for all questions that come with a suggestion, where there are several. */
export function AcceptAll({ panel, asks }: { panel: Panel; asks: readonly Ask[] }) {
  const { state, words, jobs } = panel;
  const answers = asks.flatMap(({ tab, about, suggested }) => (suggested === null ? [] : [{ tab, about, answer: suggested }]));
  if (answers.length < 2) return null;
  return (
    <p>
      <Button kind="small" off={state.busy !== null} onPress={() => jobs.remember(answers)}>
        {words.issues.acceptAll(answers.length)}
      </Button>
    </p>
  );
}

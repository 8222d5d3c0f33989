import type { Panel } from '../panel.js';
import { mayView } from '../reduce.js';
import type { View } from '../state.js';

const VIEWS: readonly Exclude<View, 'paste' | 'mapping' | 'review'>[] = ['data', 'result', 'report'];

/** The step to which a view belongs. */
const stepOf = (view: View): View => (view === 'paste' || view === 'mapping' ? 'data' : view === 'review' ? 'result' : view);

/** The three steps; a step opens once there is something on it. */
export function Navigation({ state, words, jobs }: Panel) {
  return (
    <nav aria-label={words.views.label}>
      {VIEWS.map((view, index) => (
        <button
          key={view}
          type="button"
          aria-current={stepOf(state.view) === view ? 'step' : undefined}
          aria-disabled={!mayView(state, view)}
          onClick={() => jobs.view(view)}
        >
          {index + 1} {words.views[view]}
        </button>
      ))}
    </nav>
  );
}

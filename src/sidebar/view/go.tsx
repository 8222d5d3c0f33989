import type { Panel } from '../panel.js';
import { Button } from './button.js';

/** Brings a tab or cell to the front. */
export function Go({ panel, tab, cell }: { panel: Panel; tab: string; cell: string }) {
  const { words, state, jobs } = panel;
  const place = words.issues.place(tab, cell);
  const said = cell === '' ? words.go.tab : words.calls.goToCell;
  return (
    <Button kind="small" off={state.going} onPress={() => jobs.goTo(tab, cell)} label={`${said}: ${place}`}>
      {said}
    </Button>
  );
}

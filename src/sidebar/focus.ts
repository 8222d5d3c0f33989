import type { State } from './state.js';

let shown = '';

/**
 * Call before the panel is drawn, and what it gives afterwards: the title takes the focus where another view or outcome is shown,
 * or where what had the focus is gone. When the panel opens the cells keep it.
 */
export function keepFocus(root: HTMLElement, { view, report }: State): () => void {
  const before = shown;
  const isMaking = report !== null && report.stage === report.at;
  shown = view === 'report' ? `${view} ${isMaking ? 'making' : report?.stage}` : view;
  const had = root.contains(document.activeElement) && document.activeElement !== root;
  return () => {
    const lost = had && (document.activeElement === null || document.activeElement === document.body);
    if ((before !== '' && before !== shown) || lost) root.querySelector<HTMLElement>('h1')?.focus();
  };
}

import type { BlankSetting } from '../../contract/status.js';
import type { Panel } from '../panel.js';
import { Go } from './go.js';

/** Settings that print as dotted lines, with the way to each. */
export function Blanks({ panel, blanks, open = false }: { panel: Panel; blanks: readonly BlankSetting[]; open?: boolean }) {
  const { words } = panel;
  if (blanks.length === 0) return null;
  return (
    <details open={open}>
      <summary>{words.blanks.title(blanks.length)}</summary>
      <p class="dim">{words.blanks.why}</p>
      <ul class="rows">
        {blanks.map(({ label, tab, cell }) => (
          <li key={label} class="tight">
            <span>{label}</span>
            <Go panel={panel} tab={tab} cell={cell} />
          </li>
        ))}
      </ul>
    </details>
  );
}

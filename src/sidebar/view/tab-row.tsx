import type { TabStatus } from '../../contract/status.js';
import type { SidebarWords } from '../../words/th/sidebar.js';
import { tabLine } from '../tab-line.js';

export function TabRow({ tab, words }: { tab: TabStatus; words: SidebarWords }) {
  const { tone, mark, state, detail } = tabLine(tab, words);
  return (
    <li>
      <div>
        <b>{tab.tab}</b>
        {detail !== '' && <small>{detail}</small>}
      </div>
      <span class={`state ${tone}`}>
        <span aria-hidden="true">{mark} </span>
        {state}
      </span>
    </li>
  );
}

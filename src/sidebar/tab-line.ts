import type { TabStatus } from '../contract/status.js';
import type { SidebarWords } from '../words/th/sidebar.js';

/** How one tab is shown: its mark and word of state, and a line of what it holds. */
interface TabLine {
  tone: 'good' | 'look' | 'quiet';
  mark: string;
  state: string;
  detail: string;
}

export function tabLine(tab: TabStatus, { data }: SidebarWords): TabLine {
  const { states } = data;
  const detail = [...held(tab, data), ...(tab.issues.length > 0 && tab.state === 'look' ? [data.issues(tab.issues.length)] : [])].join(
    ' · ',
  );
  if (tab.state === 'ready') return { tone: 'good', mark: '✓', state: states.ready, detail };
  if (tab.state === 'look') return { tone: 'look', mark: '●', state: states.look, detail };
  if (tab.optional && tab.state !== 'unread') return { tone: 'quiet', mark: '–', state: states.optional, detail };
  return { tone: tab.state === 'missing' ? 'look' : 'quiet', mark: '○', state: states[tab.state], detail };
}

function held(tab: TabStatus, data: SidebarWords['data']): string[] {
  if (tab.optional && (tab.state === 'missing' || tab.state === 'empty'))
    return [tab.tab === 'ผลปีก่อน' ? data.previousUse : data.optionalUse];
  if (tab.state === 'missing' || tab.state === 'unread') return [];
  if (tab.tab === 'ตั้งค่า') return [data.settingsUse];
  if (tab.state === 'empty') return [];
  if (tab.layout === null) return tab.optional ? [] : [data.unrecognised];
  const above = tab.above > 0 ? [data.above(tab.above)] : [];
  if (tab.due === null) return [data.measures(tab.known)];
  if (tab.due === 0) return above;
  if (tab.uncounted !== null) return [data.uncounted(tab.uncounted)];
  const layout = tab.layout === 'answers' ? respondents(tab, data) : tab.known > 0 ? [data.scores] : [];
  if (tab.known === 0 && tab.above > 0) return above;
  return [...layout, count(tab.known, tab.due, tab.isOwnList, data), ...above];
}

/** While it is asked which columns hold answers, nobody is counted: that is no count of none. */
function respondents(tab: TabStatus, data: SidebarWords['data']): string[] {
  const isAsked = tab.issues.some(({ ask }) => ask !== undefined);
  return isAsked && !tab.respondents ? [] : [data.answers(tab.respondents ?? 0)];
}

/** Of a list that is the user's own nobody knows whether it is whole. */
function count(known: number, due: number, isOwnList: boolean, data: SidebarWords['data']): string {
  const isAll = known === due;
  if (isOwnList) return isAll ? data.listed(known) : data.partlyListed(known, due);
  return isAll ? data.complete(due) : data.partly(known, due);
}

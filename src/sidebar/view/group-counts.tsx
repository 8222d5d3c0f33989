import type { Group, Result, Thresholds } from '../../ita/result.js';
import { groups } from '../../words/th/groups.js';
import type { SidebarWords } from '../../words/th/sidebar.js';
import { groupCounts } from '../group-counts.js';

/** How many questions and items are low, middle and high. */
export function GroupCounts({ result, words }: { result: Result; words: SidebarWords }) {
  const counts = groupCounts(result);
  return (
    <section>
      <h2>{words.result.groups}</h2>
      <ul class="groups">
        {(['low', 'middle', 'high'] as const).map((group) => (
          <li key={group} class={group}>
            <b>{counts[group]}</b>
            <span>
              <span aria-hidden="true">{groups.marks[group]} </span>
              {label(group, result.thresholds, words.result)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function label(group: Group, { low, high, highIncluded }: Thresholds, said: SidebarWords['result']): string {
  if (group === 'low') return said.low(low);
  if (group === 'middle') return highIncluded ? said.middleBelow(low, high) : said.middle(low, high);
  return highIncluded ? said.highFrom(high) : said.high(high);
}

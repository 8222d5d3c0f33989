import type { Sample } from '../../ita/sample.js';
import type { SidebarWords } from '../../words/th/sidebar.js';

/** Whether enough people answered, by the rule of samples. */
export function Samples({ samples, words }: { samples: readonly Sample[]; words: SidebarWords }) {
  if (samples.length === 0) return null;
  return (
    <section class={samples.every(({ isEnough }) => isEnough) ? 'note' : 'note look'}>
      <h2>{words.samples.title}</h2>
      {samples.map(({ survey, respondents, people, least, isEnough }) => (
        <p key={survey}>{(isEnough ? words.samples.enough : words.samples.short)(survey, respondents, people, least)}</p>
      ))}
    </section>
  );
}

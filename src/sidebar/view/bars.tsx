import { rounded, shown } from '../../ita/number.js';
import { TARGET } from '../../ita/rating.js';
import type { MeasureResult } from '../../ita/result.js';
import type { SidebarWords } from '../../words/th/sidebar.js';

/** Measures as bars with the line of the target on each. */
export function Bars({ title, measures, words }: { title: string; measures: readonly MeasureResult[]; words: SidebarWords }) {
  return (
    <section>
      <div class="heading">
        <h2>{title}</h2>
        <span class="dim">{words.result.line(TARGET)}</span>
      </div>
      <ul class="bars">
        {measures.map((measure) => (
          <Bar key={measure.code} measure={measure} words={words} />
        ))}
      </ul>
    </section>
  );
}

function Bar({ measure, words }: { measure: MeasureResult; words: SidebarWords }) {
  const { code, title, score, excluded } = measure;
  const { result: said } = words;
  const reaches = measure.reachesTarget === true;
  return (
    <li>
      <span>
        {code} {title}
      </span>
      <span>
        {score === null ? (
          <span class="dim">{excluded ? said.excluded : said.unknown}</span>
        ) : (
          <>
            {reaches && <span aria-hidden="true">✓ </span>}
            <b>{shown(score)}</b>
            <span class="unseen"> {reaches ? said.reaches : said.misses}</span>
          </>
        )}
      </span>
      <span class="track" aria-hidden="true">
        {score !== null && <i class={reaches ? 'reaches' : 'misses'} style={{ width: `${rounded(score)}%` }} />}
        <s style={{ left: `${TARGET}%` }} />
      </span>
    </li>
  );
}

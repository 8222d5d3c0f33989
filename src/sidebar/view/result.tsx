import type { Result } from '../../ita/result.js';
import type { Panel } from '../panel.js';
import { Bars } from './bars.js';
import { Colours } from './colours.js';
import { ExtremesList } from './extremes-list.js';
import { GroupCounts } from './group-counts.js';
import { Heading } from './heading.js';
import { Issues } from './issues.js';
import { PathNote } from './path-note.js';
import { Total } from './total.js';
import { Unknown } from './unknown.js';

/** The scores that were computed last. */
export function ResultView({ panel, result }: { panel: Panel; result: Result }) {
  const { words } = panel;
  const of = (kind: 'survey' | 'indicator') => result.measures.filter((measure) => measure.kind === kind);
  return (
    <>
      <Heading text={words.result.title} aside={words.year(result.year)} />
      <Total result={result} words={words} />
      <Unknown result={result} words={words} />
      <Issues panel={panel} issues={result.issues} />
      <Bars title={words.result.surveys} measures={of('survey')} words={words} />
      <Bars title={words.result.indicators} measures={of('indicator')} words={words} />
      <ExtremesList result={result} words={words} />
      <GroupCounts result={result} words={words} />
      <PathNote result={result} words={words} />
      <Colours panel={panel} />
    </>
  );
}

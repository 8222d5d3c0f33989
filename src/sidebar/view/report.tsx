import { shown } from '../../ita/number.js';
import type { SidebarWords } from '../../words/th/sidebar.js';
import type { Panel } from '../panel.js';
import type { Report, State } from '../state.js';
import { Blanks } from './blanks.js';
import { Faults } from './faults.js';
import { Heading } from './heading.js';
import { Note } from './note.js';
import { Steps } from './steps.js';

/** A report while it is made, and how that ended. */
export function ReportView({ panel, report }: { panel: Panel; report: Report }) {
  const { state, words } = panel;
  const isMaking = report.stage === 'read' || report.stage === 'compose' || report.stage === 'save';
  const isStopped = report.stage === 'stopped' || report.stage === 'unsure';
  return (
    <>
      <Heading text={headline(report, words)} />
      {report.stage === 'saved' ? <p class="good">✓ {words.report.checked}</p> : <Steps report={report} words={words} />}
      {!isMaking && report.problem !== null && <p class={isStopped ? 'note look' : 'note bad'}>{report.problem}</p>}
      {report.stage === 'faulty' && <Faults faults={report.faults} words={words} />}
      {report.changed && (
        <Note tone="look" title={words.report.changed}>
          <p>{figures(state, words)}</p>
          <p>{words.report.changedNext}</p>
        </Note>
      )}
      {report.made && report.stage !== 'read' && report.stage !== 'compose' && (
        <section>
          <h2>{words.report.rendered}</h2>
          <p>{report.made.name}</p>
          <p class="dim">{words.report.asOf(report.made.time)}</p>
        </section>
      )}
      <Blanks panel={panel} blanks={report.blanks} open={true} />
    </>
  );
}

function headline({ stage, faults }: Report, { report: words, progress, calls }: SidebarWords): string {
  if (stage === 'saved') return words.done;
  if (stage === 'unsaved') return words.saveFailed;
  if (stage === 'unsure') return words.unsure;
  if (stage === 'faulty') return words.faults(faults.length);
  if (stage === 'failed') return words.failed;
  return stage === 'stopped' ? words.stopped : progress(calls.makeReport);
}

function figures({ result }: State, words: SidebarWords): string {
  const score = result?.total.score ?? null;
  return score === null ? '' : words.report.figures(shown(score), result?.total.rating ?? '');
}

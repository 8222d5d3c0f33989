import { shown } from '../../ita/number.js';
import type { DetailsWords } from '../../words/th/details.js';
import type { Panel } from '../panel.js';
import type { Report, Reviewed, State } from '../state.js';
import { Blanks } from '../view/blanks.js';
import { Heading } from '../view/heading.js';
import { Note } from '../view/note.js';
import { Faults } from './faults.js';
import { Outcome } from './outcome.js';
import { isComplete, ReviewLists } from './review.js';
import { Steps } from './steps.js';
import { SummaryFiles } from './summary.js';
import { detailsWords } from './words.js';

/** A report while it is made, and how that ended. */
export function ReportView({ panel, report }: { panel: Panel; report: Report }) {
  const { state } = panel;
  const words = detailsWords(state.language);
  const isMaking = report.stage === 'read' || report.stage === 'compose' || report.stage === 'save';
  const isStopped = report.stage === 'stopped' || report.stage === 'unsure';
  return (
    <>
      <Heading text={headline(report, words, state.review) ?? panel.words.progress(panel.words.calls.makeReport)} />
      {report.stage === 'saved' ? (
        <p class="good">✓ {words.report.checked}</p>
      ) : (
        <Steps report={report} words={words.report} read={panel.words.calls.readStatus} />
      )}
      {!isMaking && report.problem !== null && <p class={isStopped ? 'note look' : 'note bad'}>{report.problem}</p>}
      {report.notes.map((note) => (
        <p key={note} class="note look">
          {note}
        </p>
      ))}
      {report.stage === 'faulty' && <Faults faults={report.faults} words={words.report} />}
      {report.changed && (
        <Note tone="look" title={words.report.changed}>
          <p>{figures(state, words)}</p>
          <p>{words.report.changedNext}</p>
        </Note>
      )}
      {report.made && report.stage !== 'read' && report.stage !== 'compose' && (
        <section>
          <h2>{words.report.rendered}</h2>
          <p>{report.saved?.name ?? report.made.name}</p>
          {report.saved && <Outcome saved={report.saved} words={words.report} />}
          <p class="dim">{words.report.asOf(report.made.time)}</p>
        </section>
      )}
      {report.made && !isMaking && <SummaryFiles panel={panel} words={words.report} />}
      {state.review && report.stage !== 'read' ? (
        <ReviewLists panel={panel} reviewed={state.review} open={false} />
      ) : (
        <Blanks panel={panel} blanks={report.blanks} open={true} />
      )}
    </>
  );
}

/** Null while it is made. */
function headline({ stage, faults }: Report, { report: words }: DetailsWords, reviewed: Reviewed | null): string | null {
  if (stage === 'saved') return reviewed && !isComplete(reviewed) ? words.doneOpen : words.done;
  if (stage === 'unsaved') return words.saveFailed;
  if (stage === 'unsure') return words.unsure;
  if (stage === 'faulty') return words.faults(faults.length);
  if (stage === 'failed') return words.failed;
  return stage === 'stopped' ? words.stopped : null;
}

function figures({ result }: State, words: DetailsWords): string {
  const score = result?.total.score ?? null;
  return score === null ? '' : words.report.figures(shown(score), result?.total.rating ?? '');
}

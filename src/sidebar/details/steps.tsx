import type { DetailsWords } from '../../words/th/details.js';
import type { Report } from '../state.js';

const STEPS = ['read', 'compose', 'save'] as const;
const MARKS = { done: '✓', now: '●', next: '○', failed: '✕', stopped: '–' };

/** The steps of a report: which are done, which is under way, where it failed. */
export function Steps({ report, words, read }: { report: Report; words: DetailsWords['report']; read: string }) {
  const at = STEPS.indexOf(report.at);
  const isStopped = report.stage === 'stopped' || report.stage === 'unsure';
  const here = report.stage === report.at ? 'now' : isStopped ? 'stopped' : 'failed';
  return (
    <ol class="steps">
      {STEPS.map((step, index) => {
        const state = index < at ? 'done' : index > at ? 'next' : here;
        return (
          <li key={step} class={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span aria-hidden="true">{MARKS[state]} </span>
            {step === 'read' ? read : words.steps[step]}
            <span class="unseen"> {words.stepStates[state]}</span>
          </li>
        );
      })}
    </ol>
  );
}

import type { Panel } from '../panel.js';
import { Button } from './button.js';

/** What runs now and what was last said, always in view above the buttons. Both places are there from the start, so that changes are read out. */
export function Strip({ state, words, jobs }: Panel) {
  const { busy, going, message, progress } = state;
  const running = busy?.task ?? (going ? 'goToCell' : null);
  const text = message && (
    <p>
      <span aria-hidden="true">{message.tone === 'good' ? '✓ ' : message.tone === 'bad' ? '✕ ' : '! '}</span>
      {message.text}
    </p>
  );
  return (
    <div class={`strip ${message ? `says-${message.tone}` : ''}`}>
      <div role="status">
        {running !== null && (
          <div class="running">
            <p>{progress ? words.counted(progress.done, progress.all) : words.progress(words.calls[running])}</p>
            {progress ? (
              <progress value={progress.done} max={progress.all} aria-label={words.calls.countAnswers} />
            ) : (
              <div class="progress" />
            )}
          </div>
        )}
        {message?.tone !== 'bad' && text}
      </div>
      <div role="alert">{message?.tone === 'bad' && text}</div>
      {busy && busy.task !== 'makeReport' && (
        <Button kind="small" onPress={jobs.cancel}>
          {words.cancel}
        </Button>
      )}
      {message && (
        <button type="button" class="close" aria-label={words.dismiss} onClick={jobs.dismiss}>
          ✕
        </button>
      )}
    </div>
  );
}

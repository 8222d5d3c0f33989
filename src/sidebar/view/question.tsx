import type { Ask, AskOption } from '../../ita/issue.js';
import type { Panel } from '../panel.js';

/** What is asked of the user: a choice to make and keep; a button alone where there is only one answer. */
export function Question({ panel, ask }: { panel: Panel; ask: Ask }) {
  const { words, state, jobs } = panel;
  const { tab, about, options, suggested } = ask;
  const [only, ...others] = options;
  const off = state.busy !== null;
  const keep = (event: Event): void => {
    event.preventDefault();
    const answer = new FormData(event.currentTarget as HTMLFormElement).get('answer');
    if (!off && typeof answer === 'string' && answer !== '') jobs.remember([{ tab, about, answer }]);
  };
  return (
    <form class="question" onSubmit={keep}>
      {only && others.length === 0 ? (
        <input type="hidden" name="answer" value={only.value} />
      ) : (
        <select name="answer" aria-label={`${words.issues.choose}: ${about}`} required>
          {suggested === null && <option value="">{words.issues.unchosen}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === suggested}>
              {said(option)}
            </option>
          ))}
        </select>
      )}
      <button type="submit" class="button small" aria-disabled={off}>
        {only && others.length === 0 ? said(only) : words.issues.keep}
      </button>
    </form>
  );
}

const said = ({ value, label }: AskOption): string => (label === '' ? value : `${value} · ${label}`);

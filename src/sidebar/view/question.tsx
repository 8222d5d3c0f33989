import type { Ask, AskOption } from '../../ita/issue.js';
import type { SidebarWords } from '../../words/th/sidebar.js';

/** What is asked of the user: a choice, or a box to tick where there is only one answer. Kept by the form around it under its `name`. */
export function Question({ name, ask, words }: { name: string; ask: Ask; words: SidebarWords['issues'] }) {
  const { about, options, suggested } = ask;
  const [only, ...others] = options;
  if (only && others.length === 0) {
    return (
      <label class="question">
        <input type="checkbox" name={name} value={only.value} />
        {said(only)}
      </label>
    );
  }
  return (
    <p class="question">
      <select name={name} aria-label={`${words.choose}: ${about}`}>
        <option value="">{words.unchosen}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === suggested}>
            {said(option)}
          </option>
        ))}
      </select>
    </p>
  );
}

const said = ({ value, label }: AskOption): string => (label === '' ? value : `${value} · ${label}`);

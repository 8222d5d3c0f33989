import type { Ask, Issue } from '../../ita/issue.js';
import { LISTED, listedIssues } from '../listed-issues.js';
import type { Panel } from '../panel.js';
import { Go } from './go.js';
import { Question } from './question.js';

/** What was not as expected in the data, closed until it is asked for; open where the user is asked. */
export function Issues({ panel, issues }: { panel: Panel; issues: readonly Issue[] }) {
  const { words } = panel;
  if (issues.length === 0) return null;
  const asked = issues.slice(0, LISTED).flatMap(({ ask }) => ask ?? []);
  return (
    <details open={asked.length > 0}>
      <summary class="warn">
        <span aria-hidden="true">● </span>
        {words.issues.title(issues.length)}
        {asked.length > 0 && ` · ${words.issues.asked(asked.length)}`}
      </summary>
      {issues.length > LISTED && <p class="dim">{words.issues.some(LISTED, issues.length)}</p>}
      <form onSubmit={(event) => keep(panel, asked, event)}>
        {listedIssues(issues).map(({ tab, issues: own }) => (
          <section key={tab}>
            <h3>{tab}</h3>
            <ul class="issues">
              {own.map((issue, index) => (
                <OneIssue key={index} panel={panel} issue={issue} name={issue.ask ? String(asked.indexOf(issue.ask)) : ''} />
              ))}
            </ul>
          </section>
        ))}
        {asked.length > 0 && (
          <button type="submit" class="button plain" aria-disabled={panel.state.busy !== null}>
            {words.issues.keep}
          </button>
        )}
      </form>
    </details>
  );
}

/** Keeps every answer that was chosen; what was left open is asked again. */
function keep({ state, jobs }: Panel, asked: readonly Ask[], event: Event): void {
  event.preventDefault();
  const chosen = new FormData(event.currentTarget as HTMLFormElement);
  const answers = asked.flatMap(({ tab, about }, index) => {
    const answer = chosen.get(String(index));
    return typeof answer === 'string' && answer !== '' ? [{ tab, about, answer }] : [];
  });
  if (!state.busy && answers.length > 0) jobs.remember(answers);
}

/** Of a question only what was found: what is expected is in its choices. */
function OneIssue({ panel, issue, name }: { panel: Panel; issue: Issue; name: string }) {
  const { issues: words } = panel.words;
  const { tab, cell, found, expected, action, ask } = issue;
  const isGone = panel.state.status?.tabs.some((own) => own.tab === tab && own.state === 'missing') ?? false;
  return (
    <li>
      <div class="place">
        <b>{cell === '' ? words.wholeTab : cell}</b>
        {!isGone && <Go panel={panel} tab={tab} cell={cell} />}
      </div>
      <dl>
        <dt>{words.found}</dt>
        <dd>{found}</dd>
        {!ask && <dt>{words.expected}</dt>}
        {!ask && <dd>{expected}</dd>}
        <dt>{words.action}</dt>
        <dd>{action}</dd>
      </dl>
      {ask && <Question name={name} ask={ask} words={words} />}
    </li>
  );
}

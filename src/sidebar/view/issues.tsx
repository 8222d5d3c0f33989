import type { Issue } from '../../ita/issue.js';
import { LISTED, listedIssues } from '../listed-issues.js';
import type { Panel } from '../panel.js';
import { AcceptAll } from './accept-all.js';
import { Go } from './go.js';
import { Question } from './question.js';

/** What was not as expected in the data, closed until it is asked for. */
export function Issues({ panel, issues }: { panel: Panel; issues: readonly Issue[] }) {
  const { words } = panel;
  if (issues.length === 0) return null;
  const asked = issues.flatMap(({ ask }) => ask ?? []);
  return (
    <details open={asked.length > 0}>
      <summary class="warn">
        <span aria-hidden="true">● </span>
        {words.issues.title(issues.length)}
        {asked.length > 0 && ` · ${words.issues.asked(asked.length)}`}
      </summary>
      <AcceptAll panel={panel} asks={asked} />
      {issues.length > LISTED && <p class="dim">{words.issues.some(LISTED, issues.length)}</p>}
      {listedIssues(issues).map(({ tab, issues: own }) => (
        <section key={tab}>
          <h3>{tab}</h3>
          <ul class="issues">
            {own.map((issue, index) => (
              <OneIssue key={index} panel={panel} issue={issue} />
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

function OneIssue({ panel, issue }: { panel: Panel; issue: Issue }) {
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
        <dt>{words.expected}</dt>
        <dd>{expected}</dd>
        <dt>{words.action}</dt>
        <dd>{action}</dd>
      </dl>
      {ask && <Question panel={panel} ask={ask} />}
    </li>
  );
}

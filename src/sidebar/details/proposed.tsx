import type { ReportPlaces } from '../../contract/plan.js';
import type { ProposedText } from '../../contract/report.js';
import { printedCode } from '../../ita/codes.js';
import type { DetailsWords } from '../../words/th/details.js';
import type { Panel } from '../panel.js';
import { Go } from '../view/go.js';
import { cellFor } from './plan-cell.js';

interface Given {
  panel: Panel;
  proposed: readonly ProposedText[];
  places: ReportPlaces;
  words: DetailsWords['review'];
}

/** Every text of ours that will be printed where nobody wrote one, measure by measure. */
export function Proposed({ panel, proposed, places, words }: Given) {
  if (proposed.length === 0) return null;
  const codes = [...new Set(proposed.map(({ code }) => code))];
  return (
    <details>
      <summary>{words.proposed(proposed.length)}</summary>
      <p class="dim">{words.proposedWhy}</p>
      <ul class="issues">
        {codes.map((code) => (
          <li key={code}>
            <div class="place">
              <b>{/^\d+$/.test(code) ? words.indicator(code) : printedCode(code, 'arabic')}</b>
              <Go panel={panel} tab={places.plan} cell={cellFor(places, code, 'measure')} />
            </div>
            <dl>
              {proposed
                .filter((own) => own.code === code)
                .flatMap(({ column, text }) => [
                  <dt key={column}>{words.columns[column]}</dt>,
                  <dd key={`${column} text`}>
                    <Lines text={text} />
                  </dd>,
                ])}
            </dl>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Lines({ text }: { text: string }) {
  return (
    <>
      {text.split('\n').map((line) => (
        <div key={line}>{line}</div>
      ))}
    </>
  );
}

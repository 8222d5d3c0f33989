import type { ReportPlaces } from '../../contract/plan.js';
import type { Review, ReviewedMeasure } from '../../contract/review.js';
import type { DetailsWords } from '../../words/th/details.js';
import type { Panel } from '../panel.js';
import { Go } from '../view/go.js';
import { cellFor } from './plan-cell.js';

const MARKS = { written: '✓', ours: '●', blank: '○' } as const;
const TASKS = ['mend', 'develop', 'keep'] as const;

interface Given {
  panel: Panel;
  review: Review;
  places: ReportPlaces;
  words: DetailsWords['review'];
  open: boolean;
}

/** Whether the report holds what item o42 asks of it. */
export function PlanReview({ panel, review, places, words, open }: Given) {
  const { plan, saysTasks } = review;
  const done = plan.filter(isDone).length;
  const undated = plan.filter(({ fields }) => fields.some(({ field, standing }) => field === 'due' && standing === 'blank')).length;
  return (
    <details open={open}>
      <summary>{words.plan(done, plan.length)}</summary>
      <p class="dim">{words.planWhy}</p>
      {saysTasks ? (
        <ul class="rows">
          {TASKS.map((task) => (
            <li key={task} class="tight">
              <span>✓ {words.tasks[task]}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p class="note look">{words.noTasks}</p>
      )}
      {undated > 0 && <p class="warn">● {words.undated(undated)}</p>}
      {saysTasks && plan.length === 0 && <p class="good">✓ {words.noPlan}</p>}
      <ul class="issues">
        {plan.map((measure) => (
          <Measure key={measure.code} panel={panel} measure={measure} places={places} words={words} />
        ))}
      </ul>
    </details>
  );
}

/** A measure with each field that the report needs; those that nobody wrote lead to their cells. */
function Measure({ panel, measure, places, words }: Pick<Given, 'panel' | 'places' | 'words'> & { measure: ReviewedMeasure }) {
  const open = measure.fields.filter(({ standing }) => standing !== 'written');
  return (
    <li>
      <b>{measure.name}</b>
      {open.length === 0 && <span class="good"> ✓ {words.standings.written}</span>}
      <ul class="rows">
        {open.map(({ field, standing }) => (
          <li key={field} class="tight">
            <span>
              <span aria-hidden="true">{MARKS[standing]} </span>
              {words.fields[field]} <small>{words.standings[standing]}</small>
            </span>
            <Go panel={panel} tab={places.plan} cell={cellFor(places, measure.code, field)} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** What we propose counts as there: it is printed. A due date is good to have, but not asked for by o42. */
const isDone = ({ fields }: ReviewedMeasure): boolean => fields.every(({ field, standing }) => field === 'due' || standing !== 'blank');

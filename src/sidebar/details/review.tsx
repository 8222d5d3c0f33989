import type { Panel } from '../panel.js';
import type { Reviewed } from '../state.js';
import { Blanks } from '../view/blanks.js';
import { Heading } from '../view/heading.js';
import { OwnTexts } from './own-texts.js';
import { PlacedNames } from './placed-names.js';
import { PlanReview } from './plan-review.js';
import { Proposed } from './proposed.js';
import { detailsWords } from './words.js';

/** What is worth a look before the report is made. */
export function ReviewView({ panel }: { panel: Panel }) {
  const { review: words } = detailsWords(panel.state.language);
  const { review: reviewed } = panel.state;
  return (
    <>
      <Heading text={words.title} />
      {reviewed && isComplete(reviewed) && <p class="good">✓ {words.nothing}</p>}
      {reviewed && <ReviewLists panel={panel} reviewed={reviewed} open={true} />}
    </>
  );
}

/** The lists of a review; beside a report they are closed but for what must be mended. */
export function ReviewLists({ panel, reviewed, open }: { panel: Panel; reviewed: Reviewed; open: boolean }) {
  const { review: words } = detailsWords(panel.state.language);
  const { review, blanks, places } = reviewed;
  return (
    <>
      <PlacedNames
        panel={panel}
        names={review.unknown}
        tone="bad"
        title={words.unknown(review.unknown.length)}
        why={words.unknownWhy}
        tab={places.passages}
      />
      <PlacedNames
        panel={panel}
        names={review.empty}
        tone="look"
        title={words.empty(review.empty.length)}
        why={words.emptyWhy}
        tab={places.passages}
      />
      <Blanks panel={panel} blanks={blanks} open={open || blanks.length > 0} />
      <PlanReview panel={panel} review={review} places={places} words={words} open={open} />
      <Proposed panel={panel} proposed={review.proposed} places={places} words={words} />
      <OwnTexts panel={panel} own={review.own} tab={places.passages} words={words} />
    </>
  );
}

/** True where nothing of the report is blank or unused: what we propose is no blank. */
export function isComplete({ review, blanks }: Reviewed): boolean {
  const isPlanned = review.plan.every(({ fields }) => fields.every(({ standing }) => standing !== 'blank'));
  return blanks.length + review.unknown.length + review.empty.length + review.own.unused.length === 0 && review.saysTasks && isPlanned;
}

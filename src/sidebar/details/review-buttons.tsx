import type { Panel } from '../panel.js';
import { Plain, Primary } from '../view/press.js';
import { detailsWords } from './words.js';

/** What to do after a look: make the report, reword it, look again. */
export function ReviewButtons({ panel }: { panel: Panel }) {
  const { state, words, jobs } = panel;
  const { review: said } = detailsWords(state.language);
  const off = state.busy !== null;
  const isStopped = (state.review?.review.unknown.length ?? 0) > 0;
  return (
    <>
      {isStopped ? (
        <Primary off={off} text={said.again} onPress={jobs.reviewReport} />
      ) : (
        <Primary off={off} text={words.calls.makeReport} onPress={jobs.makeReport} />
      )}
      <Plain off={off} text={said.texts} onPress={jobs.openTexts} />
      {!isStopped && <Plain off={off} text={said.again} onPress={jobs.reviewReport} />}
    </>
  );
}

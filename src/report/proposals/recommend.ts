import type { MeasureResult } from '../../ita/result.js';
import { nameKey, plain } from '../../ita/text.js';
import { arabicDigits } from '../../words/digits.js';
import { ALIKE } from '../../words/th/recommendations/alike.js';
import { EIT } from '../../words/th/recommendations/eit.js';
import { general } from '../../words/th/recommendations/general.js';
import { IIT } from '../../words/th/recommendations/iit.js';
import { INDICATORS } from '../../words/th/recommendations/indicators.js';
import { OIT_INFORMATION } from '../../words/th/recommendations/oit-information.js';
import { OIT_INTEGRITY } from '../../words/th/recommendations/oit-integrity.js';
import { OIT_MANAGEMENT } from '../../words/th/recommendations/oit-management.js';
import type { IndicatorRecommendation, Recommendation } from '../../words/th/recommendations/recommendation.js';
import { name } from '../phrase.js';

type Named = Pick<MeasureResult, 'kind' | 'survey' | 'title'>;

const LEAVES = { IIT, EIT, OIT: [...OIT_INFORMATION, ...OIT_MANAGEMENT, ...OIT_INTEGRITY] };

const INDICATORS_BY_TITLE = byTitle(INDICATORS);
const LEAVES_BY_TITLE = { IIT: byTitle(LEAVES.IIT), EIT: byTitle(LEAVES.EIT), OIT: byTitle(LEAVES.OIT) };

/** What we suggest for a question, an item or, by what is said of an indicator, anything above them. */
export function recommendationFor(measure: Named): Recommendation {
  const { kind, survey, title } = measure;
  if (kind !== 'question' && kind !== 'item') return recommendationForIndicator(measure);
  return found(LEAVES_BY_TITLE[survey], ALIKE[survey], title) ?? (kind === 'item' ? general.item : general.question)(name(title));
}

export function recommendationForIndicator({ title }: Pick<Named, 'title'>): IndicatorRecommendation {
  return found(INDICATORS_BY_TITLE, ALIKE.indicator, title) ?? general.indicator(name(title));
}

/** The entry with this very title, else the one that words in it point to. */
function found<R extends Recommendation>(entries: ReadonlyMap<string, R>, alike: (typeof ALIKE)['IIT'], title: string): R | undefined {
  const own = entries.get(nameKey(title));
  if (own) return own;
  const text = arabicDigits(plain(title));
  const like = alike.find(([pattern]) => pattern.test(text));
  return like && entries.get(nameKey(like[1]));
}

function byTitle<R extends Recommendation>(entries: readonly R[]): Map<string, R> {
  return new Map(entries.flatMap((entry) => entry.titles.map((title): [string, R] => [nameKey(title), entry])));
}

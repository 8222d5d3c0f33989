import { difference, shown } from '../../ita/number.js';
import { TARGET } from '../../ita/rating.js';
import type { Result } from '../../ita/result.js';
import type { SidebarWords } from '../../words/th/sidebar.js';
import { nextRating } from '../standing.js';

/** The total, its rating, and how far the next one is. */
export function Total({ result, words }: { result: Result; words: SidebarWords }) {
  const { score, rating, source, change } = result.total;
  const { result: said } = words;
  return (
    <section class="total">
      <h2>{source === 'official' ? `${said.total} · ${said.official}` : said.total}</h2>
      <div class="figures">
        <strong class={score === null ? 'unknown' : ''}>{score === null ? said.unknown : shown(score)}</strong>
        {rating === null ? (
          <span class="badge none">{said.noRating}</span>
        ) : (
          <span class={rating.length > 2 ? 'badge long' : 'badge'} role="img" aria-label={said.rating(rating)}>
            {rating}
          </span>
        )}
      </div>
      {[...distances(result, said), ...(change ? [said.change(signed(change))] : [])].map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}

function distances(result: Result, said: SidebarWords['result']): string[] {
  const { score } = result.total;
  if (score === null) return [];
  const next = nextRating(result);
  const isReached = result.total.reachesTarget === true;
  const target = isReached ? said.reached(TARGET) : said.toTarget(shown(difference(TARGET, score)), TARGET);
  if (next === null) return [target];
  if (next === 'highest') return [said.highest];
  const surveys = next.surveys.map(({ code, short }) => `${code} ${short}`).join(' · ');
  return [
    ...(next.short === null ? [] : [said.short(next.short, next.rating)]),
    ...(surveys === '' ? [] : [said.shortSurveys(next.rating, next.floor, surveys)]),
    ...(next.short === shown(difference(TARGET, score)) && !isReached ? [] : [target]),
  ];
}

const signed = (change: number): string => (change > 0 ? '+' : '−') + shown(Math.abs(change));

import type { ReportInput } from '../../contract/report.js';
import { printedCode } from '../../ita/codes.js';
import { rounded, shown } from '../../ita/number.js';
import { TARGET } from '../../ita/rating.js';
import type { SummaryWords } from '../../words/th/report-summary.js';
import { anyItemResults, coverageOf, indicatorsOf, itemCoverage, leavesOf, scored } from '../known.js';
import { signed } from '../phrase.js';
import { titled } from './titled.js';

/** What the scores say, a line each: as many as are known. */
export function findings(input: ReportInput, words: SummaryWords): string[] {
  return [...ofIndicators(input, words), ...ofItems(input, words), ...ofTotal(input, words)];
}

/** Of several that are strongest or weakest, all; where all are the same, neither. */
function ofIndicators({ result }: ReportInput, words: SummaryWords): string[] {
  const indicators = scored(indicatorsOf(result)).map(({ code, title, score }) => ({
    name: words.indicator(code, titled(title, words)),
    score: rounded(score),
  }));
  const { known, all } = coverageOf(indicatorsOf(result));
  if (known === 0) return [];
  const scores = indicators.map(({ score }) => score);
  const [most, least] = [Math.max(...scores), Math.min(...scores)];
  const at = (score: number): string => words.listed(indicators.flatMap((own) => (own.score === score ? [own.name] : [])));
  const reaching = scores.filter((score) => score >= TARGET).length;
  return [
    ...(most > least
      ? [words.asFar(known, all, words.strongest(at(most), shown(most))), words.asFar(known, all, words.weakest(at(least), shown(least)))]
      : []),
    words.reaching(reaching, known, all, TARGET),
  ];
}

function ofItems({ result }: ReportInput, words: SummaryWords): string[] {
  if (!anyItemResults(result)) return [];
  const count = (group: string): number => leavesOf(result).filter((leaf) => leaf.group === group).length;
  return [words.groups(count('low'), count('middle'), count('high'), itemCoverage(result).all)];
}

function ofTotal({ result, settings }: ReportInput, words: SummaryWords): string[] {
  const { score, previous, change } = result.total;
  const { path } = result;
  const codes = path?.codes ?? [];
  const printed = codes.map((code) => printedCode(code, settings.digits));
  return [
    ...(score !== null && previous !== undefined && typeof change === 'number'
      ? [words.moved(signed(change), result.year - 1, shown(previous))]
      : []),
    ...(path && codes.length > 0
      ? [words.path(words.codes(printed), words.ratings.get(path.rating) ?? path.rating, shown(path.reaches))]
      : []),
  ];
}

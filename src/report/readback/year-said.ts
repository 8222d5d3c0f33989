import { groupOf } from '../../ita/group.js';
import { shown } from '../../ita/number.js';
import type { MeasureResult, Result } from '../../ita/result.js';
import { listed, report } from '../../words/th/report.js';
import { analysis as said } from '../../words/th/report-analysis.js';
import { standing } from '../../words/th/report-standing.js';
import { coverageOf, indicatorsOf, leavesOf, scored, surveysOf } from '../known.js';
import { nameOf } from './said.js';
import { printed } from './sections.js';

/** Of the total, the surveys and the indicators: which rose, which fell, and by how much; which items left the low group or came into it. */
export function yearSaid(result: Result): string[] {
  const moved = movedSaid(result);
  return moved.length === 0 ? [standing.noPrevious(result.year - 1)] : moved;
}

/** The same, nothing where last year is not known. */
export function movedSaid(result: Result): string[] {
  const all = [...wholeSaid(result), ...indicatorsSaid(result), ...itemsSaid(result)];
  return all.length === 0 ? [] : [said.yearLead(result.year - 1), ...all];
}

function wholeSaid(result: Result): string[] {
  const above = [
    { name: report.columns.total, of: result.total },
    ...surveysOf(result).map((survey) => ({ name: `${report.scoreOf(survey.code)} `, of: survey })),
  ];
  return above.flatMap(({ name, of: { score, previous, change } }) => {
    if (score === null || previous === undefined || typeof change !== 'number') return [];
    if (change === 0) return [said.yearSame(name, shown(score))];
    return [(change > 0 ? said.yearUp : said.yearDown)(name, shown(previous), shown(score), shown(Math.abs(change)))];
  });
}

type Moved = MeasureResult & { change: number };

function indicatorsSaid(result: Result): string[] {
  const moved = scored(indicatorsOf(result)).filter(
    (one): one is MeasureResult & { score: number; change: number } => typeof one.change === 'number',
  );
  if (moved.length === 0) return [];
  const [risen, fallen] = [moved.filter(({ change }) => change > 0), moved.filter(({ change }) => change < 0)];
  const same = moved.length - risen.length - fallen.length;
  const counts = [
    ...(risen.length > 0 ? [said.yearRose(risen.length)] : []),
    ...(fallen.length > 0 ? [said.yearFell(fallen.length)] : []),
    ...(same > 0 ? [said.yearStayed(same)] : []),
  ];
  const names = (list: readonly Moved[], say: (name: string, change: string) => string) =>
    listed(list.map((one) => say(nameOf(one), shown(Math.abs(one.change)))));
  return [
    said.yearCounts(moved.length, coverageOf(indicatorsOf(result)).all, listed(counts)),
    ...(risen.length > 0 ? [said.yearRisen(risen.length, names(risen, said.risenBy))] : []),
    ...(fallen.length > 0 ? [said.yearFallen(fallen.length, names(fallen, said.fallenBy))] : []),
  ];
}

function itemsSaid(result: Result): string[] {
  const was = ({ previous }: MeasureResult) => previous !== undefined && groupOf(previous, result.thresholds) === 'low';
  const known = leavesOf(result).filter(({ group, previous }) => group !== null && previous !== undefined);
  const say = (wasLow: boolean, isLow: boolean, sentence: (count: number, codes: string) => string): string[] => {
    const codes = known.filter((leaf) => was(leaf) === wasLow && (leaf.group === 'low') === isLow).map(({ code }) => printed([code]));
    return codes.length === 0 ? [] : [sentence(codes.length, listed(codes, ', '))];
  };
  const { left, came, stayed } = said.yearItems;
  return [...say(true, false, left), ...say(false, true, came), ...say(true, true, stayed)];
}

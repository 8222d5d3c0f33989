import type { Fault, ReportInput } from '../../contract/report.js';
import { rounded, shown } from '../../ita/number.js';
import { TARGET } from '../../ita/rating.js';
import type { Group, MeasureResult, Result } from '../../ita/result.js';
import { listed, report } from '../../words/th/report.js';
import { faults as words } from '../../words/th/report-faults.js';
import { byGroup } from '../../words/th/report-groups.js';
import { standing as said, standingRead } from '../../words/th/report-standing.js';
import { indicatorsOf, leavesOfIndicator, scored } from '../known.js';
import { codesIn, folded, printed, type ReadSection, textOf, underHeading } from './sections.js';

const GROUPS = ['low', 'middle', 'high'] as const;

/** Section 5 after its table: each group's items under their indicators, counted, and the strongest. */
export function checkStanding(sections: readonly ReadSection[], { result }: ReportInput): Fault[] {
  const fifth = sections.find(({ number }) => number === 5);
  if (!fifth) return [];
  return GROUPS.flatMap((group) => {
    const lines = underHeading(fifth, 'Heading2', said.headings[group]).map(textOf);
    const place = words.part(5, said.headings[group]);
    return [
      ...checkLead(place, lines, result, group),
      ...held(result, group).flatMap(({ indicator, codes }) => checkLine(place, lines, result, indicator, codes)),
      ...(group === 'high' ? checkBest(place, lines, result) : []),
    ];
  });
}

function held(result: Result, group: Group): { indicator: MeasureResult; codes: string[] }[] {
  return indicatorsOf(result)
    .filter(({ excluded }) => !excluded)
    .map((indicator) => ({ indicator, codes: leavesOfIndicator(result, indicator, group).map(({ code }) => code) }))
    .filter(({ codes }) => codes.length > 0);
}

function checkLead(place: string, lines: readonly string[], result: Result, group: Group): Fault[] {
  const all = held(result, group);
  const count = all.reduce((sum, { codes }) => sum + codes.length, 0);
  const [whole = '', name = '', items = '0', indicators = count === 0 ? '0' : '1'] = standingRead.lead.exec(lines.join('\n')) ?? [];
  const found = count === 0 ? whole : `${name} ${items} ${indicators}`;
  const expected = count === 0 ? '' : `${byGroup.group[group]} ${count} ${all.length}`;
  return found === expected ? [] : [{ place, found: whole || words.missing, expected: expected || words.nothing }];
}

function checkLine(place: string, lines: readonly string[], result: Result, indicator: MeasureResult, codes: string[]): Fault[] {
  const name = folded(report.indicator(indicator.code, indicator.title));
  const total = GROUPS.reduce((sum, group) => sum + leavesOfIndicator(result, indicator, group).length, 0);
  const own = lines.filter((line) => line.startsWith(`${name} `));
  const [, count, of = count, every, list = ''] = standingRead.items.exec((own[0] ?? '').slice(name.length)) ?? [];
  const counted = every === undefined && count === undefined ? total === 1 : Number(every ?? count) === codes.length;
  const right = own.length === 1 && counted && Number(every ?? of ?? 1) === total && codesIn(list).join(' ') === codes.join(' ');
  return right ? [] : [{ place, found: own.join(' / ') || words.missing, expected: `${name} ${codes.length}/${total} ${printed(codes)}` }];
}

/** The sentence on the strongest, word for word: it names all of them and no other. */
function checkBest(place: string, lines: readonly string[], result: Result): Fault[] {
  const known = scored(indicatorsOf(result));
  const most = Math.max(...known.map(({ score }) => rounded(score)));
  const best = known.filter(({ score }) => rounded(score) === most);
  const [first] = best;
  if (!first) return [];
  const expected = folded(bestSentence(best, best.length === known.length, first.reachesTarget === true));
  return lines.includes(expected) ? [] : [{ place, found: lines[0] ?? words.missing, expected }];
}

function bestSentence(best: readonly (MeasureResult & { score: number })[], isAll: boolean, reaches: boolean): string {
  const score = shown(best[0]?.score ?? 0);
  const names = listed(best.map(({ code, title }) => report.indicator(code, title)));
  if (best.length === 1) return reaches ? said.best(names, score) : said.bestBelow(names, score, TARGET);
  if (isAll) return reaches ? said.allEqual(best.length, score) : said.allEqualBelow(best.length, score, TARGET);
  return reaches ? said.bestMany(best.length, names, score) : said.bestBelowMany(best.length, names, score, TARGET);
}

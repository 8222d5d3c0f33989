import type { ReportInput } from '../../contract/report.js';
import { report } from '../../words/th/report.js';
import type { Block, ReportDocument } from '../block.js';
import { depthOf } from '../known.js';
import { heading, paragraph } from '../paragraph.js';
import { oneLine, typed } from '../phrase.js';
import { settledDocument, verbatim } from '../verbatim.js';
import type { Writing } from '../writing.js';
import { composeAnalysis } from './analysis.js';
import { composeAnnouncement } from './announcement.js';
import { composeByGroup } from './by-group.js';
import { composeGroups } from './groups.js';
import { composeLow } from './low.js';
import { composePlan } from './plan.js';
import { composePrinciple } from './principle.js';
import { composeResults } from './results.js';
import { composeRules } from './rules.js';
import { composeSuggestions } from './suggestions.js';

type Section = readonly [heading: string, compose: (writing: Writing) => Block[]];

const { headings } = report;
const SUMMARY: readonly Section[] = [
  [headings.principle, composePrinciple],
  [headings.rules, composeRules],
  [headings.results, composeResults],
];
const DETAIL: readonly Section[] = [
  [headings.suggestions, composeSuggestions],
  [headings.analysis, composeAnalysis],
  [headings.groups, composeGroups],
  [headings.byGroup, composeByGroup],
  [headings.low, composeLow],
];

/** The report as a document: the announcement, then as many of the nine sections as the scores allow. */
export function compose(input: ReportInput): ReportDocument {
  const writing: Writing = { ...input, tables: { count: 0 }, figures: { count: 0 } };
  const detailed = depthOf(input.result) === 'indicators';
  const blocks: Block[] = [
    ...composeAnnouncement(writing),
    { kind: 'pageBreak' },
    ...titleBlocks(writing),
    ...sections(writing, detailed ? [...SUMMARY, ...DETAIL] : SUMMARY),
    ...(detailed ? planPages(writing) : []),
  ];
  return settledDocument({
    title: `${report.title} ${report.year(String(input.result.year))}`,
    subject: report.subject(input.result.year),
    agency: verbatim(input.settings.agency || input.result.agency),
    digits: input.settings.digits,
    font: input.settings.font,
    blocks,
  });
}

/** The plan's table is wide; a plan without one goes on where the last section ends. */
function planPages(writing: Writing): Block[] {
  const blocks = sections(writing, [[headings.plan, composePlan]]);
  return blocks.some(({ kind }) => kind === 'table') ? [{ kind: 'section', orientation: 'landscape' }, ...blocks] : blocks;
}

function sections(writing: Writing, list: readonly Section[]): Block[] {
  return list.flatMap(([title, write]) => [heading(1, title), ...write(writing)]);
}

function titleBlocks({ result, settings }: Writing): Block[] {
  const place = placeOf(settings);
  return [
    ...report.titleLines.map((line) => paragraph('title', line)),
    paragraph('subtitle', `${report.titleEnglish} ${report.year(String(result.year))}`),
    paragraph('subtitle', typed(settings.agency || result.agency)),
    ...(place === '' ? [] : [paragraph('subtitle', place)]),
  ];
}

/** Subdistrict, district and province, as far as they are given. */
function placeOf({ subdistrict, district, province }: ReportInput['settings']): string {
  const { place } = report;
  const capital = place.capital.test(province);
  const said = (text: string, say: (name: string, capital: boolean) => string): string[] => {
    if (text === '') return [];
    const own = verbatim(oneLine(text));
    return [place.named.test(text) ? own : say(own, capital)];
  };
  return [...said(subdistrict, place.subdistrict), ...said(district, place.district), ...said(province, place.province)].join(' ');
}

import { printedCode, readMeasureCode } from '../../ita/codes.js';
import { measuresOf } from '../../ita/framework.js';
import { FRAMEWORKS } from '../../ita/frameworks/built-in.js';
import { GENERAL_FROM, generalFramework } from '../../ita/frameworks/general.js';
import { groupLabel } from '../../ita/group.js';
import { rounded } from '../../ita/number.js';
import { RATING_TABLES } from '../../ita/rating.js';
import type { MeasureResult, Result, Thresholds } from '../../ita/result.js';
import { type Cell, nameKey, plain } from '../../ita/text.js';
import { groups } from '../../words/th/groups.js';
import { tables } from '../../words/th/tables.js';
import { RESULT_COLUMNS } from '../names.js';
import { type CellValue, isNumber, type OwnColumn, oneOfWords, type WantedRow } from './merge-table.js';

export type ResultColumn = keyof typeof RESULT_COLUMNS;

/** Any title that a shipped framework gives a measure: what we may have written in another year. */
const TITLES = new Set([
  ...[...FRAMEWORKS, generalFramework(GENERAL_FROM)].flatMap(measuresOf).map(({ code, title }) => `${code} ${nameKey(title)}`),
  `total ${nameKey(tables.total)}`,
]);

export const isOurTitle = (cell: Cell, code: string): boolean => TITLES.has(`${code} ${nameKey(cell)}`);
const withoutNumbers = (text: string): string => text.replace(/[0-9.]+/g, '#');
const GROUPS = new Set(
  [false, true].flatMap((highIncluded) =>
    (['low', 'middle', 'high'] as const).map((group) => withoutNumbers(groupText({ group }, { low: 60, high: 85, highIncluded }))),
  ),
);
/** A group's mark and label, whatever the thresholds were. */
export const isOurGroup = (cell: Cell): boolean => GROUPS.has(withoutNumbers(plain(cell)));

const sources = [...Object.values(tables.source), tables.unknown, tables.excluded];

export const RESULT_OWN_COLUMNS: readonly OwnColumn<ResultColumn>[] = [
  own('code', '@', (cell, code) => readMeasureCode(cell) === code),
  own('title', '@', isOurTitle),
  own('score', '0.00', isNumber),
  own('source', '@', oneOfWords(sources)),
  own('rating', '@', oneOfWords(RATING_TABLES.flatMap(({ bands }) => bands.map(({ rating }) => rating)))),
  own('target', '@', oneOfWords(Object.values(tables.target))),
  own('group', '@', isOurGroup),
  own('n', '0', isNumber),
  own('blank', '0', isNumber),
  own('previous', '0.00', isNumber),
  own('change', '+0.00;-0.00;0.00', isNumber),
];

function own(key: ResultColumn, format: string, isOurs: OwnColumn<ResultColumn>['isOurs']): OwnColumn<ResultColumn> {
  return { key, header: RESULT_COLUMNS[key], format, isOurs };
}

/** Every measure in the framework's order, the total last; scores rounded, blank where unknown. */
export function resultRows(result: Result): WantedRow<ResultColumn>[] {
  const { total, thresholds } = result;
  return [
    ...result.measures.map((measure) => ({
      code: measure.code,
      ...(measure.kind === 'question' || measure.kind === 'item' ? {} : { strong: true as const }),
      cells: {
        ...shared(measure),
        code: printedCode(measure.code, 'arabic'),
        title: measure.title,
        source: measure.excluded ? tables.excluded : sourceText(measure.source),
        rating: '',
        group: groupText(measure, thresholds),
        n: respondentsOf(measure) ?? '',
        blank: measure.blank ?? '',
      },
    })),
    {
      code: 'total',
      strong: true,
      cells: {
        ...shared(total),
        code: tables.totalCode,
        title: tables.total,
        source: sourceText(total.source),
        rating: total.rating ?? '',
        group: '',
        n: '',
        blank: '',
      },
    },
  ];
}

/** `▼ ต่ำกว่า 60%`; `''` where a measure has no group. */
export function groupText({ group }: Pick<MeasureResult, 'group'>, thresholds: Thresholds): string {
  return group === null ? '' : `${groups.marks[group]} ${groupLabel(group, thresholds)}`;
}

/** Respondents of a question: counted from answers, or as the tab of scores gives them. */
function respondentsOf({ n, parts = [] }: MeasureResult): number | null {
  const given = parts.flatMap((part) => (part.n === null ? [] : [part.n]));
  return n ?? (given.length > 0 ? Math.max(...given) : null);
}

function shared(
  of: Pick<MeasureResult, 'score' | 'reachesTarget' | 'previous' | 'change'>,
): Record<'score' | 'target' | 'previous' | 'change', CellValue> {
  return {
    score: of.score === null ? '' : rounded(of.score),
    target: of.reachesTarget === null ? '' : of.reachesTarget ? tables.target.reached : tables.target.notReached,
    previous: of.previous ?? '',
    change: of.change ?? '',
  };
}

function sourceText(source: MeasureResult['source']): string {
  return source === null ? tables.unknown : tables.source[source];
}

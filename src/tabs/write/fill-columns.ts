import { printedCode } from '../../ita/codes.js';
import { type Framework, type Measure, type Part, scaleOf } from '../../ita/framework.js';
import type { MeasureIndex } from '../../ita/measure-index.js';
import { type Cell, nameKey } from '../../ita/text.js';
import type { Reading } from '../../published/gather.js';
import { tables } from '../../words/th/tables.js';
import { SCORE_COLUMNS, TAB } from '../names.js';
import { ofRow, partCode } from '../read/row-codes.js';
import type { Table } from '../read/table.js';
import type { CellValue, OwnColumn, WantedRow } from './merge-table.js';

/** A column that is filled: one of the score tabs, or `choice:` and the label of a choice. */
export type FillColumn = 'code' | 'title' | 'part' | 'score' | 'comment' | 'respondents' | `choice:${string}`;

export type FillTab = typeof TAB.official | typeof TAB.IIT | typeof TAB.EIT | typeof TAB.OIT;

export const FILL_TABS: readonly FillTab[] = [TAB.official, TAB.IIT, TAB.EIT, TAB.OIT];

/** Names by which the columns of a score tab are found, the choices of every scale among them. */
export function fillHeaders({ scales }: Framework): Record<FillColumn, readonly string[]> {
  const { code, title, part, score, comment, respondents } = SCORE_COLUMNS;
  const labels = scales.flatMap(({ choices }) => choices.map(({ label }) => [`choice:${label}`, [label]] as const));
  return { code, title, part, score, comment, respondents, ...Object.fromEntries(labels) };
}

const TITLE: Readonly<Record<FillTab, string>> = {
  [TAB.official]: 'รายการ',
  [TAB.IIT]: 'ข้อคำถาม',
  [TAB.EIT]: 'ข้อคำถาม',
  [TAB.OIT]: 'ประเด็นการตรวจ',
};

/** The columns of a tab into which these rows put anything. A score that stands is ours to replace only where the user said so. */
export function fillColumns(
  tab: FillTab,
  rows: readonly WantedRow<FillColumn>[],
  index: MeasureIndex,
  replace: ReadonlySet<string>,
  table: Table<FillColumn> | null,
): OwnColumn<FillColumn>[] {
  const isOurTitle = (cell: Cell, code: string): boolean => nameKey(cell) === nameKey(index.measures.get(ofRow(code).code)?.title);
  const never = (): boolean => false;
  const own = (
    key: FillColumn,
    header: string,
    format: string,
    isOurs: OwnColumn<FillColumn>['isOurs'] = never,
  ): OwnColumn<FillColumn> => ({ key, header, format, isOurs });
  const all = [
    own('code', tab === TAB.official ? 'รหัส' : 'ข้อ', '@'),
    own('title', TITLE[tab], '@', isOurTitle),
    own('part', SCORE_COLUMNS.part[0], '@'),
    own('score', SCORE_COLUMNS.score[0], '0.00', (_, code) => replace.has(ofRow(code).code)),
    own('comment', SCORE_COLUMNS.comment[0], '@'),
    own('respondents', SCORE_COLUMNS.respondents[0], '0'),
    ...index.framework.scales.flatMap(({ choices }) =>
      choices.map(({ label }) => own(`choice:${label}`, label, '0.00', (_, code) => replace.has(ofRow(code).code))),
    ),
  ];
  const always: ReadonlySet<FillColumn> = new Set([
    'code',
    'score',
    ...(table === null || table.columns.title !== undefined ? ['title' as const] : []),
  ]);
  const isWorded = rows.some(({ code, cells: { title } }) => title !== '' && !isOurTitle(title, code));
  return all.filter(({ key }) => always.has(key) || (key === 'title' ? isWorded : rows.some((row) => row.cells[key] !== '')));
}

/** The rows that readings make on the tab where they belong: measures above the items on `ผลทางการ`, items on their survey's. */
export function fillRows(tab: FillTab, readings: readonly Reading[], index: MeasureIndex): WantedRow<FillColumn>[] {
  return readings.flatMap((reading) => {
    const measure = index.measures.get(reading.code);
    const isItem = measure?.kind === 'question' || measure?.kind === 'item';
    const place = isItem ? TAB[index.surveys.get(reading.code) ?? 'IIT'] : TAB.official;
    return place === tab ? [itemRow(reading, measure, index), ...partRows(reading, measure, index)] : [];
  });
}

function itemRow(reading: Reading, measure: Measure | undefined, index: MeasureIndex): WantedRow<FillColumn> {
  const { code, score, wording, comment, n } = reading;
  const [part, ...others] = measure?.parts ?? [];
  const shares = part && others.length === 0 ? sharesOf(index, part, reading.parts.get(0)?.shares ?? null) : {};
  return {
    code,
    cells: cells(index, {
      code: code === 'total' ? tables.totalCode : printedCode(code, 'arabic'),
      title: wording !== '' ? wording : code === 'total' ? tables.total : (measure?.title ?? ''),
      score: score === 'excluded' ? tables.excluded : (score ?? ''),
      comment,
      respondents: n ?? '',
      ...shares,
    }),
  };
}

/** Parts of a question that has several: those whose score is known, for a row without one would say that it is missing. */
function partRows(reading: Reading, measure: Measure | undefined, index: MeasureIndex): WantedRow<FillColumn>[] {
  const parts = measure?.parts ?? [];
  if (parts.length < 2) return [];
  return parts.flatMap((part, p) => {
    const own = reading.parts.get(p);
    if (!own || own.score === null) return [];
    const code = printedCode(reading.code, 'arabic');
    return [
      {
        code: partCode(reading.code, p),
        cells: cells(index, { code, part: part.name, score: own.score, ...sharesOf(index, part, own.shares) }),
      },
    ];
  });
}

/** Every column has a value, `''` where nothing belongs there. */
function cells({ framework }: MeasureIndex, given: Partial<Record<FillColumn, CellValue>>): Record<FillColumn, CellValue> {
  const blank = Object.fromEntries(Object.keys(fillHeaders(framework)).map((key) => [key, '']));
  return { ...blank, ...given } as Record<FillColumn, CellValue>;
}

function sharesOf({ framework }: MeasureIndex, part: Part, shares: readonly number[] | null): Partial<Record<FillColumn, CellValue>> {
  if (!shares) return {};
  return Object.fromEntries(scaleOf(framework, part).choices.map(({ label }, choice) => [`choice:${label}`, shares[choice] ?? '']));
}

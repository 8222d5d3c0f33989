import type { Answered, Claim, Recognition, Why } from '../../contract/published.js';
import type { Mapped } from '../../contract/status.js';
import { printedCode, readCode } from '../../ita/codes.js';
import { cellName } from '../../ita/issue.js';
import { readScore } from '../../ita/read-score.js';
import { type Cell, type Grid, isBlank, nameKey, plain } from '../../ita/text.js';
import { tables } from '../../words/th/tables.js';
import type { ScoreColumn } from '../names.js';
import { aboutOf } from './decisions.js';
import type { MeasureIndex } from './identify.js';
import { quotedAnswer } from './issue-list.js';
import { cellOf } from './scores-tab.js';
import { rowsOf, type Table, type TableRow } from './table.js';

const UNUSED = { code: '', part: '', reversed: false, by: 'unused' } as const;

/** What each row of a table of measures was taken for, those with a score that is not used among them. */
export function measureMapping(
  grid: Grid,
  table: Table<ScoreColumn>,
  read: ReadonlyMap<string, readonly TableRow[]>,
  index: MeasureIndex,
): Mapped[] {
  const codes = new Map([...read].flatMap(([code, rows]) => rows.map(({ row }) => [row, code] as const)));
  return rowsOf(grid, table).flatMap((row): Mapped[] => {
    const code = codes.get(row.row);
    if (code === undefined && readScore(cellOf({ table }, row, 'score')) === 'blank') return [];
    const [atCode, name] = [cellOf({ table }, row, 'code'), cellOf({ table }, row, 'title')];
    const found = { place: String(row.row + 1), found: aboutOf(`${plain(atCode)} ${plain(name)}`.trim()) };
    if (code === undefined) return [{ ...found, ...UNUSED }];
    const by = isCoded(atCode) || (!isBlank(atCode) && isNamed(index, code, name)) ? 'code' : 'order';
    return [{ ...found, code: code === 'total' ? tables.totalCode : printedCode(code, 'arabic'), part: '', reversed: false, by }];
  });
}

const isCoded = (cell: Cell): boolean => readCode(cell)?.certain === true;
const isNamed = (index: MeasureIndex, code: string, name: Cell): boolean => index.names.get(nameKey(name)) === code;

/** Lines that hold no figure of a measure are not worth a line here. */
const TOLD: ReadonlySet<Why> = new Set(['weight', 'otherYear', 'range', 'noMeasure', 'unknownCode', 'notScore', 'several', 'again']);

/** What each score on a tab without a header row was taken for, and the lines whose figures are not used. */
export function publishedMapping(
  grid: Grid,
  recognition: Recognition,
  answers: readonly Answered[],
  index: MeasureIndex,
  isHere: (code: string) => boolean,
): Mapped[] {
  const chosen = recognition.questions.flatMap(({ id, options }) => {
    const answer = answers.find(({ question }) => question === id);
    return options.find((option) => option.id === answer?.option)?.claims ?? [];
  });
  const scores = [
    ...recognition.claims.map((claim) => ({ claim, by: 'code' as const })),
    ...chosen.map((claim) => ({ claim, by: 'user' as const })),
  ].filter(({ claim }) => claim.kind === 'score' || claim.kind === 'partScore');
  // As they are gathered: what was answered, and so comes later, wins over what is sure.
  const used = new Map(scores.map(({ claim }) => [`${claim.kind} ${claim.code} ${claim.part ?? 0}`, claim]));
  const kept = new Set(used.values());
  const isUsed = (claim: Claim): boolean => isHere(claim.code) && kept.has(claim);
  const mapped = scores.map(({ claim, by }) => ({ at: claim, own: mappedScore(grid, claim, isUsed(claim) ? by : 'unused', index) }));
  const passed = recognition.lines.flatMap(({ line, why }) => (why !== null && TOLD.has(why) ? [passedOver(grid, line)] : []));
  const sorted = [...mapped, ...passed].sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
  return [...new Map(sorted.map(({ own }) => [own.place, own])).values()];
}

/** Of cells only that of the score is quoted: what else stands in its row may name a person. */
function mappedScore(grid: Grid, { code, part = 0, kind, line, column }: Claim, by: Mapped['by'], index: MeasureIndex): Mapped {
  const place = { place: cellName(line, column), found: quotedAnswer(grid[line]?.[column] ?? '') };
  if (by === 'unused') return { ...place, ...UNUSED };
  const name = kind === 'partScore' ? (index.measures.get(code)?.parts?.[part]?.name ?? '') : '';
  return { ...place, code: code === 'total' ? tables.totalCode : printedCode(code, 'arabic'), part: name, reversed: false, by };
}

function passedOver(grid: Grid, line: number): { at: { line: number; column: number }; own: Mapped } {
  const column = Math.max(
    0,
    (grid[line] ?? []).findIndex((cell) => !isBlank(cell)),
  );
  return { at: { line, column }, own: { place: String(line + 1), found: quotedAnswer(grid[line]?.[column] ?? ''), ...UNUSED } };
}

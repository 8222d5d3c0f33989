import { pointsOfChoices } from '../../ita/answers.js';
import { printedCode } from '../../ita/codes.js';
import { type Measure, type Part, scaleOf } from '../../ita/framework.js';
import { matchPart } from '../../ita/part-names.js';
import { readScore } from '../../ita/read-score.js';
import type { PartResult } from '../../ita/result.js';
import type { Given } from '../../ita/score.js';
import { plain } from '../../ita/text.js';
import { issues as words } from '../../words/issues.js';
import { scoreIssues as told } from '../../words/score-issues.js';
import { quoted } from './issue-list.js';
import { cellOf, reportDoubled, type ScoreRow, type ScoresTab } from './scores-tab.js';
import { readShares } from './shares.js';

/**
 * One measure from its rows: the row without a part gives the score, rows with a part give the parts.
 * Null where the score is unknown; what could not be used is reported.
 */
export function givenQuestion(tab: ScoresTab, code: string, rows: readonly ScoreRow[]): Given | null {
  const measure = tab.index.measures.get(code);
  if (!measure) throw new Error(`no measure ${code}`);
  const whole = rows.filter((row) => plain(cellOf(tab, row, 'part')) === '');
  const ofParts = rows.filter((row) => plain(cellOf(tab, row, 'part')) !== '');
  const parts = readParts(tab, measure, ofParts);
  if (whole.length > 1 || parts === 'doubled') {
    reportDoubled(tab, code, parts === 'doubled' ? ofParts : whole);
    return null;
  }
  const row = whole[0];
  if (!row) return fromParts(tab, measure, parts);
  const score = readOne(tab, row, code);
  if (score === null) return null;
  if (score === 'excluded') return { score: null, excluded: true };
  const own = parts.length > 0 ? parts : ownShares(tab, measure, row, score);
  return own.length > 0 ? { score, parts: own } : { score };
}

function readOne(tab: ScoresTab, row: ScoreRow, code: string): number | 'excluded' | null {
  const cell = cellOf(tab, row, 'score');
  const score = readScore(cell);
  if (score === 'unreadable') tab.issues.cell(tab.tab, row.row, tab.table.columns.score ?? 0, words.badScore(quoted(cell)));
  if (score === 'blank') tab.issues.cell(tab.tab, row.row, tab.table.columns.score ?? 0, words.blankScore(printedCode(code, 'arabic')));
  return score === 'unreadable' || score === 'blank' ? null : score;
}

function readParts(tab: ScoresTab, measure: Measure, rows: readonly ScoreRow[]): PartResult[] | 'doubled' {
  const taken = new Map<number, PartResult>();
  for (const row of rows) {
    const name = plain(cellOf(tab, row, 'part'));
    const index = matchPart(measure.parts ?? [], name) ?? taken.size;
    if (taken.has(index)) return 'doubled';
    const score = readOne(tab, row, measure.code);
    const part = measure.parts?.[index];
    const label = `${printedCode(measure.code, 'arabic')} [${quoted(name)}]`;
    if (score === 'excluded') tab.issues.cell(tab.tab, row.row, tab.table.columns.score ?? 0, told.excludedPart(label));
    if (!part) tab.issues.cell(tab.tab, row.row, tab.table.columns.part ?? 0, told.noSuchPart(label));
    else taken.set(index, partResult(tab, part, row, typeof score === 'number' ? score : null));
  }
  return [...taken.entries()].sort(([a], [b]) => a - b).map(([, part]) => part);
}

/** All parts with a score make the question's score; fewer leave it unknown, and those without a row are told. */
function fromParts(tab: ScoresTab, measure: Measure, parts: readonly PartResult[]): Given | null {
  const missing = (measure.parts ?? []).filter(({ name }) => !parts.some((part) => part.name === name));
  for (const { name } of missing) tab.issues.tab(tab.tab, words.missing(`${printedCode(measure.code, 'arabic')} [${name}]`));
  const scores = parts.flatMap(({ score }) => (score === null ? [] : [score]));
  if (scores.length === 0 || scores.length < (measure.parts ?? []).length) return null;
  return { score: scores.reduce((sum, score) => sum + score, 0) / scores.length, parts: [...parts] };
}

function ownShares(tab: ScoresTab, measure: Measure, row: ScoreRow, score: number): PartResult[] {
  const [part, ...others] = measure.parts ?? [];
  if (!part || others.length > 0) return [];
  const result = partResult(tab, part, row, score);
  return result.choices.length > 0 || result.n !== null ? [result] : [];
}

function partResult(tab: ScoresTab, part: Part, row: ScoreRow, score: number | null): PartResult {
  const scale = scaleOf(tab.index.framework, part);
  const shares = readShares(
    tab.shares,
    scale.choices.map(({ label }) => label),
    row.cells,
  );
  if (shares === 'unreadable')
    tab.issues.cell(
      tab.tab,
      row.row,
      tab.shares[0]?.column ?? 0,
      words.badShare(tab.shares.map(({ column }) => quoted(row.cells[column] ?? '')).join(' ')),
    );
  const points = pointsOfChoices(part, scale);
  return {
    name: part.name,
    score,
    n: count(cellOf(tab, row, 'respondents')),
    blank: null,
    choices: Array.isArray(shares)
      ? scale.choices.map(({ label }, i) => ({ label, points: points[i] ?? 0, n: null, share: shares[i] ?? null }))
      : [],
  };
}

function count(cell: unknown): number | null {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 ? cell : null;
}

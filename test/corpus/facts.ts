import type { Given } from '../../src/ita/score.js';
import type { QuestionTally } from '../../src/ita/tally.js';
import { readInputs } from '../../src/tabs/read/inputs.js';
import { asShown } from '../../src/tabs/read/percent.js';
import { dayOf, type Rows } from '../tabs/reading.js';

/** What a workbook says, one text a fact: `e1[0]` → `2/0/5/3`, `o2` → `100`, `ผลทางการ 9.1` → `77.78`, `EIT respondents` → `40`. */
export type Facts = ReadonlyMap<string, string>;

/** A workbook as it may be met, and its right reading, known from how it was made. */
export interface Case {
  name: string;
  year: number;
  tabs: Record<string, Rows>;
  /** Number formats of tabs whose cells are shown as percents. */
  formats?: Record<string, string[][]>;
  truth: Facts;
}

/** What the reader makes of a workbook, and how often it told something about each tab. */
export interface Reading {
  facts: Facts;
  told: { tab: string; found: string; isAsked: boolean }[];
}

export const figure = (score: number): string => String(Number(score.toFixed(6)));
export const list = (values: readonly number[]): string => values.map(figure).join('/');

export function readCase({ year, tabs, formats = {} }: Omit<Case, 'name' | 'truth'>): Reading {
  const settings: Rows = [
    ['รายการ', 'ค่า'],
    ['ปีงบประมาณที่ประเมิน', year],
  ];
  const grids = Object.entries(tabs).map(([tab, rows]) => [tab, formats[tab] ? asShown(rows, formats[tab]) : rows] as const);
  const { inputs, issues } = readInputs(new Map([['ตั้งค่า', settings], ...grids]), dayOf);
  if (!('surveys' in inputs)) throw new Error(inputs.message);
  const facts = new Map<string, string>();
  for (const { survey, answers, given, respondents } of inputs.surveys) {
    if (respondents !== null) facts.set(`${survey} respondents`, String(respondents));
    for (const question of answers.values()) for (const [fact, value] of countsOf(question)) facts.set(fact, value);
    for (const [code, own] of given) for (const [fact, value] of factsOf(code, own)) facts.set(fact, value);
  }
  for (const tab of ['official', 'previous'] as const) {
    for (const [code, score] of inputs[tab].scores) facts.set(`${tab} ${code}`, figure(score));
  }
  return { facts, told: issues.issues.map(({ tab, found, ask }) => ({ tab, found, isAsked: ask !== undefined })) };
}

/** A part that nobody answered says nothing. */
function countsOf({ code, parts }: QuestionTally): [string, string][] {
  return parts.flatMap((part, p): [string, string][] =>
    part?.counts.some((count) => count > 0) ? [[`${code}[${p}]`, list(part.counts)]] : [],
  );
}

function factsOf(code: string, { score, excluded, parts = [] }: Given): [string, string][] {
  const whole: [string, string][] = score !== null ? [[code, figure(score)]] : excluded ? [[code, 'ไม่ประเมิน']] : [];
  const ofParts = parts.flatMap(({ name, score: own, choices }): [string, string][] => {
    const shares = choices.map(({ share }) => share).filter((share) => share !== null);
    const label = `${code}${name === '' ? '' : ` ${name}`}`;
    return [
      ...(own !== null && name !== '' ? [[label, figure(own)] as [string, string]] : []),
      ...(shares.length > 0 ? [[`${label} shares`, list(shares)] as [string, string]] : []),
    ];
  });
  return [...whole, ...ofParts];
}

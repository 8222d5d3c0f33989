import type { Measure } from '../../../src/ita/framework.js';
import type { Cell } from '../../../src/ita/text.js';
import { type Dice, dice } from '../../properties/dice.js';
import type { Rows } from '../../tabs/reading.js';
import { type Case, figure, list } from '../facts.js';
import { seedOf } from './answers.js';
import { askedBy, itemsOf } from './model.js';

/** How a table of scores with answer shares looks. */
export interface ShareSheet {
  name: string;
  survey: 'IIT' | 'EIT';
  /** The choices that have a column. */
  labels: readonly string[];
  share: (share: number) => Cell;
  code: (code: string) => string;
  /** True where the row of the question itself stands above those of its parts. */
  hasWhole: boolean;
  questions?: (question: Measure) => boolean;
  isReversedOrder?: boolean;
  /** Only the first row of a question bears its code, as where cells are merged. */
  isMerged?: boolean;
}

export function shareCase(sheet: ShareSheet): Case {
  const { name, survey, labels, questions } = sheet;
  const roll = dice(seedOf(name));
  const truth = new Map<string, string>();
  const own = itemsOf(2563, survey).filter(questions ?? (() => true));
  const rows = own.flatMap((question) => questionRows(sheet, roll, question, truth));
  const header: Cell[] = ['ข้อ', 'ข้อคำถาม', 'ส่วนย่อย', ...labels, 'คะแนน', 'จำนวนผู้ตอบ'];
  return { name, year: 2563, tabs: { [survey]: [header, ...rows] }, truth };
}

function questionRows(sheet: ShareSheet, roll: Dice, question: Measure, truth: Map<string, string>): Rows {
  const { survey, labels, share, code, hasWhole, isReversedOrder, isMerged } = sheet;
  const own = askedBy(2563, survey).filter((asked) => asked.code === question.code);
  const parts = own.map(({ partName, labels: choices, part }) => ({
    partName,
    choices,
    part,
    score: (2000 + roll.below(8001)) / 100,
    shares: sharesOf(roll, choices.length),
  }));
  const isSingle = parts.length === 1;
  const whole = isSingle || hasWhole ? (parts.length === 1 ? (parts[0]?.score ?? 0) : (2000 + roll.below(8001)) / 100) : null;
  truth.set(question.code, figure(whole ?? parts.reduce((sum, { score }) => sum + score, 0) / parts.length));
  for (const { partName, choices, score, shares } of parts) {
    const fact = `${question.code}${partName === '' ? '' : ` ${partName}`}`;
    if (!isSingle) truth.set(fact, figure(score));
    if (choices.every((label) => labels.includes(label))) truth.set(`${fact} shares`, list(shares));
  }
  const cells = (shares: readonly number[], choices: readonly string[]): Cell[] =>
    labels.map((label) => (choices.includes(label) ? share(shares[choices.indexOf(label)] ?? 0) : ''));
  const ordered = isReversedOrder ? [...parts].reverse() : parts;
  const ofParts = isSingle
    ? []
    : ordered.map(({ partName, choices, shares, score }): Cell[] => [
        code(question.code),
        '',
        partName,
        ...cells(shares, choices),
        score,
        50,
      ]);
  const [single] = parts;
  const ofWhole: Rows =
    whole === null
      ? []
      : [
          [
            code(question.code),
            question.title,
            '',
            ...(isSingle && single ? cells(single.shares, single.choices) : labels.map(() => '')),
            whole,
            50,
          ],
        ];
  const rows = [...ofWhole, ...ofParts];
  return isMerged ? rows.map((row, index) => (index === 0 ? row : ['', ...row.slice(1)])) : rows;
}

/** Hundredths that add up to 100. */
function sharesOf(roll: Dice, count: number): number[] {
  const cuts = Array.from({ length: count - 1 }, () => roll.below(10001)).sort((a, b) => a - b);
  return [...cuts, 10000].map((cut, index) => (cut - (cuts[index - 1] ?? 0)) / 100);
}

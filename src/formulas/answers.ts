import { answerReader } from '../ita/answers.js';
import { printedCode, readCode } from '../ita/codes.js';
import { type Framework, type Measure, measuresOf, scaleOf } from '../ita/framework.js';
import { NO_EVIDENCE, scoreMeasure } from '../ita/score.js';
import { tally } from '../ita/tally.js';
import { type Cell, type Grid, isBlank } from '../ita/text.js';
import { formulas as words } from '../words/th/formulas.js';
import { type Argument, asRows, oneCell, shownText } from './arguments.js';
import { frameworkOf } from './framework-of.js';

/** The score of one question from its columns of raw answers, full precision; `''` where nobody answered anything. */
export function answersScore(answers: Argument, question: Argument, year: Argument): string | number {
  const framework = frameworkOf(year);
  const measure = questionOf(framework, oneCell(question));
  const code = printedCode(measure.code, 'arabic');
  const rows = asRows(answers);
  const parts = measure.parts ?? [];
  const width = rows[0]?.length ?? 0;
  if (width !== parts.length) throw new Error(words.columns(code, parts.length, width));
  if (rows.every((cells) => cells.every(isBlank))) return '';
  refuseUnreadable(framework, measure, rows);
  const columns = parts.map((_, part) => ({ column: part, code: measure.code, part }));
  const counted = tally(framework, { ...measure, children: [measure], kind: 'indicator' }, columns, rows, 0);
  const own = counted.questions[0];
  if (!own) throw new Error(`no tally of ${measure.code}`);
  const { score, parts: scored } = scoreMeasure(framework, measure, { ...NO_EVIDENCE, answers: new Map([[measure.code, own]]) });
  const empty = (scored ?? []).findIndex((part) => part.score === null);
  if (score === null) throw new Error(words.nobodyAnswered(code, empty + 1));
  return score;
}

function questionOf(framework: Framework, cell: Cell): Measure {
  const read = readCode(cell);
  const code = read?.certain ? read.code : '';
  const measure = measuresOf(framework).find((candidate) => candidate.code === code && candidate.kind === 'question');
  if (!measure) throw new Error((framework.open ? words.noItems : words.badQuestion)(shownText(cell), framework.year));
  return measure;
}

function refuseUnreadable(framework: Framework, measure: Measure, rows: Grid): void {
  measure.parts?.forEach((part, column) => {
    const scale = scaleOf(framework, part);
    const read = answerReader(part, scale);
    rows.forEach((cells, row) => {
      const cell = cells[column] ?? '';
      if (read(cell) !== 'unreadable') return;
      const choices = scale.choices.map(({ label }) => label).join(' / ');
      throw new Error(words.badAnswer(shownText(cell), words.place(row + 1, column + 1), choices));
    });
  });
}

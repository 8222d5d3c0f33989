import { answerReader, isCodedFromZero } from '../ita/answers.js';
import { printedCode, readCode } from '../ita/codes.js';
import { type Framework, type Measure, measuresOf, scaleOf } from '../ita/framework.js';
import { NO_EVIDENCE, scoreMeasure } from '../ita/score.js';
import { tally } from '../ita/tally.js';
import { type Cell, type Grid, isBlank } from '../ita/text.js';
import { formulas as words } from '../words/th/formulas.js';
import { type Argument, asRows, oneCell, placeIn, refuseFault, shownText } from './arguments.js';
import { frameworkOf } from './framework-of.js';

/** The score of one question from its columns of raw answers, full precision; `''` where nobody answered anything. */
export function answersScore(answers: Argument, question: Argument, year: Argument): string | number {
  const framework = frameworkOf(year);
  const asked = oneCell(question, words.names.question);
  // An empty cell of a column of codes; the argument left out is no such cell.
  if (question !== undefined && isBlank(asked)) return '';
  const measure = questionOf(framework, asked);
  const code = printedCode(measure.code, 'arabic');
  const rows = asRows(answers);
  const parts = measure.parts ?? [];
  const isBlankRange = rows.every((cells) => cells.every(isBlank));
  if (isBlankRange && !Array.isArray(answers)) return '';
  const odd = rows.find((cells) => cells.length !== parts.length);
  if (odd) throw new Error(words.columns(code, parts.length, odd.length));
  if (isBlankRange) return '';
  refuseUnreadable(framework, measure, answers);
  const columns = parts.map((_, part) => ({ column: part, code: measure.code, part }));
  const counted = tally(framework, { ...measure, children: [measure], kind: 'indicator' }, columns, rows, 0);
  const own = counted.questions[0];
  if (!own) throw new Error(`no tally of ${measure.code}`);
  const unsure = own.parts.findIndex((part) => isCodedFromZero(part?.levels ?? 0));
  if (unsure >= 0) throw new Error(words.codedFromZero(unsure + 1));
  const { score, parts: scored } = scoreMeasure(framework, measure, { ...NO_EVIDENCE, answers: new Map([[measure.code, own]]) });
  const empty = (scored ?? []).findIndex((part) => part.score === null);
  if (score === null) throw new Error(words.nobodyAnswered(code, empty + 1));
  return score;
}

function questionOf(framework: Framework, cell: Cell): Measure {
  const read = readCode(cell);
  const code = read?.certain ? read.code : '';
  const measure = measuresOf(framework).find((candidate) => candidate.code === code && candidate.kind === 'question');
  if (measure) return measure;
  const { open, year } = framework;
  throw new Error(open ? words.noItems(shownText(cell), '', year) : words.badQuestion(shownText(cell), year));
}

function refuseUnreadable(framework: Framework, measure: Measure, answers: Argument): void {
  const rows: Grid = asRows(answers);
  measure.parts?.forEach((part, column) => {
    const scale = scaleOf(framework, part);
    const read = answerReader(part, scale);
    rows.forEach((cells, row) => {
      const cell = cells[column] ?? '';
      if (read(cell) !== 'unreadable') return;
      const where = placeIn(answers, row, column);
      refuseFault(cell, where);
      throw new Error(words.badAnswer(shownText(cell), where(), scale.choices.map(({ label }) => label).join(' / ')));
    });
  });
}

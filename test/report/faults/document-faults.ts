import type { ReportInput } from '../../../src/contract/report.js';
import type { Block, Cell, ReportDocument, Table } from '../../../src/report/block.js';
import { PALETTE } from '../../../src/report/cell.js';
import { thaiDigits } from '../../../src/words/digits.js';
import type { Dice } from '../../properties/dice.js';
import { TEXT_FAULTS } from './text-faults.js';
import { textsOf, withText } from './texts.js';

/** A document with one fault of composing in it, and what was done. */
export interface Faulty {
  document: ReportDocument;
  said: string;
}

type Fault = (roll: Dice, document: ReportDocument, input: ReportInput) => Faulty | null;

const inText =
  (make: (roll: Dice, input: ReportInput) => (text: string) => string): Fault =>
  (roll, document, input) => {
    const change = make(roll, input);
    const places = textsOf(document).flatMap(({ text }, at) => (change(text) === text ? [] : [{ at, text }]));
    if (places.length === 0) return null;
    const { at, text } = roll.pick(places);
    const changed = change(text);
    return { document: withText(document, at, () => changed), said: `${text} → ${changed}` };
  };

/** Leaves out a row of a table. */
const row: Fault = (roll, document) => {
  const tables = document.blocks.filter((block): block is Table => block.kind === 'table' && block.rows.length > 1);
  if (tables.length === 0) return null;
  const table = roll.pick(tables);
  const gone = roll.below(table.rows.length);
  const without = { ...table, rows: table.rows.filter((_, index) => index !== gone) };
  const blocks = document.blocks.map((block) => (block === table ? without : block));
  return { document: { ...document, blocks }, said: `row ${gone} left out of ${JSON.stringify(table).slice(0, 300)}` };
};

/** Exchanges two texts, each once. */
function exchanged(document: ReportDocument, [one, two]: readonly [Spot, Spot]): Faulty {
  const first = withText(document, one.at, (text) => text.replace(one.part, () => two.part));
  return { document: withText(first, two.at, (text) => text.replace(two.part, () => one.part)), said: `${one.part} ⇄ ${two.part}` };
}

interface Spot {
  at: number;
  block: number;
  part: string;
  kind: string;
}

/** Two places of one block and kind that say different things. */
function twoOf(roll: Dice, spots: readonly Spot[]): readonly [Spot, Spot] | null {
  const pairs = spots.flatMap((one) =>
    spots
      .filter((two) => two.block === one.block && two.at > one.at && two.kind === one.kind && two.part !== one.part)
      .map((two) => [one, two] as const),
  );
  return pairs.length === 0 ? null : roll.pick(pairs);
}

/** Exchanges the names of two measures of one kind in one paragraph or table. */
const names: Fault = (roll, document, { result, settings }) => {
  const printed = (title: string) => {
    const line = title.replace(/\s*\n\s*/g, ' ');
    return settings.digits === 'thai' && !/[A-Za-z]/.test(line) ? thaiDigits(line) : line;
  };
  const kinds = [...new Map(result.measures.map(({ title, kind }) => [printed(title), kind]))].filter(([title]) => title.length > 3);
  const spots = textsOf(document).flatMap(({ text, block }, at) =>
    kinds.flatMap(([part, kind]) => (text.includes(part) ? [{ at, block, part, kind }] : [])),
  );
  const two = twoOf(roll, spots);
  return two && exchanged(document, two);
};

/** Exchanges two scores or shares of one table. */
const scores: Fault = (roll, document) => {
  const spots = textsOf(document).flatMap(({ text, block }, at) =>
    document.blocks[block]?.kind === 'table' && /^(?:\S\u00a0)?[0-9๐-๙]+\.[0-9๐-๙]{2}%?$/.test(text)
      ? [{ at, block, part: text, kind: '' }]
      : [],
  );
  const two = twoOf(roll, spots);
  return two && exchanged(document, two);
};

/** Exchanges what two rows of the plan say in one column of ours. */
const planned: Fault = (roll, document) => {
  const pairs = document.blocks.flatMap((block) => {
    if (block.kind !== 'table' || block.widths.length !== PLAN_COLUMNS) return [];
    return block.rows.flatMap((one, first) =>
      block.rows
        .slice(first + 1)
        .flatMap((two, later) =>
          [2, 3, 7].flatMap((column) =>
            cellText(one[column]) === cellText(two[column]) ? [] : [{ block, first, second: first + 1 + later, column }],
          ),
        ),
    );
  });
  if (pairs.length === 0) return null;
  const { block, first, second, column } = roll.pick(pairs);
  const from = new Map([
    [first, second],
    [second, first],
  ]);
  const rows = block.rows.map((row, index) =>
    row.map((cell, at) => (at === column ? (block.rows[from.get(index) ?? index]?.[at] ?? cell) : cell)),
  );
  const blocks = document.blocks.map((other) => (other === block ? { ...block, rows } : other));
  return { document: { ...document, blocks }, said: `column ${column} of rows ${first} ⇄ ${second}` };
};

const PLAN_COLUMNS = 9;

function cellText(cell: Cell | undefined): string {
  return (cell?.lines ?? []).map((runs) => runs.map(({ text }) => text).join('')).join('\n');
}

/** Exchanges two indicators' lines below the groups of section 5. */
const lines: Fault = (roll, document) => {
  const spots = document.blocks.flatMap((block, at) =>
    block.kind === 'paragraph' && /^5: กลุ่ม(?:ต่ำ|กลาง|สูง) ตัวชี้วัด/.test(block.key ?? '') ? [{ block, at }] : [],
  );
  if (spots.length < 2) return null;
  const [one, two] = roll.shuffled(spots);
  if (!one || !two) return null;
  const blocks = document.blocks.map((block, at) => (at === one.at ? two.block : at === two.at ? one.block : block));
  return { document: { ...document, blocks }, said: `${one.block.key} ⇄ ${two.block.key}` };
};

/** Gives a cell the colour of another group. */
const colour: Fault = (roll, document) => {
  const fills = Object.values(PALETTE).map(({ fill }) => fill);
  const cells = document.blocks.flatMap((block) => (block.kind === 'table' ? [...block.header, ...block.rows].flat() : []));
  const grouped = cells.filter(({ shade = '' }) => fills.includes(shade));
  if (grouped.length === 0) return null;
  const wrong = roll.pick(grouped);
  const fill = roll.pick(fills.filter((other) => other !== wrong.shade));
  const painted = (rows: Cell[][]) =>
    rows.map((cellsOfRow) => cellsOfRow.map((cell) => (cell === wrong ? { ...cell, shade: fill } : cell)));
  const blocks = document.blocks.map((block) =>
    block.kind === 'table' ? { ...block, header: painted(block.header), rows: painted(block.rows) } : block,
  );
  return { document: { ...document, blocks }, said: `${JSON.stringify(wrong)} in ${fill}` };
};

/** Leaves out a paragraph that says a figure or a code. */
const sentence: Fault = (roll, document) => {
  const said = (block: Block) => (block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : '');
  const paragraphs = document.blocks.filter((block) => /[0-9๐-๙]/.test(said(block)));
  if (paragraphs.length === 0) return null;
  const gone = roll.pick(paragraphs);
  return { document: { ...document, blocks: document.blocks.filter((block) => block !== gone) }, said: `left out: ${said(gone)}` };
};

/** Faults of composing by name; null where a document has no place for one. */
export const DOCUMENT_FAULTS: Readonly<Record<string, Fault>> = {
  ...Object.fromEntries(Object.entries(TEXT_FAULTS).map(([name, make]) => [name, inText(make)])),
  'a row left out': row,
  'a sentence left out': sentence,
  'a colour': colour,
  'two lines of section 5 exchanged': lines,
  'two proposals of the plan exchanged': planned,
  'two names exchanged': names,
  'two scores exchanged': scores,
};

import { indexMeasures } from '../../../src/ita/measure-index.js';
import { gather } from '../../../src/published/gather.js';
import { recognise } from '../../../src/published/recognise.js';
import { linesOfText } from '../../../src/published/split-text.js';
import { thaiDigits } from '../../../src/words/digits.js';
import { type Dice, dice } from '../../properties/dice.js';
import { type Facts, figure, list } from '../facts.js';
import { seedOf } from './answers.js';
import { askedBy, frameworkOf, itemsOf, measuresOfSurvey } from './model.js';

/** Published results from which a text is written: what is taken from them is what the text says. */
export interface Published {
  /** Two decimals; 0 or 100 for an item of the website. */
  score: (code: string) => string;
  /** Of each choice of a part, two decimals. */
  shares: (code: string, part?: number) => string[];
  partScore: (code: string, part: number) => string;
  title: (code: string) => string;
  codes: (survey: 'IIT' | 'EIT' | 'OIT', kind?: 'question' | 'item' | 'indicator' | 'subIndicator') => string[];
  labels: (code: string) => string[];
  partNames: (code: string) => string[];
  roll: Dice;
}

/** A text as it is pasted. */
export interface PasteSheet {
  name: string;
  year?: number;
  agency?: string;
  text: (published: Published) => string[];
}

export interface PasteCase {
  name: string;
  year: number;
  agency: string;
  text: string;
  truth: Facts;
}

export function pasteCase({ name, year = 2563, agency = 'เทศบาลตำบลสมมุติ', text }: PasteSheet): PasteCase {
  const truth = new Map<string, string>();
  const lines = text(publishedOf(year, dice(seedOf(name)), truth));
  return { name, year, agency, text: lines.join('\n'), truth };
}

function publishedOf(year: number, roll: Dice, truth: Map<string, string>): Published {
  const asked = [...askedBy(year, 'IIT'), ...askedBy(year, 'EIT')];
  const measures = new Map(
    (['IIT', 'EIT', 'OIT'] as const).flatMap((survey) => measuresOfSurvey(year, survey)).map((own) => [own.code, own]),
  );
  const partsOf = (code: string) => asked.filter((own) => own.code === code);
  const factOf = (code: string, part: number): string => [code, partsOf(code)[part]?.partName ?? ''].join(' ').trim();
  const noted = (fact: string, score: number): string => {
    const before = truth.get(fact);
    if (before === undefined) truth.set(fact, figure(score));
    return before === undefined ? score.toFixed(2) : Number(before).toFixed(2);
  };
  const any = (): number => (3000 + roll.below(7000)) / 100;
  return {
    score: (code) => noted(code, /^o\d/.test(code) ? roll.pick([0, 100, 100]) : any()),
    partScore: (code, part) => noted(factOf(code, part), any()),
    shares: (code, part = 0) => {
      const own = sharesOf(roll, partsOf(code)[part]?.labels.length ?? 2);
      truth.set(`${factOf(code, part)} shares`, list(own));
      return own.map((share) => share.toFixed(2));
    },
    title: (code) => measures.get(code)?.title ?? '',
    codes: (survey, kind) =>
      (kind ? measuresOfSurvey(year, survey).filter((own) => own.kind === kind) : itemsOf(year, survey)).map(({ code }) => code),
    labels: (code) => partsOf(code)[0]?.labels ?? [],
    partNames: (code) => partsOf(code).map(({ partName }) => partName),
    roll,
  };
}

function sharesOf(roll: Dice, count: number): number[] {
  const cuts = Array.from({ length: count - 1 }, () => roll.below(10001)).sort((a, b) => a - b);
  return [...cuts, 10000].map((cut, index) => (cut - (cuts[index - 1] ?? 0)) / 100);
}

/** What the reader takes from such a text without asking, and how many questions it asks. */
export function readPaste({ year, agency, text }: PasteCase): { facts: Facts; asked: number } {
  const index = indexMeasures(frameworkOf(year));
  const recognition = recognise(linesOfText(text), { index, tab: null, agency });
  const facts = new Map<string, string>();
  for (const { code, score, parts } of gather(recognition).values()) {
    const own = index.measures.get(code)?.parts ?? [];
    if (score !== null) facts.set(code, typeof score === 'number' ? figure(score) : 'ไม่ประเมิน');
    for (const [part, said] of parts) {
      const fact = `${code} ${own[part]?.name ?? ''}`.trim();
      if (said.score !== null && fact !== code) facts.set(fact, figure(said.score));
      if (said.shares) facts.set(`${fact} shares`, list(said.shares));
    }
  }
  return { facts, asked: recognition.questions.length };
}

export const capital = (code: string): string => code.toUpperCase();
export const thai = (text: string): string => thaiDigits(text.toUpperCase());

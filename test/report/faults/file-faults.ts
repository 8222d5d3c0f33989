import type { ReportInput } from '../../../src/contract/report.js';
import { PALETTE } from '../../../src/report/cell.js';
import type { Dice } from '../../properties/dice.js';
import { TEXT_FAULTS } from './text-faults.js';

type Fault = (roll: Dice, xml: string, input: ReportInput) => string | null;

/** The finished XML with each line's text in one run, so that a fault can be put in by its words; read back it says the same. */
export function inWholeLines(xml: string): string {
  return xml.replace(/<\/w:t><\/w:r><w:r>(?:<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>)?<w:t(?: [^>]*)?>/g, '');
}

interface Match {
  from: number;
  text: string;
}

function matches(xml: string, pattern: RegExp): Match[] {
  return [...xml.matchAll(pattern)].map((match) => ({ from: match.index, text: match[0] }));
}

/** The texts between tags, as they stand in the file. */
function texts(xml: string): Match[] {
  return [...xml.matchAll(/(<w:t(?: [^>]*)?>)([^<]+)<\/w:t>/g)].map(([, tag = '', text = ''], index, all) => ({
    from: (all[index] as RegExpExecArray).index + tag.length,
    text,
  }));
}

const replaced = (xml: string, { from, text }: Match, by: string): string => xml.slice(0, from) + by + xml.slice(from + text.length);

const inText =
  (make: (roll: Dice, input: ReportInput) => (text: string) => string): Fault =>
  (roll, xml, input) => {
    const change = make(roll, input);
    const places = texts(xml).filter(({ text }) => change(text) !== text);
    if (places.length === 0) return null;
    const place = roll.pick(places);
    return replaced(xml, place, change(place.text));
  };

const leftOut =
  (pattern: RegExp, isWanted: (text: string) => boolean): Fault =>
  (roll, xml) => {
    const found = matches(xml, pattern).filter(({ text }) => isWanted(text));
    return found.length === 0 ? null : replaced(xml, roll.pick(found), '');
  };

const exchanged =
  (isWanted: (text: string) => boolean): Fault =>
  (roll, xml) => {
    const found = texts(xml).filter(({ text }) => isWanted(text));
    if (new Set(found.map(({ text }) => text)).size < 2) return null;
    const one = roll.pick(found);
    const two = roll.pick(found.filter(({ text }) => text !== one.text));
    const [first, second] = one.from < two.from ? [one, two] : [two, one];
    return replaced(replaced(xml, second, first.text), first, second.text);
  };

/** Faults of the finished file by name; null where there is no place for one. */
export const FILE_FAULTS: Readonly<Record<string, Fault>> = {
  ...Object.fromEntries(Object.entries(TEXT_FAULTS).map(([name, make]) => [name, inText(make)])),
  'a row left out': leftOut(/<w:tr>[\s\S]*?<\/w:tr>/g, (text) => /<w:t[ >]/.test(text)),
  'a paragraph left out': leftOut(/<w:p>(?:(?!<w:p>)[\s\S])*?<\/w:p>/g, (text) => /<w:t[ >]/.test(text) && !text.includes('w:sectPr')),
  'two texts exchanged': exchanged((text) => text.length > 6),
  'two scores exchanged': exchanged((text) => /^(?:\S\u00a0)?[0-9๐-๙]+\.[0-9๐-๙]{2}%?$/.test(text)),
  'a colour': (roll, xml) => {
    const fills = Object.values(PALETTE).map(({ fill }) => fill);
    const found = matches(xml, new RegExp(fills.join('|'), 'g'));
    if (found.length === 0) return null;
    const place = roll.pick(found);
    return replaced(xml, place, roll.pick(fills.filter((fill) => fill !== place.text)));
  },
  'a digit of a figure’s words': (roll, xml) => {
    const found = [...xml.matchAll(/(<wp:docPr [^>]*descr=")([^"]*)"/g)].map(({ index, 1: tag = '', 2: text = '' }) => ({
      from: index + tag.length,
      text,
    }));
    if (found.length === 0) return null;
    const place = roll.pick(found);
    const digits = matches(place.text, /[0-9๐-๙]/g);
    if (digits.length === 0) return null;
    const digit = roll.pick(digits);
    return replaced(xml, { from: place.from + digit.from, text: digit.text }, digit.text === '๓' ? '๔' : '๓');
  },
  'a header row that does not repeat': (roll, xml) => {
    const found = matches(xml, /<w:tblHeader\/>/g);
    return found.length === 0 ? null : replaced(xml, roll.pick(found), '<w:tblHeader w:val="false"/>');
  },
  'a tag without its end': (roll, xml) => replaced(xml, roll.pick(matches(xml, /<\/w:(?:p|r|t|tc)>/g)), ''),
};

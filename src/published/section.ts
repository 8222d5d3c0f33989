import type { Claim } from '../contract/published.js';
import { gathered } from '../ita/gathered.js';
import { nameKey } from '../ita/text.js';
import { agencyIn, agencyKey } from './agency-name.js';
import { closeBlock } from './block.js';
import { isName } from './catalogue.js';
import { readFigure } from './figure.js';
import { type Line, textOf } from './line.js';
import { readMention } from './mention.js';
import type { State } from './state.js';

/** What the headings above say of the figures below them, and what was noted before they stood there. */
export interface Section {
  /** Another agency is named, or one of several where ours is not known. */
  isOther: boolean;
  /** Words of a target, an average, a trial. */
  isWished: boolean;
  claims: number;
  bare: number;
}

const WISHED =
  /เป้าหมาย|คาดว่า|คาดหวัง|คาดการณ์|จำลอง|สมมติ|สมมุติ|ทดลอง|(?<!กลุ่ม)ตัวอย่าง|ประเมินตนเอง|ก่อนส่ง|ปีก่อน|ปีที่แล้ว|ปีที่ผ่านมา|น้ำหนัก|คะแนนเต็ม|ผลต่าง|^เกณฑ์|ระดับ(?:ประเทศ|ภาค|จังหวัด|อำเภอ)|เฉลี่ย(?:ของ|ราย|ทั้ง)?(?:ประเทศ|ภาค|จังหวัด|อำเภอ|กลุ่ม|ทุก)/;
/** With these words a new part begins: what was said of the part above holds no longer. */
const RESULTS = /^(?:[0-9๐-๙]{1,2}[.)]?\s*)?(?:สรุป|รายงาน|ผลการประเมิน|ผลคะแนน|คะแนนที่ได้|ตารางที่|ส่วนที่|บทที่)./;
const LONGEST_HEADING = 120;
/** A line of prose may speak of a target, too. */
const LONGEST_WISH = 70;
/** Longer words right below an item are its own. */
const LONGEST_LABEL = 30;

/** The agency whose results are wanted: the one that is known, else the only one that headings name; `''` where that is not known, null where none is named. */
export function ownerOf(agency: string, lines: readonly Line[]): string | null {
  if (agency !== '') return agencyKey(agency);
  const named = [...new Set(lines.flatMap((line) => headingAgency(line) ?? []))];
  // A province or department is where an agency belongs.
  const own = named.filter((name) => !/^(?:จังหวัด|กรม)/.test(name));
  const [first, ...others] = own.length > 0 ? own : named;
  return others.length > 0 ? '' : (first ?? null);
}

/** Notes what a heading says of the figures below it, until another heading says otherwise. */
export function noteSection(state: State, line: Line, before: Line | undefined): void {
  const isOther = isOtherAgency(state, line, before);
  const isWished = isWish(state, line);
  const { section } = state;
  if (isOther === null && (isWished ?? section.isWished) === section.isWished) return;
  endSection(state);
  const { notes, bare } = state;
  state.section = {
    isOther: isOther ?? section.isOther,
    isWished: isWished ?? section.isWished,
    claims: notes.claims.length,
    bare: bare.length,
  };
}

/** Nothing that stands below such a heading is sure: its scores are asked about, all together. */
export function endSection(state: State): void {
  closeBlock(state);
  const { notes, bare, section } = state;
  if (!section.isOther && !section.isWished) return;
  const claims = notes.claims.splice(section.claims);
  const rows = bare.splice(section.bare);
  for (const { line } of [...claims, ...rows]) notes.ignore(line, 'notScore');
  const scores = onlyOne(claims.filter(({ kind }) => kind === 'score'));
  if (scores.length > 0) notes.ask('sure', [...new Set(scores.map(({ line }) => line))], [scores]);
}

/** Of a measure with two figures neither is taken. */
const onlyOne = (claims: readonly Claim[]): Claim[] =>
  [...gathered(claims.map((claim) => [claim.code, claim])).values()].flatMap((own) => {
    const [first, ...others] = own;
    return first && others.every(({ score }) => score === first.score) ? [first] : [];
  });

/** Null where the line names no agency. The province below our own name is where we are. */
function isOtherAgency({ owner }: State, line: Line, before: Line | undefined): boolean | null {
  const named = headingAgency(line);
  if (named === null || owner === null) return null;
  const isPlace = /^จังหวัด/.test(named) && before !== undefined && headingAgency(before) === owner;
  return isPlace ? null : named !== owner;
}

function headingAgency(line: Line): string | null {
  const [first, second, ...others] = line.cells;
  const isLabelled = second !== undefined && others.length === 0 && /^(?:ชื่อ)?หน่วยงาน\s*[:：]?$/.test(first?.text ?? '');
  if (!first || (second && !isLabelled) || !isShort(line)) return null;
  return agencyIn(second ? `หน่วยงาน: ${second.text}` : first.text);
}

/** True for a heading of what is no result of ours, false for one of results, null for any other line. */
function isWish({ block, catalogue }: State, line: Line): boolean | null {
  const text = textOf(line);
  const isOwnWords = block !== null && line.line === block.lastLine + 1 && text.length > LONGEST_LABEL;
  if (
    line.cells.length > 1 ||
    text.length > LONGEST_WISH ||
    !isShort(line) ||
    isOwnWords ||
    isName(catalogue, text) ||
    readMention(catalogue, text)
  )
    return null;
  // A name may hold any of these words.
  if (headingAgency(line) !== null) return null;
  if (WISHED.test(nameKey(text).replace(catalogue.agency, ''))) return true;
  return RESULTS.test(text) ? false : null;
}

/** No sentence, and no figure at its end. */
function isShort(line: Line): boolean {
  const text = textOf(line);
  return text.length <= LONGEST_HEADING && readFigure(text.split(' ').pop() ?? '') === null;
}

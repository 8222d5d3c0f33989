import type { Why } from '../contract/published.js';
import type { Measure, SurveyCode } from '../ita/framework.js';
import type { Catalogue } from './catalogue.js';
import type { Figure } from './figure.js';
import type { Header } from './header.js';
import { Notes } from './notes.js';
import type { Section } from './section.js';

/** A figure and where it stands. */
export interface PlacedFigure {
  line: number;
  column: number;
  figure: Figure;
  /** Words such as `คะแนนเฉลี่ย` stand in front of it. */
  isLinked: boolean;
}

/** A row of answer shares: its words and the numbers after them, in the order of the columns. */
export interface ShareRow {
  line: number;
  text: string;
  figures: PlacedFigure[];
  header: Header;
}

/** What follows a measure that was named: its wording, figures and shares may stand on lines of their own. */
export interface Block {
  code: string;
  line: number;
  lastLine: number;
  isItem: boolean;
  /** True where its score stood on the very line. */
  isScored: boolean;
  /** True where the item before it had no figure of its own: columns may have been pasted one after the other. */
  isDoubtful: boolean;
  wording: string[];
  figures: PlacedFigure[];
  /** Labels that stand on lines of their own: choices, then maybe the score. */
  labels: Header | null;
  rows: ShareRow[];
  shares: { line: number; choice: number; scale: string; value: number }[];
  rowTexts: string[];
}

/** A row that begins with a bare number: what it counts is settled when all rows are known. */
export interface BareRow {
  line: number;
  column: number;
  number: number;
  score: number | 'excluded';
  wording: string;
  isTable: boolean;
  survey: SurveyCode | null;
  /** The indicator whose heading stands above, within which numbers may begin anew. */
  within: string | null;
}

/** What is known while lines are read one after the other. */
export interface State {
  catalogue: Catalogue;
  /** The survey of the tab that is read; null for pasted text. */
  tab: SurveyCode | null;
  survey: SurveyCode | null;
  notes: Notes;
  header: Header | null;
  /** Where that header stands. */
  headerLine: number;
  block: Block | null;
  bare: BareRow[];
  /** The indicator named last; a header below it ends it where a score stood beside it, for such a row is no heading. */
  within: { code: string; isScored: boolean } | null;
  /** True where the heading above names another fiscal year. */
  isOtherYear: boolean;
  /** True where the heading above names another agency. */
  isForeign: boolean;
  /** The agency whose results are wanted, as `ownerOf` gives it. */
  owner: string | null;
  section: Section;
}

export function initialState(catalogue: Catalogue, tab: SurveyCode | null, owner: string | null): State {
  return {
    catalogue,
    tab,
    survey: tab,
    notes: new Notes(),
    header: null,
    headerLine: -2,
    block: null,
    bare: [],
    within: null,
    isOtherYear: false,
    isForeign: false,
    owner,
    section: { isOther: false, isWished: false, claims: 0, bare: 0 },
  };
}

/** True of a measure that is above another one. */
export const holds = (measure: Measure | undefined, code: string): boolean =>
  measure?.children?.some((child) => child.code === code || holds(child, code)) ?? false;

/** Why a code is not known: in some years the user lists the items. */
export const whyUnknown = ({ catalogue }: State, isItem: boolean): Why =>
  isItem && catalogue.index.framework.open === true ? 'unlisted' : 'unknownCode';

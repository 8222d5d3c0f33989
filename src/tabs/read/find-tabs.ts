import { type Grid, plain } from '../../ita/text.js';
import { INPUT_TABS } from '../names.js';

/** A tab of answers too long to be loaded at once: its first rows with the header, and what is known of the rest. */
export interface LongTab {
  head: Grid;
  /** Rows of the whole tab. */
  rows: number;
  /** Rows of sums or means by labels in columns that are not loaded, zero-based. */
  summaries: readonly number[];
  hasPercents: boolean;
}

/** The workbook's tabs by their own names; null for one whose cells were not read. */
export type Tabs = ReadonlyMap<string, Grid | LongTab | null>;

/** Which of a workbook's tabs stands for a fixed name. */
interface FoundTab {
  /** The tab's own name; null where none is taken. */
  name: string | null;
  /** Where none is taken: tabs that the fixed name would fit equally well. */
  rivals: string[];
  /** Where none is taken: tabs whose names hold the fixed name and more. */
  candidates: string[];
}

/** The input tabs of a workbook by their fixed names, with the names that they really bear. */
export interface FoundTabs {
  /** Of a long tab its head. */
  grids: ReadonlyMap<string, Grid>;
  longs: ReadonlyMap<string, LongTab>;
  names: ReadonlyMap<string, string>;
  /** Input tabs that are not there, though something of a like name is. */
  alike: (Omit<FoundTab, 'name'> & { tab: string })[];
}

/** Text by which two spellings of one tab name are the same: case, spaces, invisible signs, ำ and full-width signs are folded. */
export function tabKey(name: string): string {
  return folded(name).replace(/ /g, '');
}

/** The tab of exactly this name; else the only one whose name is another spelling of it. */
export function findTab(names: readonly string[], fixed: string): FoundTab {
  if (names.includes(fixed)) return { name: fixed, rivals: [], candidates: [] };
  const same = names.filter((name) => tabKey(name) === tabKey(fixed));
  if (same.length === 1) return { name: same[0] ?? null, rivals: [], candidates: [] };
  return { name: null, rivals: same, candidates: same.length > 0 ? [] : names.filter((name) => holds(name, fixed)) };
}

/** Finds the input tabs among all tabs of a workbook. */
export function findInputTabs(tabs: Tabs): FoundTabs {
  const grids = new Map<string, Grid>();
  const longs = new Map<string, LongTab>();
  const names = new Map<string, string>();
  const alike: FoundTabs['alike'] = [];
  for (const tab of INPUT_TABS) {
    const { name, ...others } = findTab([...tabs.keys()], tab);
    const cells = name === null ? null : (tabs.get(name) ?? null);
    if (name !== null && cells) {
      grids.set(tab, 'head' in cells ? cells.head : cells);
      if ('head' in cells) longs.set(tab, cells);
      names.set(tab, name);
    } else if (others.rivals.length + others.candidates.length > 0) alike.push({ tab, ...others });
  }
  return { grids, longs, names, alike };
}

/** A Latin name is held as a word of its own (not `OIT` in `Detroit`), a Thai one anywhere: Thai has no spaces between words. */
function holds(name: string, fixed: string): boolean {
  const isLatin = /^[a-z]+$/i.test(fixed);
  return isLatin
    ? folded(name)
        .split(/[^a-z]+/)
        .includes(folded(fixed))
    : tabKey(name).includes(tabKey(fixed));
}

const folded = (name: string): string => plain(name).toLowerCase();

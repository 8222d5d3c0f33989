import type { Settings } from '../../contract/settings.js';
import type { Status, TabState, TabStatus } from '../../contract/status.js';
import { type Framework, leavesOf, type SurveyCode } from '../../ita/framework.js';
import type { Issue } from '../../ita/issue.js';
import { type Sample, sampleOf } from '../../ita/sample.js';
import { scoreMeasure } from '../../ita/score.js';
import { TAB } from '../names.js';
import { blankSettings } from './blank-settings.js';
import type { DayOf } from './days.js';
import type { Tabs } from './find-tabs.js';
import { type Inputs, noScoreAnywhere, readInputs } from './inputs.js';
import type { SurveyTab } from './survey-tab.js';
import { isEmpty } from './table.js';

const SURVEY_TABS = [TAB.IIT, TAB.EIT, TAB.OIT] as const;

/** The language is not a matter of the tabs, nor is what was saved. */
export type TabsStatus = Omit<Status, 'language' | 'lastReport'>;

/** How the input tabs stand: pure, never refuses. */
export function readTabStatus(tabs: Tabs, dayOf: DayOf): TabsStatus {
  const { settings, cells, grids, issues, inputs } = readInputs(tabs, dayOf);
  const read = 'surveys' in inputs ? inputs : null;
  const on = (tab: string): Issue[] => issues.on(tab);
  const stands = (tab: string, isFilled: boolean): TabState => {
    const grid = grids.get(tab);
    if (!grid) return 'missing';
    if (isEmpty(grid)) return 'empty';
    if (!read && tab !== TAB.settings) return 'unread';
    return isFilled || !read ? (on(tab).length > 0 ? 'look' : 'ready') : 'empty';
  };
  const surveys = SURVEY_TABS.map((tab) => {
    const own = read?.surveys.find(({ survey }) => survey === tab) ?? null;
    return { ...plainTab(tab, stands(tab, own?.isBlank === false), on(tab)), ...(read && own ? surveyCounts(read, own) : {}) };
  });
  return {
    year: read ? read.framework.year : null,
    agency: settings.agency,
    tabs: [
      settingsTab(stands(TAB.settings, true), on(TAB.settings), settings.year !== null),
      ...surveys,
      ...([TAB.official, TAB.previous] as const).map((tab) => measuresTab(tab, read, stands, on(tab))),
      ...frameworkTab(stands(TAB.framework, true), on(TAB.framework)),
    ],
    blanks: blankSettings(settings, cells),
    samples: samplesOf(read, settings),
    stop: read ? noScoreAnywhere(read) : 'message' in inputs ? inputs.message : null,
    stopAt: 'at' in inputs ? inputs.at : null,
  };
}

function samplesOf(read: Inputs | null, { staff, outsiders }: Settings): Sample[] {
  const people: Partial<Record<SurveyCode, number | null>> = { IIT: staff, EIT: outsiders };
  const samples = read?.surveys.map(({ survey, respondents }) => sampleOf(survey, respondents, people[survey] ?? null)) ?? [];
  return samples.filter((sample) => sample !== null);
}

function plainTab(tab: string, state: TabState, issues: Issue[]): TabStatus {
  return {
    tab,
    optional: false,
    state,
    layout: null,
    respondents: null,
    known: 0,
    above: 0,
    due: null,
    isOwnList: false,
    uncounted: null,
    mapping: [],
    issues,
  };
}

/** Only where it is filled in or something is amiss: most workbooks need none. */
function frameworkTab(state: TabState, issues: Issue[]): TabStatus[] {
  if (issues.length === 0 && (state === 'missing' || state === 'empty')) return [];
  return [{ ...plainTab(TAB.framework, issues.length > 0 ? 'look' : state, issues), optional: true }];
}

/** Settings without a usable year are no ready settings. */
function settingsTab(state: TabState, issues: Issue[], hasYear: boolean): TabStatus {
  return plainTab(TAB.settings, state === 'ready' && !hasYear ? 'look' : state, issues);
}

function measuresTab(
  tab: typeof TAB.official | typeof TAB.previous,
  read: Inputs | null,
  stands: (tab: string, isFilled: boolean) => TabState,
  issues: Issue[],
): TabStatus {
  const own = read?.[tab === TAB.official ? 'official' : 'previous'] ?? null;
  const known = own?.scores.size ?? 0;
  const plain = plainTab(tab, stands(tab, known > 0 || issues.length > 0), issues);
  return { ...plain, optional: true, layout: known > 0 ? 'scores' : null, known, mapping: own?.mapping ?? [] };
}

/** What the tab alone says: official scores elsewhere do not make its items known. */
function surveyCounts({ framework, ownLists }: Inputs, own: Inputs['surveys'][number]): Partial<TabStatus> {
  const survey = framework.surveys.find(({ code }) => code === own.survey);
  const leaves = survey ? leavesOf(survey) : [];
  return {
    layout: own.layout,
    respondents: own.respondents,
    known: leaves.filter((leaf) => isKnown(framework, leaf, own)).length,
    above: [...own.given].filter(([code, { score }]) => score !== null && !leaves.some((leaf) => leaf.code === code)).length,
    due: leaves.length,
    isOwnList: ownLists.has(own.survey),
    uncounted: own.toCount?.rows ?? null,
    mapping: own.mapping,
  };
}

function isKnown(framework: Framework, leaf: Parameters<typeof scoreMeasure>[1], { answers, given }: SurveyTab): boolean {
  const { score, excluded } = scoreMeasure(framework, leaf, { answers, entered: given, official: new Map() });
  return score !== null || excluded;
}

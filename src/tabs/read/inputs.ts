import type { Counted } from '../../contract/counting.js';
import type { OwnPassage } from '../../contract/passage.js';
import type { PlanCells, PlanRow } from '../../contract/plan.js';
import { type Framework, ownListsOf, type SurveyCode } from '../../ita/framework.js';
import { issues as words } from '../../words/issues.js';
import { stops } from '../../words/stops.js';
import { TAB } from '../names.js';
import type { DayOf } from './days.js';
import { type Decisions, readDecisions } from './decisions.js';
import { type FoundTabs, findInputTabs, type Tabs } from './find-tabs.js';
import { type NoFramework, readFramework } from './framework-for.js';
import { indexMeasures, type MeasureIndex } from './identify.js';
import { IssueList } from './issue-list.js';
import { withListedItems } from './listed-items.js';
import { type MeasureScores, readMeasureScores } from './measure-scores.js';
import { readPassages } from './passages.js';
import { readPlan } from './plan.js';
import { planCells } from './plan-cells.js';
import { listed } from './scores-tab.js';
import type { ReadSettings } from './settings.js';
import { readSurveyTab, type SurveyTab } from './survey-tab.js';

/** What the input tabs hold, read by one framework and not yet scored. */
export interface Inputs {
  framework: Framework;
  /** Surveys whose items the framework leaves to the user's own tables. */
  ownLists: ReadonlySet<SurveyCode>;
  surveys: (SurveyTab & { survey: SurveyCode })[];
  official: MeasureScores;
  previous: MeasureScores;
  plan: PlanRow[];
  planCells: PlanCells[];
  passages: OwnPassage[];
  decisions: Decisions;
}

/** The settings, and the tabs as far as they say a year that is known: else the sentence that says why not. */
interface ReadInputs extends ReadSettings {
  grids: FoundTabs['grids'];
  issues: IssueList;
  inputs: Inputs | (Omit<NoFramework, 'at'> & { at: NoFramework['at'] | null });
}

/** Reads every input tab; scores nothing. `counted` holds the counts made so far of tabs too long to be read at once. */
export function readInputs(tabs: Tabs, dayOf: DayOf, counted: readonly Counted[] = []): ReadInputs {
  const found = findInputTabs(tabs);
  const { grids, names, alike } = found;
  const issues = new IssueList(names);
  for (const { tab, rivals, candidates } of alike) {
    issues.tab(tab, rivals.length > 0 ? words.tabsAlike(tab, inQuotes(rivals)) : words.tabLike(tab, inQuotes(candidates)));
  }
  const { framework: known, ...read } = readFramework(grids.get(TAB.settings) ?? null, grids.get(TAB.framework) ?? null, dayOf, issues);
  const framework = grids.has(TAB.settings) ? known : { ok: false as const, message: noSettings(alike), at: null };
  return { ...read, grids, issues, inputs: 'surveys' in framework ? readBy(framework, found, counted, dayOf, issues) : framework };
}

/** By what a tab is read. */
export interface AnswerReading {
  index: MeasureIndex;
  decisions: Decisions;
}

/** What is needed to tell a survey's answers from the other columns of its tab before they are loaded; null while the year is not known. */
export function answerReading(tabs: Tabs, dayOf: DayOf): AnswerReading | null {
  const { grids } = findInputTabs(tabs);
  const issues = new IssueList();
  const { framework } = readFramework(grids.get(TAB.settings) ?? null, grids.get(TAB.framework) ?? null, dayOf, issues);
  return 'surveys' in framework
    ? { index: indexMeasures(framework), decisions: readDecisions(grids.get(TAB.decisions) ?? null, issues) }
    : null;
}

const inQuotes = (names: readonly string[]): string => listed(names.map((name) => `“${name}”`));

function noSettings(alike: FoundTabs['alike']): string {
  const own = alike.find(({ tab }) => tab === TAB.settings);
  return stops.noSettings(TAB.settings, own ? inQuotes([...own.rivals, ...own.candidates]) : '');
}

function readBy(known: Framework, found: FoundTabs, counted: readonly Counted[], dayOf: DayOf, issues: IssueList): Inputs {
  const tabs = found.grids;
  const decisions = readDecisions(tabs.get(TAB.decisions) ?? null, issues);
  const { framework, unplaced } = withListedItems(known, tabs, decisions, issues);
  const index = indexMeasures(framework, unplaced);
  const official = readMeasureScores(TAB.official, tabs.get(TAB.official) ?? null, index, issues, decisions);
  const covered = new Set(official.scores.keys());
  const surveys = framework.surveys.map(({ code: survey }) => {
    const [grid, long] = [tabs.get(TAB[survey]) ?? null, found.longs.get(TAB[survey]) ?? null];
    return { survey, ...readSurveyTab({ survey, grid, long, counted, index, covered, decisions, issues }) };
  });
  const previous = readMeasureScores(TAB.previous, tabs.get(TAB.previous) ?? null, index, issues, decisions);
  const plan = readPlan(tabs.get(TAB.plan) ?? null, dayOf, index, issues);
  const cells = planCells(tabs.get(TAB.plan) ?? null, index);
  const passages = readPassages(tabs.get(TAB.passages) ?? null, issues);
  return { framework, ownLists: ownListsOf(known), surveys, official, previous, plan, planCells: cells, passages, decisions };
}

/** Why the tabs cannot be scored though their year is known; null where they can. */
export function noScoreAnywhere({ surveys, official }: Inputs): string | null {
  if (official.scores.size > 0 || !surveys.every(hasNoScore)) return null;
  return stops.noScore([TAB.IIT, TAB.EIT, TAB.OIT, TAB.official].join(' '));
}

function hasNoScore({ answers, given, toCount }: SurveyTab): boolean {
  if (toCount) return false;
  const isAnswered = [...answers.values()].some(({ n }) => n > 0);
  return !isAnswered && [...given.values()].every(({ score }) => score === null);
}

import type { PlanRow } from '../../contract/plan.js';
import type { Framework, SurveyCode } from '../../ita/framework.js';
import { builtInFramework, shippedYears } from '../../ita/frameworks/built-in.js';
import { cellName } from '../../ita/issue.js';
import { issues as words } from '../../words/issues.js';
import { stops } from '../../words/stops.js';
import { TAB } from '../names.js';
import type { DayOf } from './days.js';
import { type FoundTabs, findInputTabs, type Tabs } from './find-tabs.js';
import { indexMeasures } from './identify.js';
import { IssueList } from './issue-list.js';
import { type MeasureScores, readMeasureScores } from './measure-scores.js';
import { readPlan } from './plan.js';
import { listed } from './scores-tab.js';
import { type ReadSettings, readSettings } from './settings.js';
import { readSurveyTab, type SurveyTab } from './survey-tab.js';

/** What the input tabs hold, read by one framework and not yet scored. */
export interface Inputs {
  framework: Framework;
  surveys: (SurveyTab & { survey: SurveyCode })[];
  official: MeasureScores;
  previous: MeasureScores;
  plan: PlanRow[];
}

/** The settings, and the tabs as far as they say a year that is known: else the sentence that says why not. */
export interface ReadInputs extends ReadSettings {
  grids: FoundTabs['grids'];
  issues: IssueList;
  inputs: Inputs | { ok: false; message: string };
}

/** Reads every input tab; scores nothing. */
export function readInputs(tabs: Tabs, dayOf: DayOf): ReadInputs {
  const { grids, names, alike } = findInputTabs(tabs);
  const issues = new IssueList(names);
  for (const { tab, rivals, candidates } of alike) {
    issues.tab(tab, rivals.length > 0 ? words.tabsAlike(tab, inQuotes(rivals)) : words.tabLike(tab, inQuotes(candidates)));
  }
  const read = readSettings(grids.get(TAB.settings) ?? null, dayOf, issues);
  const framework = grids.has(TAB.settings) ? frameworkFor(read) : { ok: false as const, message: noSettings(alike) };
  return { ...read, grids, issues, inputs: 'surveys' in framework ? readBy(framework, grids, dayOf, issues) : framework };
}

const inQuotes = (names: readonly string[]): string => listed(names.map((name) => `“${name}”`));

function noSettings(alike: FoundTabs['alike']): string {
  const own = alike.find(({ tab }) => tab === TAB.settings);
  return stops.noSettings(TAB.settings, own ? inQuotes([...own.rivals, ...own.candidates]) : '');
}

function readBy(framework: Framework, tabs: FoundTabs['grids'], dayOf: DayOf, issues: IssueList): Inputs {
  const index = indexMeasures(framework);
  const official = readMeasureScores(TAB.official, tabs.get(TAB.official) ?? null, index, issues);
  const covered = new Set(official.scores.keys());
  const surveys = framework.surveys.map(({ code: survey }) => ({
    survey,
    ...readSurveyTab(survey, tabs.get(TAB[survey]) ?? null, index, covered, issues),
  }));
  const previous = readMeasureScores(TAB.previous, tabs.get(TAB.previous) ?? null, index, issues);
  const plan = readPlan(tabs.get(TAB.plan) ?? null, dayOf, index, issues);
  return { framework, surveys, official, previous, plan };
}

export function frameworkFor({ settings, yearCell }: ReadSettings): Framework | { ok: false; message: string } {
  const cell = yearCell ? cellName(yearCell.row, yearCell.column) : '';
  if (settings.year === null) return { ok: false, message: stops.noYear(TAB.settings, cell, yearCell?.found ?? '') };
  return builtInFramework(settings.year) ?? { ok: false, message: stops.noFramework(settings.year, shippedYears(), TAB.settings, cell) };
}

/** Why the tabs cannot be scored though their year is known; null where they can. */
export function noScoreAnywhere({ surveys, official }: Inputs): string | null {
  if (official.scores.size > 0 || !surveys.every(hasNoScore)) return null;
  return stops.noScore([TAB.IIT, TAB.EIT, TAB.OIT, TAB.official].join(' '));
}

function hasNoScore({ answers, given }: SurveyTab): boolean {
  const isAnswered = [...answers.values()].some(({ n }) => n > 0);
  return !isAnswered && [...given.values()].every(({ score }) => score === null);
}

import type { PlanRow } from '../../contract/plan.js';
import type { Advice } from '../../contract/report.js';
import type { Settings } from '../../contract/settings.js';
import { assess } from '../../ita/assess.js';
import type { Framework } from '../../ita/framework.js';
import { builtInFramework, shippedYears } from '../../ita/frameworks/built-in.js';
import { cellName } from '../../ita/issue.js';
import type { Result } from '../../ita/result.js';
import type { Grid } from '../../ita/text.js';
import { stops } from '../../words/th/stops.js';
import { TAB } from '../names.js';
import type { DayOf } from './days.js';
import { differenceIssues } from './differences.js';
import { indexMeasures } from './identify.js';
import { IssueList } from './issue-list.js';
import { readMeasureScores } from './measure-scores.js';
import { readPlan } from './plan.js';
import { type ReadSettings, readSettings } from './settings.js';
import { readSurveyTab, type SurveyTab } from './survey-tab.js';

/** The workbook's tabs by name; a tab that is not there has no entry. */
export type Tabs = ReadonlyMap<string, Grid>;

/** A workbook that could be scored, or the sentence that says why not. */
export type ReadWorkbook =
  | { ok: true; framework: Framework; settings: Settings; result: Result; plan: PlanRow[]; advice: Advice[] }
  | { ok: false; message: string };

/** Reads every tab and scores: pure, from cells to the one result. */
export function readWorkbook(tabs: Tabs, dayOf: DayOf): ReadWorkbook {
  const issues = new IssueList();
  const read = readSettings(tabs.get(TAB.settings) ?? null, dayOf, issues);
  const framework = frameworkFor(read);
  if (!('surveys' in framework)) return framework;
  const { settings } = read;
  const index = indexMeasures(framework);
  const official = readMeasureScores(TAB.official, tabs.get(TAB.official) ?? null, index, issues);
  const covered = new Set(official.scores.keys());
  const surveys = framework.surveys.map(({ code: survey }) => ({
    survey,
    ...readSurveyTab(survey, tabs.get(TAB[survey]) ?? null, index, covered, issues),
  }));
  if (official.scores.size === 0 && surveys.every(hasNoScore)) {
    return { ok: false, message: stops.noScore([TAB.IIT, TAB.EIT, TAB.OIT, TAB.official].join(' ')) };
  }
  const previous = readMeasureScores(TAB.previous, tabs.get(TAB.previous) ?? null, index, issues);
  const plan = readPlan(tabs.get(TAB.plan) ?? null, dayOf, index, issues);
  const result = assess({
    framework,
    agency: settings.agency,
    evidence: {
      answers: new Map(surveys.flatMap(({ answers }) => [...answers])),
      entered: new Map(surveys.flatMap(({ given }) => [...given])),
      official: official.scores,
    },
    respondents: Object.fromEntries(surveys.flatMap(({ survey, respondents }) => (respondents === null ? [] : [[survey, respondents]]))),
    remarks: new Map(surveys.flatMap(({ remarks }) => [...remarks])),
    previous: previous.scores,
    thresholds: { low: settings.low, high: settings.high, highIncluded: settings.highIncluded },
    goal: settings.goal,
    issues: issues.issues,
  });
  const differences = differenceIssues(result, official);
  return {
    ok: true,
    framework,
    settings,
    result: { ...result, issues: [...result.issues, ...differences] },
    plan,
    advice: official.advice,
  };
}

function frameworkFor({ settings, yearCell }: ReadSettings): Framework | { ok: false; message: string } {
  const cell = yearCell ? cellName(yearCell.row, yearCell.column) : '';
  if (settings.year === null) return { ok: false, message: stops.noYear(TAB.settings, cell, yearCell?.found ?? '') };
  return builtInFramework(settings.year) ?? { ok: false, message: stops.noFramework(settings.year, shippedYears(), TAB.settings, cell) };
}

function hasNoScore({ answers, given }: SurveyTab): boolean {
  const isAnswered = [...answers.values()].some(({ n }) => n > 0);
  return !isAnswered && [...given.values()].every(({ score }) => score === null);
}

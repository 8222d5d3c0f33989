import type { PlanRow } from '../../contract/plan.js';
import type { Advice } from '../../contract/report.js';
import type { Settings } from '../../contract/settings.js';
import { assess } from '../../ita/assess.js';
import type { Framework } from '../../ita/framework.js';
import type { Issue } from '../../ita/issue.js';
import type { Result } from '../../ita/result.js';
import type { DayOf } from './days.js';
import { differenceIssues } from './differences.js';
import type { Tabs } from './find-tabs.js';
import { type Inputs, noScoreAnywhere, readInputs } from './inputs.js';
import type { ReadSettings } from './settings.js';

/** A workbook that could be scored, or the sentence that says why not. */
export type ReadWorkbook =
  | {
      ok: true;
      framework: Framework;
      settings: Settings;
      cells: ReadSettings['cells'];
      result: Result;
      plan: PlanRow[];
      advice: Advice[];
    }
  | { ok: false; message: string };

/** Reads every tab and scores: pure, from cells to the one result. */
export function readWorkbook(tabs: Tabs, dayOf: DayOf): ReadWorkbook {
  const { settings, cells, issues, inputs } = readInputs(tabs, dayOf);
  if (!('surveys' in inputs)) return { ok: false, message: inputs.message };
  const message = noScoreAnywhere(inputs);
  if (message !== null) return { ok: false, message };
  const { framework, official, plan } = inputs;
  const result = scored(inputs, settings, issues.issues);
  const differences = differenceIssues(result, official).map((issue) => ({ ...issue, tab: issues.nameOf(issue.tab) }));
  return {
    ok: true,
    framework,
    settings,
    cells,
    result: { ...result, issues: [...result.issues, ...differences] },
    plan,
    advice: official.advice,
  };
}

function scored({ framework, surveys, official, previous }: Inputs, settings: Settings, issues: Issue[]): Result {
  return assess({
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
    issues,
  });
}

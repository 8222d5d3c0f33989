import type { Counted, CountPlan } from '../../contract/counting.js';
import type { OwnPassage } from '../../contract/passage.js';
import type { PlanRow, ReportPlaces } from '../../contract/plan.js';
import type { Advice } from '../../contract/report.js';
import type { Settings } from '../../contract/settings.js';
import { assess } from '../../ita/assess.js';
import type { Framework } from '../../ita/framework.js';
import type { Issue } from '../../ita/issue.js';
import type { Result } from '../../ita/result.js';
import { TAB } from '../names.js';
import type { DayOf } from './days.js';
import { differenceIssues } from './differences.js';
import { dueIssues } from './due-dates.js';
import type { Tabs } from './find-tabs.js';
import { type Inputs, noScoreAnywhere, readInputs } from './inputs.js';
import type { ReadSettings } from './settings.js';

/** A workbook that could be scored. */
export interface ScoredWorkbook {
  ok: true;
  framework: Framework;
  settings: Settings;
  cells: ReadSettings['cells'];
  result: Result;
  plan: PlanRow[];
  places: ReportPlaces;
  passages: OwnPassage[];
  advice: Advice[];
  /** Codes of official or typed figures that differ from the data below them and were not acknowledged. */
  unacknowledged: string[];
}

/** What is to be counted before it can be scored, or the sentence that says why it cannot. */
export type ReadWorkbook = ScoredWorkbook | { ok: true; toCount: CountPlan[] } | { ok: false; message: string };

/** Reads every tab and scores: pure, from cells to the one result; or says what is to be counted first. */
export function readWorkbook(tabs: Tabs, dayOf: DayOf, counted: readonly Counted[] = []): ReadWorkbook {
  const { settings, cells, issues, inputs } = readInputs(tabs, dayOf, counted);
  if (!('surveys' in inputs)) return { ok: false, message: inputs.message };
  const message = noScoreAnywhere(inputs);
  if (message !== null) return { ok: false, message };
  const toCount = inputs.surveys.flatMap((survey) => survey.toCount ?? []);
  if (toCount.length > 0) return { ok: true, toCount };
  const { framework, official, plan, planCells, passages, decisions } = inputs;
  const result = scored(inputs, settings, issues.issues);
  const { open, told } = differenceIssues(result, official, decisions);
  const late = dueIssues(result, plan, settings.actionYear ?? framework.year + 1, planCells);
  for (const issue of [...told, ...late]) issue.tab = issues.nameOf(issue.tab);
  return {
    ok: true,
    framework,
    settings,
    cells,
    result: { ...result, issues: [...issues.issues, ...told, ...late] },
    unacknowledged: open,
    plan,
    places: { plan: issues.nameOf(TAB.plan), planCells, passages: issues.nameOf(TAB.passages) },
    passages,
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

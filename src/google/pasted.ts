import type { Answered, Filled, Recognition, Standing } from '../contract/published.js';
import type { Answer, Refusal } from '../contract/server.js';
import { type Framework, ownListsOf } from '../ita/framework.js';
import { indexMeasures, type MeasureIndex } from '../ita/measure-index.js';
import { askUnlisted, withAnyItem } from '../published/any-item.js';
import { gather, type Reading } from '../published/gather.js';
import { recognise } from '../published/recognise.js';
import { linesOfText } from '../published/split-text.js';
import { TAB } from '../tabs/names.js';
import { type Decisions, readDecisions } from '../tabs/read/decisions.js';
import { findInputTabs } from '../tabs/read/find-tabs.js';
import { readFramework } from '../tabs/read/framework-for.js';
import type { AnswerReading } from '../tabs/read/inputs.js';
import { IssueList } from '../tabs/read/issue-list.js';
import { withListedItems } from '../tabs/read/listed-items.js';
import { stops } from '../words/stops.js';
import { dayOfWorkbook } from './days.js';
import { fillScores, standingScores } from './fill-tabs.js';
import { readTab, readTabs } from './read-tabs.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Longer than any results page: a text beyond it was pasted by mistake. */
const LONGEST = 100_000;

/** How pasted text is read by the framework of the workbook's year, and the scores that stand already where it would go. */
export function readPastedText(spreadsheet: Spreadsheet, text: string): Answer<{ recognition: Recognition; standing: Standing[] }> {
  const read = recognised(spreadsheet, text);
  if (!read.ok) return read;
  const { reading, recognition } = read;
  return { ok: true, recognition, standing: standingScores(spreadsheet, everyReading(recognition), reading) };
}

/** Reads the same text again and writes what is sure and what was answered: nothing is taken from the page but the user's choices. */
export function fillPastedText(
  spreadsheet: Spreadsheet,
  text: string,
  answers: readonly Answered[],
  replace: readonly string[],
): Answer<Filled> {
  const read = recognised(spreadsheet, text);
  if (!read.ok) return read;
  const readings = [...gather(read.recognition, answers).values()];
  if (readings.length === 0) return { ok: false, message: stops.noReading };
  const filled = fillScores(spreadsheet, readings, read.reading, new Set(replace));
  return 'refused' in filled ? { ok: false, message: stops[filled.refused](filled.tab) } : { ok: true, ...filled };
}

function recognised(spreadsheet: Spreadsheet, text: string): { ok: true; reading: AnswerReading; recognition: Recognition } | Refusal {
  if (text.trim() === '') return { ok: false, message: stops.noText };
  if (text.length > LONGEST) return { ok: false, message: stops.longText(text.length, LONGEST) };
  const grid = readTab(spreadsheet, TAB.settings);
  if (!grid) return { ok: false, message: stops.noSettings(TAB.settings) };
  const issues = new IssueList();
  const { framework, settings } = readFramework(grid, readTab(spreadsheet, TAB.framework), dayOfWorkbook(spreadsheet), issues);
  if (!('surveys' in framework)) return { ok: false, message: framework.message };
  const decisions = readDecisions(readTab(spreadsheet, TAB.decisions), issues);
  const listed = listedIndex(spreadsheet, framework, decisions);
  const index = withAnyItem(listed, ownListsOf(framework));
  const recognition = recognise(linesOfText(text), { index, tab: null, agency: settings.agency });
  return { ok: true, reading: { index, decisions }, recognition: askUnlisted(recognition, listed) };
}

/** The measures of the year, with the items that the tabs list where the framework leaves them to the user. */
function listedIndex(spreadsheet: Spreadsheet, framework: Framework, decisions: Decisions): MeasureIndex {
  if (!framework.open) return indexMeasures(framework);
  const { grids } = findInputTabs(readTabs(spreadsheet, dayOfWorkbook(spreadsheet)));
  const { framework: own, unplaced } = withListedItems(framework, grids, decisions, new IssueList());
  return indexMeasures(own, unplaced);
}

/** What is sure and what every option would give: what stands is told for all of them. */
function everyReading(recognition: Recognition): Reading[] {
  const sure = gather(recognition);
  const options = recognition.questions.flatMap(({ id, options: own }) =>
    own.flatMap((option) => [...gather({ ...recognition, claims: [] }, [{ question: id, option: option.id }]).values()]),
  );
  return [...new Map([...options, ...sure.values()].map((reading) => [reading.code, reading])).values()];
}

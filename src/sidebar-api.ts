import type { Counted, CountPlan } from './contract/counting.js';
import type { Passage } from './contract/passage.js';
import type { ReportPlaces } from './contract/plan.js';
import type { Answered, Filled, Recognition, Standing } from './contract/published.js';
import type { ReportInput } from './contract/report.js';
import type { ReportToSave, SaveOutcome } from './contract/saved.js';
import type { Answer, Chunk, CountedAnswer, Refusal, Remembered, ServerApi } from './contract/server.js';
import type { Settings } from './contract/settings.js';
import type { BlankSetting, Status } from './contract/status.js';
import { clearColours as clearRules, colourRange, colourTables } from './google/colours.js';
import { countSheet } from './google/count-answers.js';
import { createMissingTabs } from './google/create-tabs.js';
import { dayOfWorkbook } from './google/days.js';
import { findSheet } from './google/find-sheet.js';
import { selectCell } from './google/go-to-cell.js';
import { userLanguage } from './google/language.js';
import { withDocumentLock } from './google/lock.js';
import { readPage } from './google/pages.js';
import { fillPastedText, readPastedText } from './google/pasted.js';
import { readTab, readTabs } from './google/read-tabs.js';
import { rememberInTab } from './google/remember-answers.js';
import { lastSaved } from './google/save-doc.js';
import { saveSentReport } from './google/save-report.js';
import { writeFrameworkTab } from './google/write-framework.js';
import { writePassagesTo } from './google/write-passages.js';
import { writeResults } from './google/write-results.js';
import type { Framework } from './ita/framework.js';
import { GENERAL_FROM, generalFramework } from './ita/frameworks/general.js';
import { differenceRefusal, reportRefusal } from './ita/report-refusal.js';
import type { Result } from './ita/result.js';
import { TAB } from './tabs/names.js';
import { blankSettings } from './tabs/read/blank-settings.js';
import { type NoFramework, readFramework } from './tabs/read/framework-for.js';
import { IssueList } from './tabs/read/issue-list.js';
import { readSettingsTab } from './tabs/read/settings.js';
import { readTabStatus, type TabsStatus } from './tabs/read/status.js';
import { type ReadWorkbook, readWorkbook } from './tabs/read/workbook.js';
import { speak } from './words/language.js';
import { stops } from './words/stops.js';

/** How the input tabs stand. Reads only; what the cells hold is never a reason to refuse. */
export function readStatus(): Answer<{ status: Status }> {
  const spreadsheet = openForUser();
  return { ok: true, status: { ...statusOf(spreadsheet), lastReport: lastSaved(spreadsheet), language: userLanguage() } };
}

/** Counts some rows of a tab of answers too long to be read at once; only counts are given back. */
export function countAnswers(plan: CountPlan, from: number): Answer<{ counted: Counted }> {
  const sheet = findSheet(openForUser(), plan.tab);
  const counted = sheet && countSheet(sheet, plan, from);
  return counted ? { ok: true, counted } : { ok: false, message: stops.shrunk(plan.tab) };
}

/** Writes the user's answers into `การจับคู่`. */
export function rememberAnswers(answers: Remembered[]): Answer<object> {
  const spreadsheet = openForUser();
  const decided = answers.map(({ tab, about, answer }) => ({ tab: String(tab), about: String(about), answer: String(answer) }));
  return locked((): Answer<object> => (rememberInTab(spreadsheet, decided) ? { ok: true } : refused(TAB.decisions)));
}

/** Brings a tab to the front and selects a cell of it. */
export function goToCell(tab: string, cell: string): Answer<object> {
  const why = selectCell(openForUser(), String(tab), String(cell));
  return why === null ? { ok: true } : { ok: false, message: stops[why](tab, cell) };
}

const CHUNKS: readonly Chunk[] = ['report', 'english', 'paste', 'details'];

/** A page file that the panel loads when it needs it. */
export function readChunk(chunk: Chunk): Answer<{ html: string }> {
  return { ok: true, html: readPage(CHUNKS.includes(chunk) ? chunk : 'report') };
}

/** Reads the tabs, scores them, writes `ผลการประเมิน` and `แผนปรับปรุง`. */
export function computeScores(counted: Counted[]): CountedAnswer<{ result: Result }> {
  const spreadsheet = openForUser();
  return locked((): CountedAnswer<{ result: Result }> => {
    const read = workbookOf(spreadsheet, counted);
    if (!read.ok || 'toCount' in read) return read;
    const written = writeResults(spreadsheet, read.framework, read.result);
    if (!written.ok) return refused(written.tab);
    return { ok: true, result: { ...read.result, issues: [...read.result.issues, ...written.issues] } };
  });
}

/** Colours the scores of our tables by group. */
export function showColours(): Answer<{ ranges: number }> {
  const spreadsheet = openForUser();
  return locked((): Answer<{ ranges: number }> => {
    const done = colourTables(spreadsheet, settingsOf(spreadsheet));
    return 'refused' in done ? refused(done.refused) : { ok: true, ranges: done.count };
  });
}

/** Colours the numbers of the selected range. */
export function colourSelection(): Answer<{ ranges: number }> {
  const spreadsheet = openForUser();
  const range = spreadsheet.getActiveRange();
  if (!range) return { ok: false, message: stops.noRange };
  return locked((): Answer<{ ranges: number }> => {
    const done = colourRange(range, settingsOf(spreadsheet));
    return 'refused' in done ? refused(done.refused) : { ok: true, ranges: done.count };
  });
}

/** Takes the add-on's colours off every tab, and only those. */
export function clearColours(): Answer<{ removed: number }> {
  const spreadsheet = openForUser();
  return locked((): Answer<{ removed: number }> => {
    const done = clearRules(spreadsheet);
    return 'refused' in done ? refused(done.refused) : { ok: true, removed: done.count };
  });
}

/** Creates the tabs that are missing, by the year in `ตั้งค่า`. */
export function createTabs(): Answer<{ created: string[] }> {
  const spreadsheet = openForUser();
  return locked((): Answer<{ created: string[] }> => {
    // Items of a year that the user may not mean would have to be taken out again: without a year none are listed.
    const framework = settingsOf(spreadsheet).year === null ? generalFramework(GENERAL_FROM) : frameworkOf(spreadsheet);
    return 'surveys' in framework ? { ok: true, created: createMissingTabs(spreadsheet, framework) } : refusal(framework);
  });
}

/** Writes the framework of the year in `ตั้งค่า` into its tab, for the user to edit; a tab that holds anything is not touched. */
export function writeFramework(): Answer<{ written: boolean }> {
  const spreadsheet = openForUser();
  return locked((): Answer<{ written: boolean }> => {
    const framework = frameworkOf(spreadsheet, null);
    if (!('surveys' in framework)) return refusal(framework);
    const done = writeFrameworkTab(spreadsheet, framework);
    return done === 'refused' ? refused(TAB.framework) : { ok: true, written: done === 'written' };
  });
}

/** How pasted results are read. Writes nothing. */
export function readPasted(text: string): Answer<{ recognition: Recognition; standing: Standing[] }> {
  return readPastedText(openForUser(), String(text));
}

/** Writes pasted results into the tabs where they belong. */
export function fillTabs(text: string, answers: Answered[], replace: string[]): Answer<Filled> {
  const spreadsheet = openForUser();
  return locked(() => fillPastedText(spreadsheet, String(text), answers, replace));
}

/** All that the report is made from; refuses where the total or its rating is unknown. Reads only. */
export function readReport(counted: Counted[]): CountedAnswer<{ input: ReportInput; blanks: BlankSetting[]; places: ReportPlaces }> {
  const read = workbookOf(openForUser(), counted);
  if (!read.ok || 'toCount' in read) return read;
  const message = reportRefusal(read.result) ?? differenceRefusal(read.unacknowledged);
  if (message !== null) return { ok: false, message };
  const { result, settings, cells, plan, places, advice, passages } = read;
  return { ok: true, input: { result, settings, plan, advice, passages }, blanks: blankSettings(settings, cells), places };
}

/** Refreshes what we word ourselves in `ข้อความรายงาน`. */
export function writePassages(passages: Passage[]): Answer<object> {
  const spreadsheet = openForUser();
  const texts = passages.map(({ key, text }) => ({ key: String(key), text: String(text) }));
  return locked((): Answer<object> => (writePassagesTo(spreadsheet, texts) ? { ok: true } : refused(TAB.passages)));
}

/** Saves a finished report as a Google Doc. */
export function saveReport(report: ReportToSave): Answer<SaveOutcome> {
  return saveSentReport(openForUser(), report);
}

/** Every call begins here: what it says is in the user's own language. */
function openForUser(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  speak(userLanguage());
  return SpreadsheetApp.getActiveSpreadsheet();
}

function workbookOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, counted: readonly Counted[]): ReadWorkbook {
  const dayOf = dayOfWorkbook(spreadsheet);
  return readWorkbook(readTabs(spreadsheet, dayOf), dayOf, counted);
}

function statusOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): TabsStatus {
  const dayOf = dayOfWorkbook(spreadsheet);
  return readTabStatus(readTabs(spreadsheet, dayOf), dayOf);
}

function settingsOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Settings {
  return readSettingsTab(readTab(spreadsheet, TAB.settings), dayOfWorkbook(spreadsheet));
}

/** The framework by which the tabs are read: the workbook's own where its tab is filled in. */
function frameworkOf(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  own = readTab(spreadsheet, TAB.framework),
): Framework | NoFramework {
  return readFramework(readTab(spreadsheet, TAB.settings), own, dayOfWorkbook(spreadsheet), new IssueList()).framework;
}

function refusal({ message }: NoFramework): Refusal {
  return { ok: false, message };
}

function refused(tab: string): Refusal {
  return { ok: false, message: stops.notWritable(tab) };
}

function locked<T extends { ok: true } | Refusal>(work: () => T): T | Refusal {
  return withDocumentLock(work) ?? { ok: false, message: stops.busy };
}

({
  readStatus,
  goToCell,
  readChunk,
  countAnswers,
  rememberAnswers,
  computeScores,
  showColours,
  colourSelection,
  clearColours,
  createTabs,
  writeFramework,
  readPasted,
  fillTabs,
  readReport,
  writePassages,
  saveReport,
}) satisfies ServerApi;

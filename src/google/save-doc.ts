import type { Deed, ReportToSave, SavedReport, SaveOutcome, WhyNew } from '../contract/saved.js';
import { runLog } from '../words/th/run-log.js';
import { createDoc, type DriveDoc, docOfRun, hasComments, readDoc, updateDoc } from './drive-docs.js';
import { logRun } from './log-run.js';
import { keepRecord, readRecords, type SavedRecord } from './saved-reports.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A Doc with what a save made of it. */
interface Written {
  doc: DriveDoc;
  suffix: string;
  deed: Deed;
  why: WhyNew | null;
}

/** The Doc of the run before, or why it is not to be touched; null: there was none. */
type Standing = { doc: DriveDoc; record: SavedRecord } | { why: WhyNew | null };

/** How many Docs of a year are looked for: `drive.file` shows nobody the Docs of the others who save from this workbook. */
const LOOKED_FOR = 3;

/** Saves a finished report: in the Doc of the run before while nobody has touched that, else in a new one. Throws only where nothing was saved. */
export function saveDoc(spreadsheet: Spreadsheet, report: ReportToSave): SaveOutcome {
  const workbook = spreadsheet.getId();
  const records = readRecords(workbook);
  const known = savedBefore(records ?? [], report.run);
  if (known) return { ...savedReport(known), deed: 'kept', why: null, logged: true };
  const at = Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');
  const written = lostBefore(report) ?? write(report, standingDoc(records, report.figures.year), at);
  const { doc, suffix, deed, why } = written;
  const saved = { ...savedReport({ id: doc.id, name: doc.name, at }), deed, why, logged: false };
  const logged = logRun(spreadsheet, report.figures, saved);
  const { run, figures } = report;
  keepRecord({ id: doc.id, workbook, year: figures.year, run, name: doc.name, suffix, modified: doc.modifiedTime, at }, records ?? []);
  return { ...saved, logged };
}

/** The Doc last saved from this workbook, as far as it is remembered. */
export function lastSaved(spreadsheet: Spreadsheet): SavedReport | null {
  const [last] = readRecords(spreadsheet.getId()) ?? [];
  return last ? savedReport(last) : null;
}

function savedReport({ id, name, at }: Pick<SavedRecord, 'id' | 'name' | 'at'>): SavedReport {
  const address = `https://docs.google.com/document/d/${id}`;
  return { id, url: `${address}/edit`, pdf: `${address}/export?format=pdf`, name, at };
}

/** The Doc that this very run saved, unless it was thrown away since. */
function savedBefore(records: readonly SavedRecord[], run: string): SavedRecord | null {
  const record = run === '' ? undefined : records.find((own) => own.run === run);
  const doc = record ? readDoc(record.id) : null;
  return record && doc && !doc.trashed ? { ...record, name: doc.name } : null;
}

/** The Doc that this run wrote before it broke off. Nobody noted how it stood then, so that it is never written over. */
function lostBefore({ run, again, name }: ReportToSave): Written | null {
  const doc = again && run !== '' ? docOfRun(run) : null;
  const suffix = doc?.name.startsWith(name) ? doc.name.slice(name.length) : '';
  return doc ? { doc: { ...doc, modifiedTime: '' }, suffix, deed: 'kept', why: null } : null;
}

function standingDoc(records: readonly SavedRecord[] | null, year: number): Standing {
  if (records === null) return { why: 'unknown' };
  const ofYear = records.filter((own) => own.year === year);
  for (const record of ofYear.slice(0, LOOKED_FOR)) {
    const doc = readDoc(record.id);
    if (doc) return judged(doc, record);
  }
  return { why: ofYear.length > 0 ? 'gone' : null };
}

/** In doubt the Doc counts as touched: a document too many costs less than lost work. */
function judged(doc: DriveDoc, record: SavedRecord): Standing {
  if (doc.trashed) return { why: 'gone' };
  if (record.modified === '' || doc.modifiedTime === '') return { why: 'unknown' };
  if (doc.modifiedTime !== record.modified) return { why: 'edited' };
  const commented = hasComments(doc.id);
  return commented === false ? { doc, record } : { why: commented === null ? 'unknown' : 'comments' };
}

function write(report: ReportToSave, standing: Standing, at: string): Written {
  if (!('doc' in standing)) return create(report, standing.why, at);
  const { doc, record } = standing;
  const name = `${report.name}${record.suffix}`;
  try {
    // The user's own name for it stays.
    const updated = updateDoc(doc.id, doc.name === record.name && doc.name !== name ? name : null, report.doc, report.run);
    return { doc: settled(updated), suffix: record.suffix, deed: 'updated', why: null };
  } catch {
    return create(report, 'refused', at);
  }
}

function create(report: ReportToSave, why: WhyNew | null, at: string): Written {
  const suffix = why === null ? '' : ` ${runLog.version(at)}`;
  return { doc: settled(createDoc(`${report.name}${suffix}`, report.doc, report.run)), suffix, deed: 'created', why };
}

/** As Drive shows it from now on: the time of change in the answer to a write may be that before the conversion. */
function settled(doc: DriveDoc): DriveDoc {
  return readDoc(doc.id) ?? doc;
}

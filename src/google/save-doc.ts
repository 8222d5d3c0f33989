import type { Deed, ReportToSave, SavedReport, SaveOutcome, WhyNew } from '../contract/saved.js';
import { runLog } from '../words/th/run-log.js';
import { createDoc, type DriveDoc, docOfRun, hasComments, readDoc, updateDoc } from './drive-docs.js';
import { logRun } from './log-run.js';
import { keepRecord, type Remembered, readRecords, type SavedRecord } from './saved-reports.js';

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
/** How long after the answer to a write its time of change may still move because of that write. */
const SETTLES_MS = 2000;

/** Saves a finished report: in the Doc of the run before while nobody has touched that, else in a new one. Throws only where nothing was saved. */
export function saveDoc(spreadsheet: Spreadsheet, report: ReportToSave): SaveOutcome {
  const workbook = spreadsheet.getId();
  const before = readRecords(workbook);
  const known = savedBefore(before?.records ?? [], report.run);
  if (known) return { ...savedReport(known), deed: 'kept', why: null, logged: !known.unlogged, remembered: true };
  const at = Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');
  const written = lostBefore(report) ?? write(report, standingDoc(before, report.figures.year), at);
  const { doc, suffix, deed, why } = written;
  const { run, figures } = report;
  const record = { id: doc.id, workbook, year: figures.year, run, name: doc.name, suffix, modified: doc.modifiedTime, at };
  // First: a long run log may take all the time that Google gives, and a run that breaks off there is told rightly when it is sent again.
  const remembered = keepRecord({ ...record, unlogged: true }, before);
  const saved = { ...savedReport(record), deed, why, logged: false, remembered };
  const logged = logRun(spreadsheet, figures, saved);
  if (logged && remembered) keepRecord(record, before);
  return { ...saved, logged };
}

/** The Doc last saved from this workbook, as far as it is remembered. */
export function lastSaved(spreadsheet: Spreadsheet): SavedReport | null {
  const [last] = readRecords(spreadsheet.getId())?.records ?? [];
  return last ? savedReport(last) : null;
}

function savedReport({ id, name, at }: Pick<SavedRecord, 'id' | 'name' | 'at'>): SavedReport {
  const address = `https://docs.google.com/document/d/${id}`;
  return { id, url: `${address}/edit`, pdf: `${address}/export?format=pdf`, name, at };
}

/** The Doc that this very run saved, unless it is known to have been thrown away since. */
function savedBefore(records: readonly SavedRecord[], run: string): SavedRecord | null {
  const record = run === '' ? undefined : records.find((own) => own.run === run);
  const doc = record ? readDoc(record.id) : 'missing';
  if (!record || doc === 'missing') return null;
  if (doc === 'unknown') return record;
  return doc.trashed ? null : { ...record, name: doc.name };
}

/** The Doc that this run wrote before it broke off. Nobody noted how it stood then, so that it is never written over. */
function lostBefore({ run, again, name }: ReportToSave): Written | null {
  const doc = again && run !== '' ? docOfRun(run) : null;
  const suffix = doc?.name.startsWith(name) ? doc.name.slice(name.length) : '';
  return doc ? { doc: { ...doc, modifiedTime: '' }, suffix, deed: 'kept', why: null } : null;
}

function standingDoc(before: Remembered | null, year: number): Standing {
  if (!before?.whole) return { why: 'unknown' };
  const ofYear = before.records.filter((own) => own.year === year);
  for (const record of ofYear.slice(0, LOOKED_FOR)) {
    const commented = hasComments(record.id);
    // Nothing may come between this and the update: whatever is written meanwhile goes unseen.
    const doc = readDoc(record.id);
    if (doc === 'unknown') return { why: 'unknown' };
    if (doc !== 'missing') return judged(doc, record, commented);
  }
  return { why: ofYear.length > 0 ? 'gone' : null };
}

/** In doubt the Doc counts as touched: a document too many costs less than lost work. */
function judged(doc: DriveDoc, record: SavedRecord, commented: boolean | null): Standing {
  if (doc.trashed) return { why: 'gone' };
  if (record.modified === '' || doc.modifiedTime === '') return { why: 'unknown' };
  if (doc.modifiedTime !== record.modified || doc.byMe === false) return { why: 'edited' };
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

/**
 * As Drive shows it from now on: the time of change in the answer to a write may be that before the conversion. A time that may be somebody's who wrote
 * meanwhile is not kept, so that nothing is ever written over this Doc.
 */
function settled(written: DriveDoc): DriveDoc {
  const seen = readDoc(written.id);
  if (seen === 'missing' || seen === 'unknown') return { ...written, modifiedTime: '' };
  return isOurs(written, seen) ? seen : { ...seen, modifiedTime: '' };
}

/** Whoever is not signed in is told by the lack of a user where the write's own answer has one. */
function isOurs(written: DriveDoc, seen: DriveDoc): boolean {
  const moved = Math.abs(Date.parse(seen.modifiedTime) - Date.parse(written.modifiedTime));
  return seen.byMe !== false && seen.byMe === written.byMe && moved <= SETTLES_MS;
}

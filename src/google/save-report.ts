import type { ReportToSave, SaveOutcome } from '../contract/saved.js';
import type { Answer } from '../contract/server.js';
import { stops } from '../words/stops.js';
import { driveRefusal } from './drive-refusal.js';
import { whileLocked } from './lock.js';
import { saveDoc } from './save-doc.js';

/** A save lasts as long as Drive takes to convert it: who comes meanwhile waits for its end. */
const PATIENCE_MS = 30_000;

/** Saves a report that a page sent; nobody else saves or writes from this workbook meanwhile. */
export function saveSentReport(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, sent: ReportToSave): Answer<SaveOutcome> {
  const report = checked(sent);
  try {
    const saved = whileLocked(PATIENCE_MS, () => saveDoc(spreadsheet, report));
    return saved ? { ok: true, ...saved } : { ok: false, message: stops.save.busy };
  } catch (error) {
    return { ok: false, message: driveRefusal(error) };
  }
}

/** Each thing of its own kind; a run by no name of ours is none. */
function checked({ run, again, name, doc, figures }: ReportToSave): ReportToSave {
  const { year, total, rating, fingerprint } = figures;
  return {
    run: /^[\w-]{8,64}$/.test(run) ? run : '',
    again: again === true,
    name: String(name),
    doc: String(doc),
    figures: { year: Number(year), total: total === null ? null : Number(total), rating: String(rating), fingerprint: String(fingerprint) },
  };
}

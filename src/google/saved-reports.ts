/**
 * What is remembered of a Doc that the add-on saved. The store belongs to the spreadsheet, not to a user; the id of the workbook is kept all the
 * same, so that a copy of it, wherever its store may come from, never takes the original's Docs for its own.
 */
export interface SavedRecord {
  id: string;
  workbook: string;
  year: number;
  /** The run that saved it last. */
  run: string;
  /** As it was named by us, and the end of that by which it differs from the report's own name. */
  name: string;
  suffix: string;
  /** Drive's time of change as it stood right after our write; `''` where it could not be read. */
  modified: string;
  /** When we wrote it, in the workbook's time zone. */
  at: string;
}

const KEY = 'savedReports';
/** One property takes 9 KB; a record with a long Thai name nearly one. Many Docs of one year must not push out those of another. */
const KEPT = 8;
const KEPT_OF_YEAR = 3;
const LONGEST_NAME = 200;

/** The records of this workbook, the last saved first; null where they cannot be read. */
export function readRecords(workbook: string): SavedRecord[] | null {
  try {
    const text = PropertiesService.getDocumentProperties().getProperty(KEY);
    const records: unknown = text === null ? [] : JSON.parse(text);
    if (!Array.isArray(records) || !records.every(isRecord)) return null;
    return records.filter((own) => own.workbook === workbook);
  } catch {
    return null;
  }
}

/** Remembers a document in front of the others. Where that fails the next run makes a new document: no reason to fail for a saved one. */
export function keepRecord(record: SavedRecord, others: readonly SavedRecord[]): void {
  const all = [{ ...record, name: record.name.slice(0, LONGEST_NAME) }, ...others.filter(({ id }) => id !== record.id)];
  const ofYear = (year: number): SavedRecord[] => all.filter((own) => own.year === year).slice(0, KEPT_OF_YEAR);
  const kept = all.filter((own) => ofYear(own.year).includes(own)).slice(0, KEPT);
  try {
    PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(kept));
  } catch {
    // Said above.
  }
}

function isRecord(value: unknown): value is SavedRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { id, workbook, year, run, name, suffix, modified, at } = value as Partial<SavedRecord>;
  return typeof year === 'number' && [id, workbook, run, name, suffix, modified, at].every((text) => typeof text === 'string');
}

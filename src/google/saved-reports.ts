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
  /** Until the run log has it, too. */
  unlogged?: true;
}

/** The records of a workbook, the last saved first; `whole` is false where something of the store cannot be understood. */
export interface Remembered {
  records: SavedRecord[];
  whole: boolean;
}

const KEY = 'savedReports';
/** One property takes 9 KB; a record with a long Thai name nearly one. Many Docs of one year must not push out those of another. */
const KEPT = 8;
const KEPT_OF_YEAR = 3;
const LONGEST_NAME = 200;

/** What is remembered of this workbook; null where Google does not give the store, whatever it may hold. */
export function readRecords(workbook: string): Remembered | null {
  try {
    const text = PropertiesService.getDocumentProperties().getProperty(KEY);
    const values = text === null ? [] : listIn(text);
    const records = values?.filter(isRecord) ?? [];
    return { records: records.filter((own) => own.workbook === workbook), whole: records.length === values?.length };
  } catch {
    return null;
  }
}

/**
 * Remembers a document in front of the others. False where that fails, and no later run writes into it: no reason to fail for a saved one.
 * A store that nobody could read before is read again: written unread it would forget the documents of all years and users.
 */
export function keepRecord(record: SavedRecord, before: Remembered | null): boolean {
  const remembered = before ?? readRecords(record.workbook);
  return remembered !== null && write(record, remembered.records);
}

function write(record: SavedRecord, others: readonly SavedRecord[]): boolean {
  const all = [{ ...record, name: record.name.slice(0, LONGEST_NAME) }, ...others.filter(({ id }) => id !== record.id)];
  const ofYear = (year: number): SavedRecord[] => all.filter((own) => own.year === year).slice(0, KEPT_OF_YEAR);
  const kept = all.filter((own) => ofYear(own.year).includes(own)).slice(0, KEPT);
  try {
    PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

function listIn(text: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is SavedRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { id, workbook, year, run, name, suffix, modified, at } = value as Partial<SavedRecord>;
  return typeof year === 'number' && [id, workbook, run, name, suffix, modified, at].every((text) => typeof text === 'string');
}

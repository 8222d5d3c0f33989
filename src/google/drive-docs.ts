import { isMissing } from './drive-error.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

/** A Doc of ours as Drive knows it. */
export interface DriveDoc {
  id: string;
  name: string;
  trashed: boolean;
  /**
   * The time of the last change of content or name, whoever made it. It is what tells a Doc that was touched: `version` counts looking at it and
   * sharing it as well, `headRevisionId` is not given for Google Docs, and revisions of a Doc are merged and listed incompletely.
   */
  modifiedTime: string;
  /** Whether that change was this user's; null where Drive does not say, as of somebody who is not signed in. */
  byMe: boolean | null;
}

type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** What a write leaves on the file, for this script only: the run that wrote it. */
const RUN = 'itaRun';
const FIELDS = 'id,name,trashed,modifiedTime,lastModifyingUser(me)';
/** The user may have moved the Doc to a shared drive. */
const ANYWHERE = { supportsAllDrives: true };

/** Makes a Google Doc of .docx bytes in the user's Drive; Drive converts them. */
export function createDoc(name: string, base64: string, run: string): DriveDoc {
  const resource = { name, mimeType: GOOGLE_DOC, appProperties: { [RUN]: run } };
  return docOf(drive().Files.create(resource, blobOf(name, base64), { fields: FIELDS }));
}

/** Puts other content into a Doc; its address, its sharing and its history stay. */
export function updateDoc(id: string, name: string | null, base64: string, run: string): DriveDoc {
  const resource = { ...(name === null ? {} : { name }), mimeType: GOOGLE_DOC, appProperties: { [RUN]: run } };
  return docOf(drive().Files.update(resource, id, blobOf(name ?? id, base64), { ...ANYWHERE, fields: FIELDS }));
}

/** `missing`: there is no such file for this user; `unknown`: Drive does not say. */
export function readDoc(id: string): DriveDoc | 'missing' | 'unknown' {
  try {
    return docOf(drive().Files.get(id, { ...ANYWHERE, fields: FIELDS }));
  } catch (error) {
    return isMissing(error) ? 'missing' : 'unknown';
  }
}

/** The Doc that a run wrote, though its answer was lost. `run` holds letters, digits and hyphens only. */
export function docOfRun(run: string): DriveDoc | null {
  try {
    const q = `appProperties has { key='${RUN}' and value='${run}' } and trashed = false`;
    const [file] = drive().Files.list({ q, fields: `files(${FIELDS})`, pageSize: 1 }).files ?? [];
    return file ? docOf(file) : null;
  } catch {
    return null;
  }
}

/** Whether anybody wrote beside the text, settled or not; null where Drive does not say. */
export function hasComments(id: string): boolean | null {
  try {
    return (drive().Comments.list(id, { fields: 'comments(id)', pageSize: 1 }).comments ?? []).length > 0;
  } catch {
    return null;
  }
}

function drive(): GoogleAppsScript.Drive {
  if (typeof Drive === 'undefined') throw new Error('the Drive service is not enabled in the manifest');
  return Drive;
}

function blobOf(name: string, base64: string): GoogleAppsScript.Base.Blob {
  return Utilities.newBlob(Utilities.base64Decode(base64), DOCX, `${name}.docx`);
}

function docOf({ id, name, trashed, modifiedTime, lastModifyingUser }: DriveFile): DriveDoc {
  if (!id) throw new Error('Drive gave the document no id');
  return { id, name: name ?? '', trashed: trashed ?? false, modifiedTime: modifiedTime ?? '', byMe: lastModifyingUser?.me ?? null };
}

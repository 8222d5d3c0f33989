import { wellFormed } from '../model/well-formed.js';
import { badRequest, DriveError, type DriveRefusal, noSuchFile } from './drive-error.js';

/** This user, another one, or somebody who is not signed in. */
export type Hand = 'me' | 'another' | 'nobody';

/** A file the script made. */
export interface SavedDocument {
  id: string;
  name: string;
  mimeType: string;
  bytes: Uint8Array;
  url: string;
  /** Counts every change on the server, those that nobody sees as well. */
  version: number;
  /** Of the last change of content or name, whoever made it. */
  modifiedTime: string;
  /** Who made it. */
  modifiedBy: Hand;
  trashed: boolean;
  appProperties: Record<string, string>;
  /** What people wrote in the margin. */
  comments: string[];
}

export interface FileRequest {
  name: string | null;
  mimeType: string | null;
  bytes: string | null;
  appProperties: Record<string, string>;
}

/** A refusal that waits for the next call of a method; `done`: the work is done all the same, only the answer is lost. */
export interface DriveFault extends DriveRefusal {
  method: string;
  done?: true;
}

const GOOGLE_DOC = 'application/vnd.google-apps.document';
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');

/** A .docx is a zip that names its main part in clear. */
const isDocx = (bytes: Buffer): boolean => bytes.subarray(0, ZIP.length).equals(ZIP) && bytes.includes('word/document.xml');

/** The bytes of a request; what is to become a Google Doc has to be a .docx. */
function bytesFor(mimeType: string | null, base64: string): Uint8Array {
  const bytes = Buffer.from(base64, 'base64');
  if (mimeType === GOOGLE_DOC && !isDocx(bytes)) throw badRequest();
  return bytes;
}

/** Now, and never the same moment twice. */
const after = (moment: string): string => new Date(Math.max(Date.now(), Date.parse(moment) + 1)).toISOString();

/** The user's Drive, as far as `drive.file` shows it: only what the script itself made for this user. */
export class Documents {
  readonly all: SavedDocument[] = [];
  /** Documents of others, or such as this user lost the right to: as if they were not there. */
  readonly hidden = new Set<string>();
  /** A test's hook: what is to go wrong. */
  readonly faults: DriveFault[] = [];

  /** Does a method's work, or what a waiting fault makes of it. */
  meet<T>(method: string, work: () => T): T {
    const index = this.faults.findIndex((fault) => fault.method === method);
    const [fault] = index < 0 ? [] : this.faults.splice(index, 1);
    const value = fault && !fault.done ? undefined : work();
    if (fault) throw new DriveError(fault);
    return value as T;
  }

  create(request: FileRequest): SavedDocument {
    const id = this.freeId();
    const document: SavedDocument = {
      id,
      name: wellFormed(request.name ?? 'Untitled'),
      mimeType: request.mimeType ?? 'application/octet-stream',
      bytes: request.bytes === null ? new Uint8Array() : bytesFor(request.mimeType, request.bytes),
      url: `https://docs.google.com/document/d/${id}/edit`,
      version: 1,
      modifiedTime: new Date().toISOString(),
      modifiedBy: 'me',
      trashed: false,
      appProperties: request.appProperties,
      comments: [],
    };
    this.all.push(document);
    return settled(document);
  }

  /** One above the highest: of the documents of an earlier day some may be lost. */
  private freeId(): string {
    const taken = this.all.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0));
    return `local-doc-${Math.max(0, ...taken) + 1}`;
  }

  find(id: string): SavedDocument {
    const document = this.visible.find((one) => one.id === id);
    if (!document) throw noSuchFile(id);
    return document;
  }

  get visible(): SavedDocument[] {
    return this.all.filter(({ id }) => !this.hidden.has(id));
  }

  update(id: string, request: FileRequest): SavedDocument {
    const document = this.find(id);
    const bytes = request.bytes === null ? document.bytes : bytesFor(document.mimeType, request.bytes);
    if (request.name !== null) document.name = wellFormed(request.name);
    Object.assign(document.appProperties, request.appProperties);
    document.bytes = bytes;
    return settled(changed(document, 'me'));
  }

  /** Somebody looks at the document: the version moves, nothing else does. */
  open(id: string): void {
    this.find(id).version += 1;
  }

  /** Somebody writes in the document. */
  edit(id: string, hand: Hand = 'me'): void {
    changed(this.find(id), hand);
  }

  /** Somebody writes beside the document: its text is as it was. */
  comment(id: string, text: string): void {
    const document = this.find(id);
    document.comments.push(text);
    document.version += 1;
  }

  trash(id: string): void {
    const document = this.find(id);
    document.trashed = true;
    document.version += 1;
  }
}

function changed(document: SavedDocument, hand: Hand): SavedDocument {
  document.version += 1;
  document.modifiedBy = hand;
  document.modifiedTime = after(document.modifiedTime);
  return document;
}

/** The file as the answer to a write shows it: the time of change settles only after the conversion, so that a later look shows another. */
function settled(document: SavedDocument): SavedDocument {
  const answer = { ...document };
  document.modifiedTime = after(document.modifiedTime);
  return answer;
}

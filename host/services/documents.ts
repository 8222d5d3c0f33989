import { wellFormed } from '../model/well-formed.js';

/** A file the script made. */
export interface SavedDocument {
  id: string;
  name: string;
  mimeType: string;
  bytes: Uint8Array;
  url: string;
  version: number;
  modifiedTime: string;
  trashed: boolean;
}

export interface FileRequest {
  name: string | null;
  mimeType: string | null;
  bytes: string | null;
}

const GOOGLE_DOC = 'application/vnd.google-apps.document';
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');

/** A .docx is a zip that names its main part in clear. */
const isDocx = (bytes: Buffer): boolean => bytes.subarray(0, ZIP.length).equals(ZIP) && bytes.includes('word/document.xml');

/** The bytes of a request; what is to become a Google Doc has to be a .docx. */
function bytesFor(method: 'create' | 'update', mimeType: string | null, base64: string): Uint8Array {
  const bytes = Buffer.from(base64, 'base64');
  if (mimeType === GOOGLE_DOC && !isDocx(bytes)) throw new Error(`API call to drive.files.${method} failed with error: Bad Request`);
  return bytes;
}

/** The user's Drive, as far as `drive.file` shows it: only what the script itself made. */
export class Documents {
  readonly all: SavedDocument[] = [];

  create(request: FileRequest): SavedDocument {
    const id = this.freeId();
    const document: SavedDocument = {
      id,
      name: wellFormed(request.name ?? 'Untitled'),
      mimeType: request.mimeType ?? 'application/octet-stream',
      bytes: request.bytes === null ? new Uint8Array() : bytesFor('create', request.mimeType, request.bytes),
      url: `https://docs.google.com/document/d/${id}/edit`,
      version: 1,
      modifiedTime: new Date().toISOString(),
      trashed: false,
    };
    this.all.push(document);
    return document;
  }

  /** One above the highest: of the documents of an earlier day some may be lost. */
  private freeId(): string {
    const taken = this.all.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0));
    return `local-doc-${Math.max(0, ...taken) + 1}`;
  }

  find(id: string): SavedDocument {
    const document = this.all.find((one) => one.id === id);
    if (!document) throw new Error(`API call to drive.files.get failed with error: File not found: ${id}.`);
    return document;
  }

  update(id: string, request: FileRequest): SavedDocument {
    const document = this.find(id);
    const bytes = request.bytes === null ? document.bytes : bytesFor('update', document.mimeType, request.bytes);
    if (request.name !== null) document.name = wellFormed(request.name);
    document.bytes = bytes;
    document.version += 1;
    document.modifiedTime = new Date().toISOString();
    return document;
  }
}

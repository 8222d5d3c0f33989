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

/** The user's Drive, as far as `drive.file` shows it: only what the script itself made. */
export class Documents {
  readonly all: SavedDocument[] = [];

  create(request: FileRequest): SavedDocument {
    const id = `local-doc-${this.all.length + 1}`;
    const document: SavedDocument = {
      id,
      name: request.name ?? 'Untitled',
      mimeType: request.mimeType ?? 'application/octet-stream',
      bytes: Buffer.from(request.bytes ?? '', 'base64'),
      url: `https://docs.google.com/document/d/${id}/edit`,
      version: 1,
      modifiedTime: new Date().toISOString(),
      trashed: false,
    };
    this.all.push(document);
    return document;
  }

  find(id: string): SavedDocument {
    const document = this.all.find((one) => one.id === id);
    if (!document) throw new Error(`API call to drive.files.get failed with error: File not found: ${id}.`);
    return document;
  }

  update(id: string, request: FileRequest): SavedDocument {
    const document = this.find(id);
    if (request.name !== null) document.name = request.name;
    if (request.bytes !== null) document.bytes = Buffer.from(request.bytes, 'base64');
    document.version += 1;
    document.modifiedTime = new Date().toISOString();
    return document;
  }
}

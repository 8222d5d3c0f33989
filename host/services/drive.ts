import type { Documents, FileRequest, SavedDocument } from './documents.js';
import { DriveError, type DriveRefusal } from './drive-error.js';
import { searched } from './drive-search.js';

const described = ({ id, name, mimeType, url, version, modifiedTime, modifiedBy, trashed, appProperties }: SavedDocument) => ({
  kind: 'drive#file',
  id,
  name,
  mimeType,
  webViewLink: url,
  version: String(version),
  modifiedTime,
  ...(modifiedBy === 'nobody' ? {} : { lastModifyingUser: { kind: 'drive#user', me: modifiedBy === 'me' } }),
  trashed,
  ...(Object.keys(appProperties).length > 0 ? { appProperties: { ...appProperties } } : {}),
});

/** What the advanced service asks of the host. A refusal is an answer: the service makes its own kind of error of it. */
export function driveOperations(documents: Documents) {
  const answered = <T>(method: string, work: () => T): { answer: T } | { refusal: DriveRefusal } => {
    try {
      return { answer: documents.meet(method, work) };
    } catch (error) {
      if (error instanceof DriveError) return { refusal: error.refusal };
      throw error;
    }
  };
  return {
    createFile: (request: FileRequest) => answered('files.create', () => described(documents.create(request))),
    updateFile: (id: string, request: FileRequest) => answered('files.update', () => described(documents.update(id, request))),
    readFile: (id: string) => answered('files.get', () => described(documents.find(id))),
    readFiles: (query: string) => answered('files.list', () => searched(documents.visible, query).map(described)),
    readComments: (id: string) =>
      answered('comments.list', () =>
        documents.find(id).comments.map((content, index) => ({ kind: 'drive#comment', id: `comment-${index + 1}`, content })),
      ),
  };
}

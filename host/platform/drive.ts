import { encode } from './base64.js';
import { guard } from './guard.js';
import { ask } from './host.js';

type Blob = GoogleAppsScript.Base.Blob;

interface FileResource {
  name?: string;
  mimeType?: string;
}

const request = (resource: FileResource, blob?: Blob) => ({
  name: resource.name ?? null,
  mimeType: resource.mimeType ?? null,
  bytes: blob ? encode(blob.getBytes()) : null,
});

/** The advanced service, version 3, of a manifest that enables it. */
export const makeDrive = () =>
  guard<object>('Drive', {
    Files: guard<object>('Drive.Files', {
      create: (resource: FileResource, blob?: Blob, _options?: object) => ask('createFile', request(resource, blob)),
      update: (resource: FileResource, id: string, blob?: Blob, _options?: object) => ask('updateFile', id, request(resource, blob)),
      get: (id: string, _options?: object) => ask('readFile', id),
    }),
  });

import { encode } from './base64.js';
import { guard } from './guard.js';
import { ask } from './host.js';

type Blob = GoogleAppsScript.Base.Blob;
type File = ReturnType<typeof ask<'readFile'>>;

interface FileResource {
  name?: string;
  mimeType?: string;
}

interface Options {
  fields?: string;
}

const request = (resource: FileResource, blob?: Blob) => ({
  name: resource.name ?? null,
  mimeType: resource.mimeType ?? null,
  bytes: blob ? encode(blob.getBytes()) : null,
});

/** Version 3 answers with these fields only, unless others are asked for. */
const DEFAULT_FIELDS = 'id,name,mimeType';

function answer(file: File, options: Options = {}): object {
  const fields = (options.fields ?? DEFAULT_FIELDS).split(',').map((field) => field.trim());
  return Object.fromEntries(Object.entries(file).filter(([field]) => fields.includes('*') || fields.includes(field)));
}

/** The advanced service, version 3, of a manifest that enables it. */
export const makeDrive = () =>
  guard<object>('Drive', {
    Files: guard<object>('Drive.Files', {
      create: (resource: FileResource, blob?: Blob, options?: Options) => answer(ask('createFile', request(resource, blob)), options),
      update: (resource: FileResource, id: string, blob?: Blob, options?: Options) =>
        answer(ask('updateFile', id, request(resource, blob)), options),
      get: (id: string, options?: Options) => answer(ask('readFile', id), options),
    }),
  });

import { encode } from './base64.js';
import { guard } from './guard.js';
import { ask, failure } from './host.js';

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
const DEFAULT_FIELDS = 'kind,id,name,mimeType';
/** What a file has; a field that this host does not know is refused, as Google refuses one that is none. */
const KNOWN = ['kind', 'id', 'name', 'mimeType', 'webViewLink', 'version', 'modifiedTime', 'trashed'];

/** The fields a call asks for. Checked before anything is made. */
function fieldsOf(method: string, options: Options = {}): readonly string[] {
  const fields = (options.fields ?? DEFAULT_FIELDS).split(',').map((field) => field.trim());
  const wrong = fields.find((field) => field !== '*' && !KNOWN.includes(field));
  if (wrong !== undefined) throw failure(`API call to drive.files.${method} failed with error: Invalid field selection ${wrong}`);
  return fields.includes('*') ? KNOWN : fields;
}

const chosen = (file: File, fields: readonly string[]): object =>
  Object.fromEntries(Object.entries(file).filter(([field]) => fields.includes(field)));

/** The advanced service, version 3, of a manifest that enables it. */
export const makeDrive = () =>
  guard<object>('Drive', {
    Files: guard<object>('Drive.Files', {
      create: (resource: FileResource, blob?: Blob, options?: Options) => {
        const fields = fieldsOf('create', options);
        return chosen(ask('createFile', request(resource, blob)), fields);
      },
      update: (resource: FileResource, id: string, blob?: Blob, options?: Options) => {
        const fields = fieldsOf('update', options);
        return chosen(ask('updateFile', id, request(resource, blob)), fields);
      },
      get: (id: string, options?: Options) => {
        const fields = fieldsOf('get', options);
        return chosen(ask('readFile', id), fields);
      },
    }),
  });

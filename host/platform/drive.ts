import { encode } from './base64.js';
import { chosen, type KnownFields, type Selection, selected } from './drive-fields.js';
import { guard } from './guard.js';
import { ask, failure } from './host.js';

type Blob = GoogleAppsScript.Base.Blob;

interface FileResource {
  name?: string;
  mimeType?: string;
  appProperties?: Record<string, string>;
}

interface Options {
  fields?: string;
  supportsAllDrives?: boolean;
}

interface ListOptions extends Options {
  q?: string;
  pageSize?: number;
}

/** Version 3 answers with these fields only, unless others are asked for. */
const DEFAULT_FIELDS = 'kind,id,name,mimeType';
/** What a file has; a field that this host does not know is refused, as Google refuses one that is none. */
const plain = (name: string): [string, readonly string[]] => [name, []];
const PLAIN = ['kind', 'id', 'name', 'mimeType', 'webViewLink', 'version', 'modifiedTime', 'trashed', 'appProperties'];
const KNOWN: KnownFields = new Map<string, readonly string[]>([...PLAIN.map(plain), ['lastModifyingUser', ['kind', 'me']]]);
const KNOWN_OF_COMMENT: KnownFields = new Map(['kind', 'id', 'content'].map(plain));

interface Refusal {
  code: number;
  reason: string;
  message: string;
}

/** An error as the advanced services throw it: a sentence for people, details for programs. */
function refused(method: string, { code, reason, message }: Refusal): Error {
  const error = failure(`API call to drive.${method} failed with error: ${message}`);
  error.name = 'GoogleJsonResponseException';
  return Object.assign(error, { details: { code, message, errors: [{ domain: 'global', reason, message }] } });
}

const invalid = (method: string, message: string): Error => refused(method, { code: 400, reason: 'invalidParameter', message });

function told<T>(method: string, reply: { answer: T } | { refusal: Refusal }): T {
  if ('refusal' in reply) throw refused(method, reply.refusal);
  return reply.answer;
}

/** What a file may be given here; anything else is refused rather than lost. */
const GIVEN = ['name', 'mimeType', 'appProperties'];

function request(method: string, resource: FileResource, blob?: Blob) {
  const odd = Object.keys(resource).find((key) => !GIVEN.includes(key));
  if (odd !== undefined) throw invalid(method, `the local host does not keep ${odd}`);
  return {
    name: resource.name ?? null,
    mimeType: resource.mimeType ?? null,
    bytes: blob ? encode(blob.getBytes()) : null,
    appProperties: resource.appProperties ?? {},
  };
}

function only(method: string, options: object, known: readonly string[]): void {
  const odd = Object.keys(options).find((key) => !known.includes(key));
  if (odd !== undefined) throw invalid(method, `the local host does not know the option ${odd}`);
}

/** The fields a call asks for. Checked before anything is made. */
function fieldsIn(method: string, text: string, known: KnownFields): Selection {
  const { selection, wrong } = selected(text, known);
  if (wrong !== null) throw invalid(method, `Invalid field selection ${wrong}`);
  return selection;
}

function fieldsOf(method: string, options: Options = {}): Selection {
  only(method, options, ['fields', 'supportsAllDrives']);
  return fieldsIn(method, options.fields ?? DEFAULT_FIELDS, KNOWN);
}

/** The fields of a list's members, written `files(id,name)`. */
function memberFields(method: string, list: string, text: string, known: KnownFields): Selection {
  const inner = text.startsWith(`${list}(`) && text.endsWith(')') ? text.slice(list.length + 1, -1) : null;
  if (inner === null) throw invalid(method, `Invalid field selection ${text}`);
  return fieldsIn(method, inner, known);
}

const page = <T>(members: readonly T[], size = 100): T[] => members.slice(0, size);

const makeFiles = () =>
  guard<object>('Drive.Files', {
    create: (resource: FileResource, blob?: Blob, options?: Options) => {
      const fields = fieldsOf('files.create', options);
      return chosen(told('files.create', ask('createFile', request('files.create', resource, blob))), fields);
    },
    update: (resource: FileResource, id: string, blob?: Blob, options?: Options) => {
      const fields = fieldsOf('files.update', options);
      return chosen(told('files.update', ask('updateFile', id, request('files.update', resource, blob))), fields);
    },
    get: (id: string, options?: Options) => {
      const fields = fieldsOf('files.get', options);
      return chosen(told('files.get', ask('readFile', id)), fields);
    },
    list: (options: ListOptions = {}) => {
      only('files.list', options, ['q', 'fields', 'pageSize']);
      const fields = memberFields('files.list', 'files', options.fields ?? `files(${DEFAULT_FIELDS})`, KNOWN);
      const found = told('files.list', ask('readFiles', options.q ?? 'trashed = false'));
      return { files: page(found, options.pageSize).map((file) => chosen(file, fields)) };
    },
  });

const makeComments = () =>
  guard<object>('Drive.Comments', {
    list: (id: string, options: ListOptions = {}) => {
      only('comments.list', options, ['fields', 'pageSize']);
      if (options.fields === undefined) throw invalid('comments.list', "The 'fields' parameter is required for this method.");
      const fields = memberFields('comments.list', 'comments', options.fields, KNOWN_OF_COMMENT);
      const found = told('comments.list', ask('readComments', id));
      return { comments: page(found, options.pageSize).map((comment) => chosen(comment, fields)) };
    },
  });

/** The advanced service, version 3, of a manifest that enables it. */
export const makeDrive = () => guard<object>('Drive', { Files: makeFiles(), Comments: makeComments() });

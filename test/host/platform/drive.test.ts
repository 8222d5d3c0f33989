import { expect, test } from 'vitest';
import type { Spreadsheet } from '../../../host/spreadsheet.js';
import { DOCX, evaluated, opened } from '../add-on.js';

const said = (expression: string) => `(() => { try { return ${expression}; } catch (error) { return error.message; } })()`;
const DOC = "{ name: 'รายงาน', mimeType: 'application/vnd.google-apps.document' }";
const blob = (base64: string) => `Utilities.newBlob(Utilities.base64Decode('${base64}'))`;
const TEXT = Buffer.from('ข้อความ').toString('base64');
const ZIP = Buffer.from('PK\u0003\u0004 xl/workbook.xml').toString('base64');

test('a created file is kept with its bytes and updated in place', async () => {
  const spreadsheet = await opened(`function run() {
    const { id } = Drive.Files.create(${DOC}, ${blob(DOCX)}, { fields: 'id' });
    Drive.Files.update({ name: 'ใหม่' }, id, ${blob(Buffer.from('PK\u0003\u0004word/document.xml2').toString('base64'))});
    return Drive.Files.get(id, { fields: 'name, version' });
  }`);
  expect(spreadsheet.runServerFunction('run')).toEqual({ name: 'ใหม่', version: '2' });
  expect(Buffer.from(spreadsheet.documents.all[0]?.bytes ?? []).toString()).toBe('PK\u0003\u0004word/document.xml2');
});

test('half a character in a name becomes the sign for what cannot be shown', async () => {
  const named = "{ name: 'ก\\uD83D', mimeType: 'application/vnd.google-apps.document' }";
  const both = `(({ id, name }) => [name, Drive.Files.update({ name: '\\uDE00ข' }, id).name])(Drive.Files.create(${named}))`;
  expect(await evaluated(both)).toEqual(['ก\uFFFD', '\uFFFDข']);
});

const DEFAULT = { kind: 'drive#file', id: 'local-doc-1', name: 'รายงาน', mimeType: 'application/vnd.google-apps.document' };
const answers: [string, unknown][] = [
  ['', DEFAULT],
  [', {}', DEFAULT],
  [", { fields: 'id' }", { id: 'local-doc-1' }],
  [", { fields: 'id, webViewLink' }", { id: 'local-doc-1', webViewLink: 'https://docs.google.com/document/d/local-doc-1/edit' }],
  [
    ", { fields: '*' }",
    {
      ...DEFAULT,
      version: '1',
      trashed: false,
      webViewLink: expect.any(String),
      modifiedTime: expect.any(String),
      lastModifyingUser: { kind: 'drive#user', me: true },
    },
  ],
  [", { fields: 'id,lastModifyingUser(me)' }", { id: 'local-doc-1', lastModifyingUser: { me: true } }],
  [", { fields: 'lastModifyingUser( kind, me ) , id' }", { id: 'local-doc-1', lastModifyingUser: { kind: 'drive#user', me: true } }],
];
test.each(answers)('create with the options “%s” answers with the fields asked for', async (options, fields) => {
  expect(await evaluated(`Drive.Files.create(${DOC}, ${blob(DOCX)}${options})`)).toEqual(fields);
});

test.each(['get(id)', 'update({}, id)'])('%s answers with the same fields as create', async (call) => {
  expect(await evaluated(`(({ id }) => Drive.Files.${call})(Drive.Files.create(${DOC}))`)).toEqual(DEFAULT);
});

const NO_FIELDS: [string, string][] = [
  ['url', 'url'],
  ['id,', ''],
  ['id(me)', 'id'],
  ['lastModifyingUser(you)', 'lastModifyingUser'],
  ['lastModifyingUser(me', 'lastModifyingUser(me'],
];
test.each(NO_FIELDS)('%s is refused as fields and nothing is made', async (fields, wrong) => {
  const spreadsheet = await opened(
    `function run() { return ${said(`Drive.Files.create(${DOC}, ${blob(DOCX)}, { fields: '${fields}' })`)}; }`,
  );
  expect(spreadsheet.runServerFunction('run')).toBe(`API call to drive.files.create failed with error: Invalid field selection ${wrong}`);
  expect(spreadsheet.documents.all).toEqual([]);
});

test.each([
  ['text', TEXT],
  ['a zip that is no .docx', ZIP],
  ['nothing', ''],
])('%s does not become a Google Doc', async (_, base64) => {
  const spreadsheet = await opened(`function run() { return ${said(`Drive.Files.create(${DOC}, ${blob(base64)})`)}; }`);
  expect(spreadsheet.runServerFunction('run')).toBe('API call to drive.files.create failed with error: Bad Request');
  expect(spreadsheet.documents.all).toEqual([]);
});

test('a Google Doc is not replaced by text', async () => {
  const expression = `(({ id }) => ${said(`Drive.Files.update({ name: 'x' }, id, ${blob(TEXT)})`)})(Drive.Files.create(${DOC}))`;
  expect(await evaluated(expression)).toBe('API call to drive.files.update failed with error: Bad Request');
});

test('a file that is not converted may hold any bytes', async () => {
  expect(await evaluated(`Drive.Files.create({ name: 'a', mimeType: 'text/plain' }, ${blob(TEXT)}, { fields: 'mimeType' })`)).toEqual({
    mimeType: 'text/plain',
  });
});

/** Runs an expression with `id`, a new Doc's, after somebody has done something to it. */
async function afterwards(expression: string, done: (documents: Spreadsheet['documents'], id: string) => void): Promise<unknown> {
  const spreadsheet = await opened(`function make() { return Drive.Files.create(${DOC}, ${blob(DOCX)}).id; }
    function run(id) { return ${said(expression)}; }`);
  const id = String(spreadsheet.runServerFunction('make'));
  done(spreadsheet.documents, id);
  return spreadsheet.runServerFunction('run', [id]);
}
const LOOK = "Drive.Files.get(id, { fields: 'version, modifiedTime, trashed' })";
type Look = { version: string; modifiedTime: string; trashed: boolean };

const hands: [string, (documents: Spreadsheet['documents'], id: string) => void, { modified: boolean; trashed: boolean }][] = [
  ['looked at', (documents, id) => documents.open(id), { modified: false, trashed: false }],
  ['commented on', (documents, id) => documents.comment(id, 'ก'), { modified: false, trashed: false }],
  ['trashed', (documents, id) => documents.trash(id), { modified: false, trashed: true }],
  ['edited', (documents, id) => documents.edit(id), { modified: true, trashed: false }],
];
test.each(hands)('of a document that somebody %s the version moves', async (_, done, { modified, trashed }) => {
  let before = '';
  const look = (await afterwards(LOOK, (documents, id) => {
    before = documents.find(id).modifiedTime;
    done(documents, id);
  })) as Look;
  expect([look.version, look.modifiedTime > before, look.trashed]).toEqual(['2', modified, trashed]);
});

test.each([
  ['me', { lastModifyingUser: { me: true } }],
  ['another', { lastModifyingUser: { me: false } }],
  ['nobody', {}],
] as const)('who changed it last (%s) is told as Google tells it: nothing of somebody who is not signed in', async (hand, told) => {
  const look = "Drive.Files.list({ q: 'trashed = false', fields: 'files(lastModifyingUser(me))' })";
  expect(await afterwards(look, (documents, id) => documents.edit(id, hand))).toEqual({ files: [told] });
});

test('the time of change settles after the write has been answered', async () => {
  const spreadsheet = await opened(`function run() {
    const made = Drive.Files.create(${DOC}, ${blob(DOCX)}, { fields: 'id, modifiedTime' });
    return [made.modifiedTime, Drive.Files.get(made.id, { fields: 'modifiedTime' }).modifiedTime];
  }`);
  const [answered, seen] = spreadsheet.runServerFunction('run') as [string, string];
  expect(seen > answered).toBe(true);
});

const NOT_FOUND = (method: string) => `API call to drive.${method} failed with error: File not found: local-doc-1.`;
test.each([
  ['files.get', 'Drive.Files.get(id)'],
  ['files.update', 'Drive.Files.update({}, id)'],
  ['comments.list', "Drive.Comments.list(id, { fields: 'comments(id)' })"],
])('%s of another user’s document finds none', async (method, expression) => {
  expect(await afterwards(expression, (documents, id) => documents.hidden.add(id))).toBe(NOT_FOUND(method));
});

const SEARCH = "Drive.Files.list({ q: Q, fields: 'files(id)', pageSize: 1 })";
const searches: [string, unknown][] = [
  ["appProperties has { key='run' and value='ก' } and trashed = false", { files: [{ id: 'local-doc-2' }] }],
  ["appProperties has { key='run' and value='ค' }", { files: [] }],
  ['trashed = true', { files: [] }],
  ["name contains 'ก'", 'API call to drive.files.list failed with error: Invalid Value'],
  ["trashed = false or name = 'a'", 'API call to drive.files.list failed with error: Invalid Value'],
];
test.each(searches)('a search for %s', async (query, found) => {
  const make = (run: string) => `Drive.Files.create({ name: 'a', appProperties: { run: '${run}' } });`;
  const spreadsheet = await opened(
    `function run(Q) { ${make('ข')} ${make('ก')} Drive.Files.update({ appProperties: { other: 'x' } }, 'local-doc-2'); return ${said(SEARCH)}; }`,
  );
  expect(spreadsheet.runServerFunction('run', [query])).toEqual(found);
});

test('comments are told with the fields asked for, and only where some are asked for', async () => {
  const comment = (documents: Spreadsheet['documents'], id: string) => documents.comment(id, 'โปรดแก้');
  expect(await afterwards("Drive.Comments.list(id, { fields: 'comments(id,content)' })", comment)).toEqual({
    comments: [{ id: 'comment-1', content: 'โปรดแก้' }],
  });
  expect(await afterwards('Drive.Comments.list(id)', comment)).toBe(
    "API call to drive.comments.list failed with error: The 'fields' parameter is required for this method.",
  );
});

test.each([
  ['a field of a file', 'Drive.Files.update({ starred: true }, id)', 'starred'],
  ['an option', 'Drive.Files.get(id, { alt: "media" })', 'alt'],
  ['a method', 'Drive.Files.copy({}, id)', 'Drive.Files.copy'],
])('%s that the host lacks is refused', async (_, expression, name) => {
  expect(await afterwards(expression, () => undefined)).toEqual(expect.stringContaining(name));
});

test('a refusal says why to people and to programs; it may come although the work was done', async () => {
  const spreadsheet = await opened(
    `function run() { try { Drive.Files.create(${DOC}); } catch (e) { return [e.name, e.message, e.details.code, e.details.errors[0].reason]; } }`,
  );
  const fault = { method: 'files.create', code: 403, reason: 'storageQuotaExceeded', message: 'Full.' };
  const refusal = ['GoogleJsonResponseException', 'API call to drive.files.create failed with error: Full.', 403, 'storageQuotaExceeded'];
  spreadsheet.documents.faults.push(fault, { ...fault, done: true });
  expect(spreadsheet.runServerFunction('run')).toEqual(refusal);
  expect(spreadsheet.documents.all).toEqual([]);
  expect(spreadsheet.runServerFunction('run')).toEqual(refusal);
  expect(spreadsheet.documents.all).toHaveLength(1);
});

test('a scope that the user did not grant is missing, and the script can ask whether any is', async () => {
  const asks = 'String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus())';
  const spreadsheet = await opened(`function run() { return [${asks}, ${said('Drive.Files.get("a")')}]; }`);
  spreadsheet.denied.add('https://www.googleapis.com/auth/drive.file');
  expect(spreadsheet.runServerFunction('run')).toEqual(['REQUIRED', expect.stringContaining('Drive.Files.get')]);
  spreadsheet.denied.clear();
  expect(spreadsheet.runServerFunction('run')).toEqual(['NOT_REQUIRED', expect.stringContaining('File not found')]);
});

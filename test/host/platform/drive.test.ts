import { expect, test } from 'vitest';
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
  [", { fields: '*' }", { ...DEFAULT, version: '1', trashed: false, webViewLink: expect.any(String), modifiedTime: expect.any(String) }],
];
test.each(answers)('create with the options “%s” answers with the fields asked for', async (options, fields) => {
  expect(await evaluated(`Drive.Files.create(${DOC}, ${blob(DOCX)}${options})`)).toEqual(fields);
});

test.each(['get(id)', 'update({}, id)'])('%s answers with the same fields as create', async (call) => {
  expect(await evaluated(`(({ id }) => Drive.Files.${call})(Drive.Files.create(${DOC}))`)).toEqual(DEFAULT);
});

test('a field that is none is refused and nothing is made', async () => {
  const spreadsheet = await opened(`function run() { return ${said(`Drive.Files.create(${DOC}, ${blob(DOCX)}, { fields: 'url' })`)}; }`);
  expect(spreadsheet.runServerFunction('run')).toBe('API call to drive.files.create failed with error: Invalid field selection url');
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

import { expect, test } from 'vitest';
import { evaluated, opened } from '../add-on.js';

const said = (expression: string) => `(() => { try { ${expression}; return 'nothing'; } catch (error) { return error.message; } })()`;
const SHEET = 'SpreadsheetApp.getActiveSheet()';

const missing: [string, string][] = [
  ['SpreadsheetApp.setFoo()', 'SpreadsheetApp.setFoo'],
  ['SpreadsheetApp.getActive().getRangeByName("a")', 'Spreadsheet.getRangeByName'],
  [`${SHEET}.hideSheet()`, 'Sheet.hideSheet'],
  [`${SHEET}.getRange("A1").setFoo(1)`, 'Range.setFoo'],
  [`${SHEET}.getRange("A1").sheet`, 'Range.sheet'],
  [`${SHEET}.getRange("A1").mine = 1`, 'Range.mine'],
  ['SpreadsheetApp.newConditionalFormatRule().whenCellEmpty()', 'ConditionalFormatRuleBuilder.whenCellEmpty'],
  ['SpreadsheetApp.getUi().prompt("a")', 'Ui.prompt'],
  ['SpreadsheetApp.getUi().createMenu("a").addFoo()', 'Menu.addFoo'],
  ['HtmlService.createTemplate("a")', 'HtmlService.createTemplate'],
  ['LockService.getScriptLock()', 'LockService.getScriptLock'],
  ['LockService.getDocumentLock().foo', 'Lock.foo'],
  ['PropertiesService.getUserProperties()', 'PropertiesService.getUserProperties'],
  ['PropertiesService.getDocumentProperties().deleteAllProperties()', 'Properties.deleteAllProperties'],
  ['Utilities.zip([])', 'Utilities.zip'],
  ['Utilities.newBlob("a").getAs("b")', 'Blob.getAs'],
  ['Session.getActiveUser()', 'Session.getActiveUser'],
  ['ScriptApp.newTrigger("a")', 'ScriptApp.newTrigger'],
  ['Drive.Files.copy()', 'Drive.Files.copy'],
  ['Drive.Revisions', 'Drive.Revisions'],
  ['SpreadsheetApp.BooleanCriteria.NEW_KIND', 'BooleanCriteria.NEW_KIND'],
  ['Utilities.formatDate(new Date(), "Asia/Bangkok", "EEE")', 'Utilities.formatDate with “E”'],
];
test.each(missing)('%s is refused by name', async (expression, name) => {
  expect(await evaluated(said(expression))).toBe(`${name} is not supplied by the local host`);
});

test.each(['DriveApp', 'DocumentApp', 'UrlFetchApp', 'CacheService', 'MailApp'])('%s does not exist', async (name) => {
  expect(await evaluated(said(`${name}.x`))).toBe(`${name} is not defined`);
});

const SUFFICIENT = (member: string, scopes: string) =>
  `Specified permissions are not sufficient to call ${member}. Required permissions: ${scopes}`;
const AUTH = 'https://www.googleapis.com/auth/';
const BOTH = `(${AUTH}spreadsheets.currentonly || ${AUTH}spreadsheets)`;

const scoped: [string, string[], string][] = [
  ['SpreadsheetApp.getActive()', [], SUFFICIENT('SpreadsheetApp.getActive', BOTH)],
  ['SpreadsheetApp.getActive()', ['spreadsheets'], 'nothing'],
  ['SpreadsheetApp.openById("a")', ['spreadsheets.currentonly'], SUFFICIENT('SpreadsheetApp.openById', `${AUTH}spreadsheets`)],
  ['SpreadsheetApp.create("a")', ['spreadsheets.currentonly'], SUFFICIENT('SpreadsheetApp.create', `${AUTH}spreadsheets`)],
  ['Drive.Files.create({})', ['spreadsheets.currentonly'], SUFFICIENT('Drive.Files.create', `(${AUTH}drive.file || ${AUTH}drive)`)],
  ['Drive.Files.create({})', ['drive.file'], 'nothing'],
  [
    'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("a"))',
    ['spreadsheets.currentonly'],
    SUFFICIENT('Ui.showSidebar', `${AUTH}script.container.ui`),
  ],
  ['SpreadsheetApp.getUi().alert("a")', [], 'nothing'],
];
test.each(scoped)('%s with the scopes %j says: %s', async (expression, scopes, message) => {
  expect(await evaluated(said(expression), { scopes, pages: { a: 'page' } })).toBe(message);
});

test('Drive does not exist where the manifest does not enable it', async () => {
  expect(await evaluated(said('Drive.Files'), { drive: false })).toBe('Drive is not defined');
});

const triggers: [string, string][] = [
  ['Drive.Files.create({})', 'You do not have permission to call Drive.Files.create'],
  ['SpreadsheetApp.getUi().showSidebar(null)', 'You do not have permission to call Ui.showSidebar'],
  ['SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1)', 'nothing'],
  ['SpreadsheetApp.getUi().createAddonMenu().addItem("a", "b").addToUi()', 'nothing'],
];
test.each(triggers)('onOpen that does %s gets: %s', async (expression, message) => {
  const lines: string[] = [];
  const spreadsheet = await opened(`function onOpen(e) { console.log(${said(expression)}); }`, { log: (line) => lines.push(line) });
  spreadsheet.runOnOpen();
  expect(lines).toEqual([message]);
});

test('onOpen without permission may make its menu and nothing else', async () => {
  const lines: string[] = [];
  const code = `function onOpen(e) {
    console.log(String(e.authMode), e.authMode === ScriptApp.AuthMode.NONE);
    SpreadsheetApp.getUi().createAddonMenu().addItem('ก', 'run').addSeparator().addToUi();
    console.log(${said('PropertiesService.getDocumentProperties()')});
    console.log(${said('SpreadsheetApp.getActive()')});
  }`;
  const spreadsheet = await opened(code, { log: (line) => lines.push(line) });
  spreadsheet.runOnOpen('NONE');
  expect(lines).toEqual([
    'NONE true',
    'You do not have permission to call PropertiesService.getDocumentProperties',
    'You do not have permission to call SpreadsheetApp.getActive',
  ]);
  expect(spreadsheet.screen.menus[0]).toMatchObject({ addOn: true, items: [{ caption: 'ก', functionName: 'run' }, { kind: 'separator' }] });
});

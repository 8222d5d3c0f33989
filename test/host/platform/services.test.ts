import { expect, test } from 'vitest';
import { evaluated, opened } from '../add-on.js';

const said = (expression: string) => `(() => { try { return ${expression}; } catch (error) { return error.message; } })()`;
const DATE = 'new Date(Date.UTC(2021, 0, 17, 17, 5, 9))';

const cases: [string, unknown][] = [
  [`Utilities.formatDate(${DATE}, 'Asia/Bangkok', 'yyyy-MM-dd HH:mm:ss')`, '2021-01-18 00:05:09'],
  [`Utilities.formatDate(${DATE}, 'America/New_York', "d/M/yy 'at' H.mm")`, '17/1/21 at 12.05'],
  [`Utilities.formatDate(${DATE}, 'Asia/Bangkok', 'mm')`, '05'],
  ['Utilities.base64Encode("ก")', '4LiB'],
  ['Utilities.base64Decode("4LiB")', [-32, -72, -127]],
  ['Utilities.base64Encode([-32, -72, -127, 0])', '4LiBAA=='],
  [said('Utilities.base64Decode("ก")'), 'Could not decode string.'],
  [
    '(b => [b.getName(), b.getContentType(), b.setName("c").getName(), b.getBytes()])(Utilities.newBlob([1, 2], "t", "a"))',
    ['a', 't', 'c', [1, 2]],
  ],
  [
    '(p => { p.setProperty("a", 1); return [p.getProperty("a"), p.getProperty("constructor"), p.getProperties()]; })(PropertiesService.getDocumentProperties())',
    ['1', null, { a: '1' }],
  ],
  [said('PropertiesService.getDocumentProperties().setProperty("a", "ก".repeat(4000))'), 'Argument too large: value'],
  [
    '(l => [l.hasLock(), l.tryLock(1), l.hasLock(), l.releaseLock(), l.hasLock()])(LockService.getDocumentLock())',
    [false, true, true, null, false],
  ],
  ['Session.getActiveUserLocale()', 'th'],
  ['HtmlService.createHtmlOutputFromFile("page").setTitle("ก").getContent()', '<b>หน้า</b>'],
  [said('HtmlService.createHtmlOutputFromFile("none")'), 'No HTML file named none was found.'],
];
test.each(cases)('%s is %j', async (expression, value) => {
  expect(await evaluated(expression, { pages: { page: '<b>หน้า</b>' } })).toEqual(value);
});

test('a lock that another run holds is waited for in vain', async () => {
  const spreadsheet = await opened(
    `function run() { const lock = LockService.getDocumentLock(); return [lock.tryLock(1), ${said('LockService.getDocumentLock().waitLock(1)')}]; }`,
  );
  spreadsheet.lock.heldByAnother = true;
  expect(spreadsheet.runServerFunction('run')).toEqual([false, 'Lock timeout: another process was holding the lock for too long.']);
});

test('an alert loses the lock and gives the user’s button', async () => {
  const spreadsheet = await opened(`function run() {
    const lock = LockService.getDocumentLock(); lock.waitLock(1);
    const ui = SpreadsheetApp.getUi();
    return [ui.alert('ถาม', 'จริงหรือ', ui.ButtonSet.YES_NO) === ui.Button.NO, lock.hasLock()];
  }`);
  spreadsheet.screen.answer = () => 'NO';
  expect(spreadsheet.runServerFunction('run')).toEqual([true, false]);
  expect(spreadsheet.screen.alerts).toEqual([{ title: 'ถาม', prompt: 'จริงหรือ', buttons: 'YES_NO' }]);
});

test('a lock ends with its run', async () => {
  const spreadsheet = await opened(
    'function take() { LockService.getDocumentLock().waitLock(1); } function has() { return LockService.getDocumentLock().hasLock(); }',
  );
  spreadsheet.runServerFunction('take');
  expect(spreadsheet.runServerFunction('has')).toBe(false);
});

test('the sidebar shows the page that a menu item opens', async () => {
  const code = "function open() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page').setTitle('ITA')); }";
  const spreadsheet = await opened(code, {
    pages: { page: '<script>\nconst a = "http://x"; // gone\nconst b = /[/]\\/*/.source; /* gone */\n</script>' },
  });
  spreadsheet.runMenuItem('open');
  expect(spreadsheet.screen.sidebar).toEqual({
    title: 'ITA',
    content: '<script>\nconst a = "http://x"; \nconst b = /[/]\\/*/.source; \n</script>',
  });
});

import type { Settings } from '../../contract/settings.js';
import { DEFAULT_THRESHOLDS } from '../../ita/group.js';
import { cellName } from '../../ita/issue.js';
import { readScore } from '../../ita/read-score.js';
import { type Cell, type Grid, isBlank, nameKey, plain } from '../../ita/text.js';
import { arabicDigits } from '../../words/digits.js';
import { issues as words } from '../../words/issues.js';
import { TAB } from '../names.js';
import { FOUR_LEVELS_TEXT, INITIAL, SETTING_ROWS, type SettingKind } from '../settings-rows.js';
import { type DayOf, dayOfCell, readDay, readYear } from './days.js';
import { IssueList, quoted } from './issue-list.js';

export interface ReadSettings {
  settings: Settings;
  /** Where the year stands and what was found there; null where the tab has no such row or it is blank. */
  yearCell: { row: number; column: number; found: string } | null;
  /** The value cells of the rows that are there, in A1 notation. */
  cells: ReadonlyMap<keyof Settings, string>;
}

/** What holds where the user wrote nothing. */
const DEFAULTS: Settings = {
  agency: '',
  agencyType: '',
  subdistrict: '',
  district: '',
  province: '',
  website: '',
  channels: '',
  year: null,
  actionYear: null,
  signer: '',
  signerPosition: '',
  announcedOn: null,
  orderedBy: '',
  workingGroup: '',
  appointmentOrder: '',
  metOn: null,
  preparedBy: '',
  unitsName: INITIAL.unitsName,
  staff: null,
  outsiders: null,
  ...DEFAULT_THRESHOLDS,
  goal: '',
  fourLevels: 'whole',
  digits: 'thai',
  font: 'Sarabun',
};

/** Reads `ตั้งค่า`: a label, and a value in the next column. A value that cannot be read is an issue and leaves the default. */
export function readSettings(grid: Grid | null, dayOf: DayOf, issues: IssueList): ReadSettings {
  const settings: Settings = { ...DEFAULTS };
  let yearCell: ReadSettings['yearCell'] = null;
  const found = new Map<keyof Settings, string>();
  grid?.forEach((cells, row) => {
    const column = cells.findIndex((cell) => !isBlank(cell));
    const name = nameKey(cells[column]);
    const setting = SETTING_ROWS.find(({ label }) => nameKey(label) === name);
    if (!setting) return;
    const value = cells[column + 1] ?? '';
    if (found.has(setting.key)) {
      issues.cell(TAB.settings, row, column, words.doubledSetting(setting.label));
      return;
    }
    found.set(setting.key, cellName(row, column + 1));
    if (isBlank(value)) return;
    if (setting.key === 'year') yearCell = { row, column: column + 1, found: quoted(value) };
    const read = readValue(setting.kind, value, dayOf);
    if (read !== null) Object.assign(settings, { [setting.key]: read });
    else if (setting.key !== 'year') issues.cell(TAB.settings, row, column + 1, words.badSetting(quoted(value), expectedOf(setting.kind)));
  });
  return { settings: consistent(settings, issues), yearCell, cells: found };
}

/** The settings alone, where nothing is to be reported. */
export function readSettingsTab(grid: Grid | null, dayOf: DayOf): Settings {
  return readSettings(grid, dayOf, new IssueList()).settings;
}

function readValue(kind: SettingKind, cell: Cell, dayOf: DayOf): string | number | boolean | null {
  const text = kind === 'fourLevels' ? arabicDigits(plain(cell)) : plain(cell);
  const score = readScore(cell);
  if (kind === 'text') return cell instanceof Date ? dayOfCell(cell, dayOf) : text;
  if (kind === 'date') return readDay(cell, dayOf);
  if (kind === 'year') return readYear(cell, dayOf);
  if (kind === 'score') return typeof score === 'number' && score > 1 ? score : null;
  if (kind === 'count') return readCount(text);
  if (kind === 'yesNo') return oneOf(text, { ใช่: true, ไม่: false, ไม่ใช่: false, yes: true, no: false, true: true, false: false });
  if (kind === 'digits') return oneOf(text, { ไทย: 'thai', อารบิก: 'arabic', thai: 'thai', arabic: 'arabic' });
  if (kind === 'fourLevels')
    return oneOf(text, { [FOUR_LEVELS_TEXT.whole]: 'whole', [FOUR_LEVELS_TEXT.thirds]: 'thirds', thirds: 'thirds' });
  return oneOf(text, { sarabun: 'Sarabun', thsarabunpsk: 'TH SarabunPSK', thsarabun: 'TH SarabunPSK' });
}

function readCount(text: string): number | null {
  const digits = arabicDigits(text)
    .replace(/,/g, '')
    .replace(/\s*คน$/, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

function oneOf<T>(text: string, values: Readonly<Record<string, T>>): T | null {
  return new Map(Object.entries(values)).get(nameKey(text)) ?? null;
}

function expectedOf(kind: SettingKind): string {
  const expected: Readonly<Record<string, string>> = words.settingExpected;
  return expected[kind] ?? '';
}

/** Thresholds that cross fall back; days and years out of order are told and kept. */
function consistent(settings: Settings, issues: IssueList): Settings {
  const { announcedOn, metOn, year, actionYear, low, high } = settings;
  if (announcedOn !== null && metOn !== null && announcedOn < metOn) {
    issues.tab(TAB.settings, words.order(`${words.day(announcedOn)} – ${words.day(metOn)}`, words.announcedBeforeMeeting));
  }
  if (year !== null && actionYear !== null && actionYear <= year) {
    issues.tab(TAB.settings, words.order(`${year} – ${actionYear}`, words.actionBeforeYear));
  }
  if (low < high) return settings;
  issues.tab(TAB.settings, words.badSetting(`${low} – ${high}`, words.settingExpected.thresholds));
  return { ...settings, low: DEFAULTS.low, high: DEFAULTS.high };
}

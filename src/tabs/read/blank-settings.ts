import type { Settings } from '../../contract/settings.js';
import type { BlankSetting } from '../../contract/status.js';
import { TAB } from '../names.js';
import { SETTING_ROWS } from '../settings-rows.js';
import type { ReadSettings } from './settings.js';

/** The settings that the announcement prints whatever they hold. */
const PRINTED = ['agency', 'channels', 'signer', 'signerPosition', 'announcedOn', 'orderedBy', 'metOn', 'preparedBy'] as const;

/** Settings left blank that print as dotted lines, in the order of `ตั้งค่า`. The day of the meeting is printed only beside who met. */
export function blankSettings(settings: Settings, cells: ReadSettings['cells']): BlankSetting[] {
  const blank = new Set<keyof Settings>(PRINTED.filter((key) => settings[key] === '' || settings[key] === null));
  if (settings.workingGroup === '') blank.delete('metOn');
  return SETTING_ROWS.filter(({ key }) => blank.has(key)).map(({ key, label }) => ({
    label,
    tab: TAB.settings,
    cell: cells.get(key) ?? '',
  }));
}

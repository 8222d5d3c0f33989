import type { Settings } from '../contract/settings.js';
import { DEFAULT_THRESHOLDS } from '../ita/group.js';

export type SettingKind = 'text' | 'date' | 'year' | 'count' | 'score' | 'yesNo' | 'digits' | 'font' | 'fourLevels';

/** Text that holds where the user wrote none. */
export const INITIAL = { unitsName: 'ทุกส่วนราชการ' } as const;

/** What the four levels of an answer are worth, as the tab says it. */
export const FOUR_LEVELS_TEXT = { whole: '0/33/67/100', thirds: 'เศษหนึ่งส่วนสาม' } as const;

/** The rows of `ตั้งค่า` in their order. `initial` is what a new tab holds. */
export const SETTING_ROWS: readonly { key: keyof Settings; label: string; kind: SettingKind; initial?: string | number }[] = [
  { key: 'agency', label: 'หน่วยงาน', kind: 'text' },
  { key: 'agencyType', label: 'ประเภทหน่วยงาน', kind: 'text' },
  { key: 'subdistrict', label: 'ตำบล', kind: 'text' },
  { key: 'district', label: 'อำเภอ', kind: 'text' },
  { key: 'province', label: 'จังหวัด', kind: 'text' },
  { key: 'website', label: 'เว็บไซต์', kind: 'text' },
  { key: 'channels', label: 'ช่องทางเผยแพร่', kind: 'text' },
  { key: 'year', label: 'ปีงบประมาณที่ประเมิน', kind: 'year' },
  { key: 'actionYear', label: 'ปีที่ดำเนินการตามมาตรการ', kind: 'year' },
  { key: 'signer', label: 'ผู้ลงนาม', kind: 'text' },
  { key: 'signerPosition', label: 'ตำแหน่งผู้ลงนาม', kind: 'text' },
  { key: 'announcedOn', label: 'วันที่ประกาศ', kind: 'date' },
  { key: 'orderedBy', label: 'ผู้สั่งการ', kind: 'text' },
  { key: 'workingGroup', label: 'ชื่อคณะทำงาน', kind: 'text' },
  { key: 'appointmentOrder', label: 'คำสั่งแต่งตั้ง', kind: 'text' },
  { key: 'metOn', label: 'วันที่ประชุม', kind: 'date' },
  { key: 'preparedBy', label: 'หน่วยงานผู้จัดทำรายงาน', kind: 'text' },
  { key: 'unitsName', label: 'คำเรียกหน่วยงานภายใน', kind: 'text', initial: INITIAL.unitsName },
  { key: 'staff', label: 'จำนวนบุคลากร', kind: 'count' },
  { key: 'outsiders', label: 'จำนวนผู้มีส่วนได้ส่วนเสียภายนอก', kind: 'count' },
  { key: 'low', label: 'คะแนนแบ่งกลุ่มล่าง', kind: 'score', initial: DEFAULT_THRESHOLDS.low },
  { key: 'high', label: 'คะแนนแบ่งกลุ่มบน', kind: 'score', initial: DEFAULT_THRESHOLDS.high },
  { key: 'highIncluded', label: '85 พอดีนับเป็นกลุ่มสูง', kind: 'yesNo', initial: 'ไม่' },
  { key: 'goal', label: 'ระดับเป้าหมาย', kind: 'text' },
  { key: 'fourLevels', label: 'คะแนนคำตอบสี่ระดับ', kind: 'fourLevels', initial: FOUR_LEVELS_TEXT.whole },
  { key: 'digits', label: 'ตัวเลขในรายงาน', kind: 'digits', initial: 'ไทย' },
  { key: 'font', label: 'แบบอักษร', kind: 'font', initial: 'Sarabun' },
];

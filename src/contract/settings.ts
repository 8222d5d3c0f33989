import type { FourLevels } from '../ita/frameworks/scales.js';

/** The tab `ตั้งค่า`, read. Text is `''` and numbers and dates are null where the user left them blank; dates are `yyyy-mm-dd`. */
export interface Settings {
  agency: string;
  agencyType: string;
  subdistrict: string;
  district: string;
  province: string;
  website: string;
  channels: string;
  /** Buddhist-era fiscal year that was assessed. */
  year: number | null;
  /** Fiscal year in which the measures of the plan are carried out. */
  actionYear: number | null;
  signer: string;
  signerPosition: string;
  announcedOn: string | null;
  orderedBy: string;
  workingGroup: string;
  appointmentOrder: string;
  metOn: string | null;
  preparedBy: string;
  unitsName: string;
  staff: number | null;
  outsiders: number | null;
  low: number;
  high: number;
  highIncluded: boolean;
  goal: string;
  /** What the four levels of an answer are worth. */
  fourLevels: FourLevels;
  digits: 'thai' | 'arabic';
  font: 'Sarabun' | 'TH SarabunPSK';
}

import type { Spreadsheet } from '../../host/spreadsheet.js';
import type { ReportToSave, SaveOutcome } from '../../src/contract/saved.js';
import { call } from './office.js';

export const FIGURES = { year: 2563, total: 79.68, rating: 'B', fingerprint: '0123456789ab' };
export const OTHER_YEAR = { figures: { ...FIGURES, year: 2564 } };

/** The name of a Doc that is not the first of its year. */
export const DATED = /^รายงาน อบต\. ตัวอย่าง \(ฉบับ \d{1,2} [ก-๙.]+ 25\d\d \d\d\.\d\d น\.\)$/;

/** The least that Drive takes for a .docx, each text another. */
export const docx = (text = ''): string => Buffer.from(`PK\u0003\u0004word/document.xml${text}`).toString('base64');

let runs = 0;
export const report = (given: Partial<ReportToSave> = {}): ReportToSave => ({
  run: `run-${++runs}-abcdef`,
  again: false,
  name: 'รายงาน อบต. ตัวอย่าง',
  doc: docx(),
  figures: FIGURES,
  ...given,
});

/** Saves a report; every one is a run of its own unless another is given. */
export const save = (spreadsheet: Spreadsheet, given: Partial<ReportToSave> = {}): SaveOutcome =>
  call<SaveOutcome>(spreadsheet, 'saveReport', report(given));

/** Why a report is not saved; `saved` where it is. */
export const refusal = (spreadsheet: Spreadsheet, given: Partial<ReportToSave> = {}): string =>
  (spreadsheet.runServerFunction('saveReport', [report(given)]) as { message?: string }).message ?? 'saved';

/** What a Doc holds, base64. */
export const contentOf = (spreadsheet: Spreadsheet, id: string): string =>
  Buffer.from(spreadsheet.documents.find(id).bytes).toString('base64');

/** Does something right before or after Drive's next call of a method. */
export function meanwhile({ documents }: Spreadsheet, when: 'before' | 'after', method: string, done: () => void): void {
  const meet = documents.meet.bind(documents);
  documents.meet = (own, work) => {
    if (own !== method) return meet(own, work);
    documents.meet = meet;
    if (when === 'before') done();
    const answer = meet(own, work);
    if (when === 'after') done();
    return answer;
  };
}

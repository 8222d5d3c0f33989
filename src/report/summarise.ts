import type { ReportInput, Summary } from '../contract/report.js';
import { summary as en } from '../words/en/report-summary.js';
import type { Language } from '../words/language.js';
import { summary as th } from '../words/th/report-summary.js';
import { base64 } from './docx/base64.js';
import { wordParts } from './docx/parts.js';
import { writeDocx } from './docx/write.js';
import { fileName } from './file-name.js';
import { outgoing } from './outgoing.js';
import { checkText } from './readback/check-text.js';
import { readPieces } from './readback/xml.js';
import { composeSummary } from './summary/compose.js';

/** Composes and writes the one-page summary; what was written is read again before it is given out. */
export async function summarise(given: ReportInput, language: Language): Promise<Summary> {
  const clean = outgoing(given);
  const [words, digits] = language === 'en' ? [en, 'arabic' as const] : [th, clean.settings.digits];
  const input = { ...clean, settings: { ...clean.settings, digits } };
  const bytes = await writeDocx(composeSummary(input, words));
  const faults = checkText(readPieces(wordParts(bytes).main), input);
  if (faults.length > 0) return { ok: false, faults };
  const { result, settings } = input;
  return { ok: true, name: fileName(words.fileName(result.year, settings.agency || result.agency)), base64: base64(bytes) };
}

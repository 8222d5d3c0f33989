import type { ReportInput, Summary } from '../contract/report.js';
import { summary as en } from '../words/en/report-summary.js';
import type { Language } from '../words/language.js';
import { summary as th } from '../words/th/report-summary.js';
import { base64 } from './docx/base64.js';
import { wordParts } from './docx/parts.js';
import { writeDocx } from './docx/write.js';
import { fileName } from './file-name.js';
import { outgoing } from './outgoing.js';
import { readBackSummary } from './readback/readback.js';
import { composeSummary } from './summary/compose.js';

/** Composes and writes the one-page summary; what was written is read again before it is given out. */
export async function summarise(given: ReportInput, language: Language): Promise<Summary> {
  const clean = outgoing(given);
  const [words, digits] = language === 'en' ? [en, 'arabic' as const] : [th, clean.settings.digits];
  const input = { ...clean, settings: { ...clean.settings, digits } };
  const document = composeSummary(input, words);
  const bytes = await writeDocx(document);
  const faults = readBackSummary(wordParts(bytes), document, input, words);
  if (faults.length > 0) return { ok: false, faults };
  const { result, settings } = input;
  return { ok: true, name: fileName(words.fileName(result.year, settings.agency || result.agency)), base64: base64(bytes) };
}

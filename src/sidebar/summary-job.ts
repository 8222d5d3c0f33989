import type { Language } from '../words/language.js';
import { job } from './job.js';
import { type JobContext, wordsAt } from './job-context.js';
import { readMaterial } from './report-input.js';

/** Makes the one-page summary from the sheet as it is now and hands it out as a file; nothing is saved. */
export function downloadSummary(context: JobContext, language: Language): Promise<void> {
  return job(
    context,
    'makeSummary',
    async (isCurrent) => {
      const read = await readMaterial(context, isCurrent);
      if (!read?.ok) return read;
      const made = await read.maker.summarise(read.input, language);
      return made.ok ? made : { ok: false, message: wordsAt(context).report.summaryFaults(made.faults.length) };
    },
    ({ name, base64 }) => {
      context.page.download(name, base64);
      return undefined;
    },
  );
}

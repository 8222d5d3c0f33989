import { job } from './job.js';
import { type JobContext, wordsAt } from './job-context.js';

export function showColours(context: JobContext): Promise<void> {
  const call = () => context.server.showColours();
  return job(context, 'showColours', call, ({ ranges }) => wordsAt(context).colours.shown(ranges));
}

export function colourSelection(context: JobContext): Promise<void> {
  return job(
    context,
    'colourSelection',
    () => context.server.colourSelection(),
    () => wordsAt(context).done(wordsAt(context).calls.colourSelection),
  );
}

export function clearColours(context: JobContext): Promise<void> {
  const call = () => context.server.clearColours();
  return job(context, 'clearColours', call, ({ removed }) => wordsAt(context).colours.cleared(removed));
}

import type { Answer } from '../contract/server.js';
import { failureText } from './failure.js';
import { type JobContext, wordsAt } from './job-context.js';
import type { Message, Task } from './state.js';

/** Runs one call, which may give null once the user stopped waiting; `done` says what the user is told. An answer that comes after the user stopped waiting is dropped. */
export async function job<T extends object>(
  context: JobContext,
  task: Exclude<Task, 'makeReport'>,
  call: (isCurrent: () => boolean) => Promise<Answer<T> | null>,
  done: (answer: T) => string | undefined,
): Promise<void> {
  const { store } = context;
  if (store.state.busy) return;
  store.dispatch({ type: 'started', task });
  const run = store.state.runs;
  const isCurrent = (): boolean => store.state.busy?.run === run;
  const end = (message: Message | null): void => store.dispatch({ type: 'ended', message });
  try {
    const answer = await call(isCurrent);
    if (!answer || !isCurrent()) return;
    if (!answer.ok) return end({ tone: 'bad', text: answer.message });
    const text = done(answer);
    end(text ? { tone: 'good', text } : null);
  } catch (error) {
    if (isCurrent()) end({ tone: 'bad', text: failureText(error, wordsAt(context)) });
  }
}

import type { Answer } from '../../contract/server.js';
import type { PasteEnv } from './env.js';
import { chosenOption, type PasteState } from './state.js';

/** What the view does; `set` replaces a part of its state and draws it. */
export interface Jobs {
  edit: (text: string) => void;
  read: () => Promise<void>;
  answer: (question: string, option: string) => void;
  replace: (code: string, isReplaced: boolean) => void;
  fill: () => Promise<void>;
  /** Back to the text. */
  back: () => void;
  /** An empty box for the next text. */
  again: () => void;
}

export function jobsOf(state: () => PasteState, set: (part: Partial<PasteState>) => void, env: () => PasteEnv): Jobs {
  const call = callerOf(state, set, env);
  return {
    edit: (text) => set({ text, problem: null }),
    answer: (question, option) => set({ answers: new Map(state().answers).set(question, option) }),
    replace(code, isReplaced) {
      const replace = new Set(state().replace);
      if (isReplaced) replace.add(code);
      else replace.delete(code);
      set({ replace });
    },
    read: () =>
      call(
        'read',
        () => env().server.readPasted(state().text),
        ({ recognition, standing }) => ({ read: { recognition, standing }, answers: new Map(), replace: new Set(), filled: null }),
      ),
    async fill() {
      const { text, read, answers, replace } = state();
      const given = (read?.recognition.questions ?? []).flatMap((question) => {
        const option = chosenOption(question, answers);
        return option ? [{ question: question.id, option: option.id }] : [];
      });
      await call(
        'fill',
        () => env().server.fillTabs(text, given, [...replace]),
        ({ written, created, kept }) => ({ filled: { written, created, kept } }),
      );
      if (state().filled) env().changed();
    },
    back: () => set({ read: null, filled: null, problem: null }),
    again: () => set({ text: '', read: null, filled: null, problem: null }),
  };
}

/** One call at a time; it ends in the state, never in an exception. */
function callerOf(state: () => PasteState, set: (part: Partial<PasteState>) => void, env: () => PasteEnv) {
  return async function call<T extends object>(
    busy: 'read' | 'fill',
    ask: () => Promise<Answer<T>>,
    done: (answer: T) => Partial<PasteState>,
  ): Promise<void> {
    if (state().busy) return;
    set({ busy, problem: null });
    try {
      const answer = await ask();
      set(answer.ok ? { busy: null, ...done(answer) } : { busy: null, problem: answer.message });
    } catch (error) {
      set({ busy: null, problem: env().failure(error) });
    }
  };
}

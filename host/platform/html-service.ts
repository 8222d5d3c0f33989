import { guard } from './guard.js';
import { ask } from './host.js';

type Output = GoogleAppsScript.HTML.HtmlOutput;
type HtmlService = GoogleAppsScript.HTML.HtmlService;

const outputs = new WeakMap<object, { title: string; content: string }>();

export function outputOf(page: object): { title: string; content: string } {
  const output = outputs.get(page);
  if (!output) throw new Error('Invalid argument: userInterface');
  return output;
}

export function makeHtmlService(): HtmlService {
  return guard<HtmlService>('HtmlService', {
    createHtmlOutputFromFile: (name: string) => {
      const state = { title: '', content: ask('tellPage', name) };
      const output: Output = guard<Output>('HtmlOutput', {
        getContent: () => state.content,
        getTitle: () => state.title,
        setTitle: (title: string) => {
          state.title = title;
          return output;
        },
      } satisfies Partial<Record<keyof Output, unknown>>);
      outputs.set(output, state);
      return output;
    },
  } satisfies Partial<Record<keyof HtmlService, unknown>>);
}

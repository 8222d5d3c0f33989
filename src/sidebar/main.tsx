import { render } from 'preact';
import { keepFocus } from './focus.js';
import { jobsAt } from './jobs.js';
import { browserPage } from './page.js';
import { type Run, serverOver } from './server.js';
import { Store } from './store.js';
import { App } from './view/app.js';
import { wordsOf } from './words.js';

declare const google: { script: { run: Run } };

const root = document.body;
const store = new Store(show);
const jobs = jobsAt({ store, server: serverOver(google.script.run), page: browserPage });

function show(): void {
  const { state } = store;
  document.documentElement.lang = state.language;
  const focus = keepFocus(root, state);
  render(<App panel={{ state, words: wordsOf(state.language), jobs }} />, root);
  focus();
}

show();
jobs.readStatus();

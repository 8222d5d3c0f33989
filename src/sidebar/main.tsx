import { Fragment, h, render } from 'preact';
import { fetchedBy } from './fetched-views.js';
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
const context = { store, server: serverOver(google.script.run), page: browserPage };
const jobs = jobsAt(context);

// What page files of views are made of.
Object.assign(globalThis, { itaElements: { h, Fragment } });

function show(): void {
  const { state } = store;
  document.documentElement.lang = state.language;
  const focus = keepFocus(root, state);
  render(<App panel={{ state, words: wordsOf(state.language), jobs, details: fetchedBy(context).details ?? null }} />, root);
  focus();
}

show();
jobs.readStatus();

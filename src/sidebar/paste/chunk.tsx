import { render } from 'preact';
import { paste as en } from '../../words/en/paste.js';
import { paste as th } from '../../words/th/paste.js';
import type { PasteChunk, PasteEnv } from './env.js';
import { jobsOf } from './jobs.js';
import style from './paste.css';
import { EMPTY, type PasteState } from './state.js';
import { PasteView } from './view.js';

/** The view's own style comes with it. */
document.head.append(Object.assign(document.createElement('style'), { textContent: style }));

let state: PasteState = EMPTY;
/** Null while another view is shown; what it was given last is kept for a call that ends then. */
let shown: HTMLElement | null = null;
let env: PasteEnv | null = null;

const stageOf = ({ read, filled }: PasteState): string => (filled ? 'filled' : read ? 'read' : 'text');

const jobs = jobsOf(
  () => state,
  (part) => {
    const before = stageOf(state);
    state = { ...state, ...part };
    draw();
    // A new stage is begun at its title, as the panel's views are.
    if (stageOf(state) !== before) shown?.querySelector<HTMLElement>('h1')?.focus();
  },
  () => {
    if (!env) throw new Error('the view was never shown');
    return env;
  },
);

function draw(): void {
  if (!shown || !env) return;
  render(<PasteView state={state} words={env.language === 'en' ? en : th} jobs={jobs} env={env} />, shown);
}

const chunk: PasteChunk = {
  mount(element, given) {
    shown = element;
    env = given;
    if (state.filled) state = EMPTY;
    draw();
    return () => {
      shown = null;
      render(null, element);
    };
  },
};

// A page file of its own, fetched when results are to be pasted: the panel itself stays small.
(globalThis as { itaPaste?: PasteChunk }).itaPaste = chunk;

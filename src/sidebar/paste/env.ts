import type { Language } from '../../words/language.js';
import type { Server } from '../server.js';

/** What the view is given by the panel that opens it. */
export interface PasteEnv {
  language: Language;
  server: Pick<Server, 'readPasted' | 'fillTabs'>;
  /** One sentence for a call that gave no answer. */
  failure: (error: unknown) => string;
  /** Brings the settings' year to the front; null where the year is known. */
  goToStop: (() => void) | null;
  /** Something was written: how the tabs stand is to be read anew. */
  changed: () => void;
  leave: () => void;
}

/** The page file `paste`, once it has run. */
export interface PasteChunk {
  /** Draws the view into an element; gives what takes it away. */
  mount: (element: HTMLElement, env: PasteEnv) => () => void;
}

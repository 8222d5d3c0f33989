import type { SidebarWords } from '../words/th/sidebar.js';
import type { DetailsViews } from './details/views.js';
import type { Jobs } from './jobs.js';
import type { State } from './state.js';

/** What every view is given. */
export interface Panel {
  state: State;
  words: SidebarWords;
  jobs: Jobs;
  /** Null until they are fetched. */
  details: DetailsViews | null;
}

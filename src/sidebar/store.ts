import { type Event, reduce } from './reduce.js';
import { INITIAL, type State } from './state.js';

/** The one state of the panel; `changed` is told after each event. */
export class Store {
  state: State = INITIAL;

  constructor(private readonly changed: () => void = () => undefined) {}

  dispatch(event: Event): void {
    this.state = reduce(this.state, event);
    this.changed();
  }
}

import type { Notices } from '../../protocol/requests.js';

/** Hears of each new revision and of what a script said outside a reply; the browser itself reconnects. */
export function listenToServer(
  revised: (revision: number) => void,
  spoke: (notices: Notices) => void,
  reachable: (is: boolean) => void,
): void {
  const source = new EventSource('/events');
  source.onopen = () => reachable(true);
  source.onerror = () => reachable(false);
  source.onmessage = (event) => {
    const revision = Number(event.data);
    if (Number.isInteger(revision)) revised(revision);
  };
  source.addEventListener('notices', (event) => spoke(JSON.parse(event.data) as Notices));
}

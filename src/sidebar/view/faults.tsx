import type { Fault } from '../../contract/report.js';
import type { SidebarWords } from '../../words/th/sidebar.js';

const LISTED = 20;

/** Where the finished document contradicts the result. */
export function Faults({ faults, words }: { faults: readonly Fault[]; words: SidebarWords }) {
  return (
    <section class="note bad">
      <p>{words.report.faultsNext}</p>
      <ul class="faults">
        {faults.slice(0, LISTED).map(({ place, found, expected }, index) => (
          <li key={index}>
            <b>{place}</b> {words.report.fault(found, expected)}
          </li>
        ))}
      </ul>
    </section>
  );
}

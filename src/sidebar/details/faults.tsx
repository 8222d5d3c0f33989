import type { Fault } from '../../contract/report.js';
import type { DetailsWords } from '../../words/th/details.js';

const LISTED = 20;

/** Where the finished document contradicts the result. */
export function Faults({ faults, words }: { faults: readonly Fault[]; words: DetailsWords['report'] }) {
  return (
    <section class="note bad">
      <p>{words.faultsNext}</p>
      <ul class="faults">
        {faults.slice(0, LISTED).map(({ place, found, expected }, index) => (
          <li key={index}>
            <b>{place}</b> {words.fault(found, expected)}
          </li>
        ))}
      </ul>
    </section>
  );
}

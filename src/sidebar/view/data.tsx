import type { Status } from '../../contract/status.js';
import type { Panel } from '../panel.js';
import { Blanks } from './blanks.js';
import { Button } from './button.js';
import { Heading } from './heading.js';
import { Issues } from './issues.js';
import { LastReport } from './last-report.js';
import { Note } from './note.js';
import { Samples } from './samples.js';
import { Skeleton } from './skeleton.js';
import { TabRow } from './tab-row.js';

/** How the input tabs stand. */
export function Data({ panel }: { panel: Panel }) {
  const { state, words } = panel;
  const { status } = state;
  const aside = status && status.year !== null ? words.year(status.year) : '';
  return (
    <>
      <Heading text={words.data.title} aside={aside} />
      {status ? (
        <Tabs panel={panel} status={status} />
      ) : state.busy ? (
        <Skeleton label={words.progress(words.calls.readStatus)} />
      ) : (
        <p>{words.data.failed}</p>
      )}
    </>
  );
}

function Tabs({ panel, status }: { panel: Panel; status: Status }) {
  const { words } = panel;
  if (isEmptyWorkbook(status)) {
    return (
      <Note tone="look" title={words.data.empty}>
        <p>{words.data.emptyNext}</p>
      </Note>
    );
  }
  return (
    <>
      {status.agency !== '' && <p class="agency">{status.agency}</p>}
      {status.stop !== null && (
        <Note tone="look" title={words.data.stopped}>
          <p>{status.stop}</p>
        </Note>
      )}
      <ul class="rows">
        {status.tabs.map((tab) => (
          <TabRow key={tab.tab} tab={tab} words={words} />
        ))}
      </ul>
      {status.tabs.some(({ layout }) => layout === 'answers') && <p class="dim">{words.data.ownSurvey}</p>}
      {status.tabs.some(({ mapping }) => mapping.length > 0) && (
        <Button kind="small" off={panel.state.busy !== null} onPress={panel.jobs.openMapping}>
          {words.data.mapping}
        </Button>
      )}
      <Samples samples={status.samples} words={words} />
      <Issues panel={panel} issues={status.tabs.flatMap(({ state, issues }) => (state === 'look' ? issues : []))} />
      <Blanks panel={panel} blanks={status.blanks} />
      {status.lastReport && <LastReport saved={status.lastReport} words={words.lastReport} />}
    </>
  );
}

/** True where not one of the input tabs is there. */
export function isEmptyWorkbook({ tabs }: Status): boolean {
  return tabs.every(({ state }) => state === 'missing');
}

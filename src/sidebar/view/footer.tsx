import type { Panel } from '../panel.js';
import { isEmptyWorkbook } from './data.js';
import { Plain, Primary } from './press.js';

/** The buttons of the view: one primary, always in sight. */
export function Footer({ panel }: { panel: Panel }) {
  return (
    <footer>
      {panel.state.view === 'data' && <DataButtons panel={panel} />}
      {panel.state.view === 'result' && <ResultButtons panel={panel} />}
      {panel.state.view === 'report' && panel.details && <panel.details.ReportButtons panel={panel} />}
      {panel.state.view === 'review' && panel.details && <panel.details.ReviewButtons panel={panel} />}
      {panel.state.view === 'mapping' && <Plain off={false} text={panel.words.data.back} onPress={() => panel.jobs.view('data')} />}
    </footer>
  );
}

function DataButtons({ panel }: { panel: Panel }) {
  const { state, words, jobs } = panel;
  const { status } = state;
  const off = state.busy !== null;
  if (!status) return off ? null : <Primary off={false} text={words.data.again} onPress={jobs.readStatus} />;
  const lacksTabs = status.tabs.some((tab) => tab.state === 'missing' && !tab.optional);
  const { stop, stopAt } = status;
  const refresh = <Plain off={off} text={words.data.refresh} onPress={jobs.readStatus} />;
  const paste = <Plain off={off} text={words.calls.paste} onPress={jobs.openPaste} />;
  const create = <Plain off={off} text={words.calls.createTabs} onPress={jobs.createTabs} />;
  if (isEmptyWorkbook(status) || (stop !== null && lacksTabs && !stopAt)) {
    return (
      <>
        <Primary off={off} text={words.calls.createTabs} onPress={jobs.createTabs} />
        {refresh}
      </>
    );
  }
  return (
    <>
      {stop === null && <Primary off={off} text={words.calls.computeScores} onPress={jobs.compute} />}
      {stopAt && <Primary off={state.going} text={words.data.goToStop(stopAt.tab)} onPress={() => jobs.goTo(stopAt.tab, stopAt.cell)} />}
      {stop !== null && !stopAt ? <Primary off={off} text={words.data.refresh} onPress={jobs.readStatus} /> : refresh}
      {paste}
      {lacksTabs && create}
    </>
  );
}

function ResultButtons({ panel }: { panel: Panel }) {
  const { state, words, jobs } = panel;
  const off = state.busy !== null;
  const total = state.result?.total;
  if (!total || total.score === null || total.rating === null)
    return <Primary off={off} text={words.result.again} onPress={jobs.compute} />;
  return (
    <>
      <Primary off={off} text={words.calls.makeReport} onPress={jobs.makeReport} />
      <Plain off={off} text={words.calls.reviewReport} onPress={jobs.reviewReport} />
      <Plain off={off} text={words.result.again} onPress={jobs.compute} />
    </>
  );
}

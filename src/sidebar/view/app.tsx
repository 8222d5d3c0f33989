import type { Panel } from '../panel.js';
import { Data } from './data.js';
import { Footer } from './footer.js';
import { Navigation } from './navigation.js';
import { ResultView } from './result.js';
import { Strip } from './strip.js';

/** The panel: steps above, what is shown, what runs, the buttons. */
export function App({ panel }: { panel: Panel }) {
  const { view, result, report, busy } = panel.state;
  const { details } = panel;
  return (
    <>
      <header>
        <Navigation {...panel} />
      </header>
      {view === 'paste' ? (
        <div class="other" ref={panel.jobs.mountPaste} />
      ) : (
        <main aria-busy={busy !== null}>
          {view === 'data' && <Data panel={panel} />}
          {view === 'result' && result && <ResultView panel={panel} result={result} />}
          {details && view === 'report' && report && <details.ReportView panel={panel} report={report} />}
          {details && view === 'review' && <details.ReviewView panel={panel} />}
          {details && view === 'mapping' && <details.MappingView panel={panel} />}
        </main>
      )}
      <Strip {...panel} />
      <Footer panel={panel} />
    </>
  );
}

import type { Panel } from '../panel.js';
import { Plain, Primary } from '../view/press.js';
import { detailsWords } from './words.js';

/** The buttons of a report: what to do with it once it is finished, or how to stop it. */
export function ReportButtons({ panel }: { panel: Panel }) {
  const { state, jobs } = panel;
  const { report } = state;
  const { report: said } = detailsWords(state.language);
  if (!report) return null;
  const off = state.busy !== null;
  if (state.busy?.task === 'makeReport') return <Plain off={false} text={said.cancel} onPress={jobs.cancel} />;
  const again = (kind: typeof Plain) => kind({ off, text: said.again, onPress: jobs.makeReport });
  const download = <Plain off={false} text={said.download} onPress={jobs.download} />;
  if (report.made && report.saved) {
    return (
      <>
        <a class="button primary" href={report.saved.url} target="_blank" rel="noopener">
          {said.open}
          <span class="unseen"> ({said.newTab})</span>
        </a>
        <a class="button" href={report.saved.pdf} target="_blank" rel="noopener">
          PDF<span class="unseen"> ({said.newTab})</span>
        </a>
        {download}
        {again(Plain)}
      </>
    );
  }
  if ((report.stage === 'unsaved' || report.stage === 'unsure') && report.made) {
    return (
      <>
        <Primary off={false} text={said.download} onPress={jobs.download} />
        <Plain off={off} text={said.saveAgain} onPress={jobs.saveAgain} />
      </>
    );
  }
  return (
    <>
      {again(Primary)}
      {report.made && download}
    </>
  );
}

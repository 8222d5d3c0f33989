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
  if (report.stage === 'saved' && report.saved) {
    return (
      <>
        <Link kind="primary" href={report.saved.url} text={said.open} newTab={said.newTab} />
        <Link kind="plain" href={report.saved.pdf} text="PDF" newTab={said.newTab} />
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
      {report.saved && <Link kind="plain" href={report.saved.url} text={said.openEarlier} newTab={said.newTab} />}
      {report.made && download}
      {state.result && <Plain off={false} text={said.toScores} onPress={() => jobs.view('result')} />}
    </>
  );
}

function Link({ kind, href, text, newTab }: { kind: 'primary' | 'plain'; href: string; text: string; newTab: string }) {
  return (
    <a class={`button ${kind}`} href={href} target="_blank" rel="noopener">
      {text}
      <span class="unseen"> ({newTab})</span>
    </a>
  );
}

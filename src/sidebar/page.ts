import type { ReportChunk } from '../contract/report.js';
import type { SidebarWords } from '../words/th/sidebar.js';
import type { DetailsViews } from './details/views.js';
import type { Page } from './job-context.js';
import type { PasteChunk } from './paste/env.js';

declare const google: { script: { host?: { editor?: { focus(): void } } } };

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The page as jobs see it. */
export const browserPage: Page = {
  runReport: (html) => runScript(html).itaReport ?? null,
  runEnglish: (html) => runScript(html).itaEnglish ?? null,
  runPaste: (html) => runScript(html).itaPaste ?? null,
  runDetails: (html) => runScript(html).itaDetails ?? null,
  // Two turns: the first frame is drawn before the second begins.
  drawn: () => new Promise((resolve) => setTimeout(() => setTimeout(resolve, 30), 30)),
  time: () => new Date().toTimeString().slice(0, 5),
  newRun: () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2).padEnd(8, '0')}`,
  focusCells: () => google.script.host?.editor?.focus(),
  download(name, base64) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const url = URL.createObjectURL(new Blob([bytes], { type: DOCX }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `${name}.docx`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  },
};

/** What page files leave on the global object. */
interface Left {
  itaReport?: ReportChunk;
  itaEnglish?: SidebarWords;
  itaPaste?: PasteChunk;
  itaDetails?: DetailsViews;
}

function runScript(html: string): Left {
  const script = document.createElement('script');
  script.textContent = html.slice(html.indexOf('>') + 1, html.lastIndexOf('</script'));
  document.head.append(script);
  script.remove();
  return globalThis as Left;
}

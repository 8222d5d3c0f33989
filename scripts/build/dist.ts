import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { figureFontStyle } from './figure-font.js';
import { buildChunk } from './page-chunk.js';
import { buildScript } from './script.js';
import { buildSidebar } from './sidebar-page.js';

/** Makes the folder that is pushed: exactly the files that ship to Google, and no other. */
export async function buildDist(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync('appsscript.json', join(folder, 'appsscript.json'));
  await buildScript(join(folder, 'Code.js'));
  await buildChunk('src/report/chunk.ts', join(folder, 'report.html'), { define: { FIGURE_FONTS: JSON.stringify(figureFontStyle()) } });
  await buildChunk('src/sidebar/english.ts', join(folder, 'english.html'));
  await buildChunk('src/sidebar/paste/chunk.tsx', join(folder, 'paste.html'));
  await buildChunk('src/sidebar/details/chunk.ts', join(folder, 'details.html'), { elements: 'src/sidebar/details/elements.ts' });
  await buildSidebar(join(folder, 'sidebar.html'));
}

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import type { FunctionHelp } from '../formula/functions.js';
import { callableNames, readHelp } from './doc-comments.js';
import { type Manifest, readManifest } from './manifest.js';
import { refuseImports } from './refuse-imports.js';
import { stripComments } from './strip-comments.js';

interface Loaded {
  stamp: string;
  script: Script;
  help: FunctionHelp[];
  names: Set<string>;
  manifest: Manifest;
}

/** The folder that would be pushed. Read anew when its files change. */
export class Dist {
  private loaded: Loaded | null = null;

  constructor(readonly folder: string) {}

  get script(): Script {
    return this.load().script;
  }

  get help(): FunctionHelp[] {
    return this.load().help;
  }

  get names(): ReadonlySet<string> {
    return this.load().names;
  }

  get manifest(): Manifest {
    return this.load().manifest;
  }

  /** A page as HtmlService serves it: without comments. */
  page(name: string): string {
    const file = join(this.folder, `${name.replace(/\.html$/, '')}.html`);
    try {
      return stripComments(readFileSync(file, 'utf8'));
    } catch (cause) {
      throw new Error(`No HTML file named ${name} was found.`, { cause });
    }
  }

  private load(): Loaded {
    const code = join(this.folder, 'Code.js');
    const manifest = join(this.folder, 'appsscript.json');
    const stamp = [code, manifest].map((file) => statSync(file).mtimeMs).join();
    if (this.loaded?.stamp !== stamp) {
      const text = readFileSync(code, 'utf8');
      refuseImports(text);
      this.loaded = {
        stamp,
        script: new Script(text, { filename: 'Code.js' }),
        help: readHelp(text),
        names: callableNames(text),
        manifest: readManifest(readFileSync(manifest, 'utf8')),
      };
    }
    return this.loaded;
  }
}

import { basename } from 'node:path';
import type { CustomFunctions, WireArgument } from './formula/functions.js';
import { Workbook } from './model/workbook.js';
import { copyArguments } from './runtime/bridge-arguments.js';
import { Dist } from './runtime/dist.js';
import { GOOGLE_LIMITS, type TimeLimits } from './runtime/limited.js';
import { type Call, NoSuchFunction, runFunction } from './runtime/run.js';
import type { Turns } from './runtime/turns.js';
import { Documents } from './services/documents.js';
import { Lock } from './services/lock.js';
import { Screen } from './services/screen.js';
import type { Session } from './services/session.js';
import type { Spot } from './services/spot.js';
import { openXlsx, saveXlsx } from './xlsx/files.js';

export interface OpenOptions {
  /** The folder that would be pushed. */
  dist: string;
  /** A workbook file's bytes and name; without it the spreadsheet is new, with one empty tab. */
  file?: { name: string; bytes: Uint8Array };
  timeZone?: string;
  locale?: string;
  userLocale?: string;
  log?: (line: string) => void;
  /** Google's, unless a test is in a hurry. */
  limits?: TimeLimits;
}

type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** A spreadsheet on this machine with the add-on in it. */
export class Spreadsheet {
  readonly workbook: Workbook;
  readonly documents = new Documents();
  readonly lock = new Lock();
  readonly screen = new Screen();
  readonly properties = new Map<string, string>();
  /** Scopes of the manifest that the user left unticked: a test's hook. */
  readonly denied = new Set<string>();
  /** How the last run used the server. */
  turns: Turns | null = null;
  /** The ranges whose cells the last run was given. */
  cellsRead: readonly Spot[] = [];
  private readonly dist: Dist;
  private readonly session: Session;

  private constructor(options: OpenOptions) {
    this.dist = new Dist(options.dist);
    const name = options.file ? basename(options.file.name).replace(/\.xlsx$/i, '') : undefined;
    this.workbook = new Workbook({
      ...(name === undefined ? {} : { name }),
      ...(options.timeZone === undefined ? {} : { timeZone: options.timeZone }),
      ...(options.locale === undefined ? {} : { locale: options.locale }),
      functions: this.customFunctions(),
    });
    this.session = {
      workbook: this.workbook,
      documents: this.documents,
      lock: this.lock,
      screen: this.screen,
      properties: this.properties,
      page: (page) => this.dist.page(page),
      userLocale: options.userLocale ?? 'th',
      denied: this.denied,
      log: options.log ?? (() => undefined),
      limits: options.limits ?? GOOGLE_LIMITS,
    };
  }

  static async open(options: OpenOptions): Promise<Spreadsheet> {
    const spreadsheet = new Spreadsheet(options);
    if (options.file) await openXlsx(spreadsheet.workbook, options.file.bytes);
    else spreadsheet.workbook.insertSheet('ชีต1');
    return spreadsheet;
  }

  /** The workbook as a file. */
  export(): Promise<Uint8Array> {
    return saveXlsx(
      this.workbook,
      this.dist.help.map((help) => help.name),
    );
  }

  /** The custom functions with their help, for autocompletion. */
  get functions() {
    return this.dist.help;
  }

  /** The names that menus and pages may call. */
  get callable(): ReadonlySet<string> {
    return this.dist.names;
  }

  /** A page of dist as HtmlService would serve it. */
  page(name: string): string {
    return this.dist.page(name);
  }

  /** Calls as google.script.run does: values in, values out, of an error only the message. */
  runServerFunction(name: string, args: readonly unknown[] = []): unknown {
    const copied = copyArguments(args);
    try {
      return this.run({ name, args: copied, manner: 'page', context: 'user' });
    } catch (error) {
      if (error instanceof NoSuchFunction) throw new TypeError(`google.script.run.${name} is not a function`);
      throw error;
    }
  }

  /** Runs a menu item's function. */
  runMenuItem(name: string): void {
    this.run({ name, args: [], manner: 'menu', context: 'user' });
  }

  /** Opens the file for a user: in NONE the add-on has no permission yet. */
  runOnOpen(authMode: AuthMode = 'LIMITED'): void {
    this.screen.menus = [];
    const context = authMode === 'NONE' ? 'unauthorised' : 'simpleTrigger';
    this.run({ name: 'onOpen', args: [], manner: { event: authMode }, context });
  }

  /** However a run ends, its lock ends with it. */
  private run(call: Call): unknown {
    try {
      const { value, turns, cellsRead } = runFunction(this.dist, this.session, call);
      this.turns = turns;
      this.cellsRead = cellsRead;
      return value;
    } finally {
      this.lock.release();
      this.workbook.calculator.settle();
    }
  }

  private customFunctions(): CustomFunctions {
    return {
      list: () => this.dist.help,
      call: (name: string, args: readonly WireArgument[]) => {
        const sent = args.map((arg) => (arg === undefined ? { $omitted: true } : arg));
        return runFunction(this.dist, this.session, { name, args: sent, manner: 'cell', context: 'customFunction' }).value;
      },
    };
  }
}

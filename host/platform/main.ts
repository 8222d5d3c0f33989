import { type Authority, setAuthority } from './authority.js';
import { toPage } from './bridge.js';
import { makeDrive } from './drive.js';
import { connect } from './host.js';
import { makeHtmlService } from './html-service.js';
import { linkSheets } from './link.js';
import { makeSheet } from './sheet.js';
import { makeConsole, makeLockService, makeLogger, makePropertiesService, makeScriptApp, makeSession } from './small-services.js';
import { makeSpreadsheet } from './spreadsheet.js';
import { makeSpreadsheetApp } from './spreadsheet-app.js';
import { strip } from './strip.js';
import { makeUtilities } from './utilities.js';
import { pack, unpack } from './wire.js';

export interface Start {
  authority: Authority;
  drive: boolean;
}

/** How a function is called: by a cell, by a page, or by the menu with or without an event. */
export type Manner = 'cell' | 'page' | 'menu' | { event: string };

/** The names that were there before the script. */
let provided: ReadonlySet<string>;

function provide(start: Start): void {
  const services: Record<string, unknown> = {
    SpreadsheetApp: makeSpreadsheetApp(),
    HtmlService: makeHtmlService(),
    LockService: makeLockService(),
    PropertiesService: makePropertiesService(),
    Session: makeSession(),
    ScriptApp: makeScriptApp(),
    Utilities: makeUtilities(),
    Logger: makeLogger(),
    console: makeConsole(),
  };
  if (start.drive) services.Drive = makeDrive();
  for (const name of Object.keys(services)) {
    Object.defineProperty(globalThis, name, { value: services[name], writable: true, configurable: true });
  }
}

function argumentsFor(manner: Manner, args: string): unknown[] {
  if (typeof manner !== 'object') return unpack(JSON.parse(args)) as unknown[];
  const modes = (globalThis as unknown as { ScriptApp: { AuthMode: Record<string, unknown> } }).ScriptApp.AuthMode;
  return [{ authMode: modes[manner.event], source: makeSpreadsheet(), user: { getEmail: () => '' } }];
}

function invoke(name: string, manner: string, args: string): string {
  try {
    const how = JSON.parse(manner) as Manner;
    const run = (globalThis as unknown as Record<string, (...args: unknown[]) => unknown>)[name];
    if (typeof run !== 'function' || provided.has(name) || name.endsWith('_')) return JSON.stringify({ missing: true });
    const result = run(...argumentsFor(how, args));
    return JSON.stringify({ value: how === 'page' ? toPage(result) : how === 'cell' ? pack(result) : null });
  } catch (error) {
    return JSON.stringify({ error: error instanceof Error ? error.message : String(error) });
  }
}

/** A call into the script, made ready: the host runs it under its time limit. */
type Prepare = (name: string, manner: string, args: string) => () => string;

/** Called once in a new context, before the script: puts the services there, gives the way to call into it. */
export function start(call: (operation: string, args: string) => string, settings: string): Prepare {
  const parsed = JSON.parse(settings) as Start;
  connect(call);
  setAuthority(parsed.authority);
  linkSheets(makeSheet);
  strip();
  provide(parsed);
  Object.setPrototypeOf(globalThis, Object.prototype);
  provided = new Set([...Object.getOwnPropertyNames(globalThis), ...Object.getOwnPropertyNames(Object.prototype)]);
  return (name, manner, args) => () => invoke(name, manner, args);
}

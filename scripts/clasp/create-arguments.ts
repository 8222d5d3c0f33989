import { parseArgs } from 'node:util';
import { Stop } from './saying.js';
import { words } from './words.js';

export interface CreateArguments {
  /** The sheet to add the script to; null for a new one. */
  parentId: string | null;
  /** The name of the new sheet and of the script, under which the menu Extensions shows it. */
  title: string;
}

const TITLE = 'ITA';
const SHEET_URL = /^https:\/\/docs\.google\.com\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)/;
const ID = /^[\w-]{20,}$/;

/** Reads the command line; npm keeps options for itself where the `--` was forgotten, which would make a new sheet unasked. */
export function readCreateArguments(args: readonly string[], env: NodeJS.ProcessEnv): CreateArguments {
  if (env['npm_config_parentid'] || env['npm_config_title']) throw new Stop(words.usage);
  const { parentId, title } = parsed(args);
  return { parentId: parentId === undefined ? null : sheetId(parentId), title: title?.trim() || TITLE };
}

function parsed(args: readonly string[]): { parentId?: string | undefined; title?: string | undefined } {
  try {
    return parseArgs({ args: [...args], options: { parentId: { type: 'string' }, title: { type: 'string' } } }).values;
  } catch {
    throw new Stop(words.usage);
  }
}

function sheetId(given: string): string {
  const id = SHEET_URL.exec(given)?.[1] ?? given;
  if (!ID.test(id)) throw new Stop(words.notASheet(given));
  return id;
}

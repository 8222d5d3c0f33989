import { noFile, noFolder, unknownOption } from './stop.js';

export interface Arguments {
  workbook: string;
  folder: string;
  /** The user knows that official figures differ from the data below them. */
  acknowledge: boolean;
}

/** Reads `WORKBOOK.xlsx --out FOLDER [--acknowledge]`, in any order. */
export function parseArguments(args: readonly string[]): Arguments {
  const names: string[] = [];
  let folder: string | undefined;
  let acknowledge = false;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--out') folder = args[++at] ?? '';
    else if (arg.startsWith('--out=')) folder = arg.slice(6);
    else if (arg === '--acknowledge') acknowledge = true;
    else if (arg.startsWith('--')) throw unknownOption(arg);
    else names.push(arg);
  }
  const [workbook, extra] = names;
  if (!workbook) throw noFile();
  if (extra !== undefined) throw unknownOption(extra);
  if (!folder) throw noFolder();
  return { workbook, folder, acknowledge };
}

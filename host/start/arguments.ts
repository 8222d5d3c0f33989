const USAGE = 'npm start -- [สมุดงาน.xlsx] [--port หมายเลข]';
const DEFAULT_PORT = 4173;
const LAST_PORT = 65_535;

export interface Arguments {
  /** A workbook to begin a new working copy of; null goes on with the last. */
  file: string | null;
  port: number;
}

const refuse = (message: string): Error => new Error(`${message} ใช้คำสั่งดังนี้ ${USAGE}`, { cause: { code: 'USAGE' } });

function portOf(text: string | undefined): number {
  const port = Number(text);
  if (text === undefined || !/^\d+$/.test(text) || port > LAST_PORT) throw refuse('หมายเลขหลัง --port ต้องเป็น 0 ถึง 65535');
  return port;
}

/** Reads `[FILE.xlsx] [--port N]`, in any order. */
export function parseArguments(args: readonly string[]): Arguments {
  const found: Arguments = { file: null, port: DEFAULT_PORT };
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--port') found.port = portOf(args[++at]);
    else if (arg.startsWith('--port=')) found.port = portOf(arg.slice(7));
    else if (arg.startsWith('-') || found.file !== null) throw refuse(`ไม่รู้จัก “${arg}”`);
    else found.file = arg;
  }
  return found;
}

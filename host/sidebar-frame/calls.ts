import type { RunReply, RunRequest } from '../protocol/requests.js';

/** Google's bound: more wait until one of these has its answer. */
const AT_ONCE = 10;

const LOST = 'ติดต่อสเปรดชีตไม่ได้ โปรดตรวจว่า npm start ยังทำงานอยู่ แล้วลองใหม่';

let running = 0;
const waiting: (() => void)[] = [];

/** Which panel this is: the page puts it into the frame's address. */
const sidebar = Number(new URLSearchParams(location.search).get('v') ?? 0);

async function post(request: RunRequest): Promise<RunReply> {
  try {
    const response = await fetch('/run', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Sheet': '1' },
      body: JSON.stringify(request),
    });
    return (await response.json()) as RunReply;
  } catch {
    return { ok: false, message: LOST };
  }
}

/** Waits for a free place. Who ends hands its place to the first that waits. */
async function enter(): Promise<void> {
  if (running < AT_ONCE) running++;
  else await new Promise<void>((go) => waiting.push(go));
}

function leave(): void {
  const next = waiting.shift();
  if (next) next();
  else running--;
}

/** Calls the server, ten calls at a time. */
export async function callServer(name: string, args: unknown[]): Promise<RunReply> {
  await enter();
  try {
    return await post({ sidebar, name, args });
  } finally {
    leave();
  }
}

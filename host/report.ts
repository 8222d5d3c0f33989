import { fileURLToPath } from 'node:url';
import { reportCommand } from './report/command.js';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** One sentence, whatever went wrong; a bug also shows where. */
function complain(error: unknown): void {
  const known = error instanceof Error && typeof (error.cause as { code?: unknown } | undefined)?.code === 'string';
  if (known) process.stderr.write(`${error.message}\n`);
  else process.stderr.write(`เกิดข้อผิดพลาดที่ไม่คาดไว้ ไม่มีไฟล์ใดถูกเขียน: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

try {
  for (const line of await reportCommand(process.argv.slice(2), dist)) process.stdout.write(`${line}\n`);
} catch (error) {
  complain(error);
}

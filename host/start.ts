import { fileURLToPath } from 'node:url';
import { bundlePage } from './server/page-bundle.js';
import { startCommand } from './start/command.js';

const inRepository = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);
const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));

// A slip in one request must not end the spreadsheet of somebody who is working in it.
process.on('unhandledRejection', (reason) => complain(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)));

try {
  const paths = { dist: inRepository('dist'), folder: inRepository('local'), example: inRepository('test/example/workbook.xlsx') };
  const serving = await startCommand(process.argv.slice(2), { ...paths, files: bundlePage, say, log: complain });
  let ending = false;
  const end = async (): Promise<void> => {
    if (ending) process.exit(1);
    ending = true;
    const saved = await serving.close();
    say(saved ? 'บันทึกแล้ว ปิดเรียบร้อย · Saved and closed.' : 'บันทึกครั้งสุดท้ายไม่ได้ ไฟล์ก่อนหน้ายังอยู่ครบ · The last changes could not be saved.');
    process.exit(saved ? 0 : 1);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end());
} catch (error) {
  complain(sentence(error));
  process.exitCode = 1;
}

/** Shows a report as pictures: `tsx scripts/report-pages.ts report.docx --out DIR` makes a PDF and one PNG a page. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const USAGE = 'usage: tsx scripts/report-pages.ts report.docx --out DIR';
const PACKAGES = { soffice: 'libreoffice-writer', pdftoppm: 'poppler-utils' };

function main(): void {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, dpi: { type: 'string', default: '80' } },
  });
  const [docx] = positionals;
  if (!docx || !values.out) fail(USAGE);
  if (!existsSync(docx)) fail(`${docx} is not there`);
  const out = resolve(values.out);
  mkdirSync(out, { recursive: true });
  const pdf = toPdf(docx, out);
  const name = basename(pdf, '.pdf');
  run('pdftoppm', ['-r', values.dpi, '-png', pdf, join(out, name)]);
  const pages = readdirSync(out).filter((file) => file.startsWith(`${name}-`) && file.endsWith('.png'));
  console.log(`${pdf}\n${pages.length} pages in ${out}`);
}

/** A profile of its own lets the conversion run beside an open office program. */
function toPdf(docx: string, out: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'report-pages-'));
  run('soffice', [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', out, docx]);
  rmSync(profile, { recursive: true, force: true });
  const pdf = join(out, `${basename(docx, extname(docx))}.pdf`);
  if (!existsSync(pdf)) fail(`soffice made no PDF of ${docx}`);
  return pdf;
}

function run(program: keyof typeof PACKAGES, args: string[]): void {
  const { error, status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (error && 'code' in error && error.code === 'ENOENT') fail(`${program} is not installed (package ${PACKAGES[program]})`);
  if (error) throw error;
  if (status !== 0) fail(`${program} stopped with ${status}: ${stderr.trim()}`);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

main();

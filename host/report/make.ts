import type { Spreadsheet } from '../spreadsheet.js';
import type { Answer, CountAnswer, Result, ToCount } from './answers.js';
import { type Faulty, loadReportChunk } from './chunk.js';
import { rasterise } from './rasterise.js';
import { Stop } from './stop.js';
import type { Files } from './write-all.js';

export interface Made {
  result: Result;
  files: Files;
  /** Why there is no report, in the script's own words; null where there is one. */
  why: string | null;
  /** False where the report has no figures since they could not be drawn. */
  pictured: boolean;
}

const FAULTS_SHOWN = 3;

/** The answer of a server function, or its refusal as the sentence to stop with. */
function ask<T>(spreadsheet: Spreadsheet, name: string, ...args: unknown[]): T & { ok: true } {
  const answer = spreadsheet.runServerFunction(name, args) as (T & { ok: true }) | { ok: false; message: string } | null;
  if (!answer) throw new Error(`${name} gave null.`);
  if (!answer.ok) throw new Stop(answer.message, 'REFUSED');
  return answer;
}

/** A call for which tabs of answers too long for it are counted first, each in one go: nobody waits for a progress here. */
function counted<T>(spreadsheet: Spreadsheet, name: string): Answer<T> {
  const counts: unknown[] = [];
  for (;;) {
    const answer = spreadsheet.runServerFunction(name, [counts]) as Answer<T> | ToCount | null;
    if (!answer) throw new Error(`${name} gave null.`);
    if (!('toCount' in answer)) return answer;
    for (const plan of answer.toCount) {
      counts.push(
        ask<CountAnswer & { counted: unknown }>(spreadsheet, 'countAnswers', { ...plan, step: plan.rows }, plan.firstRow).counted,
      );
    }
  }
}

/** The report and its summary as the page gives them for downloading; or the script's reason for making none. */
async function makeDocuments(spreadsheet: Spreadsheet): Promise<{ files: Files; pictured: boolean } | string> {
  const answer = counted<{ input: unknown }>(spreadsheet, 'readReport');
  if (!answer.ok) return answer.message;
  const chunk = loadReportChunk(spreadsheet.page('report'));
  const report = sound(await chunk.render(answer.input, rasterise));
  const summary = sound(await chunk.summarise(answer.input, 'th'));
  ask(spreadsheet, 'writePassages', report.passages);
  return { files: { 'report.docx': bytesOf(report), 'summary.docx': bytesOf(summary) }, pictured: report.pictured };
}

const bytesOf = ({ base64 }: { base64: string }): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));

function sound<T extends { ok: true }>(document: T | Faulty): T {
  if (document.ok) return document;
  const faults = document.faults.slice(0, FAULTS_SHOWN).map((f) => `${f.place}: พบ “${f.found}” ควรเป็น “${f.expected}”`);
  throw new Stop(`รายงานไม่ตรงกับผลคะแนน ${document.faults.length} แห่ง จึงไม่บันทึก ได้แก่ ${faults.join('; ')}`, 'FAULTS');
}

/** Says for the user that a difference is known: the only questions that have one answer. */
function acknowledgeAll(spreadsheet: Spreadsheet, { issues }: Result): void {
  const answers = issues.flatMap(({ ask: own }) => {
    const [only, ...others] = own?.options ?? [];
    return own && only && others.length === 0 ? [{ tab: own.tab, about: own.about, answer: only.value }] : [];
  });
  if (answers.length > 0) ask(spreadsheet, 'rememberAnswers', answers);
}

/** Scores, colours and reports, all through the bridge that the sidebar uses. Nothing is written yet. */
export async function make(spreadsheet: Spreadsheet, acknowledge: boolean): Promise<Made> {
  const scored = counted<{ result: Result }>(spreadsheet, 'computeScores');
  if (!scored.ok) throw new Stop(scored.message, 'REFUSED');
  const { result } = scored;
  ask(spreadsheet, 'showColours');
  if (acknowledge) acknowledgeAll(spreadsheet, result);
  const documents = await makeDocuments(spreadsheet);
  return {
    result,
    why: typeof documents === 'string' ? documents : null,
    pictured: typeof documents === 'string' || documents.pictured,
    files: {
      'scored.xlsx': await spreadsheet.export(),
      'result.json': `${JSON.stringify(result, null, 2)}\n`,
      ...(typeof documents === 'string' ? {} : documents.files),
    },
  };
}

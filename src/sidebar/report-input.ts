import type { ReportPlaces } from '../contract/plan.js';
import type { ReportChunk, ReportInput } from '../contract/report.js';
import type { Answer } from '../contract/server.js';
import type { BlankSetting } from '../contract/status.js';
import { countedCall } from './count.js';
import { type JobContext, wordsAt } from './job-context.js';

/** What a report is made of, and what makes it. */
interface ReportMaterial {
  input: ReportInput;
  blanks: BlankSetting[];
  places: ReportPlaces;
  maker: ReportChunk;
}

/** The report maker, fetched once a session. */
const makers = new WeakMap<JobContext, ReportChunk>();

/** Reads the sheet afresh; the maker is fetched meanwhile. Null where the user stopped waiting. */
export async function readMaterial(context: JobContext, isCurrent: () => boolean): Promise<Answer<ReportMaterial> | null> {
  const fetched = fetchMaker(context);
  // Its failure is told where it is needed.
  fetched.catch(() => undefined);
  const answer = await countedCall(context, isCurrent, (counted) => context.server.readReport(counted));
  if (!answer?.ok || !isCurrent()) return answer?.ok ? null : answer;
  const maker = await fetched;
  if (!isCurrent()) return null;
  return maker ? { ...answer, maker } : { ok: false, message: wordsAt(context).report.noChunk };
}

async function fetchMaker(context: JobContext): Promise<ReportChunk | null> {
  const known = makers.get(context);
  if (known) return known;
  const answer = await context.server.readChunk('report');
  const maker = answer.ok ? context.page.runReport(answer.html) : null;
  if (maker) makers.set(context, maker);
  return maker;
}

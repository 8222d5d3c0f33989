import { shown } from '../../ita/number.js';
import { DOTS, listed, report } from '../../words/th/report.js';
import { announcement as words } from '../../words/th/report-announcement.js';
import { passages as keys } from '../../words/th/report-passages.js';
import type { Block } from '../block.js';
import { paragraph, passage } from '../paragraph.js';
import { day, typed } from '../phrase.js';
import type { Writing } from '../writing.js';
import { planClaims } from './plan-claims.js';

/** The announcement page, with room for the emblem and the signature. */
export function composeAnnouncement(writing: Writing): Block[] {
  const { result, settings } = writing;
  const agency = typed(settings.agency || result.agency);
  const year = String(result.year);
  return [
    { kind: 'room', height: 3, purpose: words.emblem },
    paragraph('title', words.title(agency)),
    ...report.titleLines.map((line, index) => paragraph('subtitle', index === 0 ? words.subject + line : line)),
    paragraph('subtitle', `${report.titleEnglish} ${report.year(year)}`),
    { kind: 'room', height: 0.6 },
    passage(keys.announcement.order, 'body', order(writing)),
    passage(
      keys.announcement.outcome,
      'body',
      `${meeting(writing)}${words.prepared(typed(settings.preparedBy))} ${outcome(writing, agency)}`,
    ),
    passage(keys.announcement.publication, 'body', publication(writing)),
    passage(keys.announcement.closing, 'body', words.closing),
    ...signature(writing),
  ];
}

function order(writing: Writing): string {
  const { result, settings } = writing;
  return words.order({
    orderedBy: typed(settings.orderedBy),
    preparedBy: typed(settings.preparedBy),
    agency: typed(settings.agency || result.agency),
    year: String(result.year),
    plan: planClause(writing),
  });
}

function planClause(writing: Writing): string {
  const claims = planClaims(writing);
  if (!claims) return '';
  const { person, method, deadline } = words.named;
  return words.plan(
    listed([...(claims.person ? [person] : []), ...(claims.method ? [method] : []), ...(claims.deadline ? [deadline] : [])]),
  );
}

/** Nothing of a meeting where neither its day nor who met is known. */
function meeting({ settings }: Writing): string {
  if (settings.metOn === null && settings.workingGroup === '') return words.notMet;
  const met = day(settings.metOn);
  if (settings.workingGroup === '') return words.metWithoutGroup(met);
  return words.met(typed(settings.workingGroup), settings.appointmentOrder === '' ? '' : typed(settings.appointmentOrder), met);
}

function outcome({ result }: Writing, agency: string): string {
  const { score, rating } = result.total;
  return words.outcome(agency, score === null ? DOTS : shown(score), rating === null ? '' : report.rating(rating));
}

function publication({ settings }: Writing): string {
  const text = words.publish(typed(settings.unitsName), typed(settings.channels));
  return settings.website === '' ? text : `${text} ${words.website(typed(settings.website))}`;
}

function signature({ settings }: Writing): Block[] {
  return [
    paragraph('date', words.day(report.withEra(day(settings.announcedOn)))),
    { kind: 'room', height: 1.8 },
    paragraph('signature', words.signer(settings.signer === '' ? `${DOTS}${DOTS}` : typed(settings.signer))),
    paragraph('signature', typed(settings.signerPosition)),
  ];
}

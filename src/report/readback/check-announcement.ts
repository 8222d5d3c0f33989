import type { Fault, ReportInput } from '../../contract/report.js';
import { shown } from '../../ita/number.js';
import { DOTS, listed, report } from '../../words/th/report.js';
import { announcement as said } from '../../words/th/report-announcement.js';
import { faults as words } from '../../words/th/report-faults.js';
import { day } from '../phrase.js';
import { claimsOf } from './plan-claims.js';
import { mustHaveLines, typedText, unmarked } from './said.js';
import { folded, type ReadSection } from './sections.js';

/** The announcement and the title page: the settings, the total and its rating, each where it belongs. */
export function checkAnnouncement([front]: readonly ReadSection[], input: ReportInput): Fault[] {
  const { result, settings } = input;
  const agency = typedText(settings.agency || result.agency);
  const { score, rating } = result.total;
  const year = report.year(String(result.year));
  const prepared = said.prepared(typedText(settings.preparedBy));
  const outcome = said.outcome(agency, score === null ? DOTS : shown(score), rating === null ? '' : report.rating(rating));
  const publish = said.publish(typedText(settings.unitsName), typedText(settings.channels));
  const [first = '', ...others] = report.titleLines;
  return mustHaveLines(words.announcement, front?.pieces ?? [], [
    said.title(agency),
    ...[said.subject + first, ...others, `${report.titleEnglish} ${year}`],
    orderOf(input, agency),
    `${meetingOf(input)}${prepared} ${outcome}`,
    settings.website === '' ? publish : `${publish} ${said.website(typedText(settings.website))}`,
    said.closing,
    said.day(report.withEra(dayText(settings.announcedOn))),
    said.signer(settings.signer === '' ? `${DOTS}${DOTS}` : typedText(settings.signer)),
    typedText(settings.signerPosition),
    ...[...report.titleLines, `${report.titleEnglish} ${year}`, agency, placeOf(settings)],
  ]);
}

/** Subdistrict, district and province, each with what it is where its name does not say so. */
function placeOf({ subdistrict, district, province }: ReportInput['settings']): string {
  const { place } = report;
  const capital = place.capital.test(province);
  const parts = [
    { text: subdistrict, say: place.subdistrict },
    { text: district, say: place.district },
    { text: province, say: place.province },
  ];
  return parts
    .filter(({ text }) => text !== '')
    .map(({ text, say }) => (place.named.test(text) ? folded(text) : say(folded(text), capital)))
    .join(' ');
}

function orderOf(input: ReportInput, agency: string): string {
  const { result, settings } = input;
  const claims = claimsOf(input);
  const { person, method, deadline } = said.named;
  const named = claims
    ? [...(claims.person ? [person] : []), ...(claims.method ? [method] : []), ...(claims.deadline ? [deadline] : [])]
    : [];
  return said.order({
    orderedBy: typedText(settings.orderedBy),
    preparedBy: typedText(settings.preparedBy),
    agency,
    year: String(result.year),
    plan: claims ? said.plan(listed(named)) : '',
  });
}

function meetingOf({ settings }: ReportInput): string {
  const { metOn, workingGroup, appointmentOrder } = settings;
  if (workingGroup !== '')
    return said.met(typedText(workingGroup), appointmentOrder === '' ? '' : typedText(appointmentOrder), dayText(metOn));
  return metOn === null ? said.notMet : said.metWithoutGroup(dayText(metOn));
}

/** A day as it is printed, without the marks of a user's text. */
export function dayText(date: string | null): string {
  return unmarked(day(date));
}

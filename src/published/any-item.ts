import type { Claim, Question, Recognition } from '../contract/published.js';
import { letterOfSurvey } from '../ita/codes.js';
import type { Measure, SurveyCode } from '../ita/framework.js';
import { gathered } from '../ita/gathered.js';
import type { MeasureIndex } from '../ita/measure-index.js';

/** No survey of any year has had as many. */
const MOST_ITEMS = 60;

/**
 * By what results are read whose items the user's own tables list: any code of these surveys may be an item. Those that are not listed stand
 * below no measure and have no name, so that they are known by their code alone.
 */
export function withAnyItem(index: MeasureIndex, ownLists: ReadonlySet<SurveyCode>): MeasureIndex {
  const items = [...ownLists].flatMap((survey) => possibleItems(survey, index).map((item) => ({ item, survey })));
  return {
    ...index,
    measures: new Map([...index.measures, ...items.map(({ item }) => [item.code, item] as const)]),
    surveys: new Map([...index.surveys, ...items.map(({ item, survey }) => [item.code, survey] as const)]),
  };
}

function possibleItems(survey: SurveyCode, { measures }: MeasureIndex): Measure[] {
  const codes = Array.from({ length: MOST_ITEMS }, (_, at) => `${letterOfSurvey(survey)}${at + 1}`);
  const kind = survey === 'OIT' ? 'item' : 'question';
  return codes.filter((code) => !measures.has(code)).map((code) => ({ code, kind, title: '' }));
}

/** What was read of items that are not listed is not sure: whether they are to be added is asked, of all of them together. */
export function askUnlisted(recognition: Recognition, { measures }: MeasureIndex): Recognition {
  const isListed = ({ code }: Claim): boolean => code === 'total' || measures.has(code);
  const others = recognition.claims.filter((claim) => !isListed(claim));
  const scored = [...gathered(others.map((claim) => [claim.code, claim])).values()].filter((own) => own.some(isScore)).flat();
  const asked = new Set(scored.filter(isScore).map(({ line }) => line));
  return {
    claims: recognition.claims.filter(isListed),
    questions: scored.length > 0 ? [questionOf(scored), ...recognition.questions] : recognition.questions,
    lines: recognition.lines.map((own) => {
      const claims = own.claims.filter(isListed);
      const isAsked = own.asked || asked.has(own.line);
      return { ...own, claims, asked: isAsked, why: claims.length > 0 || isAsked ? null : (own.why ?? 'unlisted') };
    }),
  };
}

const isScore = ({ kind }: Claim): boolean => kind === 'score';

function questionOf(claims: Claim[]): Question {
  const scores = claims.filter(isScore);
  const id = scores.map(({ code, score }) => `${code}=${score}`).join(' ');
  const lines = [...new Set(scores.map(({ line }) => line))].sort((a, b) => a - b);
  return { id: `${lines[0]}:${id}`, about: 'unlisted', lines, options: [{ id, claims }] };
}

import { type Framework, isLeaf, type Measure, type SurveyCode } from './framework.js';
import { areItemsKnown, gainsOf, pathTo } from './gains.js';
import { groupOf } from './group.js';
import type { Issue } from './issue.js';
import { difference, rounded } from './number.js';
import { rateTotal, reachesTarget } from './rating.js';
import type { MeasureResult, Result, Thresholds, TotalResult } from './result.js';
import { type Evidence, type Scored, scoreMeasure, scoreTotal } from './score.js';

/** What the sheet says of an item beside its score. */
export interface Remark {
  wording?: string;
  comment?: string;
  evidence?: string;
}

/** Everything a result is made of. `previous` holds last year's scores, `goal` the rating the office aims at. */
export interface Assessment {
  framework: Framework;
  agency: string;
  evidence: Evidence;
  respondents: Partial<Record<SurveyCode, number>>;
  remarks: ReadonlyMap<string, Remark>;
  previous: ReadonlyMap<string, number>;
  thresholds: Thresholds;
  goal: string;
  issues: readonly Issue[];
}

/** The one result of an assessment: plain data, in the framework's order. */
export function assess(assessment: Assessment): Result {
  const { framework, evidence } = assessment;
  const surveys = framework.surveys.map((survey) => scoreMeasure(framework, survey, evidence));
  const total = totalResult(assessment, surveys);
  const gains = gainsOf(surveys);
  const measures = framework.surveys.flatMap(({ code }) =>
    surveys.filter(({ measure }) => measure.code === code).flatMap((survey) => flatten(assessment, survey, code, null)),
  );
  return {
    year: framework.year,
    agency: assessment.agency,
    total,
    measures,
    respondents: assessment.respondents,
    thresholds: assessment.thresholds,
    gains,
    path: areItemsKnown(measures) ? pathTo(assessment.goal, total.score, gains, framework.year) : null,
    issues: [...assessment.issues],
  };
}

function totalResult(assessment: Assessment, surveys: readonly Scored[]): TotalResult {
  const { framework, evidence } = assessment;
  const { score, provisional, computed, source } = scoreTotal(surveys, evidence);
  return {
    score,
    ...(score === null ? { provisional } : {}),
    rating: rateTotal(framework.year, score, surveys),
    source,
    reachesTarget: score === null ? null : reachesTarget(score),
    ...beside(evidence.official.get('total'), { score, source, computed }),
    ...since(assessment.previous.get('total'), score),
  };
}

function flatten(assessment: Assessment, scored: Scored, survey: SurveyCode, parent: string | null): MeasureResult[] {
  const { measure, score } = scored;
  const own: MeasureResult = {
    code: measure.code,
    kind: measure.kind,
    title: measure.title,
    survey,
    parent,
    weight: measure.weight ?? null,
    score,
    ...(score === null && !scored.excluded ? { provisional: scored.provisional } : {}),
    source: scored.source,
    group: isLeaf(measure) && score !== null ? groupOf(score, assessment.thresholds) : null,
    ...(scored.excluded ? { excluded: true as const } : {}),
    reachesTarget: score === null ? null : reachesTarget(score),
    ...answered(assessment, measure, scored),
    ...beside(assessment.evidence.official.get(measure.code), scored),
    ...since(assessment.previous.get(measure.code), score),
    ...(measure.topic === undefined ? {} : { topic: measure.topic }),
    ...assessment.remarks.get(measure.code),
  };
  return [own, ...scored.children.flatMap((child) => flatten(assessment, child, survey, measure.code))];
}

/** `n` and `blank` only where there are answers. */
function answered(assessment: Assessment, measure: Measure, scored: Scored): Pick<MeasureResult, 'n' | 'blank' | 'parts'> {
  const tally = assessment.evidence.answers.get(measure.code);
  const parts = scored.parts ? { parts: scored.parts } : {};
  return tally ? { n: tally.n, blank: tally.parts.reduce((sum, part) => sum + (part?.blank ?? 0), 0), ...parts } : parts;
}

/** An official figure, and what was typed or lies below beside it; or what lies below beside a typed figure that it contradicts. */
function beside(
  official: number | undefined,
  { score, source, computed }: Pick<Scored, 'score' | 'source' | 'computed'>,
): { official?: number; computed?: number | null; difference?: number | null } {
  if (official === undefined && (source !== 'entered' || computed === null)) return {};
  const gap = score === null || computed === null ? null : difference(score, computed);
  return { ...(official === undefined ? {} : { official }), computed, difference: gap };
}

function since(previous: number | undefined, score: number | null): { previous?: number; change?: number | null } {
  if (previous === undefined) return {};
  return { previous: rounded(previous), change: score === null ? null : difference(score, previous) };
}

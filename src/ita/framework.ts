/**
 * A framework says what one fiscal year's assessment measures. It is data: nothing in it computes.
 * Measures nest: survey › indicator › (subIndicator ›) question or item.
 */

export type SurveyCode = 'IIT' | 'EIT' | 'OIT';
export type Kind = 'survey' | 'indicator' | 'subIndicator' | 'question' | 'item';

/** `sure`: seen in a published report or official form; `likely`: one source; `unsure`: from memory. */
export type Certainty = 'sure' | 'likely' | 'unsure';

/** One answer of a scale. `points` 0–100 on a part that is not reversed; `forms` are other ways people type the label. */
export interface Choice {
  readonly label: string;
  readonly points: number;
  readonly forms: readonly string[];
}

/** Choices in the order of the form, best last or best first: `points` decide, order is for printing. */
export interface Scale {
  readonly code: string;
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly certainty: Certainty;
  readonly source: string;
}

/** One answer column of a question. `name` is `''` when the question has a single part; `reversed` turns points to 100 − points. */
export interface Part {
  readonly name: string;
  readonly scale: string;
  readonly reversed?: true;
}

/** `weight` in percent among siblings: given for all of them (sum 100) or for none (equal). */
export interface Measure {
  readonly code: string;
  readonly kind: Kind;
  readonly title: string;
  readonly aliases?: readonly string[];
  readonly weight?: number;
  /** OIT: the heading under which the report groups its items. */
  readonly topic?: string;
  readonly parts?: readonly Part[];
  readonly children?: readonly Measure[];
  readonly certainty?: Certainty;
  readonly source?: string;
}

/** One of the three surveys. */
export interface Survey extends Measure {
  readonly code: SurveyCode;
  readonly kind: 'survey';
}

/**
 * `certainty` and `source` hold for every measure that does not say otherwise. `source` values are keys of `sources`.
 * `open`: an indicator may be without questions or items; they are then those that the user's own tables list under it, if any.
 */
export interface Framework {
  readonly year: number;
  readonly title: string;
  readonly open?: true;
  readonly sources: Readonly<Record<string, string>>;
  readonly source: string;
  readonly certainty: Certainty;
  readonly scales: readonly Scale[];
  readonly surveys: readonly Survey[];
}

/** Every measure, parents before their children, in the framework's order. */
export function measuresOf(framework: Framework): Measure[] {
  const walk = (measure: Measure): Measure[] => [measure, ...(measure.children ?? []).flatMap(walk)];
  return framework.surveys.flatMap(walk);
}

/** Questions and items, in the framework's order. */
export function leavesOf(measure: Measure): Measure[] {
  return isLeaf(measure) ? [measure] : (measure.children ?? []).flatMap(leavesOf);
}

export function isLeaf(measure: Measure): boolean {
  return measure.kind === 'question' || measure.kind === 'item';
}

/** True where an indicator of the survey has no questions or items, as an open framework may leave it. */
export function waitsForItems({ children = [] }: Survey): boolean {
  return children.some((indicator) => (indicator.children ?? []).length === 0);
}

/** What a measure counts among its siblings: they all have a weight or none has. */
export function weightOf(measure: Measure): number {
  return measure.weight ?? 1;
}

/** The surveys whose questions or items an open framework leaves to the user's own tables. */
export function ownListsOf({ open, surveys }: Framework): ReadonlySet<SurveyCode> {
  return new Set(open ? surveys.filter(waitsForItems).map(({ code }) => code) : []);
}

export function scaleOf(framework: Framework, part: Part): Scale {
  const scale = framework.scales.find((candidate) => candidate.code === part.scale);
  if (!scale) throw new Error(`framework ${framework.year} has no scale ${part.scale}`);
  return scale;
}

/** Points of a choice on this part, 0–100, direction applied. */
export function pointsOf(part: Part, choice: Choice): number {
  return part.reversed ? 100 - choice.points : choice.points;
}

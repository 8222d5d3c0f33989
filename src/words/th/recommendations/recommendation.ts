/** What we suggest on one topic where the plan and the advisers say nothing. */
export interface Recommendation {
  /** Every title that a year gives the topic. */
  titles: readonly string[];
  /** What to do: follows `ควร`. */
  what: string;
  /** By what it is shown to be done: follows `โดยมี`. */
  shown: string;
  /** Where it is made known, a verb first: follows `และ`. */
  where: string;
  steps: readonly string[];
  /** By what its success is measured, beside the score. */
  success: string;
}

/** Of an indicator also what lifts its middle group, and what keeps up what is good: both follow `ควร`. */
export interface IndicatorRecommendation extends Recommendation {
  develop: string;
  keep: string;
}

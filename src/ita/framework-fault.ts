type FaultKind =
  | 'noRatings'
  | 'ratingHole'
  | 'duplicateCode'
  | 'noSurvey'
  | 'misplaced'
  | 'mixedKinds'
  | 'wrongLetter'
  | 'weightsMixed'
  | 'weightsSum'
  | 'noLeaves'
  | 'noParts'
  | 'unknownScale'
  | 'scaleRange'
  | 'doubledForm';

/** What is wrong with a framework; `code` is the measure, scale or rating meant. */
export interface FrameworkFault {
  kind: FaultKind;
  code: string;
}

/** Where confidence ends to be `sure` and to be `likely`; under the second the interface says that it is unclear. */
const SURE = 0.85;
const LIKELY = 0.5;

export type ConfidenceWord = 'sure' | 'likely' | 'unclear';

/** Confidence (0 to 1) as a word: readers get no number that looks more exact than it is. */
export function confidenceWord(confidence: number): ConfidenceWord {
  if (confidence >= SURE) return 'sure';
  return confidence >= LIKELY ? 'likely' : 'unclear';
}

import { ratio } from './figures.ts';
import { type Firing, meanConfidence } from './rules.ts';

/** The lower ends of the bands; the last one is what the panel shows without reserve. */
const BANDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9];

/** The findings whose confidence lies in a band: well calibrated, `precision` is about `confidence`. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly fired: number;
  readonly spanRight: number;
  /** The mean of those whose words are right: a confidence speaks of the person alone. */
  readonly confidence: number;
  /** How often the person was right where the words were. */
  readonly precision: number | null;
}

export function calibration(firings: readonly Firing[]): Band[] {
  return BANDS.map((from, index) => {
    const to = BANDS[index + 1] ?? 1;
    const inside = firings.filter(({ finding: { confidence } }) => confidence >= from && (confidence < to || to === 1));
    const spans = inside.filter((one) => one.spanRight);
    return {
      from,
      to,
      fired: inside.length,
      spanRight: spans.length,
      confidence: meanConfidence(spans),
      precision: ratio(spans.filter((one) => one.right).length, spans.length),
    };
  }).filter(({ fired }) => fired > 0);
}

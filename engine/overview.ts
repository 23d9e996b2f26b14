import type { Analysis } from './model.ts';
import { type Place, placesIn, placesOf } from './places.ts';
import { type RankedSpeaker, speakersByWords } from './ranking.ts';

/** What the panel needs beside the analysis itself: the order of the speakers and where things stand. */
export interface Overview {
  readonly ranking: readonly RankedSpeaker[];
  /** By the id of a quotation or a claim. */
  readonly places: ReadonlyMap<string, Place>;
  /** The place of an offset into the text, for evidence that is no finding of its own. */
  placeAt(offset: number): Place | null;
}

export function overviewOf(analysis: Analysis): Overview {
  return {
    ranking: speakersByWords(analysis),
    places: placesOf(analysis),
    placeAt: placesIn(analysis.blocks),
  };
}

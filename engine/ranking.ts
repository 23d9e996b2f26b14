import type { Analysis, Speaker } from './model.ts';

/** A speaker with what is theirs of the quoted words. */
export interface RankedSpeaker {
  readonly speaker: Speaker;
  /** Words in the speaker's quotations of any kind; headings repeat the body's words and don't count. */
  readonly words: number;
  /** Part of all quoted words that have a known source, 0 to 1. */
  readonly share: number;
}

/**
 * The speakers, most quoted first; ties keep the order of the analysis. The place in this list is the number of the
 * speaker's hue, on the page and in the panel alike.
 */
export function speakersByWords(analysis: Pick<Analysis, 'speakers' | 'quotations'>): readonly RankedSpeaker[] {
  const words = new Map<string, number>();
  for (const { speaker, heading, exact } of analysis.quotations) {
    if (speaker !== null && !heading) words.set(speaker, (words.get(speaker) ?? 0) + countWords(exact));
  }
  const all = Math.max(
    1,
    [...words.values()].reduce((sum, count) => sum + count, 0),
  );
  return analysis.speakers
    .map((speaker) => ({ speaker, words: words.get(speaker.id) ?? 0, share: (words.get(speaker.id) ?? 0) / all }))
    .sort((a, b) => b.words - a.words);
}

/** Words as readers count them: « l’affaire » is two, « peut-être » is one. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

import { fold } from '../text/fold.ts';

/**
 * A phrase that names a source (« selon »): `weak` needs a mark or comma to be believed, `after` follows the words it reports, of `own`
 * the source is who was spoken of before, of `noun` it begins with the phrase's last word.
 */
export interface SourcePhrase {
  readonly words: readonly string[];
  readonly trust: 'sure' | 'weak' | 'after' | 'own' | 'noun';
}

/** `['selon', 'd\'après']` → each by its folded words. */
export function sourcePhrases(list: readonly string[], trust: SourcePhrase['trust']): SourcePhrase[] {
  return list.map((phrase) => ({ words: phrase.split(' ').map(fold), trust }));
}

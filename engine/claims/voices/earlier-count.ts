import type { Entity } from '../../entities/entity.ts';
import { perLanguage } from '../../lexicon/per-language.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import type { Parse } from '../../parse.ts';

const ranksOf = perLanguage(({ grammar, content }) => wordSet(`${content.spans} ${grammar.ofTwo?.first ?? ''}`));

/** « un premier bilan », « le précédent bilan officiel »: a text that another of its kind has followed counted less and disputes nothing. */
export function isEarlierCount({ lexicon }: Parse, entity: Entity | null): boolean {
  if (entity?.kind !== 'document') return false;
  const ranks = ranksOf(lexicon.language);
  return entity.name.split(' ').some((word) => ranks.has(word.toLowerCase()));
}

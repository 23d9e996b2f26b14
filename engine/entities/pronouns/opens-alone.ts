import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import type { Entity } from '../entity.ts';

/** What follows a verb that has no subject behind it: where, when or how. */
const ADVERBIAL = listsOf(List.prepositions, List.contracted, List.adverbs, List.adverbEnding);

/** How often an article names whom it is about, at least, and how much more often than anybody else. */
const OFTEN = 3;
const MORE = 2;

/**
 * « Mudou-se para o cais em 2011. »: a paragraph that opens with a verb of the journalist's own, its subject left out, goes on with
 * whoever the article is about; null where `index` opens none.
 */
export function opensAlone(parse: Parse, names: NameIndex, index: number): Phrase | null {
  const { tokens, lexicon } = parse;
  const token = tokens[index];
  if (!lexicon.language.grammar.dropsSubject || token?.block === tokens[index - 1]?.block) return null;
  if (!token?.capital || lexicon.has(List.cues, token) || names.has(index) || !isFiniteVerb(parse, index)) return null;
  if (lexicon.has(List.pluralEnding, token) || parse.article.blocks[token.block]?.kind !== 'paragraph') return null;
  let behind = index + 1;
  while (lexicon.has(List.clitics, tokens[behind]) && !lexicon.has(List.determiners, tokens[behind])) behind++;
  if (!isInAny(ADVERBIAL, tokens[behind]) || hasSubjectLater(parse, behind)) return null;
  return readPhrase(parse, names, { first: index, last: index });
}

/** « Chegou ao fim o velório »: a noun with its article, which no preposition governs. */
function hasSubjectLater({ tokens, lexicon }: Parse, from: number): boolean {
  for (let k = from; tokens[k]?.kind === 'word' && tokens[k]?.block === tokens[from]?.block; k++) {
    const article = lexicon.has(List.determiners, tokens[k]) && !lexicon.has(List.contracted, tokens[k]);
    const particle = lexicon.has(List.infinitive, tokens[k]) && lexicon.has(List.infinitiveEnding, tokens[k + 1]);
    if (article && !particle && !isInAny(ADVERBIAL, tokens[k - 1])) return true;
  }
  return false;
}

/** The persons whom an article names, most often named first. */
export function byNames(entities: readonly Entity[]): readonly Entity[] {
  return entities
    .filter(({ kind, mentions }) => kind === 'person' && mentions.named.length > 0)
    .sort((a, b) => b.mentions.named.length - a.mentions.named.length);
}

/**
 * Whom the article is about, or null where nobody is named much more often than the others.
 * @param byNames the persons whom it names, most often named first
 */
export function mostNamed([first, second]: readonly Entity[]): Entity | null {
  const [most, next] = [first?.mentions.named.length ?? 0, second?.mentions.named.length ?? 0];
  return first && most >= OFTEN && most >= MORE * next ? first : null;
}

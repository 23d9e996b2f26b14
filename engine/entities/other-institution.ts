import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Entity } from './entity.ts';

/** How many names of an institution are asked which noun goes with them. */
const NAMES_ASKED = 50;

/** An institution that the article calls by another noun (« le syndicat X » is no « entreprise »). */
export function isOtherInstitution(parse: Parse, entity: Entity, head: string): boolean {
  const { lexicon } = parse;
  const own = entity.mentions.named.slice(0, NAMES_ASKED).map((m) => parse.tokens[m.token - 1]?.low ?? '');
  const first = entity.name.split(' ')[0]?.toLowerCase() ?? '';
  const nouns = [...own, first, ...entity.roles.map((r) => r.head)].filter((noun) =>
    lexicon.lists(List.organisations, noun),
  );
  return nouns.length > 0 && !nouns.includes(head);
}

/** A capital among the phrase's words that the role does not have, where a capital tells a name or an origin. */
export function isFromElsewhere(parse: Parse, phrase: Phrase, words: ReadonlySet<string>): boolean {
  const { lexicon, tokens } = parse;
  if (lexicon.language.grammar.capitalNouns) return false;
  return tokens
    .slice(phrase.first + 1, phrase.last)
    .some((token) => token.capital && token.kind === 'word' && !words.has(token.low));
}

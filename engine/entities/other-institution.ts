import { List } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { Parse } from '../parse.ts';
import { isNoun } from '../phrases/noun.ts';
import { isOwning } from '../phrases/owning.ts';
import { type Phrase, readPhrase } from '../phrases/phrase.ts';
import type { Token } from '../text/tokens.ts';
import type { Entity, Place } from './entity.ts';

/** How many names of an institution are asked which noun goes with them. */
const NAMES_ASKED = 50;

/**
 * Whether an institution may be called by a noun: by one that the article has called it by or that stands for that, never by another
 * (« le syndicat X » is no « entreprise »). Where no noun stood beside it, by any that says little more than that it is one.
 */
export function mayBeCalled(parse: Parse, entity: Entity, head: string, at: Place): boolean {
  const { lexicon } = parse;
  // « Novaport a fermé son usine. L'entreprise … »: what acts and is not known to be somebody.
  const unknown =
    entity.kind === 'unknown' && !lexicon.language.grammar.capitalNouns && entity.mentions.actsBefore(at.token);
  if (entity.kind !== 'organisation' && !unknown) return false;
  const own = entity.mentions.named.slice(0, NAMES_ASKED).map((m) => parse.tokens[m.token - 1]?.low ?? '');
  const first = entity.name.split(' ')[0]?.toLowerCase() ?? '';
  const nouns = [...own, first, ...entity.roles.map((r) => r.head)].filter((noun) =>
    lexicon.lists(List.organisations, noun),
  );
  // « la entidad »
  if (nouns.length > 0 && lexicon.language.people.wide?.split(' ').includes(head)) return true;
  // « le groupe X », and « l'entreprise » further down
  return nouns.length > 0
    ? nouns.some((noun) => lexicon.areKin(noun, head))
    : lexicon.lists(List.anyOrganisation, head);
}

/** A capital among the phrase's words that the role does not have, where a capital tells a name or an origin. */
export function isFromElsewhere(parse: Parse, phrase: Phrase, words: ReadonlySet<string>): boolean {
  const { lexicon, tokens } = parse;
  if (lexicon.language.grammar.capitalNouns) return false;
  return tokens
    .slice(phrase.first + 1, phrase.last)
    .some((token) => token.capital && token.kind === 'word' && !words.has(token.low));
}

/** The phrase for an institution inside another that ends with a name, read from its noun; null where the name stands by itself. */
export function institutionWithin(parse: Parse, names: NameIndex, phrase: Phrase): Phrase | null {
  const { tokens, lexicon } = parse;
  if (!phrase.governed) return null;
  for (let k = phrase.governed.first - 1; k > phrase.head + 1; k--) {
    if (lexicon.has(List.organisations, tokens[k])) return readPhrase(parse, names, { first: k, last: phrase.last });
    const joint =
      lexicon.has(List.contracted, tokens[k]) ||
      lexicon.has(List.prepositions, tokens[k]) ||
      lexicon.has(List.definite, tokens[k]);
    if (!joint) return null;
  }
  return null;
}

/** "The study, led by Name, …": the name tells more of what speaks behind a comma, and speaks itself no more than it did. */
export function isAside({ tokens }: Parse, { head, governed }: Phrase): boolean {
  return governed !== null && tokens.slice(head, governed.first).some(({ text }) => text === ',');
}

/** "The mayor's message": the phrase for whose it is; null where nobody owns it. */
export function ownerWithin(parse: Parse, names: NameIndex, { first, head }: Phrase): Phrase | null {
  const { tokens, lexicon } = parse;
  for (let k = first + 1; k < head; k++) {
    if (!isOwning(parse, k)) continue;
    const owner = readPhrase(parse, names, { first, last: k });
    const noun = tokens[owner.head];
    return isNoun(parse, noun as Token) && !lexicon.has(List.times, noun) ? owner : null;
  }
  return null;
}

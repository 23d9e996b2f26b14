import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import type { Entity, Place } from '../entity.ts';
import { mayBeInstitution } from '../names/may-be-institution.ts';

/** How many names of an institution are asked which noun goes with them. */
const NAMES_ASKED = 50;

/**
 * Whether an institution may be called by a noun: by one that the article has called it by or that stands for that, never by another
 * (« le syndicat X » is no « entreprise »). Where no noun stood beside it, by any that says little more than that it is one.
 */
export function mayBeCalled(parse: Parse, entity: Entity, head: string, at: Place): boolean {
  const { lexicon } = parse;
  // « Novaport a fermé son usine. L'entreprise … »: what acts and is not known to be somebody.
  const { capitalNouns, nounsPile } = lexicon.language.grammar;
  const unknown =
    // Where nouns pile up a name of several words mostly tells itself what it names.
    (entity.kind === 'unknown' || (!nounsPile && mayBeInstitution(entity))) &&
    !capitalNouns &&
    entity.mentions.actsBefore(at.token);
  if (entity.kind !== 'organisation' && !unknown) return false;
  const own = entity.mentions.named.slice(0, NAMES_ASKED).map((m) => parse.tokens[m.token - 1]?.low ?? '');
  // « M. Nom » is somebody.
  if (
    unknown &&
    entity.aliases.size > 0 &&
    [...entity.aliases].some((alias) => lexicon.titles.has(alias.split(/[. ]/u)[0]?.toLowerCase() ?? ''))
  )
    return false;
  const words = entity.name.toLowerCase().split(' ');
  const first = words[0] ?? '';
  // "the Northern District of Utah" is no "company": the noun before the preposition tells what it is.
  const before = words[words.findIndex((word) => lexicon.lists(List.joints, word)) - 1] ?? '';
  // "Marlow Middle School" is no "union": where nouns pile up the last word tells what a name names.
  const last = lexicon.language.grammar.nounsPile ? (words.at(-1) ?? '') : '';
  const nouns = [...own, first, before, last, ...entity.roles.map((r) => r.head)].filter((noun) =>
    lexicon.lists(List.organisations, noun),
  );
  // « la entidad »
  if (nouns.length > 0 && lexicon.wide.has(head)) return true;
  // « le groupe X », and « l'entreprise » further down
  return nouns.length > 0
    ? nouns.some((noun) => lexicon.kin.areKin(noun, head))
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

/** « la ville de X », « la police de X » read as a name only when the head is no organisation of its own. */
export function describesOther({ tokens, lexicon }: Parse, { head, name }: Phrase, entity: Entity): boolean {
  if (head === -1 || entity.kind !== 'place' || !lexicon.has(List.organisations, tokens[head])) return false;
  return name !== null && name.first > head + 1;
}

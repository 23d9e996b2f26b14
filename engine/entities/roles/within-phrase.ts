import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PEOPLE, PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse } from '../../parse.ts';
import { isNoun } from '../../phrases/noun.ts';
import { isOwning } from '../../phrases/nouns/owning.ts';
import { ledByContraction, type Phrase, readPhrase } from '../../phrases/phrase.ts';
import { isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';
import type { Token } from '../../text/tokens.ts';
import { isAgeAt } from '../descriptions/of-age.ts';

/** What is or was done, within a phrase. */
const DONE = listsOf(List.participle, List.pastEnding, List.gerundEnding);

/** The phrase for an institution inside another that ends with a name, read from its noun; null where the name stands by itself. */
export function institutionWithin(parse: Parse, names: NameIndex, phrase: Phrase): Phrase | null {
  const { tokens, lexicon } = parse;
  if (!phrase.governed || isOffice(parse, phrase)) return null;
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

/**
 * "The study, led by Name, …", « Un message qui circule sur Nom », "A post shared on Name": the name tells more of what speaks, behind a comma,
 * a relative or a participle, and speaks itself no more than it did.
 */
export function isAside(parse: Parse, { head, governed }: Phrase): boolean {
  const { tokens, lexicon } = parse;
  if (!governed) return false;
  // "a report published by Name"
  const article = lexicon.has(List.determiners, tokens[governed.first - 1]) ? 1 : 0;
  const agent = lexicon.has(List.presentedBy, tokens[governed.first - 1 - article]);
  for (let k = head + 1; k < governed.first; k++)
    if (tokens[k]?.text === ',' || isRelative(parse, k) || (!agent && isInAny(DONE, tokens[k]))) return true;
  return false;
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

/** « entregou à então prefeita », « falou com a médica »: somebody's office behind a preposition, or null. */
export function governedOffice(parse: Parse, names: NameIndex, index: number): Phrase | null {
  const { tokens, lexicon } = parse;
  const token = tokens[index] as Token;
  if (token.marked !== -1 || !lexicon.has(List.definite, token)) return null;
  const governed = lexicon.has(List.contracted, token) || lexicon.has(List.prepositions, tokens[index - 1]);
  const head = lexicon.has(List.adverbs, tokens[index + 1]) ? index + 2 : index + 1;
  if (!governed || !lexicon.has(List.roles, tokens[head]) || names.has(head + 1)) return null;
  return readPhrase(parse, names, { first: index, last: head + 1 });
}

/**
 * « …, contou o guarda na sala », "…," said the captain on the upper deck, « …, clame la gérante de 47 ans à l'entrée »: behind a verb, what follows
 * somebody's noun with a preposition that binds no noun tells where or how it was said. The phrase up to there; null where none stands.
 */
export function withoutPlace(parse: Parse, names: NameIndex, phrase: Phrase): Phrase | null {
  const { tokens, lexicon } = parse;
  const { dropsSubject, nounsPile } = lexicon.language.grammar;
  // « ha detto il consigliere ai trasporti »: what an office is for has the preposition of a place.
  const participle = !dropsSubject && lexicon.has(List.participleCues, tokens[phrase.first - 1]);
  if (phrase.plural || !(participle || isFiniteVerb(parse, phrase.first - 1))) return null;
  const head = tokens[phrase.head];
  // "said the accused on leaving", "said the entertainer with a smile"
  const done = phrase.definite && nounsPile && (lexicon.has(List.trade, head) || lexicon.has(List.pastEnding, head));
  let somebody = done || isInAny(PEOPLE, head);
  for (let k = phrase.head + 1; k < phrase.last; k++) {
    if (isAgeAt(parse, k)) {
      somebody = true;
      k += 2;
    } else if (lexicon.has(List.joints, tokens[k])) return null;
    else if (somebody && isInAny(PREPOSITIONS, tokens[k]))
      return readPhrase(parse, names, { first: phrase.first, last: k });
  }
  return null;
}

/** « les membres du conseil », „nach Angaben des Leiters“: who stands behind a noun for what is said, or that stands for others. */
export function heldWithin(parse: Parse, names: NameIndex, phrase: Phrase, saying: boolean): Phrase | null {
  const { tokens, lexicon } = parse;
  if (isOffice(parse, phrase)) return null;
  for (let k = phrase.head + 1; k < phrase.last - 1; k++) {
    const joint = lexicon.has(List.contracted, tokens[k]) || lexicon.has(List.prepositions, tokens[k]);
    // "A report to the council" is not the council's.
    if (lexicon.has(List.addressee, tokens[k]) && !lexicon.has(List.attaching, tokens[k])) return null;
    // "nach Angaben des Leiters": a genitive needs no preposition.
    if (!joint && !(saying && lexicon.has(List.determiners, tokens[k]))) continue;
    // « le communiqué | du procureur »: the article stands inside the contraction, and tells that he is known.
    const inner = readPhrase(parse, names, {
      first: joint && !ledByContraction(parse, k) ? k + 1 : k,
      last: phrase.last,
    });
    const head = tokens[inner.head];
    const speaks = lexicon.has(List.organisations, head) || lexicon.has(List.groups, head);
    // « les mots de la maire »: what is said is the person's, where her lawyers are not she.
    const apart = isPeople(parse, phrase.head) || lexicon.has(List.organisations, tokens[phrase.head]);
    if (isInAny(PEOPLE, head) && !apart && lexicon.has(List.joints, tokens[k])) return inner;
    // "nach Ansicht des Baggerführers": whose view it is speaks, whatever the lists hold.
    return speaks || (saying && head !== undefined && !lexicon.has(List.times, head)) ? inner : null;
  }
  return null;
}

/** "a spokeswoman for Name", « les avocats de Nom »: people who speak for somebody are somebody else; their text is hers. */
export function isPeople({ tokens, lexicon }: Parse, head: number): boolean {
  return lexicon.has(List.roles, tokens[head]) || lexicon.has(List.groups, tokens[head]);
}

/** "a spokesman for the ministry", « un porte-parole de la compagnie »: one person with an office is somebody, whatever institution it is of. */
function isOffice({ tokens, lexicon }: Parse, { first, head, plural }: Phrase): boolean {
  if (!lexicon.has(List.roles, tokens[head]) || plural) return false;
  // „ein Sprecher für das Amt“, no „Sprecher für das Amt“, who may be several
  return (
    !lexicon.has(List.groups, tokens[head]) || lexicon.determiners.get(tokens[first]?.low ?? '')?.endsWith('s') === true
  );
}

import { inHeadline } from '../../headings.ts';
import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { SOMEBODY } from '../../lexicon/word-classes.ts';
import { isGivenName } from '../../names/gender.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { governedPhrase } from '../../phrases/nouns/governed-phrase.ts';
import { bareFrom, phraseFrom } from '../../phrases/phrase-from.ts';
import { hasFinite, isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import { isSign, PAUSES } from '../../text/signs.ts';
import { headsText } from '../headings/heads-text.ts';
import type { Candidate, Situation } from '../situation.ts';
import { colonBefore } from './sieves-colon.ts';

/** How many tokens the part of a headline that tells who speaks has at most. */
const LONGEST = 12;

const GROUPS = listsOf(List.groups);
const LEADS = listsOf(List.prepositions, List.contracted, List.adverbs);
const TO = listsOf(List.locative);
/** Nouns for what somebody made: their words in marks are its title. */
const WORKS = listsOf(List.naming, List.documents, List.terms);
const BEFORE_VERB = listsOf(List.clitics, List.reflexives);

/**
 * « Scuole chiuse, i presidi: «…» », « Crolla un tetto, il parroco dopo la messa: «…» », « Siccità, l'ira dei contadini: «…» », « Furto in
 * villa, parla la vittima: «…» », « «…», l'affondo di Nome »: in a headline the part beside the words tells who speaks, and what stands
 * before its comma what it is about.
 */
export function headline(s: Situation): Candidate | null {
  const { parse, names, tokens } = s;
  const { nounsPile, capitalNouns } = parse.lexicon.language.grammar;
  if (nounsPile || capitalNouns || !heads(parse, tokens.first)) return null;
  const colonAt = colonBefore(parse, tokens.first);
  if (colonAt === -1) return outburstBehind(s);
  const start = sentenceStart(parse, colonAt);
  let first = colonAt;
  while (first > start && colonAt - first < LONGEST && !isSign(parse.tokens[first - 1], PAUSES)) first--;
  if (first > start && parse.tokens[first - 1]?.text !== ',') return null;
  if (first > start && isSomebodysName(names, start, first - 1)) return null;
  const part = { first, last: colonAt };
  if (!hasFinite(parse, first, colonAt)) {
    const source =
      somebody(parse, names, part) ??
      outburst(parse, names, part) ??
      ((first > start || isDefinite(parse, first + 1)) && isPlainWord(parse, first)
        ? acting(parse, names, part)
        : null);
    return source && { rule: 'name-colon', cue: null, source };
  }
  const source = first > start ? acting(parse, names, part) : null;
  return source && { rule: 'colon', cue: null, source };
}

/** In a heading, or in what opens a text that tells no headings apart. */
export function heads(parse: Parse, index: number): boolean {
  return inHeadline(parse, index) || headsText(parse, parse.tokens[index]?.block ?? -1);
}

/** « Nome Nome, il sindaco contadino: «…» »: what stands behind the comma may describe the person before it. */
function isSomebodysName(names: NameIndex, start: number, comma: number): boolean {
  const name = names.get(start);
  return name?.last === comma && isGivenName(name.words[0] ?? '');
}

/** A name or a noun for somebody, and at most where, when and to whom it was said (« l'ex contabile in aula », « il vescovo ai fedeli »). */
function somebody(parse: Parse, names: NameIndex, { first, last }: Range): Range | null {
  const { tokens, lexicon } = parse;
  const noun = lexicon.has(List.definite, tokens[first]) ? first + 1 : first;
  const whose = noun === first ? ownedBy(parse, names, { first, last }) : null;
  if (whose) return whose;
  const opens =
    names.has(first) || (noun > first && (isInAny(SOMEBODY, tokens[noun]) || isInAny(SOMEBODY, tokens[noun + 1])));
  const phrase = opens ? phraseFrom(parse, names, first) : bareFrom(parse, names, first, GROUPS);
  if (!phrase) return null;
  let end = phrase.first + 1;
  while (end < phrase.last && !(isInAny(TO, tokens[end]) && !tokens[end + 1]?.capital)) end++;
  const source = { first: phrase.first, last: end };
  // « l'azienda si scusa »
  const acts = lexicon.has(List.reflexives, tokens[end]) && isPlainWord(parse, end + 1);
  const closed = end >= last || acts || isInAny(LEADS, tokens[end]);
  return closed && canSpeak(parse, names, source) ? source : null;
}

/** « Dimite | el alcalde de Lugar »: the article of whom a verb that no list need have tells. */
function isDefinite({ tokens, lexicon }: Parse, index: number): boolean {
  return lexicon.has(List.definite, tokens[index]) && !lexicon.has(List.contracted, tokens[index]);
}

/** « Mãe do jovem: «…» », « Abogado de Nombre: «…» »: a noun for somebody without its article, and whose it is. */
function ownedBy(parse: Parse, names: NameIndex, { first, last }: Range): Range | null {
  const { tokens, lexicon } = parse;
  if (!isInAny(SOMEBODY, tokens[first]) || !lexicon.has(List.joints, tokens[first + 1])) return null;
  const owner = governedPhrase(parse, names, first + 1);
  return owner?.last === last || (last - first <= LONGEST && !names.has(first)) ? { first, last } : null;
}

/** « l'ira dei contadini », « la replica di Nome »: a noun and whose it is. */
function outburst(parse: Parse, names: NameIndex, { first, last }: Range): Range | null {
  const { tokens, lexicon } = parse;
  const noun = tokens[first + 1];
  if (!lexicon.has(List.definite, tokens[first]) || noun?.kind !== 'word' || noun.capital || isInAny(WORKS, noun))
    return null;
  let joint = first + 2;
  while (joint < Math.min(last, first + 4) && !lexicon.has(List.joints, tokens[joint])) joint++;
  const owner = lexicon.has(List.joints, tokens[joint]) ? governedPhrase(parse, names, joint) : null;
  const closed = owner && (owner.last >= last || isInAny(LEADS, tokens[owner.last]));
  return closed && canSpeak(parse, names, owner) ? owner : null;
}

/** « il pm chiede nove anni », « parla la vittima », « esulta il comitato »: whoever acts in the part, though no list may have the verb. */
function acting(parse: Parse, names: NameIndex, { first, last }: Range): Range | null {
  const { tokens } = parse;
  const behind = isFiniteVerb(parse, first) || isPlainWord(parse, first);
  const phrase = phraseFrom(parse, names, behind ? first + 1 : first);
  if (!phrase || !canSpeak(parse, names, phrase)) return null;
  if (behind) return phrase.last === last ? phrase : null;
  const verb = isInAny(BEFORE_VERB, tokens[phrase.last]) ? phrase.last + 1 : phrase.last;
  return isFiniteVerb(parse, verb) ? phrase : null;
}

/** « «…», l'affondo di Nome », « «…»: l'affondo di Nome contro la giunta »: behind words that are a clause. */
function outburstBehind(situation: Situation): Candidate | null {
  const { parse, names, tokens } = situation;
  const sign = signBehind(situation);
  const { text, block } = parse.tokens[sign] ?? {};
  if ((text !== ',' && text !== ':') || block !== parse.tokens[tokens.first]?.block) return null;
  let last = sign + 1;
  while (last < sign + LONGEST && parse.tokens[last]?.block === block && !isSign(parse.tokens[last], PAUSES)) last++;
  if (hasFinite(parse, sign + 1, last)) return null;
  const source = outburst(parse, names, { first: sign + 1, last });
  return source && { rule: 'colon', cue: null, source };
}

/** The token behind the words and their marks, where a headline has the sign that parts them from whoever says them. */
export function signBehind({ parse, passage, tokens }: Situation): number {
  let sign = tokens.last;
  while (parse.tokens[sign]?.marked === passage || parse.tokens[sign]?.kind === 'mark') sign++;
  return sign;
}

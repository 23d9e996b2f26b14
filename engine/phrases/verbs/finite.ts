import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { FINITE } from '../../lexicon/word-classes.ts';
import { type Parse, sentenceStart } from '../../parse.ts';
import { BREAKS, isSign } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { areTexts, isNoun } from '../noun.ts';
import { isAttribute } from '../nouns/attribute.ts';
import { isBehindAdjective } from '../nouns/behind-adjective.ts';
import { describesPeople } from '../nouns/joined-attributes.ts';
import { isOfOrigin, isPiledNoun } from '../nouns/piled-noun.ts';
import { areTextsThatSay } from '../nouns/texts-that-say.ts';
import { isObliqueAlone } from '../subjects/stands-alone.ts';
import { actsBehindComplement } from './acts-behind-complement.ts';
import {
  BEFORE_VERB,
  heads,
  isBehindComplement,
  isInPhrase,
  isOfOne,
  isSomebody,
  isTitleHere,
  opensActing,
  speaksBehindMarks,
} from './form-here.ts';
import { isPlainVerb, NO_SUBJECTS } from './plain-verb.ts';

/** "sped", "shed" are no regular pasts. */
const LEAST_PAST = 5;

/** What ends like a verb and is none. */
const NO_VERBS = listsOf(List.roles, List.adverbEnding, List.numberWords);
const SMALL_WORDS = listsOf(List.adverbs, List.conjunctions);

/** What may stand between a noun and its verb. */
const BEFORE_OWN = listsOf(List.clitics, List.reflexives, List.adverbs);

/** A noun or article in the place of a verb's look-alike: « le juge », « une note » are no verbs, « il le juge » is. */
export function isNounHere(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const before = tokens[index - 1];
  if (isTitleHere(parse, index) || isAttribute(parse, index)) return true;
  if (describesPeople(parse, index)) return true;
  if (!before || before.block !== tokens[index]?.block) return false;
  // « far parte di un gruppo »: behind a short infinitive stands its object.
  if (lexicon.has(List.shortInfinitives, before) && lexicon.has(List.joints, tokens[index + 1])) return true;
  // "the most detailed model": behind a word of degree with its determiner stands an adjective; "three others | were" comes to its verb.
  const degree =
    !lexicon.has(List.auxiliaries, tokens[index]) &&
    (lexicon.has(List.adverbs, before) || lexicon.has(List.determiners, before)) &&
    lexicon.has(List.determiners, tokens[index - 2]);
  if (degree && lexicon.language.grammar.nounsPile) return true;
  // "Das teilte Name mit", „…, das teilte Name mit“: a determiner that takes up the sentence before, or what stands before its comma.
  const behindComma = tokens[index - 2]?.text === ',' && tokens[index + 1]?.text !== ',';
  const opens = (before.capital && heads(parse, index - 1)) || (lexicon.language.cues.inverts && behindComma);
  const takesUp = lexicon.has(List.takesUp, before) && opens;
  if (takesUp && !opensAsNoun(parse, index)) return false;
  if (isObliqueAlone(parse, index - 1)) return false;
  if (isBehindPointing(parse, index)) return false;
  // « según explicó Nombre », « segundo relata Nome »: a preposition that joins a clause of its own as well.
  const joins =
    lexicon.language.grammar.dropsSubject &&
    lexicon.has(List.asWords, before) &&
    lexicon.has(List.prepositions, before);
  // « le juge », "the firm's own report": a form that is a noun too needs somebody before it to be a verb.
  if (lexicon.has(List.nouns, tokens[index])) {
    if (areTextsThatSay(parse, index)) return true;
    if (actsBehindComplement(parse, index)) return false;
    if (isPiledNoun(parse, index) || isOfOrigin(parse, index) || isInPhrase(parse, index) || isOfOne(parse, index))
      return true;
    const subject =
      before.kind !== 'word' ||
      before.capital ||
      joins ||
      opensAsClause(parse, index - 1) ||
      isInAny(BEFORE_VERB, before) ||
      // « ce que dit Nom », « lo que denuncia el alcalde »: no noun stands bare behind what joins a clause.
      (lexicon.has(List.clause, before) && !lexicon.language.grammar.nounsPile) ||
      isNoun(parse, before) ||
      areTexts(parse, before) ||
      isBehindAdjective(parse, index) ||
      (lexicon.has(List.clitics, before) && !lexicon.has(List.determiners, before));
    if (!subject && !lexicon.has(List.clitics, before)) return !opensClause(parse, index);
  }
  // « não nos disse »: a contraction that is a pronoun too leads to no word that is never a noun.
  const verb = isInAny(FINITE, tokens[index]) && !lexicon.has(List.nouns, tokens[index]);
  if (lexicon.has(List.contracted, before)) return !(verb && lexicon.has(List.clitics, before));
  if (lexicon.has(List.prepositions, before) && !lexicon.has(List.clitics, before)) return !joins;
  if (!lexicon.has(List.determiners, before)) return false;
  // « ce sont des bras »
  if (lexicon.has(List.demonstratives, before) && lexicon.has(List.passive, tokens[index])) return false;
  // « il comitato Terra Nostra sostiene »: a possessive that ends a name determines nothing.
  if (before.capital && tokens[index - 2]?.capital && lexicon.language.grammar.dropsSubject) return false;
  // "Some say", « Certains assurent »: a determiner that stands for people.
  if (
    lexicon.has(List.groups, before) &&
    (lexicon.language.grammar.nounsPile || before.capital || opensActing(parse, index - 1))
  )
    return lexicon.has(List.nouns, tokens[index]);
  // "the mother of three said": a number alone stands for people, and what is never a noun is their verb.
  if (lexicon.language.grammar.nounsPile && lexicon.has(List.numberWords, before))
    return lexicon.has(List.nouns, tokens[index]);
  if (!lexicon.has(List.clitics, before)) return true;
  if (speaksBehindMarks(parse, index)) return false;
  if (isSubjectHere(parse, index)) return true;
  // « , la qualifie de … »: a word that is never a noun is a verb behind a clitic, whatever stands before.
  const denies = deniesFinite(parse, tokens[index] as Token);
  if ((denies || lexicon.has(List.cues, tokens[index])) && !lexicon.has(List.nouns, tokens[index])) return false;
  // « nadie le ha dado razón », « le maire l'a écouté »: an auxiliary that makes no passive is no noun.
  const has = lexicon.has(List.auxiliaries, tokens[index]) && !lexicon.has(List.passive, tokens[index]);
  const subject = tokens[index - 2];
  if (isReplyOf(parse, index)) return true;
  if (has && !lexicon.language.grammar.bracket) return false;
  if (!subject || subject.block !== before.block) return true;
  const clitic =
    lexicon.has(List.pronouns, subject) || lexicon.has(List.clitics, subject) || lexicon.has(List.relatives, subject);
  return (
    !clitic &&
    !(subject.capital && subject.kind === 'word' && !lexicon.has(List.openers, subject)) &&
    !(heads(parse, index - 3) && isSomebody(parse, index - 2))
  );
}

/** « è quanto | denuncia il sindacato », « …, come | denuncia il sindacato »: no noun stands bare behind these; « escutado como testemunha » tells in what role. */
function opensAsClause({ tokens, lexicon }: Parse, index: number): boolean {
  const token = tokens[index];
  if (!lexicon.language.grammar.dropsSubject) return false;
  if (lexicon.has(List.whatWords, token)) return true;
  return lexicon.has(List.asWords, token) && (tokens[index - 1]?.text === ',' || token?.capital === true);
}

/** How many tokens tell at most whose words a noun is, up to the colon behind it. */
const LONGEST_OWNER = 14;

/** « Secca | la replica di Nome: «…» »: an adjective opens the sentence, and behind the noun stands whose words follow. */
function isReplyOf(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || !heads(parse, index - 2)) return false;
  if (!lexicon.has(List.nouns, tokens[index]) || !lexicon.has(List.joints, tokens[index + 1])) return false;
  let k = index + 2;
  while (k < index + LONGEST_OWNER && !isSign(tokens[k], BREAKS) && !isInfinitive(parse, k)) k++;
  return k > index + 2 && tokens[k]?.text === ':';
}

/** « parlarne », no « Marco »: names may end like an infinitive with a pronoun. */
function isInfinitive({ tokens, lexicon }: Parse, index: number): boolean {
  return tokens[index]?.capital === false && lexicon.has(List.infinitiveEnding, tokens[index]);
}

/** "Dieser sagte", « Este explicó »: a determiner that is a pronoun too is the subject, where nothing makes a noun of the verb behind it. */
function isBehindPointing({ tokens, lexicon }: Parse, index: number): boolean {
  const before = tokens[index - 1];
  const stands = lexicon.has(List.pronouns, before) && !lexicon.has(List.clitics, before);
  if (!stands || !lexicon.has(List.finiteCues, tokens[index])) return false;
  const { capitalNouns, dropsSubject } = lexicon.language.grammar;
  if (capitalNouns) return before?.capital === true && !tokens[index + 1]?.capital;
  return dropsSubject && lexicon.has(List.determiners, before) && !lexicon.has(List.nouns, tokens[index]);
}

/** « L'accusa ritiene », « La denuncia del gremio », « A garantia não convence »: behind its article at the sentence's head a form that is a noun too, with what a noun has behind it. */
function opensAsNoun(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || !lexicon.has(List.nouns, tokens[index])) return false;
  if (!lexicon.has(List.determiners, tokens[index - 1])) return false;
  const behind = tokens[index + 1];
  return lexicon.has(List.joints, behind) || lexicon.has(List.negations, behind) || isSubjectHere(parse, index);
}

/** « que la denuncia se tomó tarde », « que la demanda fue retirada »: a form that is a noun too, with the verb of its own right behind it. */
function isSubjectHere(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || !lexicon.has(List.nouns, tokens[index])) return false;
  let verb = index + 1;
  while (isInAny(BEFORE_OWN, tokens[verb]) && !lexicon.has(List.determiners, tokens[verb])) verb++;
  return isInAny(FINITE, tokens[verb]) && !lexicon.has(List.nouns, tokens[verb]);
}

/** "A flyer on the door claims that a shop asked for it": the sentence has no other verb so far, and a clause with its subject follows. */
function opensClause(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const { nounsPile } = lexicon.language.grammar;
  const done = lexicon.having.has(tokens[index + 1]?.low ?? '');
  if (!nounsPile)
    return isBehindComplement(parse, index) && (done || !hasFinite(parse, sentenceStart(parse, index), index));
  // "A flyer in shops claims without evidence that …"
  const marker = lexicon.has(List.markers, tokens[index + 1]) ? lexicon.markers.at(tokens, index + 1) : undefined;
  if (marker && lexicon.has(List.clause, tokens[index + 1 + marker.words.length]))
    return !hasFinite(parse, sentenceStart(parse, index), index);
  if (!lexicon.has(List.clause, tokens[index + 1])) return false;
  const subject = tokens[index + 2];
  // "The table shows that boats leak", no "a clear signal that boats leak": a noun that has no content takes no clause.
  const one = !lexicon.cueGroups((tokens[index] as Token).low).finite?.plural;
  const holds = !one || lexicon.has(List.claimNouns, tokens[index]) || isFiniteVerb(parse, index + 2);
  const named =
    lexicon.has(List.determiners, subject) || lexicon.has(List.pronouns, subject) || subject?.capital === true;
  return (
    (named || !holds) &&
    !lexicon.has(List.owning, tokens[index - 1]) &&
    !hasFinite(parse, sentenceStart(parse, index), index)
  );
}

/** A relative pronoun; where the same word joins a reported clause (« que », « che »), not behind a verb or what goes with it. */
export function isRelative(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const token = tokens[index];
  if (!token || !lexicon.has(List.relatives, token)) return false;
  if (!lexicon.has(List.clause, token)) return true;
  let k = index - 1;
  while (lexicon.has(List.adverbs, tokens[k]) || lexicon.has(List.clauseAfter, tokens[k])) k--;
  const before = tokens[k];
  if (!before || before.block !== token.block || before.kind !== 'word') return true;
  // « dice que S y que T »
  if (lexicon.has(List.coordinators, before)) return false;
  const verb = lexicon.has(List.cues, before) || lexicon.has(List.verbs, before) || isFiniteVerb(parse, k);
  return !verb || isNounHere(parse, k) || (before.capital && k > 0 && tokens[k - 1]?.kind === 'word');
}

/** Whether a token is a finite verb, as far as lists and endings tell. */
export function isFiniteVerb(parse: Parse, index: number): boolean {
  const token = parse.tokens[index];
  if (token?.kind !== 'word') return false;
  const { lexicon } = parse;
  // « Añadió que … »: where subjects are left out a verb may head its sentence.
  if (token.capital && !(lexicon.language.grammar.dropsSubject && heads(parse, index))) return false;
  if (isInAny(FINITE, token)) return !isNounHere(parse, index);
  if (lexicon.has(List.pastEnding, token)) return isPastBetween(parse, index);
  // « um rapaz ajuda-a »: a word on which a pronoun hangs is a verb's, an infinitive's and a gerund's apart.
  if (isHung(parse, index + 1) && !lexicon.has(List.infinitiveEnding, token) && !lexicon.has(List.gerundEnding, token))
    return true;
  // « L'exploitant nie et parle d'une fable »
  if (deniesFinite(parse, token) && (!lexicon.language.grammar.nounsPile || hasObject(parse, index)))
    return !isNounHere(parse, index);
  // "teilte … mit", "kündigte … an": no infinitive, which has the ending of the plural.
  if (lexicon.has(List.separable, token) && !lexicon.has(List.infinitiveEnding, token)) return true;
  if (!lexicon.has(List.verbEnding, token) || isInAny(NO_VERBS, token)) return false;
  // « ayudó », « parlò », « durou », « fugiu »: such an ending makes a short word a verb's.
  const { length } = token.low;
  const least = length < 6 && /(?:[óò]|[io]u)$/u.test(token.low) && !isInAny(SMALL_WORDS, token) ? 4 : 6;
  return length >= least && !isNounHere(parse, index);
}

/** "The actor recently shared a clip": what is in the past, or a participle, is finite between a noun and an object. */
function isPastBetween(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const [token, behind] = [tokens[index] as Token, tokens[index + 1]];
  if (token.low.length < LEAST_PAST || behind?.sentence !== token.sentence) return false;
  let k = index - 1;
  while (lexicon.has(List.adverbs, tokens[k]) || lexicon.has(List.adverbEnding, tokens[k])) k--;
  const before = tokens[k];
  if (before?.kind !== 'word' || before.sentence !== token.sentence || before.marked !== token.marked) return false;
  // "the poll released Friday shows": a moment is no object.
  const named = behind?.capital === true && !lexicon.has(List.times, behind);
  const determined = lexicon.has(List.determiners, behind) && !lexicon.has(List.times, tokens[index + 2]);
  const object = determined || lexicon.has(List.strongPronouns, behind) || named;
  // "he tried", "who lived in": behind a pronoun that is a subject only it needs no object.
  const subject = lexicon.has(List.pronouns, before) && !lexicon.has(List.determiners, before);
  if (isRelative(parse, k) || (subject && lexicon.pronouns.get(before.low)?.startsWith('n') !== true)) return true;
  return object && !isInAny(NO_SUBJECTS, before);
}

/** "The union disputes that", "denies the claim": no "dispute between" and no participle. */
function hasObject({ tokens, lexicon }: Parse, index: number): boolean {
  const behind = tokens[index + 1];
  const object = lexicon.has(List.determiners, behind) || lexicon.has(List.clause, behind);
  return object && /s$/.test((tokens[index] as Token).low);
}

/** An object pronoun that a hyphen joins to the word before it. */
function isHung({ tokens, lexicon, text }: Parse, index: number): boolean {
  const token = tokens[index];
  return lexicon.objects !== null && lexicon.has(List.clitics, token) && text[(token?.start ?? 0) - 1] === '-';
}

function deniesFinite({ lexicon }: Parse, token: Token): boolean {
  const forms = lexicon.has(List.denials, token) ? lexicon.denials.get(token.low) : undefined;
  return forms?.has('finite') === true || forms?.has('plural') === true;
}

/** Whether the tokens hold a finite verb outside marks. */
export function hasFinite(parse: Parse, first: number, last: number): boolean {
  for (let k = first; k < last; k++) {
    if (parse.tokens[k]?.marked === -1 && (isFiniteVerb(parse, k) || isPlainVerb(parse, k, first))) return true;
  }
  return false;
}

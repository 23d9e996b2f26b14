import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, sentenceEnd } from '../../parse.ts';
import { pileEnd } from '../../phrases/nouns/pile.ts';
import { bareFrom, phraseFrom } from '../../phrases/phrase-from.ts';
import { negatesVerb } from '../../phrases/verbs/concealing.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { keepsSilent } from '../../phrases/verbs/silence.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import type { Token } from '../../text/tokens.ts';

/** How many nouns and adjectives an object without determiner has at most. */
const LONGEST_PILE = 4;

/** What may end like an infinitive and is none. */
const NO_INFINITIVES = listsOf(
  List.roles,
  List.anybody,
  List.organisations,
  List.documents,
  List.times,
  List.prepositions,
  List.adverbs,
);

/** « Sindicato acusa empresa de mentir »: in headings whom it is said of has no article. */
const WHOM = listsOf(List.roles, List.organisations, List.groups);

/** "bring", "spring" */
const SHORT = 6;

/** How many tokens stand between two commas behind the verb at most. */
const LONGEST_ASIDE = 8;
const BEFORE_INFINITIVE = listsOf(List.negations, List.clitics);

/** Whom or what "to" leads to rather than an infinitive. */
const TO_WHOM = listsOf(List.pronouns, List.strongPronouns, List.speakerPronouns, List.determiners, List.numberWords);

/** First token of a reported infinitive (« promet de réduire », « dit vouloir »), or null. */
export function infinitiveFrom(parse: Parse, behind: number, group: VerbGroup): number | null {
  const { tokens, lexicon } = parse;
  const governs = governsInfinitive(parse, group);
  const from = governs ? group.last : behindAside(parse, behind, group);
  // "continued to work": where the infinitive has no ending of its own, only verbs of will report one.
  const own = lexicon.language.cues.infinitiveEnding !== '';
  // « se jacta de haber ganado »: a reflexive verb of feeling reports what its particle opens.
  const feeling = group.classes.has('manner') || group.classes.has('qualify');
  const feels = group.reflexive && feeling && lexicon.has(List.infinitive, tokens[from]);
  // « le atribuye haber cobrado », « gli attribuisce di aver mentito »: a verb that judges reports what is done already.
  const done = lexicon.has(List.infinitive, tokens[from]) ? tokens[from + 1] : tokens[from];
  const judged = group.classes.has('qualify') && lexicon.having.has(done?.low ?? '');
  const wants =
    feels || judged || group.classes.has('will') || (own && (group.classes.has('say') || group.classes.has('think')));
  // « a tout nié avant de promettre »: what somebody does next is not what the verb reports.
  const next = from > group.last && lexicon.has(List.prepositions, tokens[from - 1]);
  // « se negó a hablar », « exclut de céder », no « rechazó haber cobrado »: what somebody refuses is not said, but « n'exclut pas de céder » says it.
  const denies = lexicon.has(List.denials, tokens[group.verb]) && !negatesVerb(parse, group);
  const firm = lexicon.has(List.firmDenials, tokens[group.verb]) || lexicon.having.has(tokens[from]?.low ?? '');
  const refuses = denies && (group.reflexive || !firm);
  // « a tenu à rassurer les élus »: with its particle a fixed phrase says nothing of its own.
  const fixed = group.last === group.verb + 2 && lexicon.has(List.infinitive, tokens[group.last - 1]);
  // « solo acepta cobrar en metálico », "only agrees to sleep there": that is what somebody does, no promise.
  const habit = group.classes.has('will') && lexicon.has(List.only, tokens[group.first - 1]);
  if (!wants || next || refuses || fixed || habit) return null;
  let k = from;
  const purpose = group.classes.has('will') && opensPurpose(parse, k);
  const marker = governs || purpose || lexicon.has(List.infinitive, tokens[k]);
  if (marker) k++;
  if (!marker && lexicon.language.cues.infinitiveEnding === '') return null;
  const first = k;
  // « diz já ter cancelado », « dit ne pas savoir »
  while (
    lexicon.has(List.clitics, tokens[k]) ||
    lexicon.has(List.negations, tokens[k]) ||
    // "refused to back the plan": before an article the adverb is the verb.
    (lexicon.has(List.adverbs, tokens[k]) &&
      // « ne jamais les avoir vus »
      lexicon.has(
        List.infinitiveEnding,
        own && lexicon.has(List.clitics, tokens[k + 1]) ? tokens[k + 2] : tokens[k + 1],
      ) &&
      (own || !lexicon.has(List.determiners, tokens[k + 1])))
  )
    k++;
  // « juge le calendrier … »: an article before a noun, no pronoun before a verb; « confirme l'avoir vu » is one before what no noun is.
  const article = lexicon.has(List.determiners, tokens[k - 1]) && !lexicon.having.has(tokens[k]?.low ?? '');
  if (!marker && k > first && article) return null;
  const verb = tokens[k];
  if (lexicon.has(List.prepositions, verb) || lexicon.has(List.conjunctions, verb)) return null;
  // "Vows To Cut Taxes": in a headline all words have capitals, the particle too.
  const capital = verb?.capital === true && tokens[k - 1]?.capital !== true;
  if (verb?.kind !== 'word' || capital || verb.marked !== -1 || !lexicon.has(List.infinitiveEnding, verb)) return null;
  if (keepsSilent(parse, group.verb, k)) return null;
  // "vowed to cut", "hopes to be": behind a particle where the infinitive has no ending of its own, a short word is one but for "to us" and "to say".
  const says = lexicon.has(List.cues, verb) && lexicon.cues.get(verb.low)?.some((cue) => cue.class === 'say');
  // "pleaded guilty to charges", "to stealing boats": no infinitive has the ending of a plural or, but for short ones, of a gerund.
  if (!own && (lexicon.has(List.pluralNoun, verb) || (verb.low.length > SHORT && lexicon.has(List.gerundEnding, verb))))
    return null;
  // "to their handling of it"
  if (!own && isInAny(TO_WHOM, verb)) return null;
  const short = own ? !lexicon.has(List.shortInfinitives, verb) : says;
  if (
    (verb.low.length < 4 && short) ||
    (lexicon.has(List.determiners, tokens[k - 1]) && !lexicon.has(List.clitics, tokens[k - 1]))
  )
    return null;
  // "decided not to run", no "asked not to be named"
  if (!own && from > group.last && lexicon.has(List.negations, tokens[from - 1]))
    return lexicon.has(List.passive, verb) ? null : from - 1;
  return marker || !feels ? first : null;
}

/**
 * « sostuvo, por su parte, haber cumplido », « a nié, mardi, avoir menti »: behind the comma that closes what a comma right behind the verb has
 * opened, where the infinitive has an ending of its own.
 */
function behindAside(parse: Parse, behind: number, { last }: VerbGroup): number {
  const { tokens, lexicon } = parse;
  const { infinitiveEnding, inverts } = lexicon.language.cues;
  if (tokens[last]?.text !== ',' || infinitiveEnding === '' || inverts) return behind;
  for (let k = Math.max(behind, last + 1); k <= last + LONGEST_ASIDE; k++) {
    if (tokens[k]?.text === ',') return opensBare(parse, k + 1) ? k + 1 : behind;
    if (tokens[k]?.kind === 'punctuation' || tokens[k]?.marked !== -1 || isFiniteVerb(parse, k)) return behind;
  }
  return behind;
}

/** An infinitive, its particle, negation or pronoun before it. */
function opensBare({ tokens, lexicon }: Parse, index: number): boolean {
  let k = index;
  while (lexicon.has(List.infinitive, tokens[k]) || isInAny(BEFORE_INFINITIVE, tokens[k])) k++;
  return isInfinitive(tokens[k], lexicon);
}

/** « amenazó con cerrar », « confía en llegar »: what may stand before a clause governs the infinitive behind a verb of will or hope, no « respondió con ». */
function governsInfinitive({ tokens, lexicon }: Parse, { last, classes }: VerbGroup): boolean {
  const hopes = lexicon.language.grammar.dropsSubject && (classes.has('will') || classes.has('think'));
  return hopes && lexicon.has(List.clauseAfter, tokens[last]) && isInfinitive(tokens[last + 1], lexicon);
}

/** « appelle la population à prendre », « accusent le groupe, lié à X, d'être responsable »: the infinitive behind the object. */
function behindObject(parse: Parse, names: NameIndex, from: number, group: VerbGroup): number | null {
  if (!group.classes.has('will') || group.form === 'infinitive') return null;
  // "asked Ann Example, the moderator, to wait": whom it is told to was stepped over already.
  const told = from > group.last && parse.tokens[from]?.text === ',' ? { last: from } : null;
  const object =
    told ?? phraseFrom(parse, names, from) ?? bareObject(parse, from) ?? bareFrom(parse, names, from, WHOM);
  if (!object) return null;
  const { tokens, lexicon } = parse;
  // « accuse l'exploitant d'avoir brûlé … »: the object ends where an infinitive begins, though « de » may bind a noun to it.
  for (let at = from + 1; at < object.last; at++) {
    const bound = lexicon.has(List.infinitive, tokens[at]) ? infinitiveFrom(parse, at, group) : null;
    if (bound !== null) return bound;
  }
  const end = sentenceEnd(parse, from);
  let k = object.last;
  if (tokens[k]?.text === ',') {
    while (++k < end && tokens[k]?.text !== ',');
    k++;
  }
  return lexicon.has(List.infinitive, tokens[k]) || opensPurpose(parse, k) ? infinitiveFrom(parse, k, group) : null;
}

/** "urged the town to | wait", "expects | prices to fall": with a verb of thought the object is a part of what is thought. */
export function objectInfinitive(parse: Parse, names: NameIndex, from: number, group: VerbGroup): number | null {
  const bare = behindObject(parse, names, from, group);
  const object = parse.tokens[from]?.kind === 'word' || parse.tokens[from]?.kind === 'number';
  const thought = parse.lexicon.language.grammar.nounsPile && group.classes.has('think');
  return bare !== null && object && thought ? from : bare;
}

/** « pediu à Câmara | para pagar »: where a preposition of purpose may open a clause (« para que pague »), an infinitive behind it is what is asked for. */
export function opensPurpose({ tokens, lexicon }: Parse, index: number): boolean {
  const purpose = lexicon.has(List.purpose, tokens[index]) && lexicon.has(List.clauseAfter, tokens[index]);
  return purpose && isInfinitive(tokens[index + 1], lexicon);
}

/** "She only wanted, she said, | to see it", « Bisogna aspettare, spiega, | per avere i dati »: behind a report between commas no moment. */
export function tellsWhatFor({ tokens, lexicon }: Parse, index: number): boolean {
  if (lexicon.has(List.purpose, tokens[index]) && isInfinitive(tokens[index + 1], lexicon)) return true;
  return lexicon.language.cues.infinitiveEnding === '' && lexicon.has(List.infinitive, tokens[index]);
}

/** "urged them to wait", "asked European nations to wait": an object pronoun, or nouns without a determiner. */
function bareObject(parse: Parse, from: number): { last: number } | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.nounsPile || tokens[from]?.marked !== -1) return null;
  if (lexicon.has(List.strongPronouns, tokens[from])) return { last: from + 1 };
  const last = pileEnd(parse, from);
  return last > from && last - from <= LONGEST_PILE ? { last } : null;
}

/** « prometió no volver », « disse não saber »: the negation belongs to what is promised or said, as no other adverb behind the verb does. */
export function deniesInfinitive({ tokens, lexicon }: Parse, index: number): boolean {
  if (!lexicon.has(List.negations, tokens[index]) || !lexicon.has(List.adverbs, tokens[index])) return false;
  let verb = index + 1;
  while (lexicon.has(List.clitics, tokens[verb]) || lexicon.has(List.adverbs, tokens[verb])) verb++;
  return isInfinitive(tokens[verb], lexicon);
}

/** « acusó a la empresa | de mentir », « ha chiesto al governo | di intervenire »: whoever it is said of or to ends before an infinitive. */
export function opensInfinitive(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const { infinitiveEnding, bareAfterComma } = lexicon.language.cues;
  if (infinitiveEnding === '' || bareAfterComma) return false;
  // « contou aos promotores ter pago »: the auxiliary of what is over needs no particle.
  if (lexicon.having.has(tokens[index]?.low ?? '')) return true;
  // « recomendó a los vecinos no salir »: nor does the infinitive behind a negation.
  if (!lexicon.has(List.infinitive, tokens[index])) return deniesInfinitive(parse, index) || opensPurpose(parse, index);
  let verb = index + 1;
  while (lexicon.has(List.negations, tokens[verb]) || isPronoun(tokens[verb], lexicon)) verb++;
  return isInfinitive(tokens[verb], lexicon);
}

/** "with the union | to pay", "after a review | not to pay": no "in a letter to the union". */
export function leadsInfinitive({ tokens, lexicon }: Parse, index: number): boolean {
  const to = lexicon.has(List.negations, tokens[index]) ? index + 1 : index;
  const verb = tokens[to + 1];
  const word = verb?.kind === 'word' && !verb.capital && verb.marked === -1 && !lexicon.has(List.pluralNoun, verb);
  return lexicon.has(List.infinitive, tokens[to]) && word && !isInAny(TO_WHOM, verb);
}

/** Forms that verbs alone have, whether they report or not. */
const VERBS = listsOf(List.plainVerbs, List.cues, List.verbs, List.auxiliaries);

/** "plans | to build a pier", "a plan this week | to build": no "a danger to old bridges". The token of the particle behind a noun, or -1. */
export function infinitiveBehind(parse: Parse, noun: number): number {
  const { tokens, lexicon } = parse;
  let to = noun + 1;
  while (lexicon.has(List.times, tokens[to]) || lexicon.has(List.times, tokens[to + 1])) to++;
  const verb = tokens[to + 1];
  const known = isInAny(VERBS, verb) || lexicon.has(List.determiners, tokens[to + 2]);
  return known && leadsInfinitive(parse, to) && !lexicon.has(List.negations, tokens[to]) ? to : -1;
}

/** An object pronoun that is no article. */
function isPronoun(token: Token | undefined, lexicon: Lexicon): boolean {
  return lexicon.has(List.clitics, token) && !lexicon.has(List.determiners, token);
}

/** A word with the ending of an infinitive that no list has for a noun. */
export function isInfinitive(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token?.kind !== 'word' || token.capital || token.marked !== -1) return false;
  if (isInAny(NO_INFINITIVES, token) || !lexicon.has(List.infinitiveEnding, token)) return false;
  return token.low.length > 3 || lexicon.has(List.shortInfinitives, token);
}

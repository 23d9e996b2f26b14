import { isInAny, List } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { governedPhrase } from '../../phrases/nouns/governed-phrase.ts';
import { phraseEndingAt } from '../../phrases/phrase-ending.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { subjectOrOmitted } from '../../phrases/subjects/subject.ts';
import { leavesDoubt } from '../../phrases/verbs/concealing.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { mainClauseBehind, verbBehindClause } from '../../phrases/verbs/main-clause.ts';
import { mainVerb } from '../../phrases/verbs/main-verb.ts';
import { verbEdge } from '../../phrases/verbs/verb-edge.ts';
import type { Token } from '../../text/tokens.ts';
import { infinitiveBehind, opensInfinitive } from '../clauses/infinitive.ts';
import { type Report, reportAt } from '../report.ts';
import { statedAs } from './stated-as.ts';
import { whoVoices } from './who-voices.ts';

/** How far before the noun its owner or the verb that it is the object of may stand. */
const REACH = 6;

/** "repeated her claim that S", "voiced concern that S", "defended the mayor's promise to leave": a noun for what is said, with its content. */
export function claimNounAt(parse: Parse, names: NameIndex, index: number): Report | null {
  const { tokens, lexicon } = parse;
  const wanted = wantedBehind(parse, names, index);
  if (wanted || !lexicon.has(List.claimNouns, tokens[index]) || leavesDoubt(parse, index)) return wanted;
  if (!lexicon.language.grammar.nounsPile)
    return statedAs(parse, names, index) ?? withContentBehind(parse, names, index);
  const opening = tokens[index + 1];
  if (opening?.marked !== -1 || index + 3 >= sentenceEnd(parse, index)) return null;
  const told = toldToSomebody(parse, names, index);
  if (told) return told;
  const stated = statedBehind(parse, names, index);
  if (stated) return stated;
  const that = lexicon.has(List.clause, opening) && !isFiniteVerb(parse, index + 2);
  const to = lexicon.has(List.infinitive, opening) && tokens[index + 2]?.kind === 'word' && !tokens[index + 2]?.capital;
  const announced = that ? null : announcedBehind(parse, names, index);
  if (announced) return announced;
  if (!that && !to) return null;
  const owner = ownerBefore(parse, names, index);
  // "his plan to cut rates": what somebody spoken of before means to do is hardly said.
  if (owner && isPronoun(parse, owner) && !(that && !isRelativeVerb(parse, index + 2))) return null;
  const source = owner ?? (that ? whoVoices(parse, names, index, (low) => lexicon.lists(List.voicing, low)) : null);
  const until = owner ? contentEnd(parse, owner, index + 2, that) : -1;
  if (!source || until === null) return null;
  const cue = { first: index, last: index + 1 };
  const rule = that ? 'that-clause' : 'infinitive';
  return reportAt(parse, cue, { rule, source, side: 'after', clause: index + 2, until });
}

/** "made the case to voters that S", "gave the staff's assurance to the board that S": whom it is told to stands between the noun and its content. */
function toldToSomebody(parse: Parse, names: NameIndex, noun: number): Report | null {
  const { tokens, lexicon } = parse;
  const whom = lexicon.has(List.infinitive, tokens[noun + 1]) ? phraseFrom(parse, names, noun + 2) : null;
  if (!whom || !lexicon.has(List.clause, tokens[whom.last]) || isFiniteVerb(parse, whom.last + 1)) return null;
  const source = whoVoices(parse, names, noun, (low) => lexicon.lists(List.voicing, low));
  const cue = { first: noun, last: noun + 1 };
  return source && reportAt(parse, cue, { rule: 'that-clause', source, side: 'after', clause: whom.last + 1 });
}

function isPronoun({ tokens, lexicon }: Parse, { first, last }: Range): boolean {
  return last === first + 1 && lexicon.owners.has(tokens[first]?.low ?? '');
}

/** "her plan that | matches the budget": an ending that verbs and nouns share, before an article. */
function isRelativeVerb({ tokens, lexicon }: Parse, index: number): boolean {
  return /[^s]s$/u.test(tokens[index]?.low ?? '') && lexicon.has(List.determiners, tokens[index + 1]);
}

/** "announced plans to build a pier": the subject of a verb that states means to do what the noun holds. */
function announcedBehind(parse: Parse, names: NameIndex, noun: number): Report | null {
  const to = parse.lexicon.language.grammar.nounsPile ? infinitiveBehind(parse, noun) : -1;
  const source = to === -1 ? null : whoVoices(parse, names, noun, (low) => parse.lexicon.stating.verbs.has(low));
  const cue = { first: noun, last: noun + 1 };
  return source && reportAt(parse, cue, { rule: 'infinitive', source, side: 'after', clause: to + 1 });
}

/** "the mayor's call for an inquiry": the noun of a verb that takes a noun for what is wanted. */
function wantedBehind(parse: Parse, names: NameIndex, index: number): Report | null {
  const { tokens, lexicon } = parse;
  const light = lexicon.has(List.light, tokens[index]) ? lexicon.light.get((tokens[index] as Token).low) : undefined;
  if (!light?.get(tokens[index + 1]?.low ?? '')?.object || tokens[index + 2]?.marked !== -1) return null;
  const source = ownerBefore(parse, names, index);
  // "a recount was …": behind an article stands a noun.
  const noun = lexicon.has(List.determiners, tokens[index + 2]) ? index + 3 : index + 2;
  const until = source ? contentEnd(parse, source, noun + 1, false) : null;
  if (!source || until === null) return null;
  return reportAt(
    parse,
    { first: index, last: index + 2 },
    { rule: 'object', source, side: 'after', clause: index + 2, until },
  );
}

/** "The mayor's argument is that S", "warnings from residents that S": a copula, or whose it is, stands between the noun and its content. */
function statedBehind(parse: Parse, names: NameIndex, noun: number): Report | null {
  const { tokens, lexicon } = parse;
  const copula = lexicon.has(List.passive, tokens[noun + 1]);
  const owner = copula ? ownerBefore(parse, names, noun) : byWhom(parse, names, noun);
  if (!owner || !canSpeak(parse, names, owner)) return null;
  const that = copula ? noun + 2 : owner.last;
  if (!lexicon.has(List.clause, tokens[that]) || tokens[that]?.marked !== -1 || isFiniteVerb(parse, that + 1))
    return null;
  const until = copula ? -1 : contentEnd(parse, { first: phraseStart(parse, noun), last: owner.last }, that + 1, true);
  if (until === null) return null;
  const cue = { first: noun, last: copula ? noun + 2 : noun + 1 };
  return reportAt(parse, cue, { rule: 'that-clause', source: owner, side: 'after', clause: that + 1, until });
}

/** "from residents", "by the mayor", behind a noun for what is said. */
function byWhom(parse: Parse, names: NameIndex, noun: number): Range | null {
  const { tokens, lexicon } = parse;
  return lexicon.claimOwners.has(tokens[noun + 1]?.low ?? '') ? phraseFrom(parse, names, noun + 2) : null;
}

/** "The repeated claim", "repeated claims": where a noun's phrase begins, as far as a determiner or a preposition tells. */
function phraseStart(parse: Parse, noun: number): number {
  const { tokens, lexicon } = parse;
  for (let first = noun; first > noun - REACH && tokens[first]?.kind === 'word'; first--) {
    if (lexicon.has(List.determiners, tokens[first])) return first;
    // "The plan drew | complaints", "The plan fuelled | fears"
    const acts = isFiniteVerb(parse, first) || lexicon.has(List.pastEnding, tokens[first]);
    const verb = first < noun && acts && !lexicon.has(List.determiners, tokens[first - 1]);
    if (verb || lexicon.has(List.prepositions, tokens[first])) return first + 1;
  }
  return noun;
}

/**
 * Where the main clause begins behind what the noun holds: "Name's claim that the pier was safe | has few friends", "Despite Name's claim
 * that it was safe|, it closed"; -1 where the noun stands in the main clause itself, null where nothing tells.
 */
function contentEnd(parse: Parse, source: Range, first: number, that: boolean): number | null {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, first);
  const end = sentenceEnd(parse, first);
  if (source.first === start) {
    // "Name's refusal to answer | went down badly": an infinitive has no verb of its own that is finite.
    const verb = that ? verbBehindClause(parse, first, end) : mainVerb(parse, first, end);
    return verb === end || verb === -1 ? null : verb;
  }
  // "Despite | Name's claim", "Contrary to | his claim"
  const led = lexicon.has(List.prepositions, tokens[source.first - 1]);
  if (!led || source.first > start + 2) return -1;
  for (let k = first; k < end; k++)
    if (tokens[k]?.text === ',' && tokens[k]?.marked === -1) return mainClauseBehind(parse, k, end) ? k : null;
  return null;
}

/** "the mayor's old claim": whose it is. */
export function ownerBefore(parse: Parse, names: NameIndex, noun: number): Range | null {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, noun);
  // "a Harbor Times report that S"
  const outlet = lexicon.has(List.documents, tokens[noun]) ? nameEndingAt(names, noun, start) : null;
  if (outlet) return outlet;
  for (let k = noun - 1; k >= start && noun - k <= REACH; k--) {
    const token = tokens[k] as Token;
    if (token.kind !== 'word' || token.marked !== -1 || lexicon.has(List.prepositions, token)) return null;
    // "filled the city's streets and | called for calm"
    if (lexicon.has(List.coordinators, token)) return null;
    // "her old claim"
    if (lexicon.owners.has(token.low)) return { first: k, last: k + 1 };
    if (!lexicon.has(List.owning, token)) continue;
    return (
      nameEndingAt(names, k, start) ??
      behindOpening(parse, phraseEndingAt(parse, names, k - 1, start, false)) ??
      governedOwner(parse, names, k, start)
    );
  }
  return null;
}

/** "scoffed at | the mayor's claim", "sceptical of | the government's view": whose it is, behind a preposition. */
function governedOwner(parse: Parse, names: NameIndex, owning: number, start: number): Range | null {
  const { tokens, lexicon } = parse;
  let first = owning - 1;
  while (first > start && owning - first < REACH && tokens[first]?.kind === 'word') {
    if (lexicon.has(List.prepositions, tokens[first])) return null;
    if (lexicon.has(List.determiners, tokens[first])) break;
    first--;
  }
  const owner = lexicon.has(List.prepositions, tokens[first - 1]) ? phraseFrom(parse, names, first) : null;
  return owner && lexicon.has(List.determiners, tokens[first]) ? { first, last: owning } : null;
}

/** "Asked about | the mayor('s claim)", "Responding to | the board('s view)": a participle that opens the sentence is no part of the owner. */
function behindOpening({ tokens, lexicon }: Parse, owner: Range | null): Range | null {
  const opening = tokens[owner?.first ?? -1];
  const participle = lexicon.has(List.gerundEnding, opening) || lexicon.has(List.participleCues, opening);
  if (!owner || !participle || !lexicon.has(List.prepositions, tokens[owner.first + 1])) return owner;
  return { first: owner.first + 2, last: owner.last };
}

function nameEndingAt(names: NameIndex, last: number, start: number): Range | null {
  for (let first = last - 1; first >= start && last - first <= REACH; first--)
    if (names.get(first)?.last === last) return { first, last };
  return null;
}

/**
 * « reiteró su acusación de que S », « ha espresso il timore che S », « repetiu a promessa de baixar o preço », « defendió la tesis del
 * fiscal según la cual S »: behind the noun stands whose it is, if that is told, and what joins its content.
 */
function withContentBehind(parse: Parse, names: NameIndex, noun: number): Report | null {
  const owner = ownerBehind(parse, names, noun);
  const from = owner ? owner.last : noun + 1;
  const content = contentBehind(parse, from);
  const end = sentenceEnd(parse, noun);
  if (content === -1 || content + 2 > end || parse.tokens[content]?.marked !== -1) return null;
  // « rechazó la acusación de Nombre de que S » disputes S and reports nothing.
  const verb = verbOver(parse, noun);
  if (verb === -1 || parse.lexicon.has(List.denials, parse.tokens[verb])) return null;
  const rule = parse.lexicon.has(List.infinitiveEnding, parse.tokens[content]) ? 'infinitive' : 'that-clause';
  // « a peur que S », no « a l'intention de partir »: who has an intention may keep it to himself.
  const holds = rule === 'that-clause' && parse.lexicon.holding.has(parse.tokens[verb]?.low ?? '');
  const source = owner ?? (holds || voices(parse, verb) ? whoVoicesIt(parse, names, verb) : null);
  if (!source) return null;
  return reportAt(parse, { first: noun, last: from }, { rule, source, side: 'after', clause: content });
}

/** « la tesis del fiscal de que », « l'accusa di Nome che »: whoever a preposition binds to the noun, where the content follows. */
function ownerBehind(parse: Parse, names: NameIndex, noun: number): Range | null {
  const { tokens, lexicon } = parse;
  const binds = lexicon.has(List.attaching, tokens[noun + 1]);
  const contracted = lexicon.has(List.contracted, tokens[noun + 1]);
  const owner = binds || contracted ? governedPhrase(parse, names, noun + 1) : null;
  return owner && contentBehind(parse, owner.last) !== -1 ? owner : null;
}

/** First token of the content that begins at `from`: behind « de que », « según la cual », « secondo cui », « di » + infinitive; -1 for none. */
function contentBehind(parse: Parse, from: number): number {
  const { tokens, lexicon } = parse;
  const { clauseAfter } = lexicon.language.cues;
  if (tokens[from]?.marked !== -1) return -1;
  const joined = lexicon.has(List.clauseAfter, tokens[from]) && lexicon.has(List.clause, tokens[from + 1]);
  if (joined) return from + 2;
  // « le accuse che ha lanciato » is a relative clause; so is every bare « que » where a preposition must stand before a content.
  if (clauseAfter === '' && lexicon.has(List.clause, tokens[from]))
    return isFiniteVerb(parse, from + 1) ? -1 : from + 1;
  const linked = lexicon.linking.at(tokens, from);
  if (linked && linked.words.length > 1) return from + linked.words.length;
  const infinitive = opensInfinitive(parse, from) && !lexicon.has(List.negations, tokens[from]);
  return infinitive ? from + 1 : -1;
}

/** The verb that the noun is the object of, with nothing but its article and adjectives between; -1 where the noun opens its sentence. */
function verbOver(parse: Parse, noun: number): number {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, noun);
  for (let k = noun - 1; k >= start && noun - k <= REACH; k--) {
    const token = tokens[k] as Token;
    if (token.kind !== 'word' || token.marked !== -1) return -1;
    if (isInAny(PREPOSITIONS, token)) return verbWithPreposition(parse, k);
    // « a bon | espoir »: no participle stands between.
    const participle = lexicon.has(List.participleCues, token) || lexicon.has(List.voicing, token);
    if (lexicon.holding.has(tokens[k - 1]?.low ?? '') && !participle) return k - 1;
    const compound = lexicon.has(List.auxiliaries, tokens[k - 1]) && !lexicon.has(List.determiners, token);
    if (isFiniteVerb(parse, k) || lexicon.has(List.voicing, token) || compound) return k;
  }
  return -1;
}

/** « a fait part de | son intention », « es de | la opinión », « è dell' | opinione »: a fixed phrase or a copula before the preposition; -1 for none. */
function verbWithPreposition(parse: Parse, preposition: number): number {
  if (parse.lexicon.has(List.passive, parse.tokens[preposition - 1])) return preposition - 1;
  return isFixed(parse, preposition - 2) ? preposition - 2 : -1;
}

/** « fait | part » */
function isFixed({ tokens, lexicon }: Parse, verb: number): boolean {
  return lexicon.light.get(tokens[verb]?.low ?? '')?.has(tokens[verb + 1]?.low ?? '') === true;
}

/** « expresó el temor », « reiteró la acusación », no « rechazó la acusación » nor « criticó la idea »: the verb says what the noun holds. */
function voices(parse: Parse, verb: number): boolean {
  const { tokens, lexicon } = parse;
  const token = tokens[verb] as Token;
  if (lexicon.has(List.voicing, token) || lexicon.has(List.passive, token) || isFixed(parse, verb)) return true;
  if (!lexicon.has(List.cues, token)) return false;
  const { finite, participle } = lexicon.cueGroups(token.low);
  return [finite, participle].some((cue) => cue?.classes.has('say') || cue?.classes.has('think'));
}

function whoVoicesIt(parse: Parse, names: NameIndex, verb: number): Range | null {
  return subjectOrOmitted(parse, names, verbEdge(parse, verb, sentenceStart(parse, verb)), false);
}

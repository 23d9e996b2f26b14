import { isHeading } from '../../headings.ts';
import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PEOPLE, PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { tellsOrigin } from '../../names/origin.ts';
import { isRelational } from '../../names/relational.ts';
import { type Parse, sentenceStart } from '../../parse.ts';
import { isSuperlativeBehind } from '../../phrases/nouns/superlative.ts';
import { ledByContraction, type Phrase, readPhrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { governedRelative } from '../../phrases/relatives/governed-relative.ts';
import { subjectBefore } from '../../phrases/subjects/subject.ts';
import { hasFinite, isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';
import { isPlainVerb } from '../../phrases/verbs/plain-verb.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import { verbEdge } from '../../phrases/verbs/verb-edge.ts';
import type { Token } from '../../text/tokens.ts';
import { isOwner } from './owner.ts';

/** How many tokens an aside between a subject and its verb has at most. */
const LONGEST_ASIDE = 14;

/** How many tokens people and the place where they are have at most. */
const LONGEST_PLACE = 9;

const GOVERNING = listsOf(List.prepositions, List.contracted, List.determiners, List.conjunctions, List.adverbs);
/** „am Montag | der Minister“ */
const NO_OWNED = listsOf(List.times, List.determiners, List.prepositions, List.conjunctions);
const OPENERS = listsOf(List.definite, List.determiners);
const OBJECTS = listsOf(List.determiners);
/** What tells when something was. */
const MOMENTS = listsOf(List.times, List.adverbs);
/** Behind these stands what somebody is like or does, or who else acts. */
const JOINING = listsOf(List.conjunctions, List.asWords, List.coordinators);

/**
 * A description without a name that begins at `index` and is worth remembering: the subject of a verb or of a relative
 * clause, or specific enough to be taken up later (« le cas de la compagnie des Ombrelles »); else null.
 * @param isTold whether the article has told of somebody by a noun, which no list need have (« la syndique Anne Nom … la syndique »)
 */
export function describedSubject(
  parse: Parse,
  names: NameIndex,
  index: number,
  isTold: (noun: string) => boolean,
): { phrase: Phrase; subject: boolean } | null {
  const { tokens, lexicon } = parse;
  const token = tokens[index] as Token;
  if (token.marked !== -1) return null;
  if (!isInAny(OPENERS, token)) return bareSubject(parse, names, index);
  const definite = lexicon.has(List.definite, token);
  const before = tokens[index - 1];
  // « estime de | son côté la directrice »: a fixed phrase is nobody's description.
  if (lexicon.has(List.asides, before) && lexicon.asides.at(tokens, index - 1)) return null;
  // « tramite il | suo legale »: a preposition governs the article before the possessive.
  const articled = lexicon.has(List.definite, before) && isInAny(PREPOSITIONS, tokens[index - 2]);
  if (articled && lexicon.language.grammar.dropsSubject && before?.sentence === token.sentence) return null;
  // « dal suo legale »: in Italian a preposition that holds an article may have a possessive behind it.
  const within = lexicon.language.grammar.dropsSubject && ledByContraction(parse, index);
  const governed =
    within || (before?.block === token.block && isInAny(PREPOSITIONS, before)) || bindsToNoun(parse, index);
  // Who is new and no subject is taken up by a pronoun at most; a new subject is (« Un gardien passe. Il … »).
  const behindNoun = before?.sentence === token.sentence && before.capital && !opensSentence(parse, index);
  if (!definite && (governed || behindNoun)) return newObject(parse, names, index, governed);
  const most = definite ? superlative(parse, names, index) : null;
  if (most) return { phrase: most, subject: true };
  if (isSuperlativeBehind(parse, index)) return null;
  const range = phraseFrom(parse, names, index);
  if (!range || (!definite && isApposition(parse, index, range.last))) return null;
  const phrase = readPhrase(parse, names, range);
  const head = tokens[phrase.head];
  if (phrase.name || !head) return null;
  const person = isInAny(PEOPLE, head) || tellsOrigin(parse, phrase.head) || (definite && isTold(head.low));
  const somebody = person || lexicon.has(List.groups, head) || (definite && phrase.plural && areSeveral(parse, head));
  if (!somebody && !lexicon.has(List.organisations, head)) return null;
  // « Nom, dont la maison a brûlé »: what somebody has is taken up by no pronoun.
  const whose = lexicon.has(List.linkers, before) && !lexicon.has(List.questionWords, before);
  if (!somebody && !governed && whose) return null;
  const institution = somebody ? null : actsUnlisted(parse, names, phrase);
  if (institution) return { phrase: institution, subject: true };
  // « La costurera desconfía. »: who opens a sentence is its subject, whether its verb is known or not. A heading need be no sentence.
  const opens = opensSentence(parse, index) && !within && !isHeading(parse.article.blocks[token.block]?.kind);
  if (!definite && !(opens ? somebody : person && !phrase.plural)) return null;
  if (person && !governed && followsVerb(parse, names, index)) return { phrase, subject: true };
  if (somebody && opens && range.last > phrase.head + 1) {
    const alone = { first: range.first, last: phrase.head + 1 };
    return {
      phrase: hasFinite(parse, range.last, range.last + 2) ? phrase : readPhrase(parse, names, alone),
      subject: true,
    };
  }
  let behind = range.last;
  if (person && definite && opens && !phrase.plural && actsBehindAside(parse, behind)) return { phrase, subject: true };
  if (tokens[behind]?.text === ',') behind++;
  const relative = isRelative(parse, behind) && !isAddressed(parse, index, range.last);
  // "the suspect allegedly kept papers"
  const manner = lexicon.language.grammar.nounsPile && lexicon.has(List.adverbEnding, tokens[behind]);
  while (lexicon.has(List.clitics, tokens[behind])) behind++;
  if (manner) behind++;
  // « A reformada não se espanta. », « Le couple vit à Brévan. »: behind who opens a sentence stands the verb, whether it is known or not.
  // „Die Kriminalpolizei ermittelt.“
  const acting = somebody || lexicon.language.grammar.capitalNouns;
  if (acting && opens && tokens[behind]?.kind === 'word' && !tokens[behind]?.capital) return { phrase, subject: true };
  const acts = isFiniteVerb(parse, behind) || isPlainVerb(parse, behind, range.first);
  // « a chuva no interior do município, que deve escoar »: what is told on what a preposition governs may be told of the noun before.
  const told = somebody || !governed;
  if (relative && (definite || opens)) return { phrase, subject: told };
  // « el plano, al que la prensa tuvo acceso »: who acts in what is told on a noun is taken up by no verb behind it.
  if (!governed && acts) return { phrase, subject: !isLinker(parse, index - 1) };
  // « appelle la couturière « … » »: whom a verb is about, by a role that can be taken up.
  const object = !lexicon.has(List.oblique, token) && isObject(parse, index, governed);
  if (definite && object && !phrase.plural && lexicon.has(List.roles, head)) {
    // « a accusé le maire d'avoir menti »: what the verb says of its object is no part of it.
    const alone = { first: range.first, last: phrase.head + 1 };
    const behind = lexicon.has(List.participleCues, tokens[index - 1]) || governed;
    return { phrase: behind ? readPhrase(parse, names, alone) : phrase, subject: false };
  }
  if (!definite) return newObject(parse, names, index, governed);
  // « à la presse | le parquet de Lieu »: behind a noun another article begins a phrase of its own.
  const two = lexicon.has(List.definite, tokens[phrase.head - 1]) && phrase.head - 1 > index && governed;
  return phrase.governed !== null && lexicon.has(List.organisations, head) && !two ? { phrase, subject: false } : null;
}

/** « Les cinq candidats »: the plural of a noun for somebody, where it ends in -s. */
function areSeveral({ lexicon }: Parse, { low }: Token): boolean {
  return low.endsWith('s') && lexicon.lists(List.roles, low.slice(0, -1));
}

/** „ein Sprecher | der Polizei | war vor Ort“: where nouns have capitals, right behind one a genitive's article tells whose it is, and of nobody who acts. */
function bindsToNoun({ tokens, lexicon }: Parse, index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (!lexicon.language.grammar.capitalNouns || !before?.capital || before.kind !== 'word') return false;
  return before.sentence === token?.sentence && lexicon.isGenitive(token?.low ?? '') && !isInAny(NO_OWNED, before);
}

/** « Un testimone ha parlato », « Ieri | un testimone ha parlato »: where subjects may stand anywhere a moment may be told before. */
function opensSentence(parse: Parse, index: number): boolean {
  const start = sentenceStart(parse, index);
  if (index === start) return true;
  const { lexicon, tokens } = parse;
  return lexicon.language.grammar.dropsSubject && index === start + 1 && isInAny(MOMENTS, tokens[start]);
}

/** A relative that a preposition governs. */
function isLinker(parse: Parse, index: number): boolean {
  const { lexicon, tokens } = parse;
  const relates = lexicon.has(List.linkers, tokens[index]) || lexicon.has(List.relatives, tokens[index]);
  const governs = lexicon.has(List.infinitive, tokens[index - 1]) || governedRelative(parse, index) !== -1;
  return relates && index > sentenceStart(parse, index) && governs;
}

/** « La mairie refuse ce projet. », « Le syndicat dépose un recours. »: a verb that no list has, its object or the end of the sentence behind it. */
function actsUnlisted(parse: Parse, names: NameIndex, { first, head }: Phrase): Phrase | null {
  const { tokens, lexicon } = parse;
  const verb = head + 1;
  const opens = head === first + 1 && first === sentenceStart(parse, first) && !lexicon.language.grammar.nounsPile;
  if (!opens || isHeading(parse.article.blocks[tokens[first]?.block ?? 0]?.kind)) return null;
  if (lexicon.language.grammar.capitalNouns || !isPlainWord(parse, verb) || tokens[verb]?.capital) return null;
  if (isRelational(lexicon.language, tokens[verb]?.low ?? '')) return null;
  const behind = tokens[verb + 1];
  const object = isInAny(OBJECTS, behind) || behind?.kind === 'number' || behind?.text === '.';
  return object && !isInAny(PREPOSITIONS, behind) ? readPhrase(parse, names, { first, last: verb }) : null;
}

/** « La plus âgée des suspects, gérante d'un bar, … »: the one of several whom an adjective tells apart opens the sentence. */
function superlative(parse: Parse, names: NameIndex, index: number): Phrase | null {
  const { tokens, lexicon } = parse;
  if (index !== sentenceStart(parse, index) || !lexicon.has(List.comparisons, tokens[index])) return null;
  const phrase = lexicon.comparisons.at(tokens, index);
  if (phrase?.words.length !== 2) return null;
  const of = tokens[index + 3];
  const several = lexicon.has(List.contracted, of) && lexicon.determiners.get(of?.low ?? '')?.endsWith('p') === true;
  return several && tokens[index + 4]?.kind === 'word'
    ? readPhrase(parse, names, { first: index, last: index + 5 })
    : null;
}

/** "Parents said they want …", „Anwohner klagen, sie …“: people of some kind who open a sentence need no article to be its subject. */
function bareSubject(parse: Parse, names: NameIndex, index: number): { phrase: Phrase; subject: boolean } | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.groups, tokens[index]) || index !== sentenceStart(parse, index)) return null;
  if (isHeading(parse.article.blocks[tokens[index]?.block ?? 0]?.kind)) return null;
  // "Farmers near the dam have moved": where they are stands behind them.
  let behind = index + 1;
  const placed = lexicon.language.grammar.nounsPile && lexicon.has(List.prepositions, tokens[behind]);
  if (placed)
    while (behind < index + LONGEST_PLACE && !isFiniteVerb(parse, behind) && isInPlace(parse, behind)) behind++;
  // "Scientists understood little": what is in no list is the verb.
  const unlisted =
    lexicon.language.grammar.nounsPile && tokens[behind]?.capital === false && isPlainWord(parse, behind);
  if (!unlisted && !isFiniteVerb(parse, behind)) return null;
  const phrase = readPhrase(parse, names, { first: index, last: behind });
  return phrase.name ? null : { phrase, subject: true };
}

/** No sign, and no relative: the place may go on here. */
function isInPlace(parse: Parse, index: number): boolean {
  return parse.tokens[index]?.kind === 'word' && !isRelative(parse, index);
}

/**
 * « La police arrête un homme. Il … », „Die Polizei traf auf einen Fahrer. Er …“: somebody whom the article brings in as an object, no
 * „Name ist ein Lehrer“ and no apposition.
 */
function newObject(
  parse: Parse,
  names: NameIndex,
  index: number,
  governed: boolean,
): { phrase: Phrase; subject: boolean } | null {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, index);
  const genitive = !governed && lexicon.isGenitive((tokens[index] as Token).low);
  const running = parse.article.blocks[(tokens[index] as Token).block]?.kind === 'paragraph';
  if (!running || index === start || tokens[index - 1]?.kind !== 'word' || genitive) return null;
  if (isInAny(JOINING, tokens[index - 1]) || (governed && isOwner(parse, index - 1))) return null;
  for (let k = start; k < index; k++) if (lexicon.has(List.copulas, tokens[k])) return null;
  const range = phraseFrom(parse, names, index);
  const phrase = range && readPhrase(parse, names, range);
  const head = phrase && tokens[phrase.head];
  if (!phrase || phrase.name || phrase.plural || !head || !isInAny(PEOPLE, head)) return null;
  // « durant sa garde à vue »: with a preposition and a bare noun behind it the word is part of another.
  const compound = governed && lexicon.has(List.infinitive, tokens[phrase.head + 1]) && phrase.last === phrase.head + 3;
  if (compound && tokens[phrase.head + 2]?.capital === false) return null;
  return { phrase: readPhrase(parse, names, { first: phrase.first, last: phrase.head + 1 }), subject: false };
}

/** « dijo al juez que S », « disse a este jornal que S »: whom something is told does nothing, and what follows is no relative. */
function isAddressed({ tokens, lexicon }: Parse, index: number, last: number): boolean {
  if (!lexicon.language.grammar.dropsSubject || !lexicon.has(List.clause, tokens[last])) return false;
  const preposition = lexicon.has(List.contracted, tokens[index]) ? index : index - 1;
  return lexicon.has(List.addressee, tokens[preposition]) && lexicon.has(List.cues, tokens[preposition - 1]);
}

/** « El sospechoso, un hombre de 43 años, confesó »: between two commas, behind somebody known. */
function isApposition({ tokens, lexicon }: Parse, first: number, last: number): boolean {
  const between = tokens[first - 1]?.text === ',' && tokens[last]?.text === ',';
  return between && lexicon.language.grammar.dropsSubject && lexicon.has(List.roles, tokens[first - 2]);
}

/** « El acusado, vestido de negro, negó »: a verb stands right behind the aside that begins here. */
function actsBehindAside(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (tokens[index]?.text !== ',' || !lexicon.language.grammar.dropsSubject) return false;
  for (let k = index + 1; k < index + LONGEST_ASIDE && tokens[k]?.kind !== 'mark'; k++)
    if (tokens[k]?.text === ',') return isFiniteVerb(parse, k + 1);
  return false;
}

/** Behind a verb, or « llamó a la gobernadora «…» », where an object that is a person has a preposition. */
function isObject(parse: Parse, index: number, governed: boolean): boolean {
  const { lexicon, tokens } = parse;
  const at = governed && lexicon.has(List.infinitive, tokens[index - 1]) && index > 1 ? index - 2 : index - 1;
  if (governed && at === index - 1) return false;
  return (
    isFiniteVerb(parse, at) ||
    lexicon.has(List.participleCues, tokens[at]) ||
    lexicon.has(List.auxiliaries, tokens[at - 1])
  );
}

/** "Zwischen den Regalen sitzt eine Schülerin", « Lo dice un vecino »: behind a verb with nobody before it stands its subject. */
function followsVerb(parse: Parse, names: NameIndex, index: number): boolean {
  const { cues, grammar } = parse.lexicon.language;
  const start = sentenceStart(parse, index);
  // "Outside the gate stands an old man", « Devant la grille attend une lycéenne »
  const moved = cues.inverts || grammar.dropsSubject || parse.lexicon.has(List.prepositions, parse.tokens[start]);
  const unlisted =
    (grammar.capitalNouns && isPlainWord(parse, index - 1) && !parse.tokens[index - 1]?.capital) ||
    isNewcomer(parse, start, index);
  if (!moved || !(isFiniteVerb(parse, index - 1) || isPlainVerb(parse, index - 1, start) || unlisted)) return false;
  if (parse.tokens[index - 1]?.sentence !== parse.tokens[index]?.sentence) return false;
  return subjectBefore(parse, names, verbEdge(parse, index - 1, start), false) === null;
}

/**
 * « Ante la verja espera una alumna. », « Na praça aguarda um pescador. »: where a preposition heads the sentence, somebody new whom none
 * governs is its subject, whether the verb before is known or not.
 */
function isNewcomer(parse: Parse, start: number, index: number): boolean {
  const { tokens, lexicon } = parse;
  const opens = isInAny(PREPOSITIONS, tokens[start]) && !lexicon.has(List.definite, tokens[index]);
  const before = tokens[index - 1];
  if (!lexicon.language.grammar.dropsSubject || !opens || before?.kind !== 'word' || before.capital) return false;
  return index - start > 2 && !isInAny(GOVERNING, before) && !hasFinite(parse, start, index - 1);
}

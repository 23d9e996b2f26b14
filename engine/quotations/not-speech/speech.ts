import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { ARTICLES } from '../../lexicon/word-classes.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import { institutionInMarks, isReproach } from '../../phrases/nouns/name-in-marks.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isPluralVerb } from '../../phrases/verbs/plural-verb.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { wordCount } from '../kind.ts';
import { isMedium } from '../sieves/medium.ts';
import { isReply } from '../sieves/reply-before.ts';
import { isMarkedOften } from './marked-often.ts';
import { standsOnSign, tellsOfSign } from './on-sign.ts';
import { isPartOfWord } from './part-of-word.ts';
import { isCalledSo, isNickname, isProperName, LONGEST_NICKNAME, looksLikeNickname } from './proper-name.ts';

/** How many tokens what is defined may have (« définit le quai du vieux port comme »). */
const DEFINED = 10;

/** From so many words on what a colon announces is a sentence. */
const LEAST_ANNOUNCED = 3;
/** And from so many on, where the sentence speaks of an answer. */
const LEAST_REPLIED = 2;

/** How many words a title has at most that is told by its capitals, small ones apart. */
const LONGEST_TITLE = 6;
const SMALL_WORDS = listsOf(List.particles, List.determiners, List.prepositions);

/** How many letters each part of a noun made of two has at least. */
const SHORTEST_PART = 4;

export type NotSpeech = 'name' | 'title' | 'term' | 'text';

/**
 * Tells what stands in marks without being anybody's words, from the words themselves and the word before the mark.
 * @param cue token of the verb that reports the passage, or -1: « se dit « inquiet » » names nothing
 * @returns its class, or null where it may be speech.
 */
export function notSpeech(parse: Parse, range: Range, cue: number): NotSpeech | null {
  const { tokens, lexicon } = parse;
  const words = wordsOf(tokens, range);
  if (words.length === 0) return 'text';
  if (isPartOfWord(parse, tokens[range.first]?.marked ?? -1)) return 'term';
  if (isAnswered(parse, range.first, cue)) return 'term';
  const before = wordBefore(parse, range.first);
  if (before && before !== tokens[cue]) {
    // "called the show ‘a jumble sale’", « a fustigé un projet « absurde » »: behind an article or a verb that judges no title is in lower case.
    const judges = lexicon.cues.get(tokens[cue]?.low ?? '')?.map((form) => form.class);
    // « a qualifié le film de « ratage » »: nor does a title stand in lower case behind a preposition that such a verb takes.
    const judged = judges?.includes('qualify') && (judges.includes('say') || isTaken(parse, range.first, cue));
    const called = cue !== -1 && (judged || lexicon.has(List.determiners, words[0])) && !(words[0] as Token).capital;
    // « o carro «cheirava a queimado» »: no title begins with its sentence's verb.
    const predicate = !(words[0] as Token).capital && isFiniteVerb(parse, range.first);
    // „dem Frachtschiff „Merle II““: what bears a name.
    if (isThing(parse, before) && isCapitalised(words)) return 'name';
    const label = (cue === -1 || cue >= range.last) && isLabel(parse, range.first, words);
    if (label && !isReproach(parse, range.first)) return 'name';
    if (isNaming(parse, before) && words.length < 12 && !called && !predicate) return 'title';
    if (isOfWork(parse, before, range.first) && words[0]?.capital && words.length < 12 && !predicate) return 'title';
    if (lexicon.has(List.terms, before) && words.length < 8) return 'term';
  }
  // "den sie „Flocke“ getauft hat": where the verb comes last, what names stands behind the name.
  const behind = tokens[range.last + 1];
  if (lexicon.has(List.naming, behind) && !lexicon.has(List.cues, behind) && words.length <= LONGEST_NICKNAME)
    return 'name';
  if (isCalled(parse, range, words) || isKnownAs(parse, range) || institutionInMarks(parse, range.first) !== -1)
    return 'title';
  if (isMedium(parse, range.first, words) || isProperName(parse, range.first, words)) return 'name';
  if (isCalledSo(parse, range, words)) return 'name';
  if ((cue === -1 || cue > range.last) && isMarkedOften(parse, words)) return 'name';
  if (isNickname(parse, range, words)) return 'title';
  if (isDefinition(parse, range.first) || standsOnSign(parse, range.first)) return 'text';
  if (words.length <= 3 && words.some((w) => /\d/u.test(w.text)) && !words.some((w) => lexicon.has(List.verbs, w)))
    return 'name';
  if (
    words.length > 1 &&
    words[0]?.capital &&
    isCapitalised(words) &&
    !standsAlone(parse, range) &&
    // "sprach von einem „Haus ohne Türen“": where all nouns have capitals they make no name of what a verb reports.
    // „Kein Grund zur Panik“: nor is what is denied.
    !(lexicon.language.grammar.capitalNouns && (cue !== -1 || lexicon.has(List.negations, words[0]))) &&
    !shouted(parse, range.first)
  )
    return 'name';
  return null;
}

/** « la autora de «Los patios» », « le réalisateur de « La rive » »: what somebody has made or leads, between its preposition and no verb. */
function isOfWork({ tokens, lexicon }: Parse, before: Token, first: number): boolean {
  let joint = first - 1;
  while (tokens[joint]?.kind === 'mark') joint--;
  return tokens[joint] !== before && lexicon.has(List.attaching, tokens[joint]) && lexicon.has(List.roles, before);
}

/** A few words, all with a capital but for the small ones between them. */
function isCapitalised(words: readonly Token[]): boolean {
  let content = 0;
  for (const word of words) {
    if (isInAny(SMALL_WORDS, word)) continue;
    if (!word.capital || ++content > LONGEST_TITLE) return false;
  }
  return content > 0;
}

/** "die Hafen-Schau", "der Heimatfilm": where nouns have capitals, the last part of a long one says what it is. */
function isNaming({ lexicon }: Parse, token: Token): boolean {
  if (lexicon.has(List.naming, token)) return true;
  if (!lexicon.language.grammar.capitalNouns || !token.capital) return false;
  for (let k = SHORTEST_PART; k <= token.low.length - SHORTEST_PART; k++)
    if (lexicon.lists(List.naming, token.low.slice(k))) return true;
  return false;
}

/** „Das Lokal „Zum Anker““, „die Band „Halbe Sachen““: capitals right behind a noun with its article, where nouns have capitals. */
function isLabel({ tokens, lexicon }: Parse, first: number, words: readonly Token[]): boolean {
  let noun = first - 1;
  while (tokens[noun]?.kind === 'mark') noun--;
  const token = tokens[noun];
  if (!lexicon.language.grammar.capitalNouns || !token?.capital || lexicon.has(List.speechNouns, token)) return false;
  let article = noun - 1;
  while (article > noun - 3 && tokens[article]?.kind === 'word' && !isInAny(ARTICLES, tokens[article])) article--;
  return isInAny(ARTICLES, tokens[article]) && words[0]?.capital === true && isCapitalised(words);
}

/** A noun for what bears a name, also as the last part of a long one („Forschungsschiff“), where nouns have capitals. */
function isThing({ lexicon }: Parse, token: Token): boolean {
  if (!lexicon.language.grammar.capitalNouns || !token.capital) return false;
  for (let k = 0; k <= token.low.length - SHORTEST_PART; k++)
    if ((k === 0 || k >= SHORTEST_PART) && lexicon.lists(List.things, token.low.slice(k))) return true;
  return false;
}

/** « À table ! »: what is a sentence of its own, with a stop inside its marks, is no name. */
function standsAlone(parse: Parse, range: Range): boolean {
  const { tokens } = parse;
  if (!/^[.!?…]$/.test((tokens[range.last - 1] as Token).text)) return false;
  return sentenceStart(parse, range.first) >= range.first - 1 && sentenceEnd(parse, range.first) <= range.last + 1;
}

/** « Anne Nom, detta «la Chimica», », « que los obreros llamaban «la Abuela» », « Ricardo «el Comas» »: what somebody or something is called. */
function isCalled(parse: Parse, range: Range, words: readonly Token[]): boolean {
  const { tokens, lexicon } = parse;
  const before = wordBefore(parse, range.first);
  if (!before || !looksLikeNickname(words)) return false;
  // « Ricardo «el Comas» »: right behind a name, an article in lower case and a name.
  if (before.capital && !words[0]?.capital && !lexicon.language.grammar.capitalNouns) return true;
  if (!lexicon.language.grammar.capitalNouns) return lexicon.has(List.naming, before);
  // Where every noun has a capital, only what everybody says is a name: "nennen ihn alle »die Unterwelt«".
  const { first, last } = parse.sentences[before.sentence] as Sentence;
  const sentence = tokens.slice(first, last);
  return (
    sentence.some((token) => lexicon.has(List.naming, token)) &&
    sentence.some((token) => lexicon.has(List.impersonal, token))
  );
}

/** « l'«operazione lattuga», come la chiamano », « o «caminhão fantasma», como ficou conhecido »: behind its comma stands that it is called so. */
function isKnownAs({ tokens, lexicon }: Parse, range: Range): boolean {
  let comma = range.last;
  while (tokens[comma]?.kind === 'mark') comma++;
  if (tokens[comma]?.text !== ',' || !lexicon.has(List.asWords, tokens[comma + 1])) return false;
  return tokens.slice(comma + 2, comma + 6).some((token) => token.kind === 'word' && lexicon.has(List.naming, token));
}

/** « le harcèlement est défini comme « … » »: a law or a dictionary speaks, nobody else. */
function isDefinition(parse: Parse, first: number): boolean {
  const { tokens, lexicon } = parse;
  let k = first - 1;
  while (tokens[k]?.kind === 'mark') k--;
  if (tokens[k]?.low !== lexicon.language.claims.presented.as) return false;
  let verb = k - 1;
  while (verb > k - DEFINED && !lexicon.has(List.defining, tokens[verb])) verb--;
  if (!lexicon.has(List.defining, tokens[verb])) return false;
  if (lexicon.has(List.passive, tokens[verb - 1])) return true;
  for (let before = verb - 1; tokens[before]?.sentence === tokens[verb]?.sentence; before--)
    if (lexicon.has(List.laws, tokens[before])) return true;
  return false;
}

/** A short run of words with nothing beside it that reports: a term held at arm's length, not a quotation. */
export function isBareTerm(parse: Parse, range: Range): boolean {
  if (wordCount(parse, range) > 4 || /[.!?…]$/.test((parse.tokens[range.last - 1] as Token).text)) return false;
  return !isSentence(parse, range);
}

/** "“Somebody has to hum": a sentence of its own with a verb, though no stop ends it. */
function isSentence(parse: Parse, range: Range): boolean {
  // « Lo ha pesado y medido: «Está mejor que yo». »
  const announced = parse.tokens[range.first - 2]?.text === ':' && !tellsOfSign(parse, range.first);
  const opens = announced || sentenceStart(parse, range.first) >= range.first - 1;
  if (!opens || !(parse.tokens[range.first] as Token).capital) return false;
  // « Il consiglio: «State fermi voi». »: what a colon announces is a sentence though no list has its verb.
  if (announced && wordCount(parse, range) >= (isReply(parse, range.first) ? LEAST_REPLIED : LEAST_ANNOUNCED))
    return true;
  // « Hay que actuar »: where subjects are left out the verb may open it.
  const opensWithVerb = announced || parse.lexicon.language.grammar.dropsSubject;
  for (let k = range.first + (opensWithVerb ? 0 : 1); k < range.last; k++)
    if (isFiniteVerb(parse, k) || isPluralVerb(parse, k)) return true;
  // « «Gaiola». «Amanhã peço outro» »: words enough that are all there is in a sentence behind another.
  const alone = sentenceEnd(parse, range.first) <= range.last + 2 && !opensBlock(parse, range.first);
  return alone && wordCount(parse, range) >= LEAST_ANNOUNCED && parse.lexicon.language.grammar.dropsSubject;
}

/** Nothing but a mark stands before it in its block. */
function opensBlock({ tokens }: Parse, index: number): boolean {
  let k = index - 1;
  while (tokens[k]?.kind === 'mark') k--;
  return tokens[k]?.block !== tokens[index]?.block;
}

function wordsOf(tokens: readonly Token[], range: Range): Token[] {
  const words: Token[] = [];
  for (let k = range.first; k < range.last; k++) {
    const token = tokens[k] as Token;
    if (token.kind === 'word' || token.kind === 'number') words.push(token);
  }
  return words;
}

/** A preposition stands right before the mark, and the verb does not show something (« a présenté le projet de « ville verte » »). */
function isTaken({ tokens, lexicon }: Parse, first: number, cue: number): boolean {
  let k = first - 1;
  while (tokens[k]?.kind === 'mark') k--;
  const joined = lexicon.has(List.joints, tokens[k]) && lexicon.has(List.prepositions, tokens[k]);
  return joined && !lexicon.has(List.comparing, tokens[cue]);
}

/** The word that the marked ones belong to: « le film « … » », « le thème du « … » ». */
function wordBefore({ tokens, lexicon }: Parse, first: number): Token | null {
  let k = first - 1;
  while (tokens[k]?.kind === 'mark') k--;
  const joint = tokens[k];
  if (joint && (lexicon.has(List.contracted, joint) || lexicon.has(List.joints, joint))) k--;
  // "von ihrem Buch, «Titel», …": a title may stand between commas behind its noun.
  if (tokens[k]?.text === ',' && tokens[first + 1]?.kind === 'mark' && tokens[first + 2]?.text === ',') k--;
  // « baptisée en Bretagne « nid de brigands » »: where it is called so may stand between.
  if (tokens[k]?.capital && lexicon.has(List.locative, tokens[k - 1]) && lexicon.has(List.naming, tokens[k - 2]))
    k -= 2;
  const token = tokens[k];
  return token?.kind === 'word' && token.block === tokens[first]?.block ? token : null;
}

/** A block set in capitals throughout: there a capital tells nothing. */
function shouted(parse: Parse, index: number): boolean {
  const block = parse.article.blocks[(parse.tokens[index] as Token).block];
  const text = block ? parse.text.slice(block.start, block.end) : '';
  return text === text.toUpperCase();
}

/** « répond à un « besoin urgent » », « risponde a una «provocazione»»: what an answer goes to is no part of it. */
function isAnswered({ tokens, lexicon }: Parse, mark: number, cue: number): boolean {
  if (cue === -1 || cue >= mark || !lexicon.answering.has(tokens[cue]?.low ?? '')) return false;
  const between = tokens.slice(cue + 1, mark).filter(({ kind }) => kind !== 'mark');
  const [preposition, article] = between;
  return between.length === 2 && lexicon.has(List.addressee, preposition) && lexicon.has(List.determiners, article);
}

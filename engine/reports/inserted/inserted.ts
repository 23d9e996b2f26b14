import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, sentenceEnd, sentenceStart } from '../../parse.ts';
import { phraseFrom, startsPhrase } from '../../phrases/phrase-from.ts';
import { hasFinite, isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';
import { isFreeOfVerbs } from '../../phrases/verbs/free-of-verbs.ts';
import { mainVerb } from '../../phrases/verbs/main-verb.ts';
import { isSubordinator } from '../../phrases/verbs/subordinator.ts';
import { isToldBySubject, isToldForm } from '../../phrases/verbs/told-form.ts';
import { isPlainWord, isUnlistedVerb } from '../../phrases/verbs/unlisted.ts';
import { BREAKS, isSign } from '../../text/signs.ts';
import { deniesInfinitive } from '../clauses/infinitive.ts';
import { goesOnTold } from '../told-on/goes-on-told.ts';
import { actsBehind, actsBehindNumber, hasMain, isBehindPronoun } from './acts-behind.ts';
import { closesBehind } from './closes-behind.ts';
import { addsToStatement, tellsPurpose } from './statement-goes-on.ts';

/** How far before an insertion its statement may begin behind a colon, in tokens. */
const LONGEST_STATEMENT = 40;

/** Behind these the journalist speaks again, or tells on of who spoke. */
const JOINING = listsOf(List.coordinators, List.gerundEnding, List.linkers);
const SPEAKERS = listsOf(List.roles, List.anybody, List.organisations, List.titles);

const ROUGHLY = listsOf(List.comparisons);
/** Where something is said. */
const SAID_IN = listsOf(List.speechNouns, List.documents, List.letters, List.organisations, List.roles, List.groups);

/** What makes a thing's pronoun of the determiner before it (« ce que », « lo que »). */
const THAT = listsOf(List.clause, List.relatives);

/** How far behind an insertion its clause's verb is looked for, in tokens. */
const NEAR = 5;

/** What a clause may open with before its subject or its verb, when, where and how something is. */
const MOMENTS = listsOf(List.prepositions, List.contracted, List.adverbs, List.times, List.determiners);

/**
 * « L'elicottero, ha raccontato, è rotto », « Al valico, riferiscono gli autisti, la coda cresce », « A palavra «dique», diz ela, assusta »:
 * the report stands inside the clause that it reports, and what is reported goes on behind it.
 * @param comma the one before the insertion
 * @param last the one behind it
 * @param alone the verb has no subject beside it
 */
export function isInserted(parse: Parse, names: NameIndex, comma: number, last: number, alone: boolean): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || tokens[last]?.text !== ',') return false;
  const head = statementStart(parse, comma);
  // « «…», dice, …»: marked words that open the sentence are whole, a term in marks is a part of it.
  const opens = tokens[head]?.kind === 'mark' || tokens[head]?.marked !== -1;
  if (head >= comma || (opens && tokens[comma - 1]?.kind === 'mark')) return false;
  const end = clauseClose(parse, last + 1, sentenceEnd(parse, comma));
  if (hasFinite(parse, head, comma)) {
    if (addsToStatement(parse, last + 1)) return true;
    // « Fumava, dice, e fumava troppo »
    if (alone && lexicon.has(List.coordinators, tokens[last + 1])) return hasFinite(parse, last + 2, end);
    if (alone && tellsPurpose(parse, last + 1)) return true;
    // « Quelle comprate ieri, calcola, consumano meno », « Quando è suonato, ricorda Nome, dormivamo »
    const depends = isSubordinator(parse, head) || isFreeOfVerbs(parse, { first: head, last: comma });
    return depends && acts(parse, names, last + 1, end);
  }
  if (startsPhrase(parse, names, head) && !lexicon.has(List.times, tokens[head + 1])) {
    const plain = tokens.slice(head, comma).every((token) => token.text !== ',' || token.marked !== -1);
    return plain && actsNear(parse, names, last + 1, end);
  }
  return isInAny(MOMENTS, tokens[head]) && acts(parse, names, last + 1, end);
}

function clauseClose({ tokens }: Parse, first: number, end: number): number {
  let k = first;
  while (k < end && !(tokens[k]?.marked === -1 && isSign(tokens[k], BREAKS))) k++;
  return k;
}

/** A verb follows right away, or near behind what stands before it. */
function actsNear(parse: Parse, names: NameIndex, from: number, end: number): boolean {
  return acts(parse, names, from, Math.min(end, from + NEAR - 1));
}

function acts(parse: Parse, names: NameIndex, from: number, end: number): boolean {
  const { tokens, lexicon } = parse;
  let verb = from;
  while (lexicon.has(List.adverbs, tokens[verb]) || lexicon.has(List.clitics, tokens[verb])) verb++;
  if (opensAside(parse, from)) return false;
  // « …, dice Nome, direttrice del museo che si trova in centro »: the verb of a relative says nothing of whoever acts.
  if (hasMain(parse, from, end)) return true;
  if (isUnlistedVerb(parse, verb) || actsBehindNumber(parse, from)) return true;
  for (let k = from; k < end && !isRelative(parse, k); k++)
    if (parse.tokens[k]?.marked === -1 && isBehindPronoun(parse, k)) return true;
  const subject = phraseFrom(parse, names, from);
  return subject !== null && actsBehind(parse, subject.last);
}

/** « …, dice il sindaco, che guida la giunta »: it tells of the source or goes on, and opens nothing. */
function opensAside(parse: Parse, index: number): boolean {
  return isInAny(JOINING, parse.tokens[index]) || isRelative(parse, index) || leadsRelative(parse, index);
}

/** « …, obietta Nome, secondo cui S » */
function leadsRelative({ tokens, lexicon }: Parse, index: number): boolean {
  const view = lexicon.has(List.accordingTo, tokens[index]) ? lexicon.accordingTo.at(tokens, index)?.words.length : 0;
  return view !== undefined && view > 0 && lexicon.has(List.linkers, tokens[index + view]);
}

/**
 * „Das Wasser sei, so Name, sauber“, „Dafür, sagte Name, müsse man sparen“, „Es sei kalt, so Name, man müsse heizen“: where commas set
 * clauses off and the verb stands second, what stands before an insertion or behind it shows that the statement goes on behind it.
 * @param start first token of the sentence
 * @param comma the one before the insertion
 * @param last the one behind it
 */
export function goesOnBehind(parse: Parse, start: number, comma: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  const end = sentenceEnd(parse, comma);
  if (!lexicon.language.cues.inverts || tokens[last]?.text !== ',' || last + 2 >= end) return false;
  if (tokens[comma]?.text !== ',' || comma - start < 1) return false;
  const before = mainVerb(parse, start, comma);
  // „Mit ihr, so Name, „verliert die Stadt eine Stimme““
  const marked = tokens[last + 1]?.marked !== -1 && tokens[comma - 1]?.marked === -1;
  if (before === -1) return marked || isVerb(parse, last + 1);
  // „Im Labor schliefen die Mäuse, schreibt Name, „ganze Nächte“ lang“: words in marks in the middle are a part of the clause.
  if (marked && goesOnBehindMarks(parse, last + 1, end)) return true;
  // „Das Wasser ist, …“: the verb alone says nothing.
  // „…, habe sie, so Name, nie gesehen“
  const pronoun = lexicon.has(List.pronouns, tokens[comma - 1]) || lexicon.has(List.strongPronouns, tokens[comma - 1]);
  let edge = comma - (before < comma - 1 && pronoun ? 2 : 1);
  while (edge > before && lexicon.has(List.adverbs, tokens[edge])) edge--;
  if (edge === before && (marked || lexicon.has(List.auxiliaries, tokens[before]))) return true;
  const told = isToldForm(parse, tokens[before]) || isToldBySubject(parse, before);
  if (told && edge === before && isObjectOf(parse, last + 1, end)) return true;
  if (closesBehind(parse, before, comma, end)) return true;
  return told && goesOnTold(parse, last + 1, end);
}

/** A word in lower case stands right behind the marks that open at `index`. */
function goesOnBehindMarks({ tokens }: Parse, index: number, end: number): boolean {
  let k = index;
  while (k < end && tokens[k]?.marked !== -1) k++;
  return k < end && tokens[k]?.kind === 'word' && !tokens[k]?.capital;
}

/** „Dafür gebe es, so Name, | keinen Beweis“, „Er verdanke ihr, so Name, | die ganze Technik“: up to the end a phrase that tells of nobody. */
function isObjectOf(parse: Parse, first: number, end: number): boolean {
  const { tokens, lexicon } = parse;
  const words = tokens.slice(first, end);
  if (!lexicon.has(List.determiners, tokens[first]) || words.some(({ text, marked }) => text === ',' || marked !== -1))
    return false;
  return !words.some((token) => isInAny(SPEAKERS, token)) && !hasFinite(parse, first, end);
}

function isVerb(parse: Parse, index: number): boolean {
  return isToldForm(parse, parse.tokens[index]) || isFiniteVerb(parse, index);
}

/** First token of the statement that `index` stands in, behind a colon or semicolon (« Nome pede calma: isto, diz, não é nada »). */
export function statementStart(parse: Parse, index: number): number {
  const start = Math.max(sentenceStart(parse, index), index - LONGEST_STATEMENT);
  let k = index - 1;
  while (k > start && !(parse.tokens[k - 1]?.marked === -1 && /^[:;]$/.test(parse.tokens[k - 1]?.text ?? ''))) k--;
  return k > start ? k : sentenceStart(parse, index);
}

/**
 * « Se chover, avisou Nome, o jogo será adiado », « O plano prevê, segundo Nome, a compra de um barco »: before the insertion stands no
 * main clause yet, or a verb that still wants its object.
 * @param start first token of the statement
 * @param comma the one before the insertion
 * @param last the one behind it
 */
export function isInterrupted(parse: Parse, start: number, comma: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  const { inverts, bareClause } = lexicon.language.cues;
  // "In practice, argues Name, it could take years": before a report with its subject behind it stands a phrase alone.
  const whole = bareClause && hasFinite(parse, start, comma);
  if (inverts || whole || tokens[comma]?.text !== ',' || tokens[last]?.text !== ',') return false;
  // « Les travaux coûteront, estime Nom, plus de deux millions »: behind a verb that reports a place tells where it was said.
  if (isInAny(ROUGHLY, tokens[last + 1]) && goesOnWithPlace(parse, start, comma, last)) return true;
  if (isSubordinateWhole(parse, start, comma) || !hasFinite(parse, start, comma)) return mainBehind(parse, last);
  // « vai comprar, disse Nome, dois barcos »
  const governed = lexicon.has(List.auxiliaries, tokens[comma - 2]) && isFiniteVerb(parse, comma - 2);
  // « Faltan, sin embargo | , admitió, cuatro médicos », « Le pont pourrait ainsi, selon Nom, rouvrir »
  const verb = lexicon.language.cues.bareClause ? comma - 1 : beforeAdverbs(parse, comma - 1);
  if ((governed || isFiniteVerb(parse, verb)) && completes(parse, verb, last + 1)) return true;
  return isCopulaBefore(parse, comma) && opensInfinitive(parse, last + 1);
}

/**
 * « Le feu a pris, selon la préfecture, dans un atelier », « La fuite remonte, d'après Nom, au 9 février »: the verb stands right before the
 * insertion, and what it wants behind it, up to the end of the sentence: no place where it was said.
 */
export function goesOnWithPlace(parse: Parse, start: number, comma: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  const { inverts, bareClause } = lexicon.language.cues;
  if (inverts || bareClause || tokens[comma]?.text !== ',' || tokens[last]?.text !== ',') return false;
  const first = tokens[last + 1];
  if (!isInAny(PREPOSITIONS, first) && !isInAny(ROUGHLY, first)) return false;
  if (tokens[start]?.marked !== -1 || !endsInVerb(parse, start, comma)) return false;
  const noun = lexicon.has(List.determiners, tokens[last + 2]) ? last + 3 : last + 2;
  if (isInAny(SAID_IN, tokens[noun]) || tokens[noun]?.capital) return false;
  const end = sentenceEnd(parse, comma);
  return tokens.slice(last + 1, end).every(({ text }) => text !== ',') && !hasFinite(parse, last + 1, end);
}

/** « Le feu a pris », « La fuite remonte »: a subject and its verb, and no more. */
function endsInVerb(parse: Parse, start: number, comma: number): boolean {
  const { tokens, lexicon } = parse;
  const compound = lexicon.has(List.auxiliaries, tokens[comma - 2]) && isPlainWord(parse, comma - 1);
  if (compound || isFiniteVerb(parse, comma - 1)) return true;
  // « Le bilan s'élève, selon la préfecture, à 12 morts »
  if (lexicon.has(List.reflexives, tokens[comma - 2])) return true;
  const subject = lexicon.has(List.determiners, tokens[start]) && comma - start === 3;
  return subject && isPlainWord(parse, comma - 1) && !tokens[comma - 1]?.capital;
}

/** The last token before adverbs and fixed phrases that go with a verb. */
function beforeAdverbs({ tokens, lexicon }: Parse, index: number): number {
  let k = index;
  while (k > index - NEAR) {
    const phrase = [3, 2, 1].find((length) => lexicon.connectives.at(tokens, k - length + 1)?.words.length === length);
    if (!phrase && !lexicon.has(List.adverbs, tokens[k])) return k;
    k -= phrase ?? 1;
  }
  return k;
}

/** « Era capaz | , recuerda Nombre, de parar un ensayo »: an adjective behind its copula, which an infinitive completes. */
function isCopulaBefore({ tokens, lexicon }: Parse, comma: number): boolean {
  const copula = [comma - 2, comma - 3].some(
    (k) => lexicon.has(List.copulas, tokens[k]) || lexicon.has(List.passive, tokens[k]),
  );
  return copula && tokens[comma - 1]?.kind === 'word';
}

function opensInfinitive({ tokens, lexicon }: Parse, index: number): boolean {
  const particle = lexicon.has(List.attaching, tokens[index]) || lexicon.has(List.infinitive, tokens[index]);
  return particle && lexicon.has(List.infinitiveEnding, tokens[index + 1]) && tokens[index + 1]?.capital === false;
}

/** « Se chover », « Quando a ponte reabrir »: nothing but a clause that its conjunction makes depend on another. */
function isSubordinateWhole({ tokens, lexicon }: Parse, start: number, comma: number): boolean {
  const first = tokens[start];
  // « Ce qu'il a vu, en revanche, … »: a relative that stands for a thing is the subject of what follows, or takes it up.
  if (lexicon.has(List.determiners, first) && isInAny(THAT, tokens[start + 1])) return true;
  const depends = lexicon.has(List.conjunctions, first) || lexicon.has(List.conditions, first);
  if (!depends || lexicon.has(List.coordinators, first)) return false;
  return tokens.slice(start, comma).every(({ text, marked }) => text !== ',' || marked !== -1);
}

/** Behind the insertion, or behind an apposition or a relative on who speaks, stands a clause with its verb. */
function mainBehind(parse: Parse, from: number): boolean {
  const { tokens, lexicon } = parse;
  const end = sentenceEnd(parse, from);
  let comma = from;
  for (let parts = 0; parts < 2 && tokens[comma]?.text === ','; parts++) {
    const first = tokens[comma + 1];
    if (isInAny(JOINING, first) || leadsRelative(parse, comma + 1)) return false;
    let next = comma + 1;
    while (next < end && !(tokens[next]?.text === ',' && tokens[next]?.marked === -1)) next++;
    // « …, explica, não prova nada »: behind a negation any plain word is the verb.
    const denied =
      lexicon.has(List.negations, first) && isPlainWord(parse, comma + 2) && !deniesInfinitive(parse, comma + 1);
    if (!isRelative(parse, comma + 1) && (denied || hasMain(parse, comma + 1, next))) return true;
    comma = next;
  }
  return false;
}

/** « …, segundo Nome, a compra de um barco », « aurait, à en croire Nom, cédé »: what the verb before the insertion wants, and no apposition on who speaks. */
function completes(parse: Parse, verb: number, index: number): boolean {
  const { tokens, lexicon } = parse;
  const first = tokens[index];
  if (
    lexicon.has(List.auxiliaries, tokens[verb]) &&
    first?.capital === false &&
    first.marked === -1 &&
    isPlainWord(parse, index)
  )
    return true;
  // « Le pont devrait, selon Nom, rouvrir »
  const infinitive = lexicon.has(List.infinitiveEnding, first) && first?.capital === false;
  if (infinitive && !isInAny(SPEAKERS, first) && lexicon.language.cues.infinitiveEnding !== '') return true;
  if (lexicon.has(List.clause, first)) return lexicon.has(List.cues, tokens[verb]);
  // « Si parla, afferma una nota, di un guasto », « Uscì, avrebbe detto poi, perché aveva paura »
  const joins =
    lexicon.has(List.conjunctions, first) && !isInAny(JOINING, first) && !lexicon.has(List.relatives, first);
  const reason = joins && !lexicon.has(List.adverbs, first) && !lexicon.has(List.prepositions, first);
  const bound = lexicon.has(List.attaching, first) && lexicon.has(List.determiners, tokens[index + 1]);
  if (lexicon.language.grammar.dropsSubject && (reason || bound)) return true;
  // « Servono, calcola, almeno altri dodici punti »
  if (lexicon.language.grammar.dropsSubject && lexicon.has(List.adverbs, first) && !isInAny(JOINING, first))
    return completes(parse, verb, index + 1);
  // « …, a déclaré Nom, 35 ans. »: how old who speaks is.
  const counted = first?.kind === 'number' && !lexicon.has(List.years, tokens[index + 1]);
  if (!(counted || lexicon.has(List.determiners, first) || lexicon.has(List.numberWords, first))) return false;
  const noun = tokens[lexicon.has(List.numberWords, tokens[index + 1]) ? index + 2 : index + 1];
  return !isInAny(SPEAKERS, noun) && !noun?.capital;
}

import type { Entity } from '../../entities/entity.ts';
import { isInAny, List } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart, spanOf } from '../../parse.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { isOmitted } from '../../phrases/subjects/omitted.ts';
import { hasFinite } from '../../phrases/verbs/finite.ts';
import { endsDenial, isDenyingParticle } from '../../phrases/verbs/separable-denial.ts';
import { quantitiesIn } from '../../quantities/told.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import type { ClaimContext, Stated } from '../context.ts';
import { namedBefore } from '../statements/named-before.ts';
import { toldBefore } from '../statements/news-before.ts';
import { endsNounAlone, followsNounAlone, nounStart } from '../statements/noun-alone.ts';
import { ownedStatement, statementOwner } from '../statements/owned-statement.ts';
import { resolve, statedBy } from '../statements/statement.ts';
import {
  statementAbove,
  statementBefore,
  statementBeside,
  statementInSentence,
} from '../statements/statement-before.ts';
import { clauseAt, isEmptyObject, isPointedAt, isVerb } from '../statements/taking-up.ts';
import { holdsStatement } from '../statements/text-with-content.ts';
import { frontedBefore, wordsBefore } from './answers.ts';
import { type Denial, JOINING } from './denial.ts';
import { sameDenied } from './same-denied.ts';

const ENDS = signs('.,;:!?');

/**
 * What somebody denies: the statement that the object takes up, else the words behind the verb.
 * @param disputer whose own words are not what is denied
 */
export function deniedIn(context: ClaimContext, denial: Denial, source: Range, disputer: Entity | null): Stated | null {
  const { parse } = context;
  const { tokens, lexicon } = parse;
  if (refuses(parse, denial)) return null;
  const points = isPointedAt(parse, denial.object);
  const taken = points || takesUp(parse, denial, source) || contradictsSomebody(context, denial);
  const before = taken ? takenUp(context, denial, source, disputer) : null;
  if (before && !points && !isSaidBy(context, denial, before)) return null;
  // « Nega tutto. »: where nothing is told before, nothing is left to show.
  const all = lexicon.has(List.whole, tokens[denial.object]) && isEmptyObject(parse, denial.object);
  if (
    before ||
    all ||
    isJudgement(parse, denial.object) ||
    (points && !lexicon.has(List.statements, tokens[denial.object + 1]))
  )
    return before;
  if (denial.soft && !isStatement(context, denial)) return null;
  return sameDenied(context, denial.object, source.first, disputer) ?? objectOf(context, denial.object, disputer);
}

/** « se negó a responder a las acusaciones », « recusou-se a comentar », « si è rifiutato di rispondere »: what somebody will not do is no statement. */
function refuses({ tokens, lexicon }: Parse, { marker, object }: Denial): boolean {
  const own = tokens.slice(marker.first, object).some((token) => lexicon.has(List.reflexives, token));
  const verb = tokens[object + 1];
  if (!own || !lexicon.has(List.infinitive, tokens[object]) || verb?.capital) return false;
  return lexicon.has(List.infinitiveEnding, verb) && !lexicon.having.has(verb?.low ?? '');
}

/** « Nom le dément. », "which the firm denies", « Il a nié, la main sur le cœur »: something before is denied. */
function takesUp(parse: Parse, { marker, object }: Denial, source: Range): boolean {
  const { tokens, lexicon } = parse;
  const pronoun = tokens
    .slice(marker.first, marker.last)
    .some((token) => lexicon.has(List.clitics, token) && !lexicon.has(List.reflexives, token) && token.low !== "n'");
  // „bestritt, dass S“: the comma opens what is denied.
  const opens = lexicon.language.cues.bareAfterComma && tokens[object]?.text === ',';
  return pronoun || relativeBefore(parse, source) !== -1 || (!opens && isEmptyObject(parse, object));
}

/** "contradicted her", „widersprach dem Bürgermeister“: it is not a statement that stands behind the verb, but whoever made it. */
function contradictsSomebody({ parse, names }: ClaimContext, { marker, object }: Denial): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.contradicting.has((tokens[marker.last - 1] as Token).low)) return false;
  const word = tokens[object];
  const noun = lexicon.has(List.determiners, word) ? object + 1 : object;
  return lexicon.has(List.strongPronouns, word) || lexicon.has(List.roles, tokens[noun]) || names.has(noun);
}

/** Of who is contradicted by name or by role, it is what they said. */
function isSaidBy(context: ClaimContext, denial: Denial, { claimant }: Stated): boolean {
  const { parse, names } = context;
  if (!contradictsSomebody(context, denial) || parse.lexicon.has(List.strongPronouns, parse.tokens[denial.object]))
    return true;
  const somebody = phraseFrom(parse, names, denial.object);
  return somebody !== null && resolve(context, somebody) === claimant;
}

function takenUp(context: ClaimContext, { marker }: Denial, source: Range, disputer: Entity | null): Stated | null {
  const { parse } = context;
  const { tokens, lexicon } = parse;
  // "had three claims rejected": it is the statement that is denied, and by whom stands nowhere.
  if (lexicon.has(List.statements, tokens[marker.first - 1])) return null;
  const at = isOmitted(source) ? marker.first : source.first;
  // A relative takes up what stands in its own sentence.
  const relative = relativeBefore(parse, source);
  // « Une version | que Nom conteste »: a noun that heads its sentence takes up the one before.
  if (relative !== -1)
    return (
      statementBeside(context, relative) ??
      (opensNoun(parse, relative) ? namedByNoun(context, relative, disputer) : null)
    );
  // « Que S, il le conteste »
  const own = frontedBefore(context, at) ?? statementInSentence(context, at, disputer);
  // « On dit que S ; il dément »: a clause of the same sentence is nearer than the sentence before.
  if (own || hasFinite(parse, sentenceStart(parse, at), at)) return own;
  return toldBefore(context, at, disputer) ?? wordsBefore(context, at);
}

/** « Une version | que Nom conteste. »: what the noun names stands before, behind a sentence of the journalist's own as well; « Ce | que » takes up what stands right before. */
function namedByNoun(context: ClaimContext, relative: number, disputer: Entity | null): Stated | null {
  const { tokens, lexicon } = context.parse;
  const near = statementBefore(context, relative, disputer);
  const named = [relative - 1, relative].some((k) => lexicon.has(List.statements, tokens[k]));
  if (near || !named) return near;
  return statementAbove(context, relative, disputer);
}

/** Between the head of the sentence and the relative stand at most a noun and its determiner. */
function opensNoun(parse: Parse, relative: number): boolean {
  return relative - nounStart(parse, relative) <= 2;
}

/** The word that joins the denial to what it is of: a relative (« , ce que la mairie nie », „, was der Verband bestreitet“), or a noun ("an allegation | she denies"). */
function relativeBefore(parse: Parse, source: Range): number {
  const { tokens, lexicon } = parse;
  const before = source.first - 1;
  if (followsNounAlone(parse, before)) return before;
  const asks = lexicon.has(List.questionWords, tokens[before]) && tokens[before - 1]?.text === ',';
  return asks || endsNounAlone(parse, before) ? before : -1;
}

/** "dismissed (that) as fiction", „dementierte über seinen Sprecher“: behind the verb stands what it is called, or how it is denied. */
function isJudgement({ tokens, lexicon }: Parse, object: number): boolean {
  const { as } = lexicon.language.claims.presented;
  const how = lexicon.language.cues.bareAfterComma && isInAny(PREPOSITIONS, tokens[object]);
  return how || tokens[object]?.low === as || tokens[object + 1]?.low === as;
}

/** A clause or an infinitive, or a phrase whose first words name a statement (« ce chiffre », no « le résultat du scrutin »). */
function isStatement(context: ClaimContext, { object: from, marker }: Denial): boolean {
  const { parse } = context;
  const { tokens, lexicon } = parse;
  if (clauseAt(parse, from) !== -1 || isInfinitive(parse, from)) return true;
  // "bestreitet, den Zaun geprüft zu haben", no "bestreitet das Spiel"
  if (lexicon.language.cues.bareAfterComma && tokens[from]?.text === ',') return true;
  // « conteste toute faute », no « conteste le résultat »: of what is denied altogether somebody says that it is.
  if (lexicon.has(List.whole, tokens[from]) && lexicon.contests.has((tokens[marker.last - 1] as Token).low))
    return true;
  for (let k = from; k < from + 4; k++) {
    const token = tokens[k];
    // "disputes the 300 boats", no "rejects 300 offers" and no "rejects a 5 per cent rise"
    if (token?.kind === 'number') return k > from && !isOne(parse, from);
    if (lexicon.has(List.statements, token))
      return !lexicon.has(List.partly, token) || isPointed(parse, from, k) || statementOwner(context, k) !== null;
    if (token?.kind !== 'word' || lexicon.has(List.prepositions, token)) return false;
  }
  return false;
}

/** "a rise", « une hausse »: one of which nothing was told yet. */
function isOne({ tokens, lexicon }: Parse, index: number): boolean {
  const determiner = lexicon.determiners.get(tokens[index]?.low ?? '');
  return determiner?.endsWith('s') === true && !lexicon.has(List.definite, tokens[index]);
}

/** « ce chiffre », « le chiffre de 300 », "the idea that S", "the figure.": it is told or shown which one. */
function isPointed(parse: Parse, first: number, noun: number): boolean {
  const { tokens, lexicon } = parse;
  const whose = lexicon.whose.has(tokens[first]?.low ?? '');
  if (whose || lexicon.has(List.demonstratives, tokens[first]) || isEmptyObject(parse, noun + 1)) return true;
  const link = lexicon.linking.at(tokens, noun + 1) !== undefined || clauseAt(parse, noun + 1) !== -1;
  return link || quantitiesIn(parse, noun + 2, Math.min(noun + 3, tokens.length)).length > 0;
}

/** « rejeita ter recebido », « rechaza haber cobrado »: who rejects having done something denies it, and refuses what is still to do (« rifiuta di commentare »). */
function isInfinitive({ tokens, lexicon }: Parse, from: number): boolean {
  const at = lexicon.has(List.infinitive, tokens[from]) ? from + 1 : from;
  const word = tokens[at];
  if (word?.kind !== 'word' || word.capital || !lexicon.language.cues.infinitiveEnding) return false;
  return lexicon.having.has(word.low) || lexicon.has(List.been, word);
}

/** What is denied: the statement that a noun names with whoever made it, else the words behind the verb. */
function objectOf(context: ClaimContext, from: number, disputer: Entity | null): Stated | null {
  const { parse } = context;
  const { tokens, lexicon } = parse;
  const clause = clauseAt(parse, from);
  // "bestreitet, den Zaun geprüft zu haben"
  const comma = clause === -1 && lexicon.language.cues.bareAfterComma && tokens[from]?.text === ',';
  const first = clause === -1 ? from + (comma ? 1 : 0) : clause + 1;
  if (clause === -1) {
    const noun = nounBehind(parse, from);
    const named = lexicon.has(List.statements, tokens[noun]) || holdsStatement(parse, noun, sentenceEnd(parse, from));
    // « conteste cette version des faits », "rejected that version of events": which one stands before.
    const shown =
      named && lexicon.has(List.demonstratives, tokens[noun - 1]) && isInAny(PREPOSITIONS, tokens[noun + 1]);
    const told = shown ? namedBefore(context, from, noun, disputer) : null;
    if (told) return told;
    const stated = named ? statedBy(context, noun) : null;
    if (stated) return stated;
    // "rejected a claim for damages"
    if (named && lexicon.has(List.purpose, tokens[noun + 1]) && !lexicon.has(List.matters, tokens[noun])) return null;
    // « rejette les accusations. »: which ones stands before, or nowhere.
    if (named && (isEmptyObject(parse, noun + 1) || endsDenial(parse, noun + 1))) {
      const told = namedBefore(context, from, noun, disputer);
      const shown = lexicon.has(List.demonstratives, tokens[from]) || statementOwner(context, noun) !== null;
      if (told || !shown) return told;
    }
  }
  const last = objectEnd(parse, first);
  // "bestreitet, fälschlich behauptet zu haben, dass S"
  const least = lexicon.has(List.infinitive, tokens[first]) ? 3 : 2;
  if (last - first < least) return null;
  const owned = clause === -1 ? ownedStatement(context, nounBehind(parse, first)) : null;
  return owned?.stated ?? { span: spanOf(parse, { first, last }), claimant: owned?.claimant ?? null };
}

/** How far before its noun the owner of a statement ends. */
const OWNER = 6;

/** The noun that the object is, behind its determiners or its owner ("the senator's claim"). */
function nounBehind({ tokens, lexicon }: Parse, from: number): number {
  let noun = from;
  for (let k = from; k < from + OWNER; k++) {
    if (tokens[k]?.kind !== 'word' || lexicon.has(List.prepositions, tokens[k])) break;
    if (lexicon.has(List.owning, tokens[k])) noun = k + 1;
  }
  while (
    lexicon.has(List.determiners, tokens[noun]) ||
    lexicon.has(List.contracted, tokens[noun]) ||
    lexicon.has(List.whole, tokens[noun]) ||
    (lexicon.has(List.demonstratives, tokens[noun]) && lexicon.has(List.statements, tokens[noun + 1]))
  )
    noun++;
  return noun;
}

function objectEnd(parse: Parse, from: number): number {
  const end = sentenceEnd(parse, Math.min(from, parse.tokens.length - 1));
  let k = from;
  while (k < end) {
    const token = parse.tokens[k] as Token;
    if (token.marked === -1 && (isSign(token, ENDS) || isDenyingParticle(parse, k))) break;
    if (token.marked === -1 && parse.lexicon.has(List.gerundCues, token)) break;
    // "denied murder | but admitted manslaughter"
    if (token.marked === -1 && isInAny(JOINING, token) && isVerb(parse, k + 1)) break;
    k++;
  }
  return k;
}

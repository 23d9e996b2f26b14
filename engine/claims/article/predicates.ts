import type { Entity } from '../../entities/entity.ts';
import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { ClaimStatus, Span } from '../../model.ts';
import { type Parse, type Range, sentenceStart, spanOf } from '../../parse.ts';
import { areTexts } from '../../phrases/noun.ts';
import { ledByContraction, readPhrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { subjectBefore } from '../../phrases/subjects/subject.ts';
import { hasFinite, isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { tokensOf } from '../../quotations/kind.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { claimOf, type FoundClaim } from '../claim.ts';
import type { ClaimContext, Stated } from '../context.ts';
import { clauseFronted } from '../statements/clause-fronted.ts';
import { toldBefore } from '../statements/news-before.ts';
import { resolve, statedBy } from '../statements/statement.ts';
import { takenUpBy } from '../statements/taken-by-noun.ts';
import { lackingBefore } from './groundless.ts';

/** What may follow a judgement that stands alone. */
const BEHIND = listsOf(List.prepositions, List.conjunctions, List.coordinators, List.adverbs);

const ENDS = signs('.,!');

/** How many tokens a copula and its participle or adjective may enclose. */
const REACH = 6;

/** How far behind a verb that is its own judgement the negation stands („stimmt so nicht“). */
const NEAR = 3;

/** What a clause is told by: « l'affirmation selon laquelle S », „der Verdacht, S“. */
const NOUNS = listsOf(List.statements, List.rumours);

/** Among how many tokens of its sentence such a noun stands. */
const OPENING = 4;

/** « L'authenticité de la vidéo n'a pas été confirmée », « cette affirmation est fausse », « … a été démenti par Nom ». */
export function saidOfClaim(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse } = context;
  const claims: FoundClaim[] = [];
  for (const index of at) {
    const claim = (parse.tokens[index] as Token).marked === -1 ? claimAt(context, index) : null;
    if (claim) claims.push(claim);
  }
  return claims;
}

function claimAt(context: ClaimContext, index: number): FoundClaim | null {
  const { parse, names } = context;
  const { tokens, lexicon } = parse;
  const token = tokens[index] as Token;
  const confirms = lexicon.has(List.confirming, token);
  const refutes = lexicon.has(List.refuting, token);
  const untrue = lexicon.has(List.untrue, token);
  const lacking = lackingBefore(parse, index);
  const unfounded = lexicon.has(List.unfounded, token) || lacking !== -1;
  const truthful = lexicon.has(List.truthful, token);
  // „entbehrt | jeder Grundlage“: the verb itself says that something lacks.
  const verb = lacking !== -1 && isVerbThatLacks(parse, lacking);
  const linked = verb ? lacking : copulaBefore(parse, index);
  // „Dass S, | stimmt nicht“
  const negation = truthful && linked === -1 ? negationBehind(parse, index) : -1;
  const own = negation !== -1;
  const copula = own ? index : linked;
  if (copula === -1) return null;
  const denied = own || isDenied(parse, copula, index);
  // « cette version est contestée par Nom »
  const contested = !refutes && !confirms && lexicon.denials.get(token.low)?.has('participle') === true;
  const status =
    contested && !denied ? 'speaker.countered' : statusOf({ confirms, refutes, untrue, unfounded, truthful }, denied);
  if (!status) return null;
  const subject = subjectBefore(parse, names, copula, false);
  const participle = confirms || refutes;
  const stated =
    clauseFronted(parse, copula) ??
    openingStatement(context, copula, index) ??
    shownBefore(context, copula, index) ??
    (subject && claimBehind(context, subject, participle ? token : null));
  if (!stated) return null;
  const by = refutes || contested ? agentOf(context, copula, index) : null;
  const disputer: Entity | 'article' | null = (by && resolve(context, by)) ?? (contested ? null : 'article');
  // "Reports that S were dismissed by Name": whoever disputes is told, where nobody is told to claim it.
  if (contested && (stated.claimant === disputer || (!stated.claimant && !by))) return null;
  const marker = { first: copula, last: Math.max(index, negation) + 1 };
  return claimOf(parse, {
    span: stated.span,
    status: disputer === 'article' ? status : 'speaker.countered',
    claimant: stated.claimant,
    disputer,
    marker,
    rule: 'said-of-claim',
    confidence: 0.8,
    ...(subject && { source: subject }),
  });
}

/** By whom it is refuted or contested: behind the participle (« démenti par Nom »), or before it where verbs make a bracket („wird von Name bestritten“). */
function agentOf({ parse, names }: ClaimContext, copula: number, participle: number): Range | null {
  const { tokens, lexicon } = parse;
  const places = lexicon.language.grammar.bracket ? [participle + 1, copula + 1] : [participle + 1];
  const at = places.find((k) => lexicon.has(List.presentedBy, tokens[k]));
  const leads = at ?? agentBehind(parse, participle);
  return leads === -1 ? null : phraseFrom(parse, names, ledByContraction(parse, leads) ? leads : leads + 1);
}

/** How far behind the participle by whom it is said stands. */
const AGENT = 6;

/** "was dismissed | as pure invention | by Name", « fue calificada de absurda por Nombre »: words of the same clause stand between; -1 for none. */
function agentBehind({ tokens, lexicon }: Parse, participle: number): number {
  for (let k = participle + 2; k <= participle + AGENT && tokens[k]?.kind === 'word'; k++) {
    if (lexicon.has(List.clause, tokens[k]) || lexicon.has(List.coordinators, tokens[k])) return -1;
    if (lexicon.has(List.presentedBy, tokens[k]) && !lexicon.has(List.times, tokens[k + 1])) return k;
  }
  return -1;
}

/** „entbehrt“, « carece », no « sans », « dénuée ». */
function isVerbThatLacks({ tokens, lexicon }: Parse, index: number): boolean {
  const before = tokens[index - 1];
  return (
    !lexicon.has(List.prepositions, tokens[index]) &&
    !lexicon.has(List.none, tokens[index]) &&
    before !== undefined &&
    !lexicon.has(List.passive, before) &&
    !lexicon.has(List.copulas, before)
  );
}

/** « L'affirmation selon laquelle S est fausse »: the noun opens the sentence, and its clause stands between it and the verb. */
function openingStatement(context: ClaimContext, copula: number, index: number): Stated | null {
  const { parse } = context;
  const { tokens } = parse;
  const start = sentenceStart(parse, copula);
  for (let k = start; k < Math.min(copula, start + OPENING); k++) {
    if (isShownText(parse, k) && k + 1 === copula) return toldByText(context, k);
    if (!isInAny(NOUNS, tokens[k])) continue;
    const stated = statedBy(context, k);
    if (stated && stated.span.start > (tokens[k] as Token).end) return beforeVerb(parse, stated, copula, index);
    // "That claim is false.", "The claim has been debunked."
    return behindInsertion(parse, k + 1) === copula ? takenUpBy(context, k) : null;
  }
  return null;
}

/** "The claim, | however, | is false": the token behind a word between two commas. */
function behindInsertion({ tokens, lexicon }: Parse, index: number): number {
  const joins = isInAny(BEHIND, tokens[index + 1]) || lexicon.connectives.at(tokens, index + 1) !== undefined;
  return tokens[index]?.text === ',' && tokens[index + 2]?.text === ',' && joins ? index + 3 : index;
}

/** "Two posts claim S. The posts are misleading.": what such texts stated before, and nobody else. */
function toldByText(context: ClaimContext, noun: number): Stated | null {
  const stated = takenUpBy(context, noun);
  const low = context.parse.tokens[noun]?.low ?? '';
  return stated?.claimant?.name.toLowerCase().endsWith(low) ? stated : null;
}

/** "The posts": several texts that were spoken of. */
function isShownText(parse: Parse, index: number): boolean {
  return parse.lexicon.has(List.definite, parse.tokens[index - 1]) && areTexts(parse, parse.tokens[index] as Token);
}

/** "That | is not accurate.": a demonstrative alone heads the sentence, and the word that judges is no attribute ("That is false hope"). */
function shownBefore(context: ClaimContext, copula: number, index: number): Stated | null {
  const { tokens, lexicon } = context.parse;
  const [head, behind] = [tokens[copula - 1], tokens[index + 1]];
  const heads = lexicon.has(List.demonstratives, head) && copula - 1 === sentenceStart(context.parse, copula);
  const ends = behind?.kind !== 'word' || isInAny(BEHIND, behind);
  return heads && ends ? toldBefore(context, copula - 1) : null;
}

/** "The claim that the port is closed | is false": the clause has a verb of its own before the one that judges, which a sentence that ends with it needs as well. */
function beforeVerb(parse: Parse, stated: Stated, verb: number, index: number): Stated | null {
  const { first, last } = tokensOf(parse, stated.span);
  if (last <= verb) return stated;
  const closes = isSign(parse.tokens[index + 1], ENDS);
  if (verb - first < 2 || !(closes || hasFinite(parse, first, verb))) return null;
  return { span: spanOf(parse, { first, last: verb }), claimant: stated.claimant };
}

function statusOf(
  says: Readonly<Record<'confirms' | 'refutes' | 'untrue' | 'unfounded' | 'truthful', boolean>>,
  denied: boolean,
): ClaimStatus | null {
  if (denied) return says.confirms ? 'author.unsupported' : says.truthful ? 'author.refuted' : null;
  if (says.untrue || says.refutes) return 'author.refuted';
  return says.unfounded ? 'author.unsupported' : null;
}

/** The form of « être » that the word goes with, its auxiliary too (« a été »), or -1. */
function copulaBefore(parse: Parse, index: number): number {
  const { tokens, lexicon } = parse;
  const start = Math.max(sentenceStart(parse, index), index - REACH);
  // "konnte nicht bestätigt werden"
  const brackets = lexicon.language.grammar.bracket && lexicon.has(List.passive, tokens[index + 1]);
  for (let k = index - 1; k >= start; k--) {
    const token = tokens[k] as Token;
    if (token.marked !== -1 || (token.kind === 'punctuation' && token.text !== "'")) return -1;
    // „Die Angaben ließen sich nicht überprüfen“
    if (lexicon.language.grammar.bracket && lexicon.has(List.reflexives, tokens[k + 1]) && isFiniteVerb(parse, k))
      return k;
    if (brackets && !lexicon.has(List.auxiliaries, token)) continue;
    if (
      !brackets &&
      !lexicon.has(List.passive, token) &&
      !lexicon.has(List.been, token) &&
      !lexicon.has(List.copulas, token)
    )
      continue;
    let first = k;
    for (let j = k - 1; j >= start; j--) {
      if (lexicon.has(List.auxiliaries, tokens[j]) || isParticipleOf(parse, j, first)) first = j;
      else if (!isBetween(parse, j) && !isAble(parse, j, first)) break;
    }
    while (lexicon.has(List.clitics, tokens[first - 1]) && !lexicon.has(List.pronouns, tokens[first - 1])) first--;
    if (lexicon.lists(List.negations, tokens[first - 1]?.low ?? '')) first--;
    return first;
  }
  return -1;
}

/** « n'a pas | pu être »; "the claim that the port is closed | has been": before a finite auxiliary no participle goes with it. */
function isParticipleOf({ tokens, lexicon }: Parse, index: number, verb: number): boolean {
  const finite = lexicon.has(List.auxiliaries, tokens[verb]) && !lexicon.has(List.been, tokens[verb]);
  return !finite && lexicon.has(List.verbs, tokens[index]);
}

/** « n'a pas pu être confirmé »: right before the infinitive stands a participle that no list need hold. */
function isAble({ tokens, lexicon }: Parse, index: number, verb: number): boolean {
  const infinitive = lexicon.has(List.been, tokens[verb]) && lexicon.has(List.infinitiveEnding, tokens[verb]);
  return infinitive && index === verb - 1 && tokens[index]?.kind === 'word';
}

function isBetween(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  return lexicon.has(List.negations, tokens[index]) || lexicon.has(List.adverbs, tokens[index]);
}

/** „stimmt | so nicht“; -1 for none. */
function negationBehind({ tokens, lexicon }: Parse, index: number): number {
  for (let k = index + 1; k < index + NEAR && tokens[k]?.kind === 'word'; k++)
    if (lexicon.has(List.negations, tokens[k])) return k;
  return -1;
}

function isDenied(parse: Parse, first: number, last: number): boolean {
  for (let k = first; k < last; k++) if (parse.lexicon.has(List.negations, parse.tokens[k])) return true;
  return false;
}

/**
 * The claim that a subject stands for: a statement's content, the sentence before, or, of what can be confirmed, the thing itself.
 * @param participle what is said of it, where it confirms or refutes
 */
function claimBehind(context: ClaimContext, subject: Range, participle: Token | null): Stated | null {
  const { parse, names } = context;
  const { tokens, lexicon } = parse;
  const first = tokens[subject.first] as Token;
  const phrase = readPhrase(parse, names, subject);
  const points = lexicon.has(List.demonstratives, first);
  if (phrase.pronoun || (subject.last - subject.first === 1 && points))
    return points ? toldBefore(context, subject.first) : null;
  let noun = subject.first;
  while (noun < subject.last && !lexicon.has(List.statements, tokens[noun])) noun++;
  const stated = noun < subject.last ? statedBy(context, noun) : null;
  if (stated || !participle) return stated;
  // « ce mécanisme n'a jamais été confirmé »
  const before = points ? toldBefore(context, subject.first) : null;
  return before ?? (!phrase.name && isProvable(parse, subject, noun, participle) ? whole(parse, subject) : null);
}

/** « L'authenticité de la vidéo », "the information"; and behind a verb of proof whatever has a complement, no « la date du match n'a pas été confirmée ». */
function isProvable({ tokens, lexicon }: Parse, subject: Range, noun: number, participle: Token): boolean {
  const settles = lexicon.has(List.settling, participle);
  if (noun < subject.last) return !settles || !lexicon.has(List.partly, tokens[noun]);
  return !settles && subject.last - subject.first > 2;
}

const whole = (parse: Parse, range: Range): { span: Span; claimant: null } => ({
  span: spanOf(parse, range),
  claimant: null,
});

import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { type Parse, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';
import { verbGroupAt } from '../../phrases/verbs/verbs.ts';
import type { Found } from '../../quotations/find.ts';
import { tokensOf } from '../../quotations/kind.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { lackingBefore } from '../article/groundless.ts';
import { claimOf, type FoundClaim } from '../claim.ts';
import type { ClaimContext, Stated } from '../context.ts';
import { resolve } from '../statements/statement.ts';
import { statementBefore, statementBeside } from '../statements/statement-before.ts';
import { deniedClaim } from './denied-claim.ts';

/** What stands in « c'est faux », "das stimmt nicht", and not in « en réalité ». */
const JUDGING = [List.untrue, List.truthful, List.passive, List.copulas, List.negations];

/** Among how many tokens of a short verdict it is said that something is not true. */
const VERDICT = 9;

/** What stands behind a verdict of one word. */
const CLOSES = signs(',.!:;');

const UNTRUE = listsOf(List.untrue, List.unfounded, List.overdone);

/** Among how many tokens of marked words the one stands that calls something untrue, where it does not end them. */
const OPENING = 2;

/** A verdict on who said it has at most so many tokens ("she is quite wrong"). */
const SHORTEST = 5;

/** And one that is nothing but a denial ("Simply not true"). */
const DENIAL = 3;

/** « Le journal assure que S ; la mairie parle d'une « fable » »: another voice says that the statement before is not true. */
export function calledUntrue(context: ClaimContext): FoundClaim[] {
  const { parse, quotations } = context;
  return quotations.flatMap((quotation) => {
    const { entity, heading, mention } = quotation;
    // « La réponse de Nom : « C'est faux » »: without a verb of saying the words themselves dispute.
    const cue = quotation.cue ?? (mention ? tokensOf(parse, quotation) : null);
    if (heading || !cue || !entity || !callsUntrue(parse, quotation)) return [];
    const { first } = tokensOf(parse, quotation);
    const at = Math.min(cue.first, first, mention?.first ?? first);
    const relative = relativeBefore(parse, at);
    const stated =
      relative === -1
        ? (statementAround(context, quotation, at) ?? statementBefore(context, at, entity))
        : statementBeside(context, relative);
    if (!stated?.claimant || stated.claimant === entity) return [];
    return claimOf(parse, {
      span: stated.span,
      status: 'speaker.countered',
      claimant: stated.claimant,
      disputer: entity,
      marker: cue,
      rule: 'denial',
      confidence: 0.7,
      evidence: quotation.evidence.filter(({ role }) => role === 'mention'),
    });
  });
}

/** How far behind a relative its verb stands (« une thèse que Nom, avocat à X, juge « fantaisiste » »), and its noun before it. */
const RELATIVE = 14;
const NOUN = 4;

/** The relative of a noun behind a comma whose clause the verdict is (« assure que S, une thèse que Nom juge « fantaisiste » »); -1 for none. */
function relativeBefore(parse: Parse, at: number): number {
  const { tokens } = parse;
  const start = Math.max(sentenceStart(parse, at), at - RELATIVE);
  for (let k = at; k > start; k--) {
    if (!isRelative(parse, k)) continue;
    const comma = tokens.slice(Math.max(start, k - NOUN), k).some(({ text }) => text === ',');
    return comma ? k : -1;
  }
  return -1;
}

/** „S – nach Ansicht von Name „Unsinn““: the statement that the verdict stands in ends before it. */
function statementAround(context: ClaimContext, { start, entity }: Found, at: number): Stated | null {
  const { parse, said } = context;
  const { tokens } = parse;
  const { sentence } = tokens[at] as Token;
  const around = said.get(sentence)?.find((q) => q.kind === 'indirect' && q.start < start && q.end > start);
  if (!around || around.entity === entity) return null;
  const before = tokens[at - 2];
  if (tokens[at - 1]?.kind !== 'punctuation' || !before || before.end <= around.start) return null;
  return { span: { start: around.start, end: before.end }, claimant: around.entity, evidence: around.evidence };
}

/** « Faux, a rétorqué Nom », „Falsch, erwidert Name“: the word alone is the answer, and no quotation. */
export function answeredFalse(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse, names } = context;
  const { tokens } = parse;
  return at.flatMap((index) => {
    const start = sentenceStart(parse, index);
    // « Cifra gonfiata, ha obiettato Nome »
    const noun = index === start + 1 && parse.lexicon.has(List.statements, tokens[start]);
    if ((index !== start && !noun) || tokens[index]?.marked !== -1 || tokens[index + 1]?.text !== ',') return [];
    const group = [index + 2, index + 3].map((k) => tokens[k] && verbGroupAt(parse, k)).find(Boolean);
    const source = group?.first === index + 2 ? phraseFrom(parse, names, group.last) : null;
    if (!source || !canSpeak(parse, names, source)) return [];
    const disputer = resolve(context, source);
    const stated = statementBefore(context, start, disputer);
    if (!stated?.claimant || stated.claimant === disputer) return [];
    return deniedClaim(parse, stated, {
      disputer,
      marker: { first: start, last: index + 1 },
      confidence: 0.75,
      source,
    });
  });
}

/** « une « fable » », « C'est faux », "that it is not true", „das treffe nicht zu“: a noun for what is not true, or words that say so of what was said. */
function callsUntrue(parse: Parse, quotation: Found): boolean {
  const { tokens, lexicon } = parse;
  const { first, last } = tokensOf(parse, quotation);
  // "a fairy tale", no "deaf to all but wrong notes"
  const noun = () =>
    tokens.slice(first, last).some((token, at) => {
      const untrue = isInAny(UNTRUE, token) || lackingBefore(parse, first + at) !== -1;
      return untrue && (at <= OPENING || at === last - first - 1);
    });
  if (quotation.kind === 'partial' && noun()) return true;
  const verdict = lexicon.has(List.reality, tokens[first]) ? lexicon.reality.at(tokens, first) : undefined;
  const judges = (word: string) => JUDGING.some((list) => lexicon.lists(list, word));
  return (
    verdict?.words.some(judges) === true ||
    ((lexicon.has(List.demonstratives, tokens[first]) || isTheStatement(parse, first)) &&
      judgesShortly(parse, first, last)) ||
    // « assicura che non è così »
    (lexicon.language.grammar.dropsSubject && last - first <= SHORTEST && judgesAlone(parse, first, last)) ||
    // "Not true", „Stimmt nicht“
    (last - first <= DENIAL && deniesTruth(parse, first, last)) ||
    // « Faux, j'ai les récépissés »
    opensUntrue(parse, first, last) ||
    // "insists she is wrong"
    (isSomebody(parse, first) && last - first <= SHORTEST && judgesShortly(parse, first, last))
  );
}

/** « Faux, j'ai les récépissés », „Unsinn! …“: a sign stands right behind the word, and what follows is why. */
function opensUntrue({ tokens, lexicon }: Parse, first: number, last: number): boolean {
  const untrue = lexicon.has(List.untrue, tokens[first]) || lexicon.has(List.unfounded, tokens[first]);
  return untrue && first + 1 < last && isSign(tokens[first + 1], CLOSES);
}

/** "Not true", « Pas vrai », „Stimmt nicht“: a negated word for what is true, and hardly any other. */
function deniesTruth(parse: Parse, first: number, last: number): boolean {
  const opens = [List.negations, List.truthful].some((list) => parse.lexicon.has(list, parse.tokens[first]));
  return opens && judgesShortly(parse, first - 1, last);
}

/** « non è così », « es sencillamente falso »: where subjects are left out the verb or its negation begins the verdict. */
function judgesAlone(parse: Parse, first: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  const verb = lexicon.has(List.negations, tokens[first]) ? first + 1 : first;
  return isFiniteVerb(parse, verb) && judgesShortly(parse, first - 1, last);
}

/** "the allegations", « ces accusations », no "the figures": they stand before. */
function isTheStatement({ tokens, lexicon }: Parse, index: number): boolean {
  const noun = tokens[index + 1];
  return (
    lexicon.has(List.definite, tokens[index]) && lexicon.has(List.statements, noun) && !lexicon.has(List.partly, noun)
  );
}

/** "she", « il »: of several, or of things, it is not told who is wrong. */
function isSomebody({ tokens, lexicon }: Parse, index: number): boolean {
  return /^[mf]s/u.test(lexicon.pronouns.get(tokens[index]?.low ?? '') ?? '');
}

/** "that was not true", « cela était faux »: a few words behind a demonstrative, with one for what is untrue or a negated one for what is true. */
function judgesShortly(parse: Parse, first: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  let [negated, untrue, truthful] = [false, false, false];
  for (let k = first + 1; k < Math.min(last, first + VERDICT); k++) {
    if (tokens[k]?.kind === 'punctuation' && tokens[k]?.text !== "'") break;
    negated ||= lexicon.has(List.negations, tokens[k]);
    untrue ||=
      lexicon.has(List.untrue, tokens[k]) || lexicon.has(List.unfounded, tokens[k]) || lackingBefore(parse, k) !== -1;
    truthful ||= lexicon.has(List.truthful, tokens[k]) || lexicon.has(List.thus, tokens[k]);
  }
  return negated ? truthful && !untrue : untrue;
}

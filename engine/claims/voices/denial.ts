import { isInAny, joined, List, listsOf } from '../../lexicon/lists.ts';
import { ARTICLES, PREPOSITIONS } from '../../lexicon/word-classes.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import { asideEndingAt, auxiliaryBefore as auxiliaryOver } from '../../phrases/verbs/auxiliary.ts';
import { isFiniteVerb, isNounHere } from '../../phrases/verbs/finite.ts';
import { separableDenial } from '../../phrases/verbs/separable-denial.ts';
import { verbEdge } from '../../phrases/verbs/verb-edge.ts';
import { verbGroupAt } from '../../phrases/verbs/verbs.ts';
import { stepOverAddressee } from '../../reports/subjects/addressee.ts';
import { BREAKS, isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import type { ClaimContext } from '../context.ts';

/** What joins another verb of the same subject. */
export const JOINING = listsOf(List.coordinators, List.breaksOff);

/** How many words tell at most how something is denied, and which tell what is denied instead. */
const MANNER = 3;
const NO_MANNER = listsOf(
  List.determiners,
  List.demonstratives,
  List.pronouns,
  List.strongPronouns,
  List.prepositions,
  List.reflexives,
  List.negations,
);

const LEADING = joined(PREPOSITIONS, listsOf(List.clause, List.infinitive));
const ENDS = signs('.,;:!?');

/** Words that deny, with the verb group that they stand in and where what they deny begins. */
export interface Denial {
  readonly marker: Range;
  /** The verb whose subject denies. */
  readonly verb: number;
  readonly object: number;
  readonly plural: boolean;
  /** The verb judges rather than denies: it disputes only what is somebody's statement. */
  readonly judges?: boolean;
  /** It tells how somebody takes a statement: no thing does. */
  readonly feels?: boolean;
  /** It disputes only what is a statement: « rejette l'accusation », not « rejette l'offre ». */
  readonly soft?: boolean;
}

/** The denial that a token is the verb of, or a phrase of doubt begins; null for none. */
export function denialBy(context: ClaimContext, index: number): Denial | null {
  const { parse } = context;
  return denialAt(context, index) ?? separableAt(parse, index) ?? doubtAt(parse, index) ?? judgedAt(context, index);
}

/** A verb of denial in a finite form. */
function denialAt({ parse, names }: ClaimContext, index: number): Denial | null {
  const { tokens, lexicon } = parse;
  const token = tokens[index] as Token;
  const forms = lexicon.has(List.denials, token) ? lexicon.denials.get(token.low) : undefined;
  // „Dem | widersprach“: where nouns have a capital, a word without one is none.
  if (!forms) return null;
  const noun = (token.capital || !lexicon.language.grammar.capitalNouns) && isNounHere(parse, index);
  // « ha dal canto suo | negato »: the determiner belongs to the aside.
  if (noun && asideEndingAt(parse, index - 1, sentenceStart(parse, index)) === -1) return null;
  const auxiliary = forms.has('participle') ? auxiliaryBefore(parse, index) : -1;
  if (auxiliary === -1 && !forms.has('finite') && (!forms.has('plural') || isBare(parse, index))) return null;
  const shared = auxiliary !== -1 && isInAny(JOINING, tokens[index - 1]);
  let verb = auxiliary === -1 || shared ? index : auxiliary;
  while (lexicon.has(List.clitics, tokens[verb - 1])) verb--;
  if (isNegated(parse, parse.lexicon.has(List.negations, tokens[verb - 1]) ? verb - 1 : verb, index + 2)) return null;
  const behind = stepOverAddressee(parse, names, index + 1);
  // « contesta al comandante | di aver mentito »: what is held against somebody is no denial.
  const against =
    lexicon.contests.has(token.low) && !isSign(tokens[index + 1], ENDS) && isHeldAgainst(parse, index + 1, behind);
  if (against) return null;
  return {
    marker: { first: verb, last: index + 1 },
    verb: shared ? auxiliary : verb,
    object: objectAt(parse, behind, index + 1),
    plural: auxiliary === -1 && forms.has('plural') && !forms.has('finite'),
    soft: !lexicon.has(List.firmDenials, token),
  };
}

/** Somebody to whom it is said stands behind the verb, and behind him a deed. */
function isHeldAgainst({ tokens, lexicon }: Parse, first: number, object: number): boolean {
  if (object - first < 2 || !lexicon.language.grammar.dropsSubject) return false;
  return lexicon.has(List.joints, tokens[object]) || lexicon.having.has(tokens[object]?.low ?? '');
}

/**
 * Where what is denied begins. « nie | toute faute », « contesta | cualquier acuerdo »: the word that leaves nothing out belongs to it; the
 * comma behind an aside does not (« dément, pour sa part, | avoir »).
 */
function objectAt(parse: Parse, from: number, behind: number): number {
  const { tokens, lexicon } = parse;
  const told = lexicon.language.cues.bareAfterComma ? behindManner(parse, from) : from;
  if (told !== from) return told;
  let object = tokens[behind]?.text === ',' && tokens[from]?.text === ',' && from > behind ? from + 1 : from;
  // « negó «categóricamente» los hechos»: an adverb in marks is how it is denied.
  while (
    tokens[object]?.kind === 'mark' ||
    (tokens[object]?.marked !== -1 && lexicon.has(List.adverbEnding, tokens[object]))
  )
    object++;
  const whole = object > behind && lexicon.has(List.whole, tokens[object - 1]);
  return whole ? object - 1 : behindJudgement(parse, object);
}

/** "dismissed as hearsay | claims by the union that S": what it is called stands before the statement, which is long. */
function behindJudgement({ tokens, lexicon }: Parse, object: number): number {
  if (tokens[object]?.low !== lexicon.language.claims.presented.as || !lexicon.language.grammar.nounsPile)
    return object;
  for (let k = object + 1; k <= object + MANNER && tokens[k]?.kind === 'word'; k++) {
    if (lexicon.has(List.determiners, tokens[k]) || lexicon.has(List.prepositions, tokens[k])) return object;
    const goesOn = lexicon.has(List.prepositions, tokens[k + 1]) || lexicon.has(List.clause, tokens[k + 1]);
    if (k > object + 1 && lexicon.has(List.statements, tokens[k]) && goesOn) return k;
  }
  return object;
}

/** „bestreitet vehement, den Zaun geprüft zu haben“, „widersprach scharf: …“: the sign behind words that tell how it is denied opens what is denied, or ends the clause. */
function behindManner({ tokens }: Parse, from: number): number {
  let sign = from;
  while (sign < from + MANNER && isManner(tokens[sign])) sign++;
  return isSign(tokens[sign], ENDS) ? sign : from;

  function isManner(token: Token | undefined): boolean {
    return token?.kind === 'word' && !token.capital && token.marked === -1 && !isInAny(NO_MANNER, token);
  }
}

/** "declined to confirm or deny", "would deny": the bare form behind the particle of the infinitive or a modal says that nobody does. */
function isBare({ tokens, lexicon }: Parse, index: number): boolean {
  const joined = lexicon.has(List.coordinators, tokens[index - 1]) ? index - 2 : index;
  return [index - 1, joined - 1].some(
    (k) => lexicon.has(List.infinitive, tokens[k]) || lexicon.has(List.modals, tokens[k]),
  );
}

/** „wies den Vorwurf zurück“ */
function separableAt(parse: Parse, index: number): Denial | null {
  const object = separableDenial(parse, index);
  if (object === null || isNegated(parse, index, object)) return null;
  return { marker: { first: index, last: index + 1 }, verb: index, object, plural: false, soft: object === index + 1 };
}

/** The auxiliary of a participle (« a toujours nié », „hat bei der Polizei bestritten“), no passive one; -1 for none. */
function auxiliaryBefore(parse: Parse, participle: number): number {
  const { tokens, lexicon } = parse;
  let k = participle - 1;
  while (lexicon.has(List.adverbs, tokens[k])) k--;
  const auxiliary = isAuxiliary(parse, k);
  if (auxiliary) return k;
  // « a reconnu des erreurs mais contesté toute fraude »: the second participle shares the auxiliary.
  const shares = isInAny(JOINING, tokens[k]);
  if (!shares && !lexicon.language.grammar.bracket) {
    // « a de son côté nié », « ha, da parte sua, negato »
    const apart = auxiliaryOver(parse, participle, sentenceStart(parse, participle));
    return apart !== -1 && isAuxiliary(parse, apart) ? apart : -1;
  }
  const start = sentenceStart(parse, participle);
  for (let at = k - 1; at >= start && !isSign(tokens[at], BREAKS); at--) {
    if (isAuxiliary(parse, at) && tokens[at]?.marked === -1) return at;
    if (!shares && (tokens[at]?.text === ',' || isFiniteVerb(parse, at))) return -1;
  }
  return -1;
}

function isAuxiliary({ tokens, lexicon }: Parse, index: number): boolean {
  return lexicon.has(List.auxiliaries, tokens[index]) && !lexicon.has(List.passive, tokens[index]);
}

/** « a critiqué la suggestion de Nom de V »: a verb that judges, before somebody's statement. */
function judgedAt({ parse, names }: ClaimContext, index: number): Denial | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.cues, tokens[index])) return null;
  const group = verbGroupAt(parse, index);
  if (!group?.classes.has('qualify') || group.form === 'gerund' || group.form === 'infinitive') return null;
  const object = stepOverAddressee(parse, names, group.last);
  let noun = object;
  while (lexicon.has(List.determiners, tokens[noun])) noun++;
  if (!lexicon.has(List.statements, tokens[noun]) || isNegated(parse, group.first, group.last)) return null;
  return {
    marker: { first: group.first, last: group.last },
    verb: group.first,
    object,
    plural: group.plural,
    judges: true,
  };
}

/** « doutent que S », « restent sceptiques quant à S »: a phrase of doubt, with the verb before it where it has none of its own. */
function doubtAt(parse: Parse, index: number): Denial | null {
  const { tokens, lexicon } = parse;
  const phrase = lexicon.has(List.doubts, tokens[index]) ? lexicon.doubts.at(tokens, index) : undefined;
  if (!phrase) return null;
  let before = index - 1;
  while (lexicon.has(List.adverbs, tokens[before])) before--;
  const verb = isFiniteVerb(parse, before);
  const object = index + phrase.words.length;
  if (isAdjective(parse, index, object) && !(verb && endsClause(parse, object))) return null;
  // « doute de | pouvoir payer »: what somebody is not sure to do is no statement.
  if (isStillToDo(parse, object)) return null;
  // „wehrt sich gegen | den Vorwurf“, no „gegen den Umzug“
  const soft = tokens.slice(index, object).some((token) => lexicon.has(List.reflexives, token));
  let first = verb ? verbEdge(parse, before, sentenceStart(parse, index)) : index;
  while (lexicon.has(List.clitics, tokens[first - 1])) first--;
  return isNegated(parse, first - 1, object)
    ? null
    : {
        marker: { first, last: object },
        verb: first,
        object,
        plural: false,
        feels: isAdjective(parse, index, object),
        soft,
      };
}

/** An infinitive, but for one of having done something. */
function isStillToDo({ tokens, lexicon }: Parse, index: number): boolean {
  const word = tokens[index];
  if (!lexicon.language.cues.infinitiveEnding || word?.kind !== 'word' || isInAny(ARTICLES, word)) return false;
  return lexicon.has(List.infinitiveEnding, word) && !lexicon.having.has(word.low);
}

/** « est | sceptique | », "is | less sure | ": words with neither a verb of their own nor one that leads to what is doubted. */
function isAdjective(parse: Parse, first: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  const leads = isInAny(LEADING, tokens[last - 1]);
  return !leads && !isFiniteVerb(parse, first) && !lexicon.has(List.auxiliaries, tokens[first]);
}

function endsClause({ tokens }: Parse, index: number): boolean {
  return tokens[index] === undefined || isSign(tokens[index], ENDS);
}

/** « n'a jamais nié », "never denied" */
function isNegated(parse: Parse, first: number, last: number): boolean {
  return parse.tokens.slice(Math.max(0, first), last).some((token) => parse.lexicon.has(List.negations, token));
}

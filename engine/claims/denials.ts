import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart, spanOf } from '../parse.ts';
import { isFiniteVerb, isNounHere, isRelative } from '../phrases/finite.ts';
import { isOmitted } from '../phrases/omitted.ts';
import { readPhrase } from '../phrases/phrase.ts';
import { subjectOrOmitted } from '../phrases/subject.ts';
import { verbEdge } from '../phrases/verb-edge.ts';
import { verbGroupAt } from '../phrases/verbs.ts';
import { quantitiesIn } from '../quantities/told.ts';
import { stepOverAddressee } from '../reports/addressee.ts';
import { isSign, signs } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';
import {
  accusationBefore,
  accusedOf,
  behindRelative,
  behindVerb,
  behindWords,
  newsBefore,
  wordsBefore,
} from './answers.ts';
import { claimOf, type FoundClaim } from './claim.ts';
import { type ClaimContext, type Stated, statementBefore, statementInSentence } from './context.ts';
import { endsDenial, isDenyingParticle, separableDenial } from './separable-denial.ts';
import { statedBy } from './statement.ts';
import { isWithheld } from './withheld.ts';

const ENDS = signs('.,;:!?');

/** What joins another verb of the same subject. */
const JOINING = listsOf(List.coordinators, List.breaksOff);

/** What a phrase that says when, where or how begins with. */
const CIRCUMSTANCES = listsOf(List.prepositions, List.adverbs, List.times, List.determiners);

/** Words that deny, with the verb group that they stand in and where what they deny begins. */
interface Denial {
  readonly marker: Range;
  readonly object: number;
  readonly plural: boolean;
  /** The verb judges rather than denies: it disputes only what is somebody's statement. */
  readonly judges?: boolean;
  /** It disputes only what is a statement: « rejette l'accusation », not « rejette l'offre ». */
  readonly soft?: boolean;
}

/** « Nom dément avoir touché l'argent », « la mairie conteste ce chiffre », « des experts doutent que S »: another voice disputes. */
export function deniedByVoice(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse, names, resolver, speakers } = context;
  const { tokens, lexicon } = parse;
  const claims: FoundClaim[] = [];
  for (const index of at) {
    if (tokens[index]?.marked !== -1) continue;
    const denial =
      denialAt(context, index) ?? separableAt(parse, index) ?? doubtAt(parse, index) ?? judgedAt(context, index);
    if (!denial) continue;
    const { marker } = denial;
    if (isWithheld(parse, names, denial.object)) continue;
    const answer = behindWords(context, denial) ?? behindRelative(context, denial) ?? behindVerb(context, denial);
    const source = answer?.source ?? subjectOrOmitted(parse, names, marker.first, denial.plural);
    if (!source || lexicon.has(List.fewOrNone, tokens[source.first])) continue;
    const object =
      answer?.stated ??
      accusedOf(parse, source, marker.first) ??
      takenUp(context, denial, source) ??
      (denial.soft && !isStatement(parse, denial.object) ? null : objectOf(context, denial.object));
    if (!object) continue;
    const resolution = resolver.resolve(readPhrase(parse, names, source), speakers);
    if (!resolution || resolution.entity === object.claimant) continue;
    if (denial.judges && !object.claimant) continue;
    claims.push(
      claimOf(parse, {
        span: object.span,
        status: 'speaker.countered',
        claimant: object.claimant,
        disputer: resolution.entity,
        marker,
        rule: 'denial',
        confidence: 0.8 * resolution.certainty,
        ...(!isOmitted(source) && { source }),
      }),
    );
  }
  return claims;
}

/** A verb of denial in a finite form. */
function denialAt({ parse, names }: ClaimContext, index: number): Denial | null {
  const { tokens, lexicon } = parse;
  const token = tokens[index] as Token;
  const forms = lexicon.has(List.denials, token) ? lexicon.denials.get(token.low) : undefined;
  if (!forms || isNounHere(parse, index)) return null;
  const auxiliary = forms.has('participle') ? auxiliaryBefore(parse, index) : -1;
  if (auxiliary === -1 && !forms.has('finite') && (!forms.has('plural') || isBare(parse, index))) return null;
  let verb = auxiliary === -1 ? index : auxiliary;
  while (lexicon.has(List.clitics, tokens[verb - 1])) verb--;
  if (isNegated(parse, parse.lexicon.has(List.negations, tokens[verb - 1]) ? verb - 1 : verb, index + 2)) return null;
  return {
    marker: { first: verb, last: index + 1 },
    object: stepOverAddressee(parse, names, index + 1),
    plural: auxiliary === -1 && forms.has('plural') && !forms.has('finite'),
    soft: !lexicon.has(List.firmDenials, token),
  };
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
  return { marker: { first: index, last: index + 1 }, object, plural: false, soft: object === index + 1 };
}

/** The auxiliary of a participle (« a toujours nié »), no passive one; -1 for none. */
function auxiliaryBefore(parse: Parse, participle: number): number {
  const { tokens, lexicon } = parse;
  let k = participle - 1;
  while (lexicon.has(List.adverbs, tokens[k])) k--;
  return lexicon.has(List.auxiliaries, tokens[k]) && !lexicon.has(List.passive, tokens[k]) ? k : -1;
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
  return { marker: { first: group.first, last: group.last }, object, plural: group.plural, judges: true };
}

/** « doutent que S », « restent sceptiques quant à S »: a phrase of doubt, with the verb before it where it has none of its own. */
function doubtAt(parse: Parse, index: number): Denial | null {
  const { tokens, lexicon } = parse;
  const phrase = lexicon.has(List.doubts, tokens[index]) ? lexicon.doubts.at(tokens, index) : undefined;
  if (!phrase) return null;
  let first = index;
  if (isFiniteVerb(parse, index - 1)) first = verbEdge(parse, index - 1, sentenceStart(parse, index));
  while (lexicon.has(List.clitics, tokens[first - 1])) first--;
  const object = index + phrase.words.length;
  return isNegated(parse, first - 1, object) ? null : { marker: { first, last: object }, object, plural: false };
}

/** « n'a jamais nié », "never denied" */
function isNegated(parse: Parse, first: number, last: number): boolean {
  return parse.tokens.slice(Math.max(0, first), last).some((token) => parse.lexicon.has(List.negations, token));
}

/** The conjunction of a clause that begins at `from`, behind a comma where the language sets one ("bestreitet, dass"); -1 for none. */
function clauseAt({ tokens, lexicon }: Parse, from: number): number {
  const at = tokens[from]?.text === ',' ? from + 1 : from;
  return lexicon.has(List.clause, tokens[at]) ? at : -1;
}

/** « Nom le dément. », "which the firm denies", « Il a nié, la main sur le cœur »: the statement before is denied. */
function takenUp(context: ClaimContext, { marker, object }: Denial, source: Range): Stated | null {
  const { parse } = context;
  const { tokens, lexicon } = parse;
  const pronoun = tokens
    .slice(marker.first, marker.last)
    .some((token) => lexicon.has(List.clitics, token) && !lexicon.has(List.reflexives, token) && token.low !== "n'");
  const relative = isRelative(parse, source.first - 1);
  if (!pronoun && !relative && !isEmptyObject(parse, object)) return null;
  // "had three claims rejected": it is the statement that is denied, and by whom stands nowhere.
  if (lexicon.has(List.statements, tokens[marker.first - 1])) return null;
  // A relative takes up what stands in its own sentence.
  const at = isOmitted(source) ? marker.first : source.first;
  if (relative) return statementInSentence(context, at);
  return statementBefore(context, at) ?? newsBefore(context, at) ?? wordsBefore(context, at);
}

/** Nothing stands behind the verb, or a word that takes something up ("disputes that.", "denied it the next day"). */
function isEmptyObject(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  // « respinge l'accusa e annuncia querela »
  const joins = (at: number) => lexicon.has(List.coordinators, tokens[at]) && isFiniteVerb(parse, at + 1);
  const ends = (at: number) => tokens[at] === undefined || isSign(tokens[at] as Token, ENDS) || joins(at);
  const word = tokens[index];
  const takes = lexicon.has(List.demonstratives, word) || lexicon.has(List.pronouns, word);
  return ends(index) || (takes && (ends(index + 1) || isCircumstance(parse, index)));
}

/** "denied it the next day", "disputes this in a statement": behind the word that takes something up stands when or where. */
function isCircumstance({ tokens, lexicon }: Parse, index: number): boolean {
  const [word, next] = [tokens[index], tokens[index + 1]];
  if (lexicon.has(List.clause, word) || !isInAny(CIRCUMSTANCES, next)) return false;
  return !lexicon.has(List.determiners, next) || lexicon.pronouns.get(word?.low ?? '')?.startsWith('n') === true;
}

/** A clause or an infinitive, or a phrase whose first words name a statement (« ce chiffre », no « le résultat du scrutin »). */
function isStatement(parse: Parse, from: number): boolean {
  const { tokens, lexicon } = parse;
  if (clauseAt(parse, from) !== -1 || isInfinitive(parse, from)) return true;
  // "bestreitet, den Zaun geprüft zu haben", no "bestreitet das Spiel"
  if (lexicon.language.cues.bareAfterComma && tokens[from]?.text === ',') return true;
  for (let k = from; k < from + 4; k++) {
    const token = tokens[k];
    // "disputes the 300 boats", no "rejects 300 offers"
    if (token?.kind === 'number') return k > from;
    if (lexicon.has(List.statements, token)) return !lexicon.has(List.partly, token) || isPointed(parse, from, k);
    if (token?.kind !== 'word' || lexicon.has(List.prepositions, token)) return false;
  }
  return false;
}

/** « ce chiffre », « le chiffre de 300 », "the idea that S", "the figure.": it is told or shown which one. */
function isPointed(parse: Parse, first: number, noun: number): boolean {
  const { tokens, lexicon } = parse;
  if (lexicon.has(List.demonstratives, tokens[first]) || isEmptyObject(parse, noun + 1)) return true;
  const link = lexicon.linking.at(tokens, noun + 1) !== undefined || clauseAt(parse, noun + 1) !== -1;
  return link || quantitiesIn(parse, noun + 2, Math.min(noun + 3, tokens.length)).length > 0;
}

/** « rejeita ter recebido », « rechaza haber cobrado »: who rejects having done something denies it. */
function isInfinitive({ tokens, lexicon }: Parse, from: number): boolean {
  const at = lexicon.has(List.infinitive, tokens[from]) ? from + 1 : from;
  const word = tokens[at];
  if (word?.kind !== 'word' || word.capital || !lexicon.language.cues.infinitiveEnding) return false;
  return !lexicon.has(List.determiners, word) && lexicon.has(List.infinitiveEnding, word);
}

/** What is denied: the statement that a noun names with whoever made it, else the words behind the verb. */
function objectOf(context: ClaimContext, from: number): Stated | null {
  const { parse } = context;
  const { tokens, lexicon } = parse;
  const clause = clauseAt(parse, from);
  // "bestreitet, den Zaun geprüft zu haben"
  const comma = clause === -1 && lexicon.language.cues.bareAfterComma && tokens[from]?.text === ',';
  const first = clause === -1 ? from + (comma ? 1 : 0) : clause + 1;
  if (clause === -1) {
    const noun = nounBehind(parse, from);
    const named = lexicon.has(List.statements, tokens[noun]);
    const stated = named ? statedBy(context, noun) : null;
    if (stated) return stated;
    // "rejected a claim for damages"
    if (named && lexicon.has(List.purpose, tokens[noun + 1]) && !lexicon.has(List.matters, tokens[noun])) return null;
    // « rejette les accusations. »: which ones stands before, or nowhere.
    const points = lexicon.has(List.demonstratives, tokens[from]);
    if (named && !points && (isEmptyObject(parse, noun + 1) || endsDenial(parse, noun + 1)))
      return accusationBefore(context, noun) ?? statementBefore(context, from);
  }
  const last = objectEnd(parse, first);
  // "bestreitet, fälschlich behauptet zu haben, dass S"
  const least = lexicon.has(List.infinitive, tokens[first]) ? 3 : 2;
  return last - first < least ? null : { span: spanOf(parse, { first, last }), claimant: null };
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
  while (lexicon.has(List.determiners, tokens[noun]) || lexicon.has(List.contracted, tokens[noun])) noun++;
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
    if (token.marked === -1 && isInAny(JOINING, token) && isFiniteVerb(parse, k + 1)) break;
    k++;
  }
  return k;
}

import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { isRelative } from '../../phrases/verbs/finite.ts';
import { BREAKS, isSign, signs } from '../../text/signs.ts';
import type { FoundClaim } from '../claim.ts';
import type { ClaimContext, Stated } from '../context.ts';
import { toldBefore } from '../statements/news-before.ts';
import { resolve } from '../statements/statement.ts';
import { statementBeside } from '../statements/statement-before.ts';
import { deniedClaim } from '../voices/denied-claim.ts';
import { judgedClaim } from './judged-claim.ts';

const ENDS = signs('.,;:!?');

/** How many tokens such a verdict has at most. */
const LONGEST = 9;

const UNTRUE = listsOf(List.untrue, List.unfounded);

/** What opens a clause behind its comma, or is the object of an infinitive there. */
const OPENS = listsOf(List.clause, List.strongPronouns, List.determiners, List.infinitive);

/** What no verdict holds but in its head: it says nothing of anything else. */
const OTHERS = listsOf(List.determiners, List.contracted, List.clause, List.coordinators, List.pronouns);

/** What a demonstrative or "it" stands for, at the head of a verdict. */
const POINTS = listsOf(List.demonstratives, List.neuter, List.takesUp);

/**
 * « Radio Nom a dit que S, lo que resultó falso », « … S. Un bulo: », "S. It is not so:": a relative, a word that points or a noun alone
 * says of the statement before it that it is not true, and nothing else.
 */
export function shortVerdict(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse } = context;
  const { tokens, lexicon } = parse;
  return at.flatMap((index): FoundClaim[] => {
    if (tokens[index]?.marked !== -1) return [];
    const clause = clauseOf(parse, index);
    if (!clause || !disputes(parse, clause, index) || goesOn(parse, clause, index)) return [];
    const stated = whatBefore(context, clause);
    if (!stated) return [];
    const voice = voiceBehind(context, clause.last);
    if (voice) return saidBy(context, stated, clause, voice);
    return [
      judgedClaim(parse, stated, {
        status: lexicon.has(List.unfounded, tokens[index]) ? 'author.unsupported' : 'author.refuted',
        marker: clause,
        rule: 'corrected',
        confidence: 0.75,
      }),
    ];
  });
}

/** « Un mensonge, | selon Nom. »: whose verdict it is stands behind the comma; an empty range where nobody can be told. */
function voiceBehind({ parse, names }: ClaimContext, comma: number): Range | null {
  const { tokens, lexicon } = parse;
  const phrase = tokens[comma]?.text === ',' ? lexicon.accordingTo.at(tokens, comma + 1) : undefined;
  if (!phrase) return null;
  const first = comma + 1 + phrase.words.length;
  return phraseFrom(parse, names, first) ?? { first, last: first };
}

/** The verdict of another voice than whoever stated it. */
function saidBy(context: ClaimContext, stated: Stated, marker: Range, source: Range): FoundClaim[] {
  const disputer = source.last > source.first ? resolve(context, source) : null;
  if (!disputer || !stated.claimant || stated.claimant === disputer) return [];
  return [deniedClaim(context.parse, stated, { disputer, marker, confidence: 0.75, source })];
}

/** The words between two signs; null where they are many, or marked. */
function clauseOf(parse: Parse, index: number): Range | null {
  const { tokens } = parse;
  const [start, end] = [sentenceStart(parse, index), sentenceEnd(parse, index)];
  let [first, last] = [index, index + 1];
  while (first > start && tokens[first - 1]?.marked === -1 && !isSign(tokens[first - 1], ENDS)) first--;
  while (last < end && tokens[last]?.marked === -1 && !isSign(tokens[last], ENDS)) last++;
  return last - first <= LONGEST ? { first, last } : null;
}

/** "It is wrong | to blame him", „Es ist falsch, | dass S“: what is judged stands behind. */
function goesOn({ tokens, lexicon }: Parse, { last }: Range, index: number): boolean {
  const next = tokens[index + 1];
  // „was sich als falsch | herausstellte“
  const closes = lexicon.language.grammar.bracket && index + 2 === last;
  if (index + 1 < last) return !closes && !lexicon.has(List.adverbs, next) && !lexicon.has(List.passive, next);
  return next?.text === ',' && lexicon.language.cues.bareAfterComma && isInAny(OPENS, tokens[last + 1]);
}

/** Not true: a word for it without a negation, or one for what is true with one. */
function disputes({ tokens, lexicon }: Parse, { first, last }: Range, index: number): boolean {
  const negated = tokens.slice(first, last).some((token) => lexicon.has(List.negations, token));
  const truthful = lexicon.has(List.truthful, tokens[index]) || lexicon.has(List.thus, tokens[index]);
  return negated === truthful;
}

/** The statement that the verdict takes up by its head; null where it has none, or says something of anything else. */
function whatBefore(context: ClaimContext, { first, last }: Range): Stated | null {
  const { parse } = context;
  const { tokens } = parse;
  const opens = first === sentenceStart(parse, first) || isSign(tokens[first - 1], BREAKS);
  const relative = relativeHead(parse, first, last);
  const from = relative === -1 ? headEnd(parse, first, last) : relative + 1;
  if (from === -1 || saysMore(parse, from, last)) return null;
  if (relative !== -1) return tokens[first - 1]?.text === ',' ? statementBeside(context, relative) : null;
  return opens ? toldBefore(context, first) : null;
}

/** « ce | qui », « lo | que », « cosa | che », "which", „was“: the relative, one word behind the comma at most; -1 for none. */
function relativeHead(parse: Parse, first: number, last: number): number {
  const { tokens, lexicon } = parse;
  for (let k = first; k <= first + 1 && k < last - 1; k++)
    if (
      isRelative(parse, k) ||
      lexicon.has(List.questionWords, tokens[k]) ||
      (k > first && lexicon.has(List.clause, tokens[k]))
    )
      return k;
  return -1;
}

/** Behind « c' », "it", „das“, « a informação », or behind the article of a noun that stands alone (« Un | bulo »); -1 for another head. */
function headEnd({ tokens, lexicon }: Parse, first: number, last: number): number {
  const head = tokens[first];
  const pronoun = lexicon.pronouns.get(head?.low ?? '');
  if (isInAny(POINTS, head) || pronoun === 'ns' || (pronoun === 'xs' && lexicon.has(List.impersonal, head)))
    return first + 1;
  const noun = tokens[first + 1];
  // « Si tratta di | una bufala »
  const matter = lexicon.language.grammar.dropsSubject && lexicon.has(List.reflexives, head);
  const treats = lexicon.cues.get(noun?.low ?? '')?.every(({ class: kind }) => kind === 'qualify');
  if (matter && treats && lexicon.has(List.attaching, tokens[first + 2]))
    return lexicon.has(List.determiners, tokens[first + 3]) ? first + 4 : first + 3;
  if (lexicon.has(List.definite, head) && lexicon.has(List.statements, noun) && !lexicon.has(List.partly, noun))
    return first + 2;
  const article = lexicon.has(List.determiners, head) && !lexicon.has(List.definite, head);
  return article && last - first === 2 ? first + 1 : -1;
}

/** Another noun, name or clause: the verdict is on that. In „der Fall“, "the case" the article is none. */
function saysMore({ tokens, lexicon }: Parse, first: number, last: number): boolean {
  const thus = (k: number) => k < last && lexicon.has(List.thus, tokens[k]);
  return tokens.slice(first, last).some((token, at) => {
    const other = isInAny(OTHERS, token) && !thus(first + at + 1);
    const named = token.capital && !isInAny(UNTRUE, token) && !thus(first + at);
    return other || token.kind === 'number' || named;
  });
}

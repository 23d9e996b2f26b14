import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PEOPLE } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { holdsMarked, type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { nameToldOf } from '../../phrases/relatives/name-told-of.ts';
import { hasFinite, isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isSign, PAUSES } from '../../text/signs.ts';
import { type Report, reportAt } from '../report.ts';

/** How many tokens what a relative stands for has at most. */
const LONGEST_ANTECEDENT = 16;
const LONGEST_NAME = 6;

const TEXTS = listsOf(List.documents, List.speechNouns);

const BEFORE_VERB = listsOf(List.clitics, List.negations, List.adverbs);

/** « … l'ingénieure, pour qui S », « un informe, según el cual S », "a report according to which S": whoever the relative stands for. */
export function relativeSource(parse: Parse, names: NameIndex, first: number, at: number): Report | null {
  const { tokens, lexicon } = parse;
  const relative = lexicon.has(List.definite, tokens[at]) && lexicon.has(List.linkers, tokens[at + 1]) ? at + 1 : at;
  const token = tokens[relative];
  const stands =
    lexicon.has(List.linkers, token) || (lexicon.has(List.relatives, token) && !lexicon.has(List.clause, token));
  // « il direttore, per cui sono stati chiesti tre anni »: what somebody is asked for, no view.
  const bare = relative === at && lexicon.has(List.linkers, token) && !lexicon.has(List.strongPronouns, token);
  const weak = bare && lexicon.accordingTo.at(tokens, first)?.trust === 'weak';
  if (weak && isFiniteVerb(parse, relative + 1)) return null;
  const start = sentenceStart(parse, first);
  const before = beforeParenthesis(parse, tokens[first - 1]?.text === ',' ? first - 2 : first - 1, start);
  if (!stands || before <= start || tokens[before]?.marked !== -1) return null;
  const source =
    describedBefore(parse, names, before, start) ??
    nameToldOf(parse, names, first - 1, start) ??
    antecedent(parse, names, before, start) ??
    textBeforeAside(parse, names, before, start);
  const end = sentenceEnd(parse, first);
  // « para quem o acordo “é um papel”»: the verb may stand in marks.
  const states = hasFinite(parse, relative + 1, end) || holdsMarked(parse, relative + 1, end);
  if (!source || !states) return null;
  // « plusieurs raisons pour lesquelles S »: what cannot speak has no view.
  if (weak && tokens[first - 1]?.text !== ',' && !canSpeak(parse, names, source)) return null;
  const until = mainVerbBehind(parse, relative + 1, end);
  const cue = { first, last: relative + 1 };
  return reportAt(parse, cue, { rule: 'according-to', source, side: 'after', clause: relative + 1, until });
}

/** « Più cauto Nome (Partito), secondo cui S »: what stands in brackets behind a name is no part of what the relative stands for. */
function beforeParenthesis({ tokens }: Parse, index: number, start: number): number {
  if (tokens[index]?.text !== ')') return index;
  let k = index - 1;
  while (k > start && index - k < LONGEST_ANTECEDENT && tokens[k]?.text !== '(') k--;
  return tokens[k]?.text === '(' ? k - 1 : index;
}

/** « Nome, presidente do Clube, para quem S », « Nom, de la société Orbec, pour qui S »: an aside between commas is about the name before it, and so is the relative. */
function describedBefore(parse: Parse, names: NameIndex, end: number, start: number): Range | null {
  const { tokens, lexicon } = parse;
  let comma = end;
  while (comma > start && end - comma < LONGEST_ANTECEDENT && !isSign(tokens[comma], PAUSES)) comma--;
  const noun = lexicon.has(List.determiners, tokens[comma + 1]) ? comma + 2 : comma + 1;
  const belongs = lexicon.has(List.joints, tokens[comma + 1]);
  if (tokens[comma]?.text !== ',' || !(belongs || isInAny(PEOPLE, tokens[noun]))) return null;
  for (let k = comma - 1; k >= start && comma - k <= LONGEST_NAME; k--) {
    const name = names.get(k);
    if (name) return name.last === comma ? name : null;
  }
  return null;
}

/** « una nota, in cui | si assicura che S »: the text before the relative that a preposition governs, `index` behind them. */
export function textOfRelative(parse: Parse, names: NameIndex, index: number): Range | null {
  const { tokens, lexicon } = parse;
  const relative = lexicon.has(List.linkers, tokens[index - 1]) || lexicon.has(List.clause, tokens[index - 1]);
  const governed = lexicon.has(List.definite, tokens[index - 2]) ? index - 3 : index - 2;
  const led = lexicon.has(List.contracted, tokens[governed]) || lexicon.has(List.prepositions, tokens[governed]);
  if (!relative || !led) return null;
  const end = tokens[governed - 1]?.text === ',' ? governed - 2 : governed - 1;
  const start = sentenceStart(parse, index);
  if (end <= start) return null;
  const text = antecedent(parse, names, end, start);
  const told = text && tokens.slice(text.first, text.last).some((token) => isInAny(TEXTS, token));
  return told ? text : textBeforeAside(parse, names, end, start);
}

/** « un message, très partagé, selon lequel S »: between commas stands what the text before them is like. */
function textBeforeAside(parse: Parse, names: NameIndex, end: number, start: number): Range | null {
  const { tokens, lexicon } = parse;
  let comma = end;
  while (comma > start && end - comma < LONGEST_ANTECEDENT && !isSign(tokens[comma], PAUSES)) comma--;
  if (tokens[comma]?.text !== ',' || hasFinite(parse, comma + 1, end + 1)) return null;
  const text = antecedent(parse, names, comma - 1, start);
  const told = text && tokens.slice(text.first, text.last).some((token) => isInAny(TEXTS, token));
  return told && !lexicon.has(List.determiners, tokens[comma + 1]) ? text : null;
}

/** « Nome, para quem S, vai votar »: the comma behind which the main clause goes on with its verb; -1 where none does. */
function mainVerbBehind(parse: Parse, from: number, end: number): number {
  const { tokens } = parse;
  for (let k = from; k < end; k++) {
    if (tokens[k]?.text !== ',' || tokens[k]?.marked !== -1 || !hasFinite(parse, from, k)) continue;
    let verb = k + 1;
    while (verb < k + 4 && isInAny(BEFORE_VERB, tokens[verb])) verb++;
    if (isFiniteVerb(parse, verb)) return k;
  }
  return -1;
}

/** « il sindaco di | Luogo, secondo cui S », « la presidente della | Regione, secondo cui S »: whoever's office what stands before the comma belongs to. */
function officeBefore({ tokens, lexicon }: Parse, first: number, end: number): Range | null {
  if (!lexicon.language.grammar.dropsSubject) return null;
  const joint = lexicon.has(List.contracted, tokens[first]) ? first : first - 1;
  const office = lexicon.has(List.joints, tokens[joint]) && lexicon.has(List.roles, tokens[joint - 1]);
  const article = office && lexicon.has(List.determiners, tokens[joint - 2]);
  return article ? { first: joint - 2, last: end + 1 } : null;
}

/** « la tesi | del sindaco, secondo cui S »: whoever can speak and is bound to a noun for a statement, where a comma parts them from the relative. */
function isOwnerOfStatement(parse: Parse, names: NameIndex, index: number, end: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || tokens[end + 1]?.text !== ',') return false;
  const bound = lexicon.has(List.contracted, tokens[index]) && lexicon.has(List.joints, tokens[index]);
  return (
    bound && lexicon.has(List.statements, tokens[index - 1]) && canSpeak(parse, names, { first: index, last: end + 1 })
  );
}

/** The nearest phrase that ends there, whatever governs it. */
export function antecedent(parse: Parse, names: NameIndex, end: number, start: number): Range | null {
  const { tokens, lexicon } = parse;
  for (let k = end; k >= start && end - k < LONGEST_ANTECEDENT; k--) {
    if (isSign(tokens[k], PAUSES) || tokens[k]?.marked !== -1) return null;
    // « È la tesi | della procura, secondo cui S »: whose statement it is, behind a comma.
    if (isOwnerOfStatement(parse, names, k, end)) return { first: k, last: end + 1 };
    // « la rumeur selon laquelle S »: a statement says nothing, somebody makes it.
    if (lexicon.has(List.statements, tokens[k]) || lexicon.has(List.rumours, tokens[k])) return null;
    // « circolano molte storie. Quella più nota, secondo cui S »: nor does what points back at one.
    if (lexicon.has(List.demonstratives, tokens[k]) && lexicon.has(List.adverbs, tokens[k + 1])) return null;
    const name = names.get(k);
    if (name && name.last === end + 1 && !lexicon.has(List.determiners, tokens[k - 1]))
      return officeBefore(parse, k, end) ?? name;
    // « déplaît aux pêcheurs, pour qui S »
    if (lexicon.has(List.contracted, tokens[k]) && !lexicon.has(List.joints, tokens[k]) && k < end)
      return { first: k, last: end + 1 };
    if (lexicon.has(List.determiners, tokens[k]) && k < end)
      return officeBefore(parse, k, end) ?? { first: k, last: end + 1 };
  }
  return null;
}

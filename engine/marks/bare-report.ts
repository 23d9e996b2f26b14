import type { Lexicon } from '../lexicon/lexicon.ts';
import { List } from '../lexicon/lists.ts';
import { isSign, PAUSES, STOPS, signs } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';

const EDGES = signs('.!?…:');
const COMMA = signs(',');

/** How many words at least are said before a report that nothing sets off, and how many tokens the report has at most. */
const SAID = 3;
const REPORT = 16;

/**
 * « Nous restons a dit le maire Paul Nom. »: a report that nothing sets off from the words that a mark opened: a verb with whoever speaks
 * behind it, up to the stop.
 */
export function reportsBare(tokens: readonly Token[], opener: number, index: number, lexicon: Lexicon): boolean {
  if (saysOfItself(tokens, index, lexicon)) return index - opener > SAID && !leadsOn(tokens[index - 1], lexicon);
  const verb = saysWho(tokens, index, lexicon);
  if (verb === -1 || leadsOn(tokens[index - 1], lexicon)) return false;
  return closesSentence(tokens, verb + 1) && followsWords(tokens, opener, index, lexicon);
}

/**
 * « … elle se souvient. », „… er sagte.“: a pronoun and its verb alone, up to the stop. In English they may belong to what stands before
 * ("the things he said.").
 */
function saysOfItself(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const pronoun = tokens[index] as Token;
  if (lexicon.language.grammar.nounsPile || pronoun.capital) return false;
  if (!lexicon.has(List.pronouns, pronoun) || lexicon.own.has(pronoun.low)) return false;
  const before = lexicon.has(List.reflexives, tokens[index + 1]) ? index + 2 : index + 1;
  if (!lexicon.cues.get(tokens[before]?.low ?? '')?.some((cue) => cue.form === 'finite' && cue.class === 'say'))
    return false;
  const behind = lexicon.has(List.reflexives, tokens[before + 1]) ? before + 2 : before + 1;
  return isSign(tokens[behind], STOPS);
}

/** The verb of « a dit le maire », „sagte Name“, "said the mayor"; -1 for none. */
function saysWho(tokens: readonly Token[], index: number, lexicon: Lexicon): number {
  const helped = lexicon.has(List.auxiliaries, tokens[index]);
  const verb = helped ? index + 1 : index;
  if (!lexicon.has(helped ? List.participleCues : List.finiteCues, tokens[verb])) return -1;
  if (!lexicon.cues.get(tokens[verb]?.low ?? '')?.some((cue) => cue.class === 'say')) return -1;
  const behind = tokens[behindAside(tokens, verb + 1, lexicon)];
  const named = behind?.capital && behind.kind === 'word';
  return named || lexicon.has(List.titles, behind) || lexicon.has(List.determiners, behind) ? verb : -1;
}

/** « a dit | de son côté | le maire »: the token behind a preposition and its noun. */
function behindAside(tokens: readonly Token[], first: number, lexicon: Lexicon): number {
  if (!lexicon.has(List.prepositions, tokens[first])) return first;
  return lexicon.has(List.determiners, tokens[first + 1]) ? first + 3 : first + 2;
}

/** « ce que dit le maire », „und gestern sagte der Wirt“: what the verb has its place from. */
function leadsOn(before: Token | undefined, lexicon: Lexicon): boolean {
  if (before?.kind !== 'word') return true;
  // Where the verb stands second, one behind another of its clause stands in a report.
  if (!lexicon.language.cues.inverts && isMoment(before, lexicon)) return true;
  return [
    List.relatives,
    List.relativeForms,
    List.clause,
    List.conjunctions,
    List.coordinators,
    List.pronouns,
    List.clitics,
    List.negations,
    List.asWords,
    List.whatWords,
    List.questionWords,
    List.auxiliaries,
  ].some((list) => lexicon.has(list, before));
}

function isMoment(token: Token, lexicon: Lexicon): boolean {
  return lexicon.has(List.adverbs, token) || lexicon.has(List.times, token);
}

/** Nothing but the one who speaks, and to whom or where, stands up to the stop. */
function closesSentence(tokens: readonly Token[], first: number): boolean {
  const block = tokens[first]?.block;
  for (let k = first; k < first + REPORT; k++) {
    const token = tokens[k];
    if (!token || token.block !== block || isSign(token, STOPS)) return true;
    if (isSign(token, PAUSES) && !isSign(token, COMMA)) return false;
    if (token.kind === 'mark') return true;
  }
  return false;
}

/** Words enough stand before it in its sentence, with a verb of their own where something else than a subject may stand before a verb. */
function followsWords(tokens: readonly Token[], opener: number, index: number, lexicon: Lexicon): boolean {
  let first = index;
  while (first > opener + 1 && !isSign(tokens[first - 1], EDGES)) first--;
  if (index - first < SAID) return false;
  if (!lexicon.language.cues.inverts) return true;
  return tokens
    .slice(first, index)
    .some((t) => [List.auxiliaries, List.passive, List.verbs, List.plainVerbs].some((list) => lexicon.has(list, t)));
}

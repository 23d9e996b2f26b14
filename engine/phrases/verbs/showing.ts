import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { type CueGroups, groupsOf } from '../../lexicon/verbs.ts';
import type { Parse } from '../../parse.ts';
import { isSign, PAUSES, STOPS } from '../../text/signs.ts';

const SHOWS = groupsOf([
  { class: 'say', form: 'finite' },
  { class: 'say', form: 'participle' },
]);

/** Texts that show something. */
const TEXTS = listsOf(List.documents, List.viewNouns);

/** How many tokens stand at most between such a verb and the noun for a text that is its subject. */
const NEAR = 5;

/**
 * „Die Studie zeigt | , dass S“, „hat ergeben | , dass S“, „S, ergab eine Umfrage“, „Wie eine Umfrage ergab, S“: a verb that is no reporting verb
 * elsewhere („zeigte sich besorgt“) states what stands in the clause right behind it, or what a text is told to show behind a comma or „wie“.
 */
export function showingAt(parse: Parse, index: number): CueGroups | undefined {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.bareAfterComma || !lexicon.has(List.showing, tokens[index])) return undefined;
  const states = tokens[index + 1]?.text === ',' && lexicon.has(List.clause, tokens[index + 2]);
  return states || textBehind(parse, index) || asText(parse, index) ? SHOWS : undefined;
}

/** „…, ergab | eine aktuelle Umfrage“ */
function textBehind({ tokens, lexicon }: Parse, verb: number): boolean {
  // „…, zeigte eine Studie | vor und ging“: with its particle the verb is another one.
  const opensParticle = (k: number) =>
    lexicon.has(List.prepositions, tokens[k]) &&
    (tokens[k + 1]?.kind !== 'word' || lexicon.has(List.coordinators, tokens[k + 1]));
  if (tokens[verb - 1]?.text !== ',' || !lexicon.has(List.determiners, tokens[verb + 1])) return false;
  for (let k = verb + 2; k < verb + NEAR && tokens[k]?.kind === 'word'; k++)
    if (tokens[k]?.capital) return isInAny(TEXTS, tokens[k]) && !opensParticle(k + 1);
  return false;
}

/** „wie | eine aktuelle Umfrage | ergab,“ */
function asText({ tokens, lexicon }: Parse, verb: number): boolean {
  if (!isSign(tokens[verb + 1], PAUSES) && !isSign(tokens[verb + 1], STOPS)) return false;
  let k = verb - 1;
  while (
    tokens[k]?.kind === 'word' &&
    tokens[k]?.sentence === tokens[verb]?.sentence &&
    !lexicon.has(List.asWords, tokens[k])
  )
    k--;
  if (!lexicon.has(List.asWords, tokens[k]) || !lexicon.has(List.determiners, tokens[k + 1])) return false;
  const noun = tokens.slice(k + 2, verb).find((token) => token.capital);
  return isInAny(TEXTS, noun);
}

import { List } from '../../lexicon/lists.ts';
import { TURN } from '../../marks/marked.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { blockBefore, lastSentenceOf, type Parse, type Range, sentenceStart } from '../../parse.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { phraseEndingAt } from '../../phrases/phrase-ending.ts';
import type { Token } from '../../text/tokens.ts';
import type { Candidate, Situation } from '../situation.ts';

/** « Anna Keller : Nous partons. », "A: We leave.": who speaks in a turn is told by its label, or is the person interviewed. */
export function turn({ parse, names, passage, tokens, before, interviewee }: Situation): Candidate | null {
  const own = parse.marked[passage];
  if (own?.open !== TURN) return null;
  const last = own.continues ? before.get(passage - 1) : undefined;
  if (last) return { rule: last.rule, cue: null, source: null, inherited: last };
  const colon = tokens.first - 1;
  let first = colon;
  while (parse.tokens[first - 1]?.block === own.block && isOfLabel(parse.tokens[first - 1] as Token)) first--;
  const label = parse.tokens[colon]?.block === own.block && first < colon ? { first, last: colon } : null;
  if (label && !parse.lexicon.has(List.answerLabels, parse.tokens[first] as Token))
    return { rule: 'name-colon', cue: null, source: label };
  const led = introduced(parse, names, own.block);
  if (led) return { rule: 'interview', cue: null, source: led };
  const answer = before.get(passage - 1);
  const goesOn = answer?.rule === 'interview' && answer.mention && parse.marked[passage - 1]?.open === TURN;
  const inherited = goesOn ? answer : { resolution: interviewee(), mention: null };
  return { rule: 'interview', cue: null, source: null, inherited };
}

/** « Il presidente della Regione, Nome: », and the first answer in the paragraph below: who is named right before the colon. */
function introduced(parse: Parse, names: NameIndex, block: number): Range | null {
  const end = lastSentenceOf(parse, blockBefore(parse, block))?.last ?? 0;
  if (parse.tokens[end - 1]?.text !== ':') return null;
  const phrase = phraseEndingAt(parse, names, end - 2, sentenceStart(parse, end - 1), false);
  return phrase && readPhrase(parse, names, phrase).name ? phrase : null;
}

/** Words, and the stops of initials; a time before them tells nobody. */
function isOfLabel({ kind, text }: Token): boolean {
  return kind === 'word' || text === '.';
}

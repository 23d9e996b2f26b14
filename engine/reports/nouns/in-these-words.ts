import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { joinedStart } from '../../phrases/subjects/main-start.ts';
import type { Token } from '../../text/tokens.ts';
import { type Report, reportAt, reportBehind } from '../report.ts';
import { whoActs } from '../subjects/who-acts.ts';

/**
 * „Name ging mit den Worten „…““, „Mit dem Satz „…“ verabschiedete sich Name“, „„…“ – mit diesen Worten ging Name“, „Mit diesen Worten hat Name“: where the verb stands
 * second, whoever does something in these words says them.
 * @param index the noun for what is said
 */
export function inTheseWords(parse: Parse, names: NameIndex, index: number): Report | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.inverts || !lexicon.has(List.speechNouns, tokens[index])) return null;
  const first = index - 2;
  if (!lexicon.has(List.prepositions, tokens[first]) || !lexicon.has(List.definite, tokens[index - 1])) return null;
  const cue = { first, last: index + 1 };
  const start = joinedStart(parse, index);
  const before = tokens[first - 1]?.kind === 'mark' ? first - 1 : first - 2;
  const beside = tokens[before]?.kind === 'mark' ? (tokens[before - 1]?.marked ?? -1) : -1;
  const end = sentenceEnd(parse, index);
  const behind = (from: number) => speaks(parse, names, subjectBehind(parse, names, from, end));
  if (beside !== -1) {
    const source = behind(index + 1);
    // „„…“ Mit diesen Worten ging Name.“
    const { sentence } = tokens[before - 1] as Token;
    return source && { ...reportBehind(parse, cue, source, beside), sentence };
  }
  if (tokens[index + 1]?.kind !== 'mark') return null;
  let closes = index + 2;
  while (closes < end && (tokens[closes]?.marked !== -1 || tokens[closes]?.kind === 'mark')) closes++;
  const source =
    first === start ? behind(closes) : speaks(parse, names, whoActs(parse, names, { first: start, last: first }));
  return source && reportAt(parse, cue, { rule: 'cue-before', source, side: 'after' });
}

/** „verabschiedete sich | Name“: the subject behind a verb at `verb`. */
function subjectBehind(parse: Parse, names: NameIndex, verb: number, end: number): Range | null {
  const { tokens, lexicon } = parse;
  const { kind, capital } = (tokens[verb] ?? {}) as Partial<Token>;
  if (kind !== 'word' || capital || verb >= end) return null;
  return phraseFrom(parse, names, lexicon.has(List.reflexives, tokens[verb + 1]) ? verb + 2 : verb + 1);
}

function speaks(parse: Parse, names: NameIndex, source: Range | null): Range | null {
  return source && canSpeak(parse, names, source) ? source : null;
}

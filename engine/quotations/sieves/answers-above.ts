import { List } from '../../lexicon/lists.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { subjectBefore } from '../../phrases/subjects/subject.ts';
import { isRelative } from '../../phrases/verbs/finite.ts';
import { verbEdge } from '../../phrases/verbs/verb-edge.ts';
import type { Token } from '../../text/tokens.ts';
import type { Situation } from '../situation.ts';

/**
 * « Nom accuse Nom de S, ce que celle-ci dément. « … » », "…, which she denies. “…”": the sentence before ends with a relative in which
 * somebody denies what it tells; they speak, not who was heard in it.
 */
export function answersAbove({ parse, names, tokens }: Situation): Range | null {
  const { sentence, block } = parse.tokens[tokens.first] as Token;
  const previous = parse.sentences[sentence - 1];
  if (previous?.block !== block || sentenceStart(parse, tokens.first) < tokens.first - 2) return null;
  const comma = lastComma(parse, previous);
  if (comma === -1 || !relates(parse, comma + 1)) return null;
  const verb = denialIn(parse, comma + 1, previous.last);
  if (verb === -1) return null;
  const before = subjectBefore(parse, names, verbEdge(parse, verb, comma + 1), false);
  const source = before && before.first > comma ? before : phraseFrom(parse, names, verb + 1);
  return source && source.last <= previous.last && canSpeak(parse, names, source) ? source : null;
}

function lastComma({ tokens }: Parse, { first, last }: Range): number {
  for (let k = last - 1; k > first; k--) {
    if (tokens[k]?.marked !== -1) return -1;
    if (tokens[k]?.text === ',') return k;
  }
  return -1;
}

/** « ce que », "which", „was“; « une accusation que », "a claim that" */
function relates(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (isRelative(parse, index) || lexicon.comments.at(tokens, index) !== undefined) return true;
  const noun = lexicon.has(List.determiners, tokens[index]) ? index + 1 : index;
  return lexicon.has(List.statements, tokens[noun]) && lexicon.has(List.clause, tokens[noun + 1]);
}

function denialIn({ tokens, lexicon }: Parse, first: number, last: number): number {
  for (let k = first; k < last; k++) if (lexicon.has(List.denials, tokens[k])) return k;
  return -1;
}

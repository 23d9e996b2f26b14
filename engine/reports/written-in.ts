import { List } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import { type Parse, sentenceEnd, sentenceStart } from '../parse.ts';
import { mainVerb } from '../phrases/main-verb.ts';
import { isToldForm } from '../phrases/told-form.ts';
import { textAt } from './impersonal.ts';
import { type Report, reportBehind, reportFrom } from './report.ts';

/** „Im Gutachten steht, dass S“, „In dem Brief steht: „…““, „„…“, steht in dem Brief“: what a text holds is said by it. */
export function writtenIn(parse: Parse, names: NameIndex, index: number): Report | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.standing, tokens[index]) || tokens[index]?.marked !== -1) return null;
  let behind = index + 1;
  while (lexicon.has(List.adverbs, tokens[behind]) && !lexicon.has(List.prepositions, tokens[behind])) behind++;
  const cue = { first: index, last: index + 1 };
  const before = tokens[index - 1]?.text === ',' ? tokens[index - 2] : tokens[index - 1];
  if (before && before.marked !== -1 && before.sentence === tokens[index]?.sentence) {
    const source = textAt(parse, names, behind);
    return source && reportBehind(parse, cue, source, before.marked);
  }
  const source = textAt(parse, names, sentenceStart(parse, index));
  if (source?.last !== index) return null;
  if (tokens[behind]?.text === ':' && tokens[behind + 1]?.marked !== -1) return reportFrom(parse, cue, source, 'after');
  const clause = clauseBehind(parse, behind);
  return clause === -1 ? null : reportFrom(parse, cue, source, 'after', clause);
}

/** „…, dass S“, „…, die Kündigung sei unwirksam“: the first token of a clause behind a comma, or -1. */
function clauseBehind(parse: Parse, comma: number): number {
  const { tokens, lexicon } = parse;
  if (tokens[comma]?.text !== ',') return -1;
  if (lexicon.has(List.clause, tokens[comma + 1])) return comma + 2;
  const verb = mainVerb(parse, comma + 1, sentenceEnd(parse, comma));
  return isToldForm(parse, tokens[verb]) ? comma + 1 : -1;
}

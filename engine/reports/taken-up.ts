import { List } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import { type Parse, sentenceStart } from '../parse.ts';
import { phraseFrom } from '../phrases/phrase-from.ts';
import type { VerbGroup } from '../phrases/verbs.ts';
import { stepOverAddressee } from './addressee.ts';
import { type Report, reportBy } from './report.ts';

/** "Das Werk schließt. Das teilte Name mit.": a word that takes up the sentence before is what is reported. */
export function takenUp(parse: Parse, names: NameIndex, group: VerbGroup): Report | null {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, group.verb);
  if (group.first !== start + 1 || !lexicon.has(List.takesUp, tokens[start]) || !group.classes.has('say')) return null;
  const before = tokens[start - 1];
  if (!before || before.block !== tokens[start]?.block || before.marked !== -1) return null;
  // "Das bestreitet Name": what is denied is another's; "Anders als behauptet, S": what the article holds against somebody is its own.
  const head = sentenceStart(parse, start - 1);
  const own = lexicon.contrary.at(tokens, head) ?? lexicon.against.at(tokens, head);
  if (lexicon.has(List.denials, tokens[group.verb]) || own) return null;
  const source = phraseFrom(parse, names, stepOverAddressee(parse, names, group.last));
  return source ? reportBy(parse, group, { rule: 'taken-up', source, side: 'before' }) : null;
}

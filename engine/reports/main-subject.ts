import { List } from '../lexicon/lists.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../parse.ts';
import { isFiniteVerb } from '../phrases/finite.ts';
import { omittedSubject } from '../phrases/omitted.ts';
import type { NameIndex } from '../phrases/phrase.ts';
import { phraseFrom } from '../phrases/phrase-from.ts';
import { subjectBefore } from '../phrases/subject.ts';
import { verbEdge } from '../phrases/verb-edge.ts';
import { type VerbGroup, verbGroupAt } from '../phrases/verbs.ts';
import { stepOverAddressee } from './addressee.ts';

/** The subject of the main clause for a participle: of the finite verb before it, else of the one after (« Estimant que …, il vota »). */
export function mainSubject(parse: Parse, names: NameIndex, group: VerbGroup): Range | null {
  // « un communiqué affirmant que », « un message disant « … » »: the text itself speaks.
  const noun = textBefore(parse, group.first);
  if (noun !== -1) return phraseFrom(parse, names, noun - 1) ?? { first: noun, last: group.first };
  const start = sentenceStart(parse, group.verb);
  const end = sentenceEnd(parse, group.verb);
  let alone = -1;
  let subordinate: Range | null = null;
  for (let k = group.first - 1; k >= start; k--) {
    if (parse.tokens[k]?.marked !== -1) continue;
    if (parse.tokens[k]?.inverted) return { first: k, last: k + 1 };
    const behind = subjectBehind(parse, names, k);
    if (behind) return behind;
    if (!isFiniteVerb(parse, k)) continue;
    const subject = subjectBefore(parse, names, verbEdge(parse, k, start), false);
    // "rejected claims that the firm cheated, arguing that": the participle goes with the main clause, not with the one it reports.
    if (subject && !isSubordinate(parse, subject)) return subject;
    subordinate ??= subject;
    if (!subject) alone = k;
  }
  if (subordinate) return subordinate;
  // « Estimant que …, il vota contre »: the subject stands behind the comma that ends the participle's clause.
  for (let k = group.last; k < end - 1; k++) {
    if (parse.tokens[k]?.marked !== -1 || parse.tokens[k]?.text !== ',') continue;
    const source = phraseFrom(parse, names, k + 1);
    if (
      source &&
      (parse.lexicon.has(List.pronouns, parse.tokens[k + 1]) || isFiniteVerb(parse, verbBehind(parse, source.last)))
    )
      return source;
  }
  return omittedSubject(parse, alone === -1 ? group.first : alone);
}

/** « « … », commenta Nome, aggiungendo che … »: right behind marked words stands a verb, and its subject behind it. */
function subjectBehind(parse: Parse, names: NameIndex, verb: number): Range | null {
  const group = verbGroupAt(parse, verb);
  if (!group || group.form === 'gerund' || group.form === 'infinitive') return null;
  const before = parse.tokens[group.first - 1];
  const adjoins = before?.marked !== -1 || (before?.text === ',' && parse.tokens[group.first - 2]?.marked !== -1);
  if (!adjoins || before?.block !== parse.tokens[verb]?.block) return null;
  return phraseFrom(parse, names, stepOverAddressee(parse, names, group.last));
}

/** The noun for a text right before the participle, or with one adjective between (« une croyance locale affirmant que »); -1 for none. */
function textBefore(parse: Parse, participle: number): number {
  const { tokens, lexicon } = parse;
  const isText = (k: number) => lexicon.has(List.documents, tokens[k]) || lexicon.has(List.speechNouns, tokens[k]);
  if (isText(participle - 1)) return participle - 1;
  const between = tokens[participle - 1];
  const adjective = between?.kind === 'word' && between.marked === -1 && !between.capital;
  return adjective && isText(participle - 2) ? participle - 2 : -1;
}

function verbBehind(parse: Parse, index: number): number {
  let k = index;
  while (parse.lexicon.has(List.clitics, parse.tokens[k])) k++;
  return k;
}

/** A conjunction of a reported or relative clause stands right before. */
function isSubordinate(parse: Parse, subject: Range): boolean {
  const { tokens, lexicon } = parse;
  const before = tokens[subject.first - 1];
  const joins = lexicon.has(List.clause, before) || lexicon.has(List.linkers, before);
  return before?.sentence === tokens[subject.first]?.sentence && joins;
}

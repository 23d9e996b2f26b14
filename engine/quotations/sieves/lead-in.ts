import { List } from '../../lexicon/lists.ts';
import type { Range } from '../../parse.ts';
import { lastSentenceOf, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { lastSubject } from '../../phrases/subjects/last-subject.ts';
import { hasFinite } from '../../phrases/verbs/finite.ts';
import type { Token } from '../../text/tokens.ts';
import { wordCount } from '../kind.ts';
import type { Candidate, Situation } from '../situation.ts';

/** How many items a list has at most, and the fewest words of a clause in marks inside one. */
const LONGEST_LIST = 12;
const LEAST_IN_ITEM = 3;

/** « Il a affiché trois demandes : », and the words in the paragraphs or list items that follow. */
export function leadIn(s: Situation): Candidate | null {
  const { parse, passage, tokens, before } = s;
  const block = (parse.tokens[tokens.first] as Token).block;
  const opens =
    sentenceStart(parse, tokens.first) >= tokens.first - 2 && (parse.tokens[tokens.first - 2]?.block ?? -1) !== block;
  if (!opens) return inItem(s, block);
  const end = lastSentenceOf(parse, block - 1)?.last ?? 0;
  const colonAt = end - 1;
  if (parse.tokens[colonAt]?.text === ':') return ledBy(s, colonAt);
  const writer = colonAt > 0 ? writerOf(s, colonAt) : null;
  if (writer) return { rule: 'lead-in', cue: null, source: writer };
  // The next item of the list that a lead-in opened, or the next paragraph of the words that run on.
  const last = before.get(passage - 1);
  const kin = parse.article.blocks[block]?.kind === 'list' || parse.marked[passage]?.continues;
  const adjacent = parse.marked[passage - 1]?.block === block - 1;
  return last?.rule === 'lead-in' && kin && adjacent
    ? { rule: 'lead-in', cue: last.cue, source: null, inherited: last }
    : null;
}

/** Whoever the sentence reports, or is about, that a colon ends. */
function ledBy({ parse, names, reportsOf }: Situation, colonAt: number): Candidate | null {
  const report = reportsOf(parse.tokens[colonAt]?.sentence ?? -1).findLast(
    (r) => r.source !== null && r.side === 'after',
  );
  if (report) return { rule: 'lead-in', cue: report.cue, source: report.source, report };
  // « S, segundo Nome, presidente da associação: », and the words below: who was the source of the sentence goes on.
  const told = reportsOf(parse.tokens[colonAt]?.sentence ?? -1).findLast(({ side }) => side === 'before');
  const near = told?.source && !hasFinite(parse, Math.max(told.source.last, told.cue.last), colonAt);
  if (near) return { rule: 'lead-in', cue: told.cue, source: told.source };
  const source = lastSubject(parse, names, colonAt);
  return source ? { rule: 'lead-in', cue: null, source } : null;
}

/** « As famílias fizeram três pedidos: », and a clause in an item below (« merenda, porque «barriga não espera» »). */
function inItem(s: Situation, block: number): Candidate | null {
  const { blocks } = s.parse.article;
  if (blocks[block]?.kind !== 'list' || wordCount(s.parse, s.tokens) < LEAST_IN_ITEM) return null;
  let lead = block - 1;
  while (blocks[lead]?.kind === 'list' && block - lead < LONGEST_LIST) lead--;
  const colonAt = (lastSentenceOf(s.parse, lead)?.last ?? 0) - 1;
  const led = s.parse.tokens[colonAt]?.text === ':' ? ledBy(s, colonAt) : null;
  return led?.source && canSpeak(s.parse, s.names, led.source) ? led : null;
}

/** « La directora mandó una carta al ministro. », and its words in the paragraphs that follow: whoever wrote it. */
function writerOf({ parse, names }: Situation, last: number): Range | null {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, last);
  for (let k = start; k < last; k++) {
    if (tokens[k]?.marked !== -1) return null;
    if (!lexicon.has(List.letters, tokens[k])) continue;
    const writer = lastSubject(parse, names, k);
    return writer && canSpeak(parse, names, writer) ? writer : null;
  }
  return null;
}

import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { type Parse, sentenceStart } from '../../parse.ts';
import { isRelative } from '../../phrases/verbs/finite.ts';
import type { Report } from '../../reports/report.ts';

/** How far behind a noun that sums up its relative's denial stands, in tokens. */
const NEAR = 8;

const DENYING = listsOf(List.denials, List.negations, List.untrue);
const STATEMENTS = listsOf(List.statements, List.partly);
const TURNING = listsOf(List.conjunctions, List.adverbs);

/**
 * Where what is reported ends at a comma because the sentence turns back to who reports it or to its main clause.
 * @param index the token behind the comma
 */
export function turnsBack(parse: Parse, report: Report, index: number): boolean {
  return (
    meanwhile(parse, index) ||
    judgesBesides(parse, index) ||
    without(parse, index) ||
    isDisputedBelow(parse, index) ||
    deniesOn(parse, report, index)
  );
}

/** « …, tout en rappelant les crues passées »: what else whoever reports says at the same time. */
function meanwhile({ tokens, lexicon }: Parse, index: number): boolean {
  const [adverb, preposition, gerund] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  const both = lexicon.has(List.adverbs, adverb) && lexicon.has(List.prepositions, preposition);
  return both && lexicon.has(List.gerundEnding, gerund) && lexicon.has(List.gerundCues, gerund);
}

/** How far behind a gerund stands what somebody is asked to do. */
const ASKED = 8;

/**
 * « …, accusando il sindaco di mentire », « …, dicendosi pronta », « …, invitando la giunta a decidere »: a gerund that judges, avows or asks is
 * what whoever reports does besides.
 */
function judgesBesides({ tokens, lexicon }: Parse, index: number): boolean {
  if (!lexicon.language.grammar.dropsSubject || tokens[index]?.marked !== -1) return false;
  const low = tokens[index]?.low ?? '';
  const stem = [2, 3].map((hung) => low.slice(0, -hung)).find((form) => lexicon.lists(List.gerundCues, form));
  if (stem && lexicon.lists(List.reflexives, low.slice(stem.length))) return true;
  const cues = lexicon.cues.get(stem ?? low)?.filter(({ form }) => form === 'gerund');
  if (cues?.some(({ class: kind }) => kind === 'qualify')) return true;
  const asks = cues?.some(({ class: kind }) => kind === 'will') === true;
  return asks && tokens.slice(index + 1, index + ASKED).some((_, k) => isAskedTo({ tokens, lexicon }, index + 1 + k));
}

/** « | a decidere »: no « di passare », which is allowed. */
function isAskedTo({ tokens, lexicon }: Pick<Parse, 'tokens' | 'lexicon'>, index: number): boolean {
  const leads = lexicon.has(List.infinitive, tokens[index]) && lexicon.has(List.locative, tokens[index]);
  return leads && lexicon.has(List.infinitiveEnding, tokens[index + 1]);
}

/** « …, sans toutefois donner de date », « …, sans préciser quand »: what whoever reports leaves open. */
function without({ tokens, lexicon }: Parse, index: number): boolean {
  const [preposition, next] = [tokens[index], tokens[index + 1]];
  if (!lexicon.has(List.negated, preposition) || !lexicon.has(List.prepositions, preposition)) return false;
  const turns = isInAny(TURNING, next) && lexicon.has(List.infinitiveEnding, tokens[index + 2]);
  return turns || (lexicon.has(List.infinitiveEnding, next) && lexicon.has(List.cues, next));
}

/** « …, un avis que ne partage pas le préfet »: a noun that sums up what is reported, with a relative that denies it. */
function isDisputedBelow(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const sums = lexicon.has(List.determiners, tokens[index]) && !lexicon.has(List.definite, tokens[index]);
  // « …, extremo que niega el regidor »: such a noun needs no article.
  const bare = lexicon.language.grammar.dropsSubject && isInAny(STATEMENTS, tokens[index]);
  if (bare && lexicon.has(List.clause, tokens[index + 1])) return isDeniedFrom(parse, index + 2);
  if (!sums || !(isRelative(parse, index + 2) || lexicon.has(List.clause, tokens[index + 2]))) return false;
  return isDeniedFrom(parse, index + 3);
}

function isDeniedFrom({ tokens }: Parse, first: number): boolean {
  for (let k = first; k < first + NEAR && tokens[k]?.kind === 'word'; k++) if (isInAny(DENYING, tokens[k])) return true;
  return false;
}

/**
 * « Le plan ne satisfait pas ceux qui jugent que S, ni les habitants »: a negation of the main clause goes on behind a relative that
 * reports, where nothing in what is reported is denied.
 */
function deniesOn(parse: Parse, { group, source, clause }: Report, index: number): boolean {
  const { tokens, lexicon } = parse;
  const joins = lexicon.has(List.conjunctions, tokens[index]) && !lexicon.has(List.coordinators, tokens[index]);
  if (!joins || !lexicon.has(List.definite, tokens[index + 1]) || !group || !source) return false;
  if (!isRelative(parse, group.first - 1)) return false;
  const denied = (first: number, last: number) => tokens.slice(first, last).some((t) => lexicon.has(List.negations, t));
  const start = sentenceStart(parse, source.first);
  // « ni les élus, qui demandent S, ni les habitants »
  const again = tokens.slice(start, source.first).some(({ low }) => low === tokens[index]?.low);
  return again || (denied(start, source.first) && !denied(clause, index));
}

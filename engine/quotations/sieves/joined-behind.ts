import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { sentenceStart } from '../../parse.ts';
import { hasFinite } from '../../phrases/verbs/finite.ts';
import type { Report } from '../../reports/report.ts';
import type { Token } from '../../text/tokens.ts';
import { tokensOf, wordCount } from '../kind.ts';
import { holdsVerb } from '../not-speech/reaches.ts';
import type { Situation } from '../situation.ts';

const JOINING = listsOf(List.coordinators, List.adverbs);

/** From so many words on what is in marks is no term that the journalist holds at arm's length. */
const LEAST_STATED = 5;

/** "It was “a mess” and “unaffordable,” Name said", „sei „teuer“ und „falsch“, sagte Name“: what is joined to the words beside the verb is reported with them. */
export function joinedBehind(s: Situation): Report | undefined {
  const { parse, reports, passage, tokens } = s;
  // "called it “a mess,” and “it will fail,” Name said": a report before them has them.
  if (reports.some((r) => r.side === 'after' && r.source !== null && r.cue.last <= tokens.first)) return undefined;
  return reports.find((r) => {
    if (r.rule !== 'cue-after' || r.side !== 'before' || r.beside <= passage) return false;
    const until = Math.min(r.cue.first, r.source?.first ?? r.cue.first);
    if (until <= tokens.last || parse.tokens[tokens.last]?.sentence !== r.sentence) return false;
    const between = parse.tokens.slice(tokens.last, until);
    return (
      between.every((token) => token.marked !== -1 || token.text === ',' || isInAny(JOINING, token)) ||
      (isPartOfStatement(s) && between.every(goesOn) && !hasFinite(parse, tokens.last, until)) ||
      (between.every(goesOn) && sharesStatement(s, r.beside))
    );
  });
}

/** « Les élus « apportent une aide » à la ville, avec « leur réseau », juge Nom »: words of a statement, with their verb or many, that it goes on from. */
function isPartOfStatement({ parse, tokens }: Situation): boolean {
  const { inverts, bareClause } = parse.lexicon.language.cues;
  if (inverts || bareClause || parse.tokens[tokens.first]?.capital) return false;
  return wordCount(parse, tokens) >= LEAST_STATED || holdsVerb(parse, tokens);
}

/**
 * « « Trois personnes » ont été « gravement blessées », indique Nom », « Il a agi « seul » et était connu « pour des vols », a dit Nom »: two parts of one
 * sentence of the journalist's, which has its verb outside the marks, told whole by the report at its end.
 */
function sharesStatement({ parse, tokens }: Situation, beside: number): boolean {
  const { inverts, bareClause } = parse.lexicon.language.cues;
  const other = parse.marked[beside];
  if (inverts || bareClause || !other) return false;
  const { first } = tokensOf(parse, other);
  const start = sentenceStart(parse, tokens.first);
  const opens = tokens.first - start <= 1;
  if (parse.tokens[first]?.capital || (parse.tokens[tokens.first]?.capital && !opens)) return false;
  return hasFinite(parse, tokens.last, first);
}

function goesOn({ marked, kind, text }: Token): boolean {
  return marked !== -1 || kind === 'word' || kind === 'number' || kind === 'mark' || text === ',';
}

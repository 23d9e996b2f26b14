import { List } from '../../lexicon/lists.ts';
import type { Parse, Range } from '../../parse.ts';
import { behindExceeded } from '../../phrases/nouns/exceeded.ts';
import { isOmitted } from '../../phrases/subjects/omitted.ts';
import { isConcealing } from '../../phrases/verbs/concealing.ts';
import { isRelative } from '../../phrases/verbs/finite.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import type { Report } from '../../reports/report.ts';

/** « n'a pas dit que S », "declined to say whether S", "if the mayor says S", "doubts that S": a report that leaves S unsaid. */
export function isNotSaid(parse: Parse, report: Report): boolean {
  return isNegated(parse, report) || isLeftOpen(parse, report) || isSupposed(parse, report) || isDoubted(parse, report);
}

/** « n'a pas dit que »: what was not said is nobody's statement. */
function isNegated(parse: Parse, report: Report): boolean {
  if (!report.group || isConcealing(parse, report.group)) return false;
  const { tokens, lexicon } = parse;
  // "Not everyone is sure that S"
  const { first } = report.source ?? report.group;
  // « ne satisfait pas les élus qui jugent que S »: before a relative the negation is the main clause's.
  const before = isRelative(parse, report.group.first - 1) ? undefined : tokens[first - 1];
  // « Plus de cent médecins affirment que S »; « No descartan una huelga »: where nobody is named the negation is the verb's.
  const named = report.source !== null && !isOmitted(report.source);
  const denied = named && lexicon.has(List.negations, tokens[first]) && behindExceeded(parse, first) === first;
  if (denied || lexicon.has(List.negations, before)) return true;
  const { grammar, cues } = lexicon.language;
  // „Niemand sagte, dass S“, "Few believe S"
  if ((grammar.bracket || cues.bareClause) && lexicon.has(List.fewOrNone, tokens[first])) return true;
  // « non esclude che S », "did not deny that S": what somebody does not deny he says may be so.
  const states = report.rule === 'that-clause' || report.rule === 'infinitive';
  if (states && denies(parse, report.group, report.clause)) return false;
  // « nunca dijo que S », "never said S": a negation may stand like an adverb between subject and verb.
  const apart = grammar.dropsSubject || cues.bareClause;
  if (apart && lexicon.has(List.negations, tokens[report.group.first - 1])) return true;
  // « ne dit pas que S »; where a clause follows without conjunction ("said not all would", "decided not to go") what is behind the verb belongs to it.
  const last = grammar.dropsSubject || cues.bareClause ? report.group.verb : report.group.last;
  for (let k = report.group.first; k <= last; k++) {
    // « assurera plus tard que S »
    const degree =
      lexicon.has(List.adverbs, tokens[k]) && lexicon.has(List.adverbs, tokens[k + 1]) && k > report.group.verb;
    if (lexicon.has(List.negations, tokens[k]) && !degree) return true;
  }
  return false;
}

/** A verb of denial, its particle before the clause (« no niega que », "does not rule out that", „schließt nicht aus, dass“). */
function denies({ tokens, lexicon }: Parse, { verb }: VerbGroup, clause: number): boolean {
  const particles = lexicon.denyingParticles.get(tokens[verb]?.low ?? '') ?? [];
  const apart = tokens.slice(verb + 1, clause).some(({ low }) => particles.includes(low));
  return apart || lexicon.has(List.denials, tokens[verb]);
}

/** "doubts that S": S is what somebody does not think, as in "finds no evidence that S" it is not. */
function isDoubted({ tokens, lexicon }: Parse, { rule, group, clause }: Report): boolean {
  const doubt = rule === 'that-clause' && group ? lexicon.doubts.at(tokens, group.verb) : undefined;
  return doubt !== undefined && group !== null && group.verb + doubt.words.length === clause;
}

/** « si el alcalde dijera que S », "if the mayor says S": what somebody may say is not said. (« Si le maire affirme que S » mostly admits it.) */
function isSupposed(parse: Parse, { group, source, rule }: Report): boolean {
  const { tokens, lexicon } = parse;
  const { grammar, cues } = lexicon.language;
  // « s'il souhaite rester », « se vuole restare »: nor is a condition what somebody wants.
  if (rule === 'infinitive' && group?.classes.has('will') && isConditional(parse, group, source)) return true;
  if (!group || !source || isOmitted(source) || source.first >= group.first || source.first === 0) return false;
  const before = tokens[source.first - 1];
  return (
    (grammar.dropsSubject && before?.low === cues.polar) || (cues.bareClause && lexicon.has(List.conditions, before))
  );
}

/** The word for a condition stands before whoever wants, or before the verb that leaves them out. */
function isConditional({ tokens, lexicon }: Parse, group: VerbGroup, source: Range | null): boolean {
  if (source && !isOmitted(source))
    return lexicon.has(List.conditions, tokens[Math.min(source.first, group.first) - 1]);
  return [group.first - 1, group.first].some((k) => lexicon.has(List.conditions, tokens[k]));
}

/** "declined to say whether S", "wollte nicht sagen, ob S", « n'a pas voulu dire pourquoi S »: such an infinitive leaves it open. */
function isLeftOpen({ tokens, lexicon }: Parse, { group, clause }: Report): boolean {
  // « decidir se aceita », « decide si acepta »: who is to decide a question says nothing of it.
  const wills = group?.classes.size === 1 && group.classes.has('will');
  const asking = lexicon.language.cues.bareClause || lexicon.language.cues.bareAfterComma;
  // « valuterà se presentare ricorso »: nor does who weighs one.
  const weighs = group?.classes.has('think') && !group.classes.has('say') && !group.classes.has('manner');
  const open = wills || (weighs && lexicon.language.grammar.dropsSubject);
  if (open && !asking && tokens[clause - 1]?.low === lexicon.language.cues.polar) return true;
  if (group?.form !== 'infinitive' || !group.classes.has('say')) return false;
  // "declined to say how many", no "went on to say it"
  const wanted =
    lexicon.has(List.cues, tokens[group.first - 2]) && lexicon.has(List.infinitive, tokens[group.first - 1]);
  const asks = (wanted || !lexicon.language.cues.bareClause) && lexicon.has(List.questionWords, tokens[clause]);
  return asks || tokens[clause - 1]?.low === lexicon.language.cues.polar;
}

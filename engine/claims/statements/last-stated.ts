import type { Entity } from '../../entities/entity.ts';
import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Found } from '../../quotations/find.ts';
import { tokensOf } from '../../quotations/kind.ts';
import type { ClaimContext, Stated } from '../context.ts';
import { accuses } from './accuses.ts';
import { asksFor } from './asks-for.ts';
import { clauseAround, deedInMarks } from './clause-around.ts';

/** What no statement ends with. */
const JOINING = listsOf(List.coordinators, List.breaksOff);

/** Fewer tokens state nothing that somebody could deny. */
const LEAST = 3;

/** How many sentences before words that nothing reports the statement stands that they go on with. */
const GOES_ON = 2;

/**
 * The last statement of a sentence that ends before an offset: an accusation rather than other words, else what is only told on.
 * @param but whoever answers
 */
export function lastStated(context: ClaimContext, sentence: number, offset: number, but: Entity | null): Stated | null {
  const { parse, told } = context;
  const before = statementsIn(context, sentence).filter(
    (q) => q.end <= offset && (but === null || q.entity !== but) && !asks(parse, q),
  );
  const last = before.findLast((q) => accuses(parse, q)) ?? before.at(-1);
  // « assure que S et que T »: it is S that is answered as a rule.
  const quotation = before.find(
    (q) => q === last || (q.kind === 'indirect' && q.cue && q.cue.first === last?.cue?.first),
  );
  const clause = clauseAround(context, sentence, offset, but);
  if (quotation) {
    const opens = clause && clause.claimant === quotation.entity && clause.span.start < quotation.start;
    return opens ? clause : statedIn(mainWords(context, quotation, sentence));
  }
  const deed = clause ?? deedInMarks(context, sentence, offset, but);
  if (deed) return deed;
  const claim = told.get(sentence)?.findLast(({ end }) => end <= offset);
  return claim ? { span: { start: claim.start, end: claim.end }, claimant: claim.claimant } : null;
}

/** What is reported in a sentence, and words that end there and that nothing reports (« Nom a dit : … « S. »). */
function statementsIn({ parse, said, unreported }: ClaimContext, sentence: number): Found[] {
  const words = [...(said.get(sentence) ?? []), ...(unreported.get(sentence) ?? [])];
  return words.filter((q) => {
    if (q.kind === 'partial') return false;
    const { first, last } = tokensOf(parse, q);
    // „Ein Verkauf wurde geprüft, aber“: words cut off at their conjunction.
    const cut = isInAny(JOINING, parse.tokens[last - 1]);
    return !cut && last - first >= LEAST && !(q.kind === 'indirect' && asksFor(parse, first));
  });
}

/**
 * « Nom dit que la clé a disparu. « Demandez au gardien », lance-t-il. La mairie dément. »: it is what was reported that is answered, no
 * words in marks of the same voice that go on with it.
 */
function mainWords({ parse, said }: ClaimContext, quotation: Found, sentence: number): Found {
  if (quotation.kind === 'indirect' || quotation.entity === null || fillsClause(parse, quotation)) return quotation;
  const block = parse.sentences[sentence]?.block;
  for (let at = sentence; at >= sentence - GOES_ON; at--) {
    if (quotation.report !== null && parse.sentences[at]?.block !== block) return quotation;
    const reported = said.get(at)?.findLast((q) => q.kind === 'indirect' && q.end <= quotation.start);
    if (reported) return reported.entity === quotation.entity ? reported : quotation;
  }
  return quotation;
}

/** « a répondu que « l'alerte a été donnée » »: the words in marks are what was reported. */
const fillsClause = ({ tokens, lexicon }: Parse, { report }: Found): boolean =>
  report !== null && lexicon.has(List.clause, tokens[report.cue.last]);

const statedIn = ({ start, end, entity, evidence }: Found): Stated => ({
  span: { start, end },
  claimant: entity,
  evidence,
});

/** « demande si le port est fermé », "asked who had gone": a question states nothing. */
function asks(parse: Parse, quotation: Found): boolean {
  const { tokens, lexicon } = parse;
  const { first, last } = tokensOf(parse, quotation);
  const indirect = quotation.kind === 'indirect';
  const opens =
    indirect &&
    (lexicon.has(List.questionWords, tokens[first]) || tokens[first - 1]?.low === lexicon.language.cues.polar);
  return opens || tokens[last - 1]?.text === '?';
}

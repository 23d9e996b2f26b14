import { isInAny, List } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import { type Parse, sentenceEnd, sentenceStart } from '../../parse.ts';
import { isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';
import { isToldForm } from '../../phrases/verbs/told-form.ts';

/** How many tokens tell at most where or when a source was or said it. */
const LONGEST = 9;

/**
 * „Laut dem Gutachten eines Büros | aus Ulm | würde der Umbau …“, „Nach Angaben der Polizei | vom Montag | war …“: where a verb stands right
 * behind what opens its sentence, a place or moment behind the source still belongs to the source.
 * @param last the token behind the source
 * @param first the first token of the phrase that names it
 * @returns the token of the verb, or `last` where none follows
 */
export function behindPlace(parse: Parse, last: number, first: number): number {
  const { tokens, lexicon } = parse;
  if (tokens[last]?.text === '(') return behindBracket(parse, last);
  const { dropsSubject, bracket, nounsPile } = lexicon.language.grammar;
  if (dropsSubject || !(bracket || nounsPile)) return behindInstitution(parse, last, first);
  if (!lexicon.language.cues.inverts || !isInAny(PREPOSITIONS, tokens[last])) return last;
  if (first !== sentenceStart(parse, first)) return last;
  const end = Math.min(sentenceEnd(parse, last), last + LONGEST);
  for (let k = last + 1; k < end; k++) {
    const token = tokens[k];
    if (token?.marked !== -1 || (token.kind !== 'word' && token.kind !== 'number')) return last;
    if (isToldForm(parse, token) || isFiniteVerb(parse, k)) return k;
  }
  return last;
}

/** « Para la jueza Nombre | de la Audiencia de Lugo |, S », « Pour Me Nom | de l'Amicale |, S »: at the head of its sentence, up to the comma, it tells where the source is from. */
function behindInstitution(parse: Parse, last: number, first: number): number {
  const { tokens, lexicon } = parse;
  // « Según fuentes presentes en la vista, que duró …, S »: any preposition does where a relative tells of its noun.
  if (!isInAny(PREPOSITIONS, tokens[last]) || first !== sentenceStart(parse, first)) return last;
  const binds = lexicon.has(List.attaching, tokens[last]) || lexicon.has(List.contracted, tokens[last]);
  for (let k = last + 1; k < last + LONGEST; k++) {
    if (tokens[k]?.text === ',') return binds || isRelative(parse, k + 1) ? k : last;
    if (tokens[k]?.kind !== 'word' || tokens[k]?.marked !== -1 || isFiniteVerb(parse, k)) return last;
  }
  return last;
}

/** « Per Nome (Lista civica) la giunta … »: what stands in brackets behind a source tells of it. */
function behindBracket({ tokens }: Parse, bracket: number): number {
  for (let k = bracket + 1; k < bracket + LONGEST; k++) if (tokens[k]?.text === ')') return k + 1;
  return bracket;
}

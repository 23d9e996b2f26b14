import { isInAny, List } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { Name } from '../../names/find.ts';
import { isGivenName } from '../../names/gender.ts';
import type { Parse } from '../../parse.ts';

/** « respondeu o técnico | ao ministro Nome », « dijo la madre | al diario Nombre »: the noun before is of who speaks, not of whom it is told. */
export function leadsToTold({ tokens, lexicon }: Parse, contraction: number, head: number): boolean {
  const leads = lexicon.has(List.addressee, tokens[contraction]) && !lexicon.has(List.joints, tokens[contraction]);
  return leads && lexicon.language.grammar.dropsSubject && head === contraction + 1 && !tokens[head]?.capital;
}

/** « Processo Nome, il pm: «…» »: what is no person's name has no office, and whoever stands before the colon speaks. */
export function leadsToWords({ tokens }: Parse, name: Name, last: number): boolean {
  const led = tokens[name.last]?.text === ',' && tokens[last]?.text === ':' && tokens[last + 1]?.kind === 'mark';
  return led && !isGivenName(name.words[0] ?? '');
}

/** « perdió ante Nombre, el entrenador, Otro Nombre, dijo »: behind a name that a preposition governs the description is of the name that follows. */
export function isNextName({ tokens, lexicon }: Parse, { first }: Name, last: number): boolean {
  const next = tokens[last]?.text === ',' ? tokens[last + 1] : undefined;
  return (
    lexicon.language.grammar.dropsSubject && isInAny(PREPOSITIONS, tokens[first - 1]) && isGivenName(next?.text ?? '')
  );
}

import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import { type Parse, sentenceEnd } from '../../parse.ts';
import { isSign, signs } from '../../text/signs.ts';

const CLOSES = signs('.,;:!?');

/**
 * „wies den Vorwurf zurück“, „weist das zurück“: a verb that denies only with the particle that closes its clause.
 * @returns the first token of what is denied: behind the particle where a word of its own takes up what was said; null for no denial
 */
export function separableDenial(parse: Parse, index: number): number | null {
  const { tokens, lexicon } = parse;
  const particles = lexicon.denyingParticles.get(tokens[index]?.low ?? '');
  if (!particles) return null;
  const end = sentenceEnd(parse, index);
  for (let k = index + 1; k < end; k++) {
    if (tokens[k]?.marked !== -1) continue;
    if (isSign(tokens[k], CLOSES)) return null;
    if (!particles.includes(tokens[k]?.low ?? '')) continue;
    // „stellte | in Abrede, dass S“, „weist das | von sich“
    const led = lexicon.has(List.prepositions, tokens[k - 1]);
    const at = led ? k - 1 : k;
    // „wies sich aus“
    if (!led && lexicon.has(List.reflexives, tokens[k])) return null;
    // „schloss das | nicht aus“
    if (lexicon.has(List.negations, tokens[at - 1])) return null;
    if (at === index + 1) return k;
    const takesUp = lexicon.has(List.demonstratives, tokens[index + 1]) && holdsManner(parse, index + 2, at);
    return takesUp || opensClause(parse, index, k) ? k + 1 : index + 1;
  }
  return null;
}

/** „weist das | entschieden | zurück“, „wies das | am Montag | zurück“: how and when it is denied, and no noun that „das“ determines. */
function holdsManner({ tokens }: Parse, first: number, last: number): boolean {
  const preposition = tokens.slice(first, last).findIndex((token) => isInAny(PREPOSITIONS, token));
  const manner = preposition === -1 ? last : first + preposition;
  return tokens.slice(first, manner).every((token) => token.kind === 'word' && !token.capital);
}

/** „stritt am Montag vor Gericht ab, dass S“: the clause behind the particle, where no noun between names what is denied. */
function opensClause({ tokens, lexicon }: Parse, verb: number, particle: number): boolean {
  if (tokens[particle + 1]?.text !== ',' || !lexicon.has(List.clause, tokens[particle + 2])) return false;
  return !tokens.slice(verb + 1, particle).some((token) => lexicon.has(List.statements, token));
}

/** The particle that stands between a noun and the clause that it names („den Vorwurf zurück, er habe gelogen“, „den Vorwurf | von sich“). */
export function isDenyingParticle({ tokens, lexicon }: Parse, index: number): boolean {
  const away = lexicon.has(List.reflexives, tokens[index + 1]) && lexicon.has(List.prepositions, tokens[index]);
  const low = tokens[away ? index + 1 : index]?.low ?? '';
  if (!away && lexicon.has(List.reflexives, tokens[index])) return false;
  return [...lexicon.denyingParticles.values()].some((particles) => particles.includes(low));
}

/** „wies die Vorwürfe zurück“, „wies die Vorwürfe als haltlos zurück“, „wies die Vorwürfe sofort zurück“: nothing more tells which. */
export function endsDenial(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (lexicon.denyingParticles.size === 0) return tokens[index]?.low === lexicon.language.claims.presented.as;
  const end = sentenceEnd(parse, index);
  for (let k = index; k < end && tokens[k]?.kind === 'word'; k++) if (isDenyingParticle(parse, k)) return true;
  return tokens[index]?.low === lexicon.language.claims.presented.as;
}

/** What tells the clause behind it. */
const TELLS = listsOf(List.statements, List.rumours);

/**
 * „wies den Vorwurf zurück, er habe gelogen“, „widersprach der Darstellung, S“, „nannte das Gerücht, S, falsch“: the clause is told by the noun,
 * and not by who denies or judges it.
 */
export function deniesNoun(parse: Parse, verb: number, clause: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.bareAfterComma) return false;
  const denies = lexicon.denyingParticles.has(tokens[verb]?.low ?? '') || lexicon.has(List.denials, tokens[verb]);
  const judges = lexicon.cues.get(tokens[verb]?.low ?? '')?.some((cue) => cue.class === 'qualify');
  if (!denies && !judges) return false;
  return tokens.slice(verb + 1, clause).some((token) => token.marked === -1 && isInAny(TELLS, token));
}

import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, sentenceEnd } from '../../parse.ts';
import { joinedStart } from '../../phrases/subjects/main-start.ts';
import { mainVerb } from '../../phrases/verbs/main-verb.ts';
import { isToldForm } from '../../phrases/verbs/told-form.ts';
import type { Token } from '../../text/tokens.ts';
import { type Report, reportBehind, reportFrom } from '../report.ts';
import { textAt } from '../subjects/impersonal.ts';

/** „Im Gutachten steht, dass S“, „In dem Brief steht: „…““, „„…“, steht in dem Brief“: what a text holds is said by it. */
export function writtenIn(parse: Parse, names: NameIndex, index: number): Report | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.standing, tokens[index]) || tokens[index]?.marked !== -1) return null;
  let behind = index + 1;
  while (lexicon.has(List.adverbs, tokens[behind]) && !lexicon.has(List.prepositions, tokens[behind])) behind++;
  const cue = { first: index, last: index + 1 };
  const before = tokens[index - 1]?.text === ',' ? tokens[index - 2] : tokens[index - 1];
  if (before && before.marked !== -1 && before.sentence === tokens[index]?.sentence) {
    const source = textAt(parse, names, behind);
    return source && reportBehind(parse, cue, source, before.marked);
  }
  const source = textAt(parse, names, joinedStart(parse, index));
  if (source?.last !== index) return null;
  if (tokens[behind]?.text === ':' && tokens[behind + 1]?.marked !== -1) return reportFrom(parse, cue, source, 'after');
  const clause = clauseBehind(parse, behind);
  return clause === -1 ? null : reportFrom(parse, cue, source, 'after', clause);
}

/** How many tokens stand between the auxiliary of a passive and its participle at most („wird in dem Bericht der Stadt | betont“). */
const LONGEST_BRACKET = 8;

/**
 * "“…”, it is stated in the report", « « … », est-il précisé dans un communiqué de Nom », « «…», è scritto nella nota », „„…“, wird in dem
 * Bericht betont“, "It is stated in the report that S": where nobody is the subject of a passive, the text that it is said in says it.
 */
export function statedIn(parse: Parse, names: NameIndex, index: number): Report | null {
  const { tokens, lexicon } = parse;
  const token = tokens[index] as Token;
  if (token.marked !== -1 || !lexicon.has(List.participleCues, token)) return null;
  const { participle } = lexicon.cueGroups(token.low);
  if (!participle?.classes.has('say') && !participle?.classes.has('qualify')) return null;
  let verb = index - 1;
  while (index - verb < LONGEST_BRACKET && tokens[verb]?.kind === 'word' && !isPassive(parse, verb)) verb--;
  if (!isPassive(parse, verb) || tokens[verb]?.marked !== -1) return null;
  const { bracket } = lexicon.language.grammar;
  const between = verb + (isNobody(parse, verb + 1) ? 2 : 1);
  const first = isNobody(parse, verb - 1) ? verb - 1 : verb;
  const inside = bracket ? textAt(parse, names, between) : null;
  if (inside ? inside.last !== index : between !== index) return null;
  const cue = { first, last: index + 1 };
  const before = tokens[first - 1]?.text === ',' ? tokens[first - 2] : tokens[first - 1];
  const behind = inside ? null : textAt(parse, names, index + 1);
  if (before && before.marked !== -1 && before.sentence === token.sentence) {
    const source = inside ?? behind;
    return source && reportBehind(parse, cue, source, before.marked);
  }
  const start = joinedStart(parse, first);
  const opening = textAt(parse, names, start);
  const source = first === start ? (inside ?? behind) : opening?.last === verbOfOpening(parse, first) ? opening : null;
  const clause = source ? clauseBehind(parse, Math.max(index + 1, source.last)) : -1;
  return source && clause !== -1 ? reportFrom(parse, cue, source, 'after', clause) : null;
}

/** « Dans le rapport, | il est précisé », „In dem Bericht | wird betont“: where the words before a verb end that open its sentence. */
function verbOfOpening({ tokens }: Parse, first: number): number {
  return tokens[first - 1]?.text === ',' ? first - 1 : first;
}

function isPassive({ tokens, lexicon }: Parse, index: number): boolean {
  return lexicon.has(List.passive, tokens[index]) || lexicon.has(List.copulas, tokens[index]);
}

/** « il est écrit », "it is said", « est-il précisé », „wird es genannt“ */
function isNobody({ tokens, lexicon }: Parse, index: number): boolean {
  const token = tokens[index];
  const agreement = lexicon.pronouns.get(token?.low ?? '');
  return agreement === 'ns' || (agreement === 'ms' && !lexicon.hasNeuter);
}

/** „…, dass S“, „…, die Kündigung sei unwirksam“: the first token of a clause behind a comma, or -1. */
function clauseBehind(parse: Parse, comma: number): number {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.bracket) return lexicon.has(List.clause, tokens[comma]) ? comma + 1 : -1;
  if (tokens[comma]?.text !== ',') return -1;
  if (lexicon.has(List.clause, tokens[comma + 1])) return comma + 2;
  const verb = mainVerb(parse, comma + 1, sentenceEnd(parse, comma));
  return isToldForm(parse, tokens[verb]) ? comma + 1 : -1;
}

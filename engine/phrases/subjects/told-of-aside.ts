import { isInAny, List } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { Parse, Range } from '../../parse.ts';
import { isRelative } from '../verbs/finite.ts';
import { verbEdge } from '../verbs/verb-edge.ts';

/** How many tokens tell where or when something was, with a relative clause on it. */
const LONGEST = 30;

/**
 * « Durante una entrevista que concedió ayer, el médico le quitó importancia y afirmó que S »: what a preposition leads at the head of the sentence,
 * and a relative tells of up to a comma, is no subject of what follows behind the comma.
 * « calificó de raros los cambios, que responden a otros intereses, y lamentó que S »: nor is what a relative between two commas tells of, before the
 * conjunction that goes on with the main clause.
 * @param conjunction what joins the clause that the subject is looked for
 */
export function isTold(parse: Parse, subject: Range, verb: number, conjunction: number, first: number): boolean {
  const { tokens, lexicon } = parse;
  const relative = verbEdge(parse, verb, first) - 1;
  if (!lexicon.language.grammar.dropsSubject || !isRelative(parse, relative)) return false;
  const whole = tokens.slice(verb, conjunction - 1).every(({ text }) => text !== ',');
  const aside = whole && tokens[relative - 1]?.text === ',' && tokens[conjunction - 1]?.text === ',';
  return aside || (subject.first === first + 1 && openingComma(parse, first, conjunction) > verb);
}

/** The token behind what opens the sentence so, `head` where nothing does. */
export function behindOpening(parse: Parse, head: number, behind: number): number {
  const comma = openingComma(parse, head, behind);
  return comma === -1 ? head : comma + 1;
}

function openingComma({ tokens, lexicon }: Parse, head: number, behind: number): number {
  if (!lexicon.language.grammar.dropsSubject || !isInAny(PREPOSITIONS, tokens[head])) return -1;
  for (let k = head + 1; k < Math.min(behind, head + LONGEST); k++)
    if (tokens[k]?.text === ',' && tokens[k]?.marked === -1 && !lexicon.has(List.relatives, tokens[k + 1])) return k;
  return -1;
}

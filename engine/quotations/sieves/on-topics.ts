import type { NameIndex } from '../../names/name-index.ts';
import { firstSentenceOf, type Parse } from '../../parse.ts';
import { hasFinite } from '../../phrases/verbs/finite.ts';
import { tokensOf } from '../kind.ts';
import type { Candidate, Situation } from '../situation.ts';

/** How many tokens what an answer is about has at most. */
const LONGEST = 20;

/** How many paragraphs apart two answers stand at most. */
const NEAR = 3;

/**
 * « Jugar en la altura: “No es fácil”. ¶ ¿Faltó puntería?: “Sí, pero es común”. »: paragraphs that open with what they are about, or with the
 * question, and hold nothing else but words in marks give what one person answered: whoever spoke last, else the one whom the article is about.
 */
export function onTopics({ parse, names, passage, lastSaid, interviewee }: Situation): Candidate | null {
  if (!isAnswer(parse, names, passage)) return null;
  const block = parse.marked[passage]?.block ?? 0;
  const other = [passage - 1, passage + 1].some(
    (next) => Math.abs((parse.marked[next]?.block ?? Infinity) - block) <= NEAR && isAnswer(parse, names, next),
  );
  if (!other) return null;
  return {
    rule: 'interview',
    cue: null,
    source: null,
    inherited: lastSaid ?? { resolution: interviewee(), mention: null },
  };
}

/** Words in marks that end a paragraph, and before them a label without verb and its colon, or a question. */
function isAnswer(parse: Parse, names: NameIndex, passage: number): boolean {
  const { tokens, marked, article } = parse;
  const own = marked[passage];
  const block = article.blocks[own?.block ?? -1];
  if (!own || block?.kind !== 'paragraph' || own.outer.end < block.end - 1) return false;
  const first = firstSentenceOf(parse, own.block)?.first ?? Infinity;
  let mark = tokensOf(parse, own).first;
  while (tokens[mark - 1]?.kind === 'mark') mark--;
  if (mark - first < 2 || mark - first > LONGEST) return false;
  if (tokens.slice(first, mark).some((token) => token.marked !== -1)) return false;
  if (tokens[mark - 1]?.text === '?') return true;
  if (tokens[mark - 1]?.text !== ':' || names.get(first)?.last === mark - 1) return false;
  return tokens[mark - 2]?.text === '?' || !hasFinite(parse, first, mark - 1);
}

import type { TextNote } from '../model.ts';
import { evidenceAt, type Parse, spanOf } from '../parse.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';

/** Passages of fewer words repeat by chance. */
const LEAST_WORDS = 8;

/** Sentences that stand twice word for word, a caption again as a paragraph for one. */
export function repeatedPassages(parse: Parse): TextNote[] {
  const notes: TextNote[] = [];
  for (const sentences of sameSentences(parse)) {
    const [first] = sentences;
    if (!first || sentences.length < 2) continue;
    notes.push({
      kind: 'repeated-passage',
      ...spanOf(parse, first),
      message: `${sentences.length} passages are the same`,
      evidence: sentences.map((sentence) => evidenceAt(parse, sentence, 'repeat')),
    });
  }
  return notes;
}

/** Sentences grouped by their words. A number tells most of them apart, so that only likely twins are compared. */
function sameSentences(parse: Parse): Sentence[][] {
  const groups: Sentence[][] = [];
  const byPrint = new Map<number, Sentence[][]>();
  for (const sentence of parse.sentences) {
    const print = fingerprint(parse, sentence);
    if (print === null) continue;
    const alike = byPrint.get(print);
    const twins = alike?.find(([first]) => first !== undefined && sameWords(parse, first, sentence));
    if (twins) {
      twins.push(sentence);
      continue;
    }
    const group = [sentence];
    groups.push(group);
    if (alike) alike.push(group);
    else byPrint.set(print, [group]);
  }
  return groups;
}

/** A number made of the words' own numbers; null for a sentence too short to count. */
function fingerprint(parse: Parse, sentence: Sentence): number | null {
  let words = 0;
  let print = 17;
  for (let k = sentence.first; k < sentence.last; k++) {
    const token = parse.tokens[k] as Token;
    if (!isWord(token)) continue;
    words++;
    print = Math.imul(print, 31) + token.word.print;
  }
  return words < LEAST_WORDS ? null : print | 0;
}

function sameWords(parse: Parse, a: Sentence, b: Sentence): boolean {
  let k = b.first;
  for (let j = a.first; j < a.last; j++) {
    const token = parse.tokens[j] as Token;
    if (!isWord(token)) continue;
    while (k < b.last && !isWord(parse.tokens[k] as Token)) k++;
    if (k >= b.last || (parse.tokens[k] as Token).low !== token.low) return false;
    k++;
  }
  while (k < b.last) if (isWord(parse.tokens[k++] as Token)) return false;
  return true;
}

function isWord(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'number';
}

import { List } from '../lexicon/lists.ts';
import type { TextNote } from '../model.ts';
import { type Parse, sentenceEnd, sentenceStart, spanOf } from '../parse.ts';
import type { Token } from '../text/tokens.ts';

/** An article says at its head or its foot where it stood before: so many blocks are looked at. */
const HEAD = 3;
const FOOT = 4;

/** Signs behind which a line says something of its own. */
const BREAKS: ReadonlySet<string> = new Set(['(', '[', '—', '–', '-', '|', ':', '•', '*']);

/** « Article paru dans … », "First published in …", « Voir aussi sur … »: the text stood elsewhere first. */
export function republished(parse: Parse): TextNote[] {
  const { tokens, lexicon, article } = parse;
  const foot = article.blocks.length - FOOT;
  const notes: TextNote[] = [];
  const seen = new Set<number>();
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (!lexicon.has(List.republished, token)) continue;
    const edge = token.block < HEAD || token.block >= foot;
    if (!edge || seen.has(token.sentence) || !opens(parse, index)) continue;
    const phrase = lexicon.republished.at(tokens, index);
    if (!phrase) continue;
    seen.add(token.sentence);
    const span = spanOf(parse, { first: index, last: sentenceEnd(parse, index) });
    const words = spanOf(parse, { first: index, last: index + phrase.words.length });
    notes.push({
      kind: 'republished',
      ...span,
      message: 'the text says that it stood elsewhere first',
      evidence: [{ ...words, role: 'marker' }],
    });
  }
  return notes;
}

/** At the head of its sentence, or behind a bracket or dash: inside a sentence the phrase tells of another text. */
function opens(parse: Parse, index: number): boolean {
  const before = parse.tokens[index - 1];
  return index === sentenceStart(parse, index) || BREAKS.has((before as Token).text);
}

import { lexiconOf } from '../../engine/lexicon/lexicon.ts';
import { pairMarks } from '../../engine/marks/pair.ts';
import { meantTokens } from '../../engine/meant-tokens.ts';
import type { Article, Block, BlockKind } from '../../engine/model.ts';
import type { Parse } from '../../engine/parse.ts';
import { languageOf } from '../../engine/text/language.ts';
import { splitSentences } from '../../engine/text/sentences.ts';

const KINDS: readonly (readonly [string, BlockKind])[] = [
  ['# ', 'title'],
  ['## ', 'heading'],
  ['! ', 'standfirst'],
  ['>> ', 'pullquote'],
  ['> ', 'quote'],
  ['* ', 'list'],
  ['~ ', 'caption'],
];

/**
 * An article from blocks divided by blank lines. A block is a paragraph unless it begins with `# ` (title), `## ` (heading),
 * `! ` (standfirst), `> ` (quote), `>> ` (pull quote), `* ` (list item) or `~ ` (caption); the sign is no part of the text.
 */
export function articleOf(source: string, language: string | null = 'fr'): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const part of source.split('\n\n')) {
    const [sign, kind] = KINDS.find(([start]) => part.startsWith(start)) ?? ['', 'paragraph' as const];
    if (blocks.length) text += '\n\n';
    const start = text.length;
    text += part.slice(sign.length);
    blocks.push({ kind, start, end: text.length });
  }
  return { source: 'test', url: null, title: null, byline: null, published: null, language, text, blocks };
}

/** The first stages alone: tokens, marked passages, sentences. */
export function parseOf(source: string, language: 'fr' | 'en' | 'de' = 'fr'): Parse {
  const article = articleOf(source, language);
  const lexicon = lexiconOf(languageOf(article));
  const tokens = meantTokens(article, lexicon);
  const marked = pairMarks(article.text, tokens, lexicon);
  const sentences = splitSentences(tokens, marked, lexicon);
  return { article, text: article.text, tokens, marked, sentences, lexicon };
}

/** English sets the comma of the sentence around a quotation inside its marks: no row is about that comma. */
export function withoutComma(exact: string): string {
  return exact.replace(/,$/, '');
}

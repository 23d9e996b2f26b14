import { List } from '../../lexicon/lists.ts';
import type { Marked } from '../../marks/marked.ts';
import { firstSentenceOf, type Parse } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { hasFinite } from '../../phrases/verbs/finite.ts';
import { verbGroupAt } from '../../phrases/verbs/verbs.ts';
import { signatureBelow } from '../../text/signed.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { wordCount } from '../kind.ts';
import type { Candidate, Situation } from '../situation.ts';

const DASH = /^[—–―-]$/u;
const BEHIND_NAME = signs(',(.');

/** A line that names a source is no longer, in tokens. */
const LONGEST_LINE = 20;

/** How many words stand at least before a name that signs them without a dash: fewer may be its own (« Kiki » Nom). */
const LEAST_SIGNED = 4;

/** A quotation with its source behind a dash (« … » — Nom), or a block quotation with it in the line below (« – Nom, maire »). */
export function blockquoteCite(s: Situation): Candidate | null {
  return signature(s) ?? lineBelow(s) ?? saidBelow(s);
}

/** « … » — Nom, maire: a name behind a dash ends the paragraph; so does one right behind words that fill the rest (« … »Nom). */
function signature({ parse, names, passage, tokens }: Situation): Candidate | null {
  const own = parse.marked[passage];
  let dash = tokens.last;
  while (parse.tokens[dash]?.marked === passage) dash++;
  if (!own || parse.tokens[dash]?.block !== own.block) return null;
  const dashed = DASH.test(parse.tokens[dash]?.text ?? '');
  if (!dashed && !(opensBlock(parse, own) && wordCount(parse, tokens) >= LEAST_SIGNED)) return null;
  const first = dashed ? dash + 1 : dash;
  let last = first;
  while (last < first + LONGEST_LINE && parse.tokens[last]?.block === own.block) last++;
  if (parse.tokens[last]?.block === own.block) return null;
  // « – Anne Nom : « … » – Zoé Nom : « … » »: who has a colon behind them signs nothing.
  if (parse.tokens.slice(first, last).some(({ text, marked }) => text === ':' && marked === -1)) return null;
  const source = phraseFrom(parse, names, first);
  if (!source || (source.last < last && !isSign(parse.tokens[source.last], BEHIND_NAME))) return null;
  if (!dashed && hasFinite(parse, first, last)) return null;
  return readPhrase(parse, names, source).name ? { rule: 'blockquote-cite', cue: null, source } : null;
}

function opensBlock({ article }: Parse, { block, outer }: Marked): boolean {
  return article.blocks[block]?.start === outer.start;
}

function lineBelow({ parse, names, passage }: Situation): Candidate | null {
  const block = parse.marked[passage]?.block ?? -1;
  const kind = parse.article.blocks[block]?.kind;
  if (kind !== 'quote' && kind !== 'pullquote') return null;
  const signature = signatureBelow(parse.text, parse.article.blocks, block);
  const below = signature === -1 ? block + 1 : signature;
  const next = firstSentenceOf(parse, below);
  if (!next || parse.article.blocks[below]?.kind !== kind || next.last - next.first > LONGEST_LINE) return null;
  // What ends like a sentence is a passage of its own, no signature.
  if (parse.tokens[next.last - 1]?.marked !== -1) return null;
  let first = next.first;
  while (first < next.last && (parse.tokens[first] as Token).kind !== 'word') first++;
  if (first >= next.last || hasFinite(parse, first, next.last)) return null;
  const own = phraseFrom(parse, names, first);
  const source = own && readPhrase(parse, names, own).name ? own : { first, last: next.last };
  return readPhrase(parse, names, source).name ? { rule: 'blockquote-cite', cue: null, source } : null;
}

/** « Lo dice un tramoyista. », « Così un turista. »: the sentence below a block quotation says whose words they were. */
function saidBelow({ parse, names, passage }: Situation): Candidate | null {
  const { tokens, lexicon } = parse;
  const own = parse.marked[passage];
  const next = own && firstSentenceOf(parse, own.block + 1);
  if (!own || !next || parse.article.blocks[own.block]?.kind !== 'quote') return null;
  const phrase = lexicon.accordingTo.at(tokens, next.first);
  if (phrase?.trust === 'after') {
    const source = phraseFrom(parse, names, next.first + phrase.words.length);
    return source && canSpeak(parse, names, source) ? { rule: 'blockquote-cite', cue: null, source } : null;
  }
  const takesUp = lexicon.has(List.takesUp, tokens[next.first]) || lexicon.has(List.clitics, tokens[next.first]);
  const group = takesUp ? verbGroupAt(parse, next.first + 1) : null;
  const source = group && phraseFrom(parse, names, group.last);
  return source && canSpeak(parse, names, source) ? { rule: 'blockquote-cite', cue: null, source } : null;
}

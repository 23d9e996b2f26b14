import type { Lexicon } from '../lexicon/lexicon.ts';
import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import { shortFor } from '../lexicon/words.ts';
import { isSign, STOPS, signs } from '../text/signs.ts';
import { Token } from '../text/tokens.ts';
import { reportsFrom } from './repair.ts';

const BETWEEN = signs(',.;–—-');
const COMMA = signs(',');
const OPENERS: ReadonlySet<string> = new Set(['«', '„', '‹', '‚', '<<', ',,']);
const LEADS_ON = signs(':?');
/** What a verb that reports may have before it: « S’est réjoui Nom », « Lui a répondu Nom ». */
const BEFORE_VERB = listsOf(List.reflexives, List.clitics);

/** How far a report reaches, in tokens. */
const REACH = 24;

/**
 * « « Nous restons. » A déclaré Nom. », "“We stay.” Said Name.": behind marks a verb that has its speaker behind it reports the words before
 * it, whatever its capital and the stop before it say, unless it leads to other words. Such verbs are read as if they were in lower case.
 */
export function withSmallReports(source: string, tokens: Token[], lexicon: Lexicon): Token[] {
  for (let k = 1; k < tokens.length; k++) {
    const own = tokens[k] as Token;
    if (!own.capital || own.kind !== 'word' || !isBehindMark(tokens, k)) continue;
    const { text, start, block, kind, inverted } = own;
    tokens[k] = new Token(shortFor(lexicon.word(text.toLowerCase()), text), start, block, kind, inverted);
    if (!opensReport(source, tokens, k, lexicon) || leadsOn(tokens, k, lexicon)) tokens[k] = own;
  }
  return tokens;
}

/** Behind a mark that closes: a sign stands between, or white space and the mark is none that opens. */
function isBehindMark(tokens: readonly Token[], index: number): boolean {
  const { block, start } = tokens[index] as Token;
  const signed = isSign(tokens[index - 1], BETWEEN);
  const mark = tokens[signed ? index - 2 : index - 1];
  if (mark?.kind !== 'mark' || mark.block !== block) return false;
  return signed || (mark.end < start && !OPENERS.has(mark.text));
}

/** A verb that reports, alone or with its auxiliary; where it might open a sentence of its own, its speaker stands right behind it. */
function opensReport(source: string, tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const { dropsSubject, nounsPile } = lexicon.language.grammar;
  const mayOpen = dropsSubject || nounsPile;
  // « «…». Disse-o a diretora »: there the words before are taken up.
  if (dropsSubject && source[(tokens[index] as Token).end] === '-') return false;
  if (mayOpen && !isSign(tokens[index - 1], COMMA)) return reportsFrom(tokens, index, lexicon);
  let verb = index;
  while (isInAny(BEFORE_VERB, tokens[verb]) && !lexicon.has(List.finiteCues, tokens[verb])) verb++;
  if (lexicon.has(List.finiteCues, tokens[verb])) return true;
  if (!lexicon.has(List.auxiliaries, tokens[verb])) return false;
  verb += tokens[verb + 1]?.inverted ? 2 : 1;
  return lexicon.has(List.participleCues, tokens[verb]) || lexicon.light.has(tokens[verb]?.low ?? '');
}

/** Whether the sentence leads to a colon or asks, or, before its first comma, to a clause of its own. */
function leadsOn(tokens: readonly Token[], verb: number, lexicon: Lexicon): boolean {
  let mayLead = lexicon.language.grammar.dropsSubject;
  for (let k = verb + 1; k < verb + REACH && tokens[k]?.block === tokens[verb]?.block; k++) {
    const token = tokens[k] as Token;
    if (isSign(token, LEADS_ON) || (mayLead && lexicon.has(List.clause, token))) return true;
    if (isSign(token, STOPS) || token.kind === 'mark') return false;
    if (isSign(token, COMMA)) mayLead = false;
  }
  return false;
}

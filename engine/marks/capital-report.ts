import type { Lexicon } from '../lexicon/lexicon.ts';
import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import { PEOPLE } from '../lexicon/word-classes.ts';
import { shortFor } from '../lexicon/words.ts';
import { isGivenName } from '../names/gender.ts';
import { isSign, STOPS, signs } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';
import { reportsFrom } from './repair.ts';
import { isReportAlone } from './report-alone.ts';

const BETWEEN = signs(',.;–—-');
const COMMA = signs(',');
const OPENERS: ReadonlySet<string> = new Set(['«', '„', '‹', '‚', '<<', ',,']);
const LEADS_ON = signs(':?');
/** What a verb that reports may have before it: « S’est réjoui Nom », « Lui a répondu Nom ». */
const BEFORE_VERB = listsOf(List.reflexives, List.clitics);

const OFFICES = listsOf(List.titles, List.roles);

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
    tokens[k] = own.readAs(shortFor(lexicon.word(own.text.toLowerCase()), own.text));
    const reports = opensReport(source, tokens, k, lexicon) && !leadsOn(tokens, k, lexicon);
    if (!reports && !isReportAlone(tokens, k, lexicon)) tokens[k] = own;
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
  if (isName(tokens, index, lexicon)) return false;
  if (nounsPile || (mayOpen && !isSign(tokens[index - 1], COMMA)))
    return reportsFrom(tokens, index, lexicon) && (!nounsPile || isSomebody(tokens, index + 1, lexicon));
  let verb = index;
  while (isInAny(BEFORE_VERB, tokens[verb]) && !lexicon.has(List.finiteCues, tokens[verb])) verb++;
  if (lexicon.has(List.finiteCues, tokens[verb])) return true;
  if (!lexicon.has(List.auxiliaries, tokens[verb])) return false;
  verb += tokens[verb + 1]?.inverted ? 2 : 1;
  return lexicon.has(List.participleCues, tokens[verb]) || lexicon.light.has(tokens[verb]?.low ?? '');
}

/** « « … », Lance a dit », "“…” Judge Marsh said": a first name, a title, or a word with its verb behind it. */
function isName(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const [token, next] = [tokens[index] as Token, tokens[index + 1]];
  if (isInAny(BEFORE_VERB, token) || lexicon.has(List.auxiliaries, token)) return false;
  if (next?.capital && (isInAny(OFFICES, token) || isGivenName(token.text))) return true;
  const verb = next?.capital ? tokens[index + 2] : next;
  return lexicon.has(List.auxiliaries, verb) || lexicon.has(List.finiteCues, verb);
}

/** "Said Tom", "Said the mayor", but "Confirmed the death" and "Says it is late": translations leave the subject out. */
function isSomebody(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const [token, noun] = [tokens[index], tokens[index + 1]];
  return token?.capital === true || (lexicon.has(List.determiners, token) && isInAny(PEOPLE, noun));
}

/** Whether the sentence leads to a colon or asks, or, before its first comma, to a clause of its own. */
function leadsOn(tokens: readonly Token[], verb: number, lexicon: Lexicon): boolean {
  const { dropsSubject, nounsPile } = lexicon.language.grammar;
  let mayLead = dropsSubject || nounsPile;
  for (let k = verb + 1; k < verb + REACH && tokens[k]?.block === tokens[verb]?.block; k++) {
    const token = tokens[k] as Token;
    if (isSign(token, LEADS_ON) || (mayLead && lexicon.has(List.clause, token))) return true;
    if (isSign(token, STOPS) || token.kind === 'mark') return false;
    if (isSign(token, COMMA)) mayLead = false;
  }
  return false;
}

import type { Name } from '../../names/find.ts';
import { firstSentenceOf, lastSentenceOf, type Parse } from '../../parse.ts';
import { behindAge } from '../../phrases/asides/behind-age.ts';
import { hasFinite } from '../../phrases/verbs/finite.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';

const DASH = signs('—–');

/** A line of more tokens than this is prose. */
const LONGEST_LABEL = 10;

/**
 * Whether a name stands apart from all sentences: in a short line without verb (a signature, « By Name. Translated. »), or as the place
 * that heads a report (« BRÉVAL — », « MADRID. »). Who is named so is no candidate for « il » or for a verb without subject.
 */
export function standsApart(parse: Parse, name: Name): boolean {
  const { tokens, article } = parse;
  const { block } = tokens[name.first] as Token;
  const kind = article.blocks[block]?.kind;
  if (kind !== 'paragraph' && kind !== 'list') return false;
  const first = firstSentenceOf(parse, block)?.first ?? name.first;
  const last = lastSentenceOf(parse, block)?.last ?? name.last;
  // « Nome, 62 anni, pesca da bambino. »: an age between two commas parts a name from its verb, known or not.
  const aged = behindAge(parse, name.last + 1) > name.last + 1;
  if (last - first <= LONGEST_LABEL && !hasFinite(parse, first, last) && !aged) return true;
  // « MADRID. Los trenes … », « Brévan. – Le port … »
  const next = tokens[name.last + 1];
  const alone = tokens[name.last]?.text === '.' && next?.block === block && (next.kind !== 'word' || next.capital);
  return name.first === first && (isSign(tokens[name.last], DASH) || alone);
}

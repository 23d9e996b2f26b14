import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../parse.ts';
import { hasFinite } from '../phrases/verbs/finite.ts';
import { separableClass } from '../phrases/verbs/separable.ts';
import { DASHES, isSign, signs } from '../text/signs.ts';
import { type Report, reportAt } from './report.ts';

const COLON = signs(':');

/** How many tokens a label has, and how many are stated behind it at least. */
const LONGEST_LABEL = 5;
const FEWEST = 3;
/** How far from a name the verb stands that reports its words, in tokens. */
const NEAR = 3;

/** Nouns for whoever may stand there without a name. */
const SPEAKERS = listsOf(List.roles, List.groups);

/**
 * "Marsh: Pier to reopen in May", „Studie: Schlaf hilft“, "Police: Man shot outside bar": before the colon of a headline stands who says what
 * follows, somebody whom the article reports, or a text. No « Météo : … », which tells what the article is about.
 */
export function headlineLabel(parse: Parse, names: NameIndex, colon: number): Report | null {
  const { tokens, article } = parse;
  const sign = tokens[colon];
  if (sign?.text !== ':' || tokens[colon + 1]?.marked !== -1) return null;
  const titled = sign.block === 0 || article.blocks[sign.block]?.kind === 'title';
  const label = { first: behindMatter(parse, colon), last: colon };
  const end = sentenceEnd(parse, colon);
  const states = end - colon > FEWEST && tokens[end - 1]?.text !== '?';
  if (!titled || !states || colon - label.first > LONGEST_LABEL || !tellsWho(parse, names, label, colon + 1))
    return null;
  const cue = { first: colon, last: colon + 1 };
  return reportAt(parse, cue, { rule: 'colon', source: label, side: 'after', clause: colon + 1 });
}

/** « Processo per il molo, | Nome: mai preso una lira »: behind a comma and what the headline is about, where subjects may be left out; else the head of the sentence. */
function behindMatter(parse: Parse, colon: number): number {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, colon);
  if (!lexicon.language.grammar.dropsSubject) return start;
  let comma = colon - 1;
  while (comma > start && tokens[comma]?.text !== ',' && tokens[comma]?.marked === -1) comma--;
  return tokens[comma]?.text === ',' && !hasFinite(parse, start, comma) ? comma + 1 : start;
}

/**
 * "Pier to reopen in May – Marsh", "Man shot outside bar: police": so does what stands at the end of a headline behind a colon or a dash, where
 * nouns pile up; where a subject may be left out, behind a colon and a clause alone (« El muelle abrirá en mayo: Nombre »).
 */
export function headlineTail(parse: Parse, names: NameIndex, sign: number): Report | null {
  const { tokens, article, lexicon } = parse;
  const { block, marked } = tokens[sign] ?? {};
  const { nounsPile, dropsSubject } = lexicon.language.grammar;
  if (block === undefined || marked !== -1 || !(nounsPile || dropsSubject)) return null;
  if (
    !(isSign(tokens[sign], COLON) || (nounsPile && isSign(tokens[sign], DASHES))) ||
    article.blocks[block]?.kind !== 'title'
  )
    return null;
  const label = { first: sign + 1, last: sentenceEnd(parse, sign + 1) };
  const start = sentenceStart(parse, sign);
  const ends = tokens[label.last]?.block !== block && label.last > label.first && tokens[label.first]?.block === block;
  const whole = tokens
    .slice(start, sign)
    .every((token) => token.marked === -1 && token.text !== '?' && token.text !== ':');
  if (!ends || !whole || sign - start <= FEWEST || label.last - label.first > LONGEST_LABEL) return null;
  // « Estos son los ganadores: Nombre »: what points forward lists whoever stands behind the colon.
  if (lexicon.has(List.demonstratives, tokens[start])) return null;
  const states = hasFinite(parse, start, sign) || (nounsPile && !isText(parse, label));
  if (!states || !tellsWho(parse, names, label, label.last)) return null;
  return reportAt(parse, { first: sign, last: sign + 1 }, { rule: 'parataxis', source: label, side: 'before' });
}

/** A text, or somebody who has a name or an office and speaks below. */
function tellsWho(parse: Parse, names: NameIndex, label: Range, from: number): boolean {
  return isText(parse, label) || isReported(parse, names, label, from);
}

/** „Umfrage“, "Study": one noun for a text. */
function isText({ tokens, lexicon }: Parse, { first, last }: Range): boolean {
  return last - first === 1 && lexicon.has(List.documents, tokens[first]);
}

/** A person by name, an office before it at most, or a noun for somebody, whom the text behind the headline has beside a verb that reports. */
function isReported(parse: Parse, names: NameIndex, { first, last }: Range, from: number): boolean {
  const { tokens, article, lexicon } = parse;
  let at = first;
  while (at < last - 1 && lexicon.has(List.roles, tokens[at])) at++;
  const label = names.get(at);
  const noun = tokens[last - 1];
  if (article.blocks.length < 2 || (label ? label.last !== last : at !== last - 1)) return false;
  if (label) return names.isPersons(label) && speaks(parse, from, (k) => bears(names, k, label.words.at(-1)));
  return isInAny(SPEAKERS, noun) && speaks(parse, from, (k) => tokens[k]?.low === noun?.low && k + 1);
}

/** The token behind a name that begins at `index` and ends with the surname; false where none does. */
function bears(names: NameIndex, index: number, surname: string | undefined): number | false {
  const name = names.get(index);
  return name?.words.at(-1) === surname && name !== undefined && name.last;
}

/** Beside one of the mentions stands a verb that reports, or words for “according to”. */
function speaks(parse: Parse, from: number, mention: (index: number) => number | false): boolean {
  for (let k = from; k < parse.tokens.length; k++) {
    const last = mention(k);
    if (last === false) continue;
    for (let at = Math.max(from, k - NEAR); at < last + NEAR; at++)
      if ((at < k || at >= last) && reportsAt(parse, at)) return true;
  }
  return false;
}

function reportsAt(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (lexicon.has(List.finiteCues, tokens[index])) return true;
  const { dropsSubject } = lexicon.language.grammar;
  const trust = lexicon.accordingTo.at(tokens, index)?.trust;
  // « «…». Così Nome. »
  if (trust === 'sure' || (trust === 'after' && dropsSubject)) return true;
  // « ha detto »
  const told = dropsSubject && lexicon.has(List.participleCues, tokens[index]);
  if (told && lexicon.has(List.auxiliaries, tokens[index - 1])) return true;
  return separableClass(parse, index) === 'say';
}

import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Token } from '../../text/tokens.ts';

/** How many tokens the name of a newspaper or a station has at most, without its marks. */
const LONGEST = 4;

/** How far before its article the verb may stand that tells it something. */
const REACH = 8;

/** How many tokens such a bracket holds at most behind the name. */
const LONGEST_BRACKET = 14;

const SAID_IN = listsOf(List.viewNouns, List.documents, List.speechNouns, List.addressee, List.accordingTo);
const SMALL = listsOf(List.determiners, List.prepositions, List.contracted, List.particles, List.coordinators);

/**
 * „Die „Küstenzeitung“ berichtet, …“, „sagte sie dem „Boten““, „laut einem Bericht der „Küstenzeitung““: where nouns have capitals, a few
 * nouns in marks behind a definite article name who reports or who was told, if the words around tell so. „Das „Chaos“ beklagte Name“
 * names nobody: the verb judges what stands in marks.
 * @param first the opening mark
 */
export function outletInMarks(parse: Parse, first: number): boolean {
  const { tokens, lexicon } = parse;
  const article = tokens[first - 1];
  if (!lexicon.language.grammar.capitalNouns || article?.marked !== -1) return false;
  if (article.block !== tokens[first]?.block) return false;
  const last = nameEnd(parse, first);
  if (last === -1) return false;
  // „…“, sagt Name zu «Kurier»; no „Name warnt vor «Panik»“
  if (lexicon.has(List.addressee, article) && tokens[last]?.kind === 'punctuation') {
    const verb = sayingBefore(parse, first - 1, first - 1);
    return verb !== -1 && tokens[verb - 1]?.text === ',';
  }
  if (!lexicon.has(List.definite, article)) return false;
  const before = tokens[first - 2];
  if (before?.sentence === article.sentence && (isInAny(SAID_IN, before) || lexicon.has(List.asWords, before)))
    return true;
  // „im Gespräch mit dem „Boten““
  if (lexicon.has(List.prepositions, before) && lexicon.has(List.speechNouns, tokens[first - 3])) return true;
  // „Zuvor hatte die „Küstenzeitung“ gemeldet, dass S“, „Die „Küstenzeitung“ hatte berichtet, S“
  const helps = [first - 2, last].some((k) => lexicon.has(List.auxiliaries, tokens[k]) && isUnmarked(parse, k));
  if (helps && saysAtEnd(parse, last)) return true;
  // „…“, schreibt die „Küstenzeitung“
  if (says(parse, first - 2) && tokens[first - 3]?.text === ',') return true;
  if (reportsBehind(parse, first, last)) return true;
  return isIndirectObject(parse, article) && sayingBefore(parse, first - 1, beforeAside(parse, first - 1, last)) !== -1;
}

/**
 * „sagte ein Sprecher | der „Küstenzeitung““, „sagte eine Sprecherin der Stadt | der „Küstenzeitung““: behind its verb the outlet belongs to nobody who
 * speaks but an institution's own („schreibt die Redaktion der „Küstenzeitung““): it was told.
 * @param first the opening mark
 * @param phrase first token of the phrase that it stands behind
 */
export function isToldOutlet(parse: Parse, first: number, phrase: number): boolean {
  const { tokens, lexicon } = parse;
  const article = tokens[first - 1];
  if (!article || first - 1 <= phrase || !isIndirectObject(parse, article) || !outletInMarks(parse, first))
    return false;
  if (lexicon.has(List.oblique, tokens[phrase]) || sayingBefore(parse, first - 1, phrase) === -1) return false;
  const own = first - 3 === phrase && lexicon.has(List.organisations, tokens[first - 2]);
  return !own && !isInAny(SMALL, tokens[phrase - 1]);
}

/** „sagte der Chef der Werft, Jan Name, | der „Küstenzeitung“.“: the comma that opens the aside before an article with its outlet, else the article. */
function beforeAside({ tokens }: Parse, article: number, last: number): number {
  if (tokens[article - 1]?.text !== ',' || tokens[last]?.kind !== 'punctuation') return article;
  let k = article - 2;
  while (k > article - REACH && tokens[k]?.kind === 'word') k--;
  return tokens[k]?.text === ',' ? k : article;
}

/** The token behind the closing mark of a few words with capitals, or -1. */
function nameEnd({ tokens, lexicon }: Parse, first: number): number {
  const passage = tokens[first]?.marked ?? -1;
  let last = first;
  let content = 0;
  for (; passage !== -1 && tokens[last]?.marked === passage; last++) {
    const token = tokens[last] as Token;
    if (token.kind === 'mark') continue;
    if (token.kind !== 'word' || last - first > LONGEST) return -1;
    if (isInAny(SMALL, token)) continue;
    if (!token.capital || lexicon.has(List.adverbs, token)) return -1;
    content++;
  }
  return content > 0 ? last : -1;
}

/** „Die „Küstenzeitung“ schreibt: …“, „Der „Küstenzeitung“ sagte Name“: right behind stands a verb that says and does not judge. */
function reportsBehind(parse: Parse, first: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  const article = tokens[first - 1] as Token;
  if (tokens[last]?.sentence !== article.sentence || !says(parse, last)) return false;
  if (isIndirectObject(parse, article) || lexicon.citing.has(tokens[last]?.low ?? '')) return true;
  // „Das „Leck“ erklärte Name mit dem Frost“: behind its object the verb has a subject.
  const next = tokens[last + 1];
  return !next?.capital && !lexicon.has(List.determiners, next) && !lexicon.has(List.pronouns, next);
}

/** „der“, „dem“: an article that may be the one of whom something is told. */
function isIndirectObject({ lexicon }: Parse, article: Token): boolean {
  const binds = lexicon.has(List.oblique, article) || lexicon.has(List.attaching, article);
  return binds && lexicon.determiners.get(article.low)?.endsWith('s') === true;
}

function isUnmarked({ tokens }: Parse, index: number): boolean {
  return tokens[index]?.marked === -1;
}

/** „hatte … unter Berufung auf Unterlagen | gemeldet, dass“: the participle of a verb that says closes the bracket, before a comma or a colon. */
function saysAtEnd({ tokens, lexicon }: Parse, from: number): boolean {
  for (let k = from; k < from + LONGEST_BRACKET; k++) {
    const token = tokens[k];
    if (!token || token.sentence !== tokens[from]?.sentence || token.marked !== -1) return false;
    if (token.kind !== 'punctuation') continue;
    const said = tokens[k - 1];
    const { participle } = lexicon.cueGroups(said?.low ?? '');
    return said?.capital === false && participle?.classes.has('say') === true;
  }
  return false;
}

/** „sagte Name der „Küstenzeitung““: the verb that stands before `from`, with no comma between, or -1. */
function sayingBefore(parse: Parse, article: number, from: number): number {
  const { tokens } = parse;
  for (let k = from - 1; k > from - REACH; k--) {
    const token = tokens[k];
    if (token?.kind !== 'word' || token.marked !== -1 || token.sentence !== tokens[article]?.sentence) return -1;
    if (says(parse, k)) return k;
  }
  return -1;
}

function says({ tokens, lexicon }: Parse, index: number): boolean {
  const token = tokens[index];
  const forms = token?.marked === -1 && lexicon.has(List.finiteCues, token) ? lexicon.cues.get(token.low) : undefined;
  return forms?.some((f) => f.class === 'say') === true && !forms.some((f) => f.class === 'qualify');
}

import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { SOMEBODY } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { holdsMarked, type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import { asideEnd, opensAge } from '../../phrases/asides/aside-end.ts';
import { startsPhrase } from '../../phrases/phrase-from.ts';
import { hasFinite, isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { mainVerb } from '../../phrases/verbs/main-verb.ts';
import { isToldForm } from '../../phrases/verbs/told-form.ts';
import { DASHES, isSign, STOPS } from '../../text/signs.ts';
import { goesOnBehind, isInterrupted, statementStart } from '../inserted/inserted.ts';
import { type Report, reportBehind, reportFrom } from '../report.ts';
import { behindColon, isAgent, isPersonal, leadsIn } from './source-place.ts';

/** „…, so das Urteil der Prüfer“, „…, so ihre Begründung“ */
const SAID = listsOf(List.viewNouns, List.speechNouns, List.standsFor);

/** How many tokens stand at least before a source that an aside describes. */
const LEAST_STATED = 4;

/**
 * „Der Deich hält, so Name“, « La diga tiene, così il sindaco »: behind what is said stands a word for “thus” and who says it.
 * @param cue the word for “thus”
 * @param last the token behind the source
 */
export function soSaid(parse: Parse, names: NameIndex, cue: Range, phrase: Range, behind: number): Report | null {
  const { tokens, lexicon } = parse;
  const { first, last: at } = cue;
  const source = withoutAdverbs(parse, phrase);
  const last = behind === phrase.last ? source.last : behind;
  const start = sentenceStart(parse, first);
  const ahead = leadsIn(parse, first, source);
  if (ahead) return ahead;
  const follows =
    first > start + 1 &&
    (tokens[first - 1]?.text === ',' ||
      tokens[first - 1]?.kind === 'mark' ||
      // « «…» - così il sindaco »
      (isSign(tokens[first - 1], DASHES) && tokens[first - 2]?.kind === 'mark') ||
      behindColon(parse, first));
  const said = lexicon.language.cues.inverts && tokens.slice(at, last).some((token) => isInAny(SAID, token));
  const aged = tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.text === '-';
  // « …, ainsi l'accusation. »: an article and a noun that end the sentence.
  const ends = first > start + LEAST_STATED && lexicon.has(List.definite, tokens[at]) && isSign(tokens[last], STOPS);
  const alone = ends && last === at + 2 && !lexicon.language.grammar.nounsPile;
  const speaks = said || aged || alone || names.has(at) || isPersonal(parse, names, at, last) || isAgent(parse, at);
  const comma = behindAdverbs(parse, last);
  const anew = opensAnew(parse, names, comma);
  if (!follows || !speaks || (!anew && actsItself(parse, start, first, last))) return null;
  const led = ledByColon(parse, first);
  if (led !== -1) return reportBehind(parse, cue, source, led);
  const around =
    anew ||
    goesOnBehind(parse, start, first - 1, comma) ||
    leadsMarks(parse, last) ||
    isInterrupted(parse, statementStart(parse, first - 1), first - 1, comma);
  return reportFrom(parse, cue, source, around ? 'around' : 'before');
}

/** „Der Verein tobt: „…“, | so Name“: the marked words right before, where a colon leads them in and what stands before it is the journalist's; or -1. */
function ledByColon(parse: Parse, first: number): number {
  const { tokens, lexicon } = parse;
  const closing = tokens[tokens[first - 1]?.text === ',' ? first - 2 : first - 1];
  const passage = closing?.kind === 'mark' ? closing.marked : -1;
  if (!lexicon.language.cues.inverts || passage === -1) return -1;
  let opens = first - 2;
  while (tokens[opens - 1]?.marked === passage) opens--;
  if (tokens[opens - 1]?.text !== ':') return -1;
  // „Die Lage sei ernst: „…“, so Name“: told as well.
  return isToldForm(parse, tokens[mainVerb(parse, sentenceStart(parse, first), opens - 1)]) ? -1 : passage;
}

/** "…, so the mayor | further": put word by word from „so der Bürgermeister weiter“. */
function withoutAdverbs({ tokens, lexicon }: Parse, { first, last }: Range): Range {
  let end = last;
  while (end - 1 > first && lexicon.has(List.adverbs, tokens[end - 1])) end--;
  return { first, last: end };
}

/**
 * „Neun starben, laut Name, | der Leiterin der Klinik“, "…, according to Name, | a group that helps": behind a source between commas what
 * ends the sentence opens with an article or a noun for somebody and has no verb of its own: it tells who the source is.
 * @param start first token of the sentence
 * @param first the word that leads to the source
 * @param last the comma behind the source
 */
export function describesSource(parse: Parse, start: number, first: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  const end = sentenceEnd(parse, first);
  if (tokens[first - 1]?.text !== ',' || tokens[last]?.text !== ',' || first - start < LEAST_STATED) return false;
  const opens = tokens[last + 1];
  if (holdsMarked(parse, last, end) || mainVerb(parse, last + 1, end) !== -1) return false;
  const { capitalNouns } = lexicon.language.grammar;
  // „Die Stadt hat, laut Name, das Haus verkauft“: a relative stands behind a whole clause alone.
  if (capitalNouns && lexicon.has(List.relativeForms, opens) && isFiniteVerb(parse, end - 2))
    return !isFiniteVerb(parse, first - 2);
  if (isInAny(SOMEBODY, opens)) return true;
  // „Die Stadt verkauft, laut Name, das Haus“: who is described has the case of the source.
  return lexicon.has(List.determiners, opens) && (!capitalNouns || /[mr]$/u.test(opens?.low ?? ''));
}

/** « …, selon Nom, | 54 ans. », « …, según Nombre, | de 54 años. »: behind the source's comma an age ends the sentence. */
export function tellsAge(parse: Parse, comma: number, end: number): boolean {
  return parse.tokens[comma]?.text === ',' && opensAge(parse, comma + 1) && asideEnd(parse, comma) >= end - 1;
}

/** "The contracts are signed, so the mayor, there is no way back": up to the end a clause with a subject of its own, no aside on who speaks. */
function opensAnew(parse: Parse, names: NameIndex, comma: number): boolean {
  const { tokens, lexicon } = parse;
  const end = sentenceEnd(parse, comma);
  if (lexicon.language.cues.inverts || tokens[comma]?.text !== ',' || comma >= end) return false;
  const [subject, verb] = [tokens[comma + 1], comma + 2];
  const held = subject?.low === lexicon.language.grammar.existential || lexicon.has(List.pronouns, subject);
  const acts = held ? isFiniteVerb(parse, verb) : startsPhrase(parse, names, comma + 1) && hasFinite(parse, verb, end);
  return acts && tokens.slice(comma + 1, end).every(({ text, marked }) => text !== ',' && marked === -1);
}

/** « Ci saranno, così il sindaco, « misure eque » »: the words go on behind the insertion. */
function leadsMarks({ tokens }: Parse, comma: number): boolean {
  return tokens[comma]?.text === ',' && tokens[comma + 1]?.kind === 'mark' && tokens[comma + 2]?.marked !== -1;
}

/** « La diga ha ceduto, così il sindaco | è partito »: the verb behind is the source's own, where a subject stands before its verb. */
function actsItself(parse: Parse, start: number, first: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  const end = sentenceEnd(parse, first);
  // "It rained, so the mayor walked": where nouns pile up, the verb is read as one of them.
  if (lexicon.language.grammar.nounsPile && holdsPast(parse, first + 2, last)) return true;
  if (lexicon.language.cues.inverts || last >= end || tokens[last]?.marked !== -1) return false;
  if (tokens[last]?.text === ',') return hasFinite(parse, start, first) && hasFinite(parse, last + 1, end);
  return tokens[last]?.kind === 'word' && !lexicon.has(List.adverbs, tokens[last]) && !leadsAway(parse, last);
}

/** "so the mayor | walked", "so the man | stayed at home": a past at the end or before a preposition, no "so the | accused". */
function holdsPast({ tokens, lexicon }: Parse, first: number, last: number): boolean {
  for (let k = first + 1; k < last; k++)
    if (lexicon.has(List.pastEnding, tokens[k]) && (k === last - 1 || lexicon.has(List.prepositions, tokens[k + 1])))
      return true;
  return false;
}

/** « …, così il sindaco | in una lettera »: where or when it was said. */
function leadsAway({ tokens, lexicon }: Parse, index: number): boolean {
  return [List.prepositions, List.contracted, List.times].some((list) => lexicon.has(list, tokens[index]));
}

/** „…, so Name weiter, …“ */
function behindAdverbs({ tokens, lexicon }: Parse, index: number): number {
  let k = index;
  while (lexicon.has(List.adverbs, tokens[k])) k++;
  return k;
}

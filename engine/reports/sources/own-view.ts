import { List } from '../../lexicon/lists.ts';
import type { SourcePhrase } from '../../lexicon/source-phrases.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { subjectBefore } from '../../phrases/subjects/subject.ts';
import { mainVerb } from '../../phrases/verbs/main-verb.ts';
import { type Report, reportAt, reportFrom } from '../report.ts';
import { isRelativeAside } from '../told-on/told-sentence.ts';
import { antecedent } from './relative-source.ts';

/** How many adjectives stand between such a word and its noun („nach ihrer ersten Einschätzung“). */
const ADJECTIVES = 1;

/** „nach ihrer Ansicht“, „nach eigenen Angaben“, „ihren Worten zufolge“: a noun for what is said with a word that tells whose it is. */
export function ownPhraseAt({ tokens, lexicon }: Parse, index: number): SourcePhrase | null {
  const leads = lexicon.has(List.viewPrepositions, tokens[index]);
  const owner = leads ? index + 1 : index;
  if (!lexicon.has(List.viewOwners, tokens[owner]) || tokens[owner]?.sentence !== tokens[index]?.sentence) return null;
  let noun = owner + 1;
  while (noun - owner <= ADJECTIVES && !tokens[noun]?.capital) noun++;
  if (!lexicon.has(List.viewNouns, tokens[noun]) || tokens[noun]?.marked !== -1) return null;
  const behind = tokens[noun + 1];
  if (!leads && !lexicon.has(List.postposed, behind) && !lexicon.has(List.viewPrepositions, behind)) return null;
  const words = tokens.slice(index, leads ? noun + 1 : noun + 2).map(({ low }) => low);
  return { words, trust: 'own' };
}

/** „…, so seine Begründung“: the same behind the word that leads who speaks in; the token behind the noun, or -1. */
export function ownNounBehind({ tokens, lexicon }: Parse, at: number): number {
  const owner = tokens[at];
  const owns = owner !== undefined && lexicon.lists(List.viewOwners, `${owner.low}r`);
  return owns && lexicon.has(List.viewNouns, tokens[at + 1]) ? at + 2 : -1;
}

/** „die | aus ihrer Sicht nötigen Schritte“: right behind an article the phrase says what is held of the noun that it leads to. */
export function isHeldOfNoun(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const article = lexicon.language.grammar.bracket && lexicon.has(List.determiners, tokens[index - 1]);
  // „ein Kartell, das | seiner Meinung nach alles verteuert“
  return article && !isRelativeAside(parse, index);
}

/** „nach eigenen Angaben“, not „ihrer Ansicht nach“: a phrase for one's own view without a word for whose it is means the subject's. */
export function isSubjectsOwn({ lexicon }: Parse, phrase: SourcePhrase): boolean {
  return (
    phrase.trust === 'own' &&
    lexicon.language.cues.inverts &&
    !phrase.words.some((word) => lexicon.lists(List.determiners, word))
  );
}

/** „Das Amt hat nach eigenen Angaben alles geprüft“, „Nach eigenen Angaben hat das Amt alles geprüft“: the subject says so. */
export function subjectsOwn(parse: Parse, names: NameIndex, index: number, behind: number): Report | null {
  const start = sentenceStart(parse, index);
  const end = sentenceEnd(parse, index);
  const told = toldInRelative(parse, names, index, behind);
  if (told) return told;
  const head = index === start;
  const verb = head ? mainVerb(parse, behind, end) : verbBefore(parse, start, index);
  if (verb === -1 || (head && verb !== behind)) return null;
  const source = subjectOf(parse, names, verb, head);
  if (!source) return null;
  const cue = { first: index, last: behind };
  return head ? reportFrom(parse, cue, source, 'after', behind) : reportFrom(parse, cue, source, 'around');
}

/** The main verb of the clause that a phrase stands in. */
function verbBefore(parse: Parse, start: number, index: number): number {
  let comma = index - 1;
  while (comma > start && !(parse.tokens[comma]?.text === ',' && parse.tokens[comma]?.marked === -1)) comma--;
  const verb = comma > start ? mainVerb(parse, comma, index) : -1;
  return verb === -1 ? mainVerb(parse, start, index) : verb;
}

/** Before the verb, else right behind it. */
function subjectOf(parse: Parse, names: NameIndex, verb: number, inverted: boolean): Range | null {
  const plural = parse.lexicon.has(List.pluralEnding, parse.tokens[verb]);
  return (inverted ? null : subjectBefore(parse, names, verb, plural)) ?? phraseFrom(parse, names, verb + 1);
}

/** „die Fahrer, die nach eigenen Angaben | nichts wussten, …“: in a relative clause what follows up to its comma is what whoever it tells of says. */
function toldInRelative(parse: Parse, names: NameIndex, index: number, behind: number): Report | null {
  const { tokens } = parse;
  if (!isRelativeAside(parse, index)) return null;
  const source = antecedent(parse, names, index - 3, sentenceStart(parse, index));
  const end = sentenceEnd(parse, index);
  let until = behind;
  while (until < end && !(tokens[until]?.text === ',' && tokens[until]?.marked === -1)) until++;
  const cue = { first: index, last: behind };
  return source && reportAt(parse, cue, { rule: 'according-to', source, side: 'after', clause: behind, until });
}

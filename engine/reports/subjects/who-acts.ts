import { isInAny, List } from '../../lexicon/lists.ts';
import { PREPOSITIONS, SOMEBODY } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { verbBehindNoun } from '../../phrases/nouns/noun-ends.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { subjectBefore } from '../../phrases/subjects/subject.ts';
import { mainVerb } from '../../phrases/verbs/main-verb.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';

/**
 * Who acts in words of a sentence where the verb stands second: before its main verb or right behind it („Name zeigte sich erleichtert“, „Am Rande
 * ärgerte sich Name“); null for things, and where nobody is known.
 */
export function whoActs(parse: Parse, names: NameIndex, { first, last }: Range): Range | null {
  const { tokens, lexicon } = parse;
  const verb = mainVerb(parse, first, last);
  let behind = verb + 1;
  while (lexicon.has(List.reflexives, tokens[behind]) || lexicon.has(List.adverbs, tokens[behind])) behind++;
  const view = viewHolder(parse, names, first);
  if (view) return view;
  const subject =
    verb === -1
      ? opening(parse, names, first)
      : (toldNothing(parse, names, first, verb) ??
        subjectBefore(parse, names, verb, false) ??
        phraseFrom(parse, names, behind));
  if (!subject || subject.last > last) return null;
  const { pronoun, name, head, governed } = readPhrase(parse, names, subject);
  if (lexicon.has(List.oblique, tokens[subject.first])) return null;
  if (pronoun) return lexicon.lists(List.impersonal, pronoun) ? null : subject;
  return name || (head !== -1 && isInAny(SOMEBODY, tokens[head]) && !governed) ? subject : null;
}

/** „Nähere Angaben machte | die Polizei nicht“: what is said, without an article, is no subject of a verb that somebody stands behind. */
function toldNothing(parse: Parse, names: NameIndex, first: number, verb: number): Range | null {
  const { tokens, lexicon } = parse;
  const plural = lexicon.has(List.infinitiveEnding, tokens[verb]);
  const bare = !lexicon.has(List.determiners, tokens[first]) && verb - first <= 2;
  if (plural || !bare || !lexicon.has(List.viewNouns, tokens[verb - 1])) return null;
  const behind = phraseFrom(parse, names, verb + 1);
  return behind && canSpeak(parse, names, behind) ? behind : null;
}

/** „Für Name ist der Plan ein Fehler“: somebody with a name whose view the sentence tells. */
function viewHolder(parse: Parse, names: NameIndex, first: number): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.inverts || lexicon.accordingTo.at(tokens, first)?.trust !== 'weak') return null;
  const holder = phraseFrom(parse, names, first + 1);
  const verb = holder && tokens[holder.last]?.text !== ',' && readPhrase(parse, names, holder).name;
  return verb ? holder : null;
}

function isReflexive({ tokens, lexicon }: Parse, index: number): boolean {
  return lexicon.has(List.reflexives, tokens[index]);
}

/** How many tokens stand at most before a verb that stands second. */
const LONGEST_OPENING = 8;

/** How many tokens an aside on the subject has at most, with its comma. */
const LONGEST_ASIDE = 12;

/** „Die Verwaltung wehrt sich.“, „Dem stimmte Name zu“: who opens the sentence or stands behind its verb, where no list holds that verb. */
function opening(parse: Parse, names: NameIndex, first: number): Range | null {
  if (isVerb(parse, first) && isPlainWord(parse, first)) {
    // „…, beschied ihr Name, S“
    const told = parse.lexicon.has(List.strongPronouns, parse.tokens[first + 1]);
    return phraseFrom(parse, names, told ? first + 2 : first + 1);
  }
  const second = behindOpening(parse, first);
  if (second !== -1) return phraseFrom(parse, names, second + (isReflexive(parse, second + 1) ? 2 : 1));
  if (parse.lexicon.has(List.oblique, parse.tokens[first])) return null;
  const subject = phraseFrom(parse, names, first);
  return subject && isVerb(parse, behindAside(parse, subject.last)) ? subject : null;
}

/** „Dem“, „Davon“, „Nach der Sitzung“ | „winkte Name ab“: the verb that stands second where no subject opens the sentence, or -1. */
function behindOpening(parse: Parse, first: number): number {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.inverts) return -1;
  // „Scharf | rügte Name den Plan“: how somebody does something.
  const manner = lexicon.lists(List.attribute, `${tokens[first]?.low}e`) && isPlainWord(parse, first + 1);
  if (manner || lexicon.has(List.adverbs, tokens[first]) || lexicon.has(List.oblique, tokens[first]))
    return isVerb(parse, first + 1) ? first + 1 : -1;
  if (!isInAny(PREPOSITIONS, tokens[first])) return -1;
  for (let k = first + 1; k < first + LONGEST_OPENING && tokens[k]?.kind === 'word' && tokens[k]?.marked === -1; k++)
    if (verbBehindNoun(parse, k) && isVerb(parse, k) && isPlainWord(parse, k)) return k;
  return -1;
}

/** „Name, Chef der Werft, | winkte ab“: the token behind what two commas enclose. */
function behindAside({ tokens }: Parse, index: number): number {
  if (tokens[index]?.text !== ',') return index;
  let k = index + 1;
  while (k < index + LONGEST_ASIDE && tokens[k]?.text !== ',') k++;
  return tokens[k]?.text === ',' ? k + 1 : index;
}

function isVerb({ tokens, lexicon }: Parse, index: number): boolean {
  const token = tokens[index];
  return token?.kind === 'word' && !token.capital && lexicon.has(List.clearVerb, token);
}

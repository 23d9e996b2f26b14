import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import { asideEnd } from '../../phrases/asides/aside-end.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { phraseFrom, startsPhrase } from '../../phrases/phrase-from.ts';
import { isDative, isObliqueByEnding } from '../../phrases/subjects/oblique.ts';
import { subjectBefore } from '../../phrases/subjects/subject.ts';
import { subjectFrom } from '../../phrases/subjects/subject-behind.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import { isSign, PAUSES } from '../../text/signs.ts';
import { stepOverAddressee } from './addressee.ts';
import { maySpeak, objectFirst } from './object-first.ts';

/** How many tokens stand at most between whoever has told something and « que ». */
const LONGEST_ASIDE = 12;

/** "Am Montag sagte Name, …": something else stands first, the subject behind the verb. */
export function movedSubject(parse: Parse, names: NameIndex, group: VerbGroup): Range | null {
  const { tokens, lexicon } = parse;
  if (lexicon.language.grammar.dropsSubject) return inverted(parse, names, group);
  // « A confirmé hier le ministre que S »: nothing stands before the verb.
  const { inverts, bareClause } = lexicon.language.cues;
  const leads = !bareClause && group.first === sentenceStart(parse, group.verb);
  if (!inverts) return leads ? inverted(parse, names, group) : null;
  let first = group.first;
  const start = sentenceStart(parse, group.verb);
  // „Nach dem Ende der „Kenia“-Koalition sagte Name“: names in marks stand in what opens the sentence.
  while (
    first > start &&
    !(tokens[first - 1]?.marked === -1 && isSign(tokens[first - 1], PAUSES) && !enumerates(parse, first))
  )
    first--;
  const low = tokens[first]?.low ?? '';
  // "… und nannte die Wahl „…“": behind the conjunction the verb has the subject of the one before.
  if (group.first - 1 > start && lexicon.has(List.coordinators, tokens[group.first - 1])) return null;
  const adverbial =
    first === group.first ||
    lexicon.lists(List.prepositions, low) ||
    lexicon.lists(List.contracted, low) ||
    // „Ein Sprecher teilte der Zeitung mit“: the particle of a verb may be an article.
    (lexicon.lists(List.adverbs, low) &&
      !lexicon.lists(List.determiners, low) &&
      !isInFocus(parse, names, first + 1, group)) ||
    lexicon.lists(List.oblique, low) ||
    lexicon.lists(List.times, low) ||
    (lexicon.lists(List.conjunctions, low) && !isInFocus(parse, names, first + 1, group)) ||
    isObliqueByEnding(parse, first) ||
    isOpener(parse, names, first, group);
  if (!adverbial) return isInFocus(parse, names, first + 1, group) ? null : objectFirst(parse, names, group);
  const main = group.form === 'participle' ? group.first + 1 : group.last;
  const behind = subjectFrom(parse, names, group, stepOverAddressee(parse, names, main));
  if (behind && (lexicon.has(List.oblique, tokens[behind.first]) || isDative(parse, behind.first))) return null;
  return behind && first === group.first && isObject(parse, names, group, behind) ? null : behind;
}

/** „Mit Pohl, | Auer und Rast sprach Name“: the comma before a noun that another comma or a conjunction follows parts no clause. */
function enumerates({ tokens, lexicon }: Parse, noun: number): boolean {
  const [before, next] = [tokens[noun - 2], tokens[noun + 1]];
  if (tokens[noun - 1]?.text !== ',' || !before?.capital || !tokens[noun]?.capital) return false;
  return next?.text === ',' || lexicon.has(List.coordinators, next);
}

/** „Auch | der Verband kritisierte die Stadt“, „Aber | Name nannte den Damm marode“: one phrase alone stands before the verb, and an adverb goes with it; what joins sentences takes no place. */
function isInFocus(parse: Parse, names: NameIndex, first: number, group: VerbGroup): boolean {
  const { tokens, lexicon } = parse;
  const leads = lexicon.has(List.adverbs, tokens[first - 1]) || lexicon.has(List.conjunctions, tokens[first - 1]);
  if (!leads || lexicon.has(List.oblique, tokens[first])) return false;
  const phrase = phraseFrom(parse, names, first);
  return phrase?.last === group.first && maySpeak(parse, names, phrase);
}

/** „Enttäuscht zeigte sich Name“, „Angesprochen auf den Damm sagte sie“: no name or noun stands before the verb, a name or pronoun behind. */
function isOpener(parse: Parse, names: NameIndex, first: number, group: VerbGroup): boolean {
  const { tokens, lexicon } = parse;
  if (first >= group.first || group.form === 'participle' || startsPhrase(parse, names, first)) return false;
  for (let k = first; k < group.first; k++) if (names.has(k)) return false;
  const behind = lexicon.has(List.reflexives, tokens[group.last]) ? group.last + 1 : group.last;
  const pronoun = lexicon.has(List.pronouns, tokens[behind]) && !lexicon.has(List.relativeForms, tokens[behind]);
  return pronoun || (names.get(behind)?.words.length ?? 0) > 1;
}

/** "Ihr Bruder, Name, nennt sie „…“": behind an aside the verb has its subject before it, and something else goes on behind its object. */
function isObject(parse: Parse, names: NameIndex, group: VerbGroup, behind: Range): boolean {
  const { tokens } = parse;
  const next = tokens[behind.last];
  const particle =
    tokens[behind.last + 1]?.kind === 'punctuation' && parse.lexicon.has(List.separable, tokens[group.verb]);
  const goesOn = next?.sentence === tokens[group.verb]?.sentence && next?.kind !== 'punctuation' && !particle;
  // "Der Leiter, Name, räumt das ein: „…“"
  const takenUp = parse.lexicon.has(List.takesUp, tokens[behind.first]) && behind.last - behind.first <= 2;
  // „Name, der Leiter, äußerte die Erwartung, dass S“
  const thing = !maySpeak(parse, names, behind);
  if (tokens[group.first - 1]?.text !== ',') return false;
  const before = subjectBefore(parse, names, group.first, false);
  if (!before || !maySpeak(parse, names, before)) return false;
  return goesOn || takenUp || thing || (headsWithAside(parse, before, group) && !resumes(parse, behind.last));
}

/** „Name, die den Verband leitet, | warf der Stadt vor, S“: whoever opens the sentence, an aside between commas behind them, is its subject. */
function headsWithAside(parse: Parse, { first, last }: Range, group: VerbGroup): boolean {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, group.verb);
  const heads = first === start || (first === start + 1 && lexicon.has(List.conjunctions, tokens[start]));
  // „Name, seit 2012 im Amt, warf der Stadt vor“: the comma may stand right behind them.
  return heads && tokens.slice(first, last + 1).some(({ text, marked }) => text === ',' && marked === -1);
}

/** „Die Stadt, die viel verspricht, sagte Name, | habe nichts getan“: what is said goes on behind the report. */
function resumes(parse: Parse, comma: number): boolean {
  return parse.tokens[comma]?.text === ',' && isFiniteVerb(parse, comma + 1);
}

/** « Explica la alcaldesa que … », « Ha detto il sindaco: « … » »: a subject behind its verb, before what is reported. */
function inverted(parse: Parse, names: NameIndex, group: VerbGroup): Range | null {
  const { tokens, lexicon } = parse;
  if (subjectBefore(parse, names, group.first, group.plural)) return null;
  const behind = subjectFrom(parse, names, group, stepOverAddressee(parse, names, group.last));
  if (!behind) return null;
  const next = tokens[stepOverAddressee(parse, names, behindCommas(parse, behind.last))];
  const reports = next !== undefined && (lexicon.has(List.clause, next) || next.text === ':' || next.marked !== -1);
  return reports && canSpeak(parse, names, behind) && next.sentence === tokens[group.verb]?.sentence ? behind : null;
}

/** « A annoncé le ministre, Nom, ce mardi, | que S »: the token behind what two commas set off from whoever stands before; `at` itself where nothing does. */
function behindCommas(parse: Parse, at: number): number {
  const { tokens, lexicon } = parse;
  if (tokens[at]?.text !== ',') return at;
  // « Spiega Nome, sindaco di Luogo: «…» »
  const aside = asideEnd(parse, at);
  if (aside > at && tokens[aside]?.text === ':') return aside;
  for (let k = at; k < at + LONGEST_ASIDE && (tokens[k]?.kind === 'word' || tokens[k]?.text === ','); k++)
    if (tokens[k]?.text === ',' && lexicon.has(List.clause, tokens[k + 1])) return k + 1;
  return at;
}

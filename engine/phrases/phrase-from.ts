import { isInAny, List, type Lists, listsOf } from '../lexicon/lists.ts';
import { ARTICLES, PEOPLE, PREPOSITIONS } from '../lexicon/word-classes.ts';
import type { Name } from '../names/find.ts';
import { isFullName } from '../names/full-name.ts';
import type { NameIndex } from '../names/name-index.ts';
import { type Parse, type Range, sentenceEnd } from '../parse.ts';
import { DASHES, isSign, signs } from '../text/signs.ts';
import { behindSuspended } from '../text/suspended.ts';
import type { Token } from '../text/tokens.ts';
import { namedBehindAside, namedBehindComma } from './asides/apposed.ts';
import { behindBrackets } from './asides/behind-brackets.ts';
import { isPartyOf } from './asides/party.ts';
import { isNoun } from './noun.ts';
import { isAbbreviationStop } from './nouns/abbreviation-stop.ts';
import { beginsCount } from './nouns/begins-count.ts';
import { behindAttribute } from './nouns/behind-attribute.ts';
import { behindYears } from './nouns/behind-years.ts';
import { completesAdjective } from './nouns/completes-adjective.ts';
import { behindExceeded } from './nouns/exceeded.ts';
import { bindsNoun } from './nouns/leads-to-noun.ts';
import { isMedium } from './nouns/medium.ts';
import { isAge, isDescribing, isNear } from './nouns/moment-before-noun.ts';
import { institutionInMarks } from './nouns/name-in-marks.ts';
import { namesInstitution } from './nouns/names-institution.ts';
import { endsNoun } from './nouns/noun-ends.ts';
import { opensMoment } from './nouns/opens-moment.ts';
import { isBeforeName, opensOwned, takesUpOwner } from './nouns/opens-phrase.ts';
import { isToldOutlet, outletInMarks } from './nouns/outlet-in-marks.ts';
import { isOwning } from './nouns/owning.ts';
import { actsInManner, asksBehindNoun, beginsAnother, holdsSubject, isSaidThere } from './nouns/phrase-stops.ts';
import { describesNoun, opensPile, standsAsAdjective } from './nouns/pile.ts';
import { takesUpLast } from './nouns/points.ts';
import { sharesOf } from './nouns/shares.ts';
import { isGenitive, ledByContraction, ownsSomebody } from './phrase.ts';
import { isOccasion, isWhomTold } from './subjects/occasion.ts';
import { beforeClitics } from './verbs/before-clitics.ts';
import { hasFinite, isFiniteVerb, isRelative } from './verbs/finite.ts';
import { isPluralVerb } from './verbs/plural-verb.ts';
import { isSubordinator } from './verbs/subordinator.ts';
import { isPlainWord } from './verbs/unlisted.ts';

const CLOSES = signs(',.;:(');

const LEADS = listsOf(List.prepositions, List.contracted, List.determiners);

/** A determiner, a name, a title or a subject pronoun. */
export function startsPhrase(parse: Parse, names: NameIndex, index: number): boolean {
  const { tokens, lexicon } = parse;
  const token = tokens[index];
  if (token?.kind !== 'word' && token?.kind !== 'number') return false;
  if (leadsInfinitive(parse, index)) return false;
  if (names.has(index) || lexicon.has(List.determiners, token) || lexicon.has(List.pronouns, token)) return true;
  if (lexicon.has(List.titles, token) || token.kind === 'number') return true;
  if (takesUpOwner(parse, index) || behindExceeded(parse, index) > index) return true;
  // « Quaranta famiglie »: a number in words counts people like one in figures.
  const counted = tokens[index + 1];
  if (lexicon.has(List.numberWords, token) && lexicon.has(List.groups, counted)) return true;
  // "officials said": people in the plural need no determiner.
  if (lexicon.language.grammar.nounsPile && lexicon.has(List.groups, token)) return true;
  if (
    lexicon.language.grammar.capitalNouns &&
    token.capital &&
    !lexicon.has(List.openers, token) &&
    (isNoun(parse, token) || isBeforeName(parse, names, index) || opensOwned(parse, names, index))
  )
    return true;
  // „sagte | Umwelt- und Energieministerin Name“
  const shared = behindSuspended(tokens, index + 1);
  if (shared > index + 1 && token.capital) return startsPhrase(parse, names, shared);
  // « De nombreux habitants », « D'autres témoignages »
  const partitive =
    lexicon.has(List.infinitive, token) &&
    lexicon.has(List.determiners, tokens[index + 1]) &&
    !lexicon.has(List.definite, tokens[index + 1]);
  return partitive || opensPile(parse, names, index);
}

/** « recorda, a imitar a mestra »: an article that leads to an infinitive as well. */
function leadsInfinitive({ tokens, lexicon }: Parse, index: number): boolean {
  const verb = tokens[index + 1];
  if (!lexicon.has(List.infinitive, tokens[index]) || !lexicon.has(List.determiners, tokens[index])) return false;
  return lexicon.has(List.infinitiveEnding, verb) && verb?.capital === false && !isInAny(PEOPLE, verb);
}

/**
 * The noun phrase that begins at `index` (behind an inverted verb or a source preposition), with the apposition after its comma
 * when that names it: « un jeune pêcheur, Luc Morel ».
 * @param passage the marked passage that the phrase stands in, or -1
 */
export function phraseFrom(parse: Parse, names: NameIndex, index: number, passage = -1): Range | null {
  const { tokens, lexicon } = parse;
  // « a juicio del alcalde »: the determiner stands inside the contraction.
  const contraction = ledByContraction(parse, index);
  if (!contraction && !startsPhrase(parse, names, index)) return null;
  const pronoun = lexicon.has(List.pronouns, tokens[index]) || lexicon.has(List.strongPronouns, tokens[index]);
  if (pronoun && !names.has(index) && !owns(parse, index)) return { first: index, last: index + 1 };
  return phraseOn(parse, names, index, passage, contraction);
}

/**
 * « apuntan | fuentes de la empresa », « según | datos del ministerio »: nouns in the plural that need no determiner, where the language
 * leaves it out.
 */
export function bareFrom(parse: Parse, names: NameIndex, index: number, nouns: Lists): Range | null {
  const token = parse.tokens[index];
  const bare = parse.lexicon.language.grammar.dropsSubject && isInAny(nouns, token);
  return bare && token?.marked === -1 && !token.capital ? phraseOn(parse, names, index, -1, false) : null;
}

function phraseOn(parse: Parse, names: NameIndex, index: number, passage: number, contraction: boolean): Range | null {
  const { tokens, lexicon } = parse;
  const end = sentenceEnd(parse, index);
  let [k, named] = [index, false];
  while (k < end) {
    const token = tokens[k] as Token;
    if (token.marked !== passage) {
      // "einem Bericht der „Küstenzeitung“ zufolge": the name in marks belongs to its article.
      if (passage === -1 && isToldOutlet(parse, k, index)) k--;
      else if (passage === -1 && k > index && (outletInMarks(parse, k) || institutionInMarks(parse, k) === k))
        while (k < end && tokens[k]?.marked === token.marked) k++;
      break;
    }
    const name = names.get(k);
    if (name) {
      const governed =
        k > index + (contraction ? 1 : 0) &&
        (isGovernor(parse, k - 1) || namesInstitution(parse, name, index) || isGenitive(parse, name, index));
      k = name.last;
      // "the paper's Ann Example", "Ann Example's lawyer": whose somebody is.
      const next = tokens[k + 1];
      const owner = isOwning(parse, k) && (names.has(k + 1) || (next !== undefined && isNoun(parse, next)));
      if (owner) k++;
      const owns = name.owns && ownsSomebody(parse, name);
      const party = isPartyOf(parse, names, name, index, -1);
      if (!governed && !owner && !owns && !party && !describesNoun(parse, name)) {
        named = true;
        if (isOfInstitution(parse, names, k)) k = names.get(k + 1)?.last ?? k;
        break;
      }
      continue;
    }
    if (isAbbreviationStop(parse, k)) {
      k++;
      continue;
    }
    if (token.text === '(') {
      while (k < end && tokens[k]?.text !== ')') k++;
      k++;
      if (lexicon.language.grammar.capitalNouns && tokens[k]?.capital === false && !leads(parse, k)) break;
      continue;
    }
    // "wrote 43-year-old Name"
    if (token.text === '-' && tokens[k - 1]?.kind === 'number' && tokens[k - 1]?.end === token.start) {
      k++;
      continue;
    }
    if (token.kind === 'punctuation' || token.kind === 'mark') {
      const shared = behindSuspended(tokens, k);
      if (shared === k) break;
      k = shared;
      continue;
    }
    if (k > index && isFiniteVerb(parse, k)) {
      k = beforeClitics(parse, k, index + 1);
      break;
    }
    if (k > index && (isRelative(parse, k) || lexicon.has(List.linkers, token))) break;
    if (k > index && (isSubordinator(parse, k) || actsInManner(parse, k) || holdsSubject(parse, k))) break;
    if (k > index && lexicon.has(List.times, token) && !takesUpLast(parse, k) && !isNear(parse, k)) {
      // "das Amt in der Nacht": what leads to a moment is no part of the phrase either.
      while (lexicon.language.grammar.bracket && k - 1 > index && leads(parse, k - 1)) k--;
      const counted = k - 1 === index && lexicon.has(List.numberWords, tokens[index]);
      const governed = !counted && isGovernor(parse, k - 1);
      if (!governed && !(isAge(parse, k) && k - 2 > index) && !isDescribing(parse, k, index)) break;
    }
    const attribute = k === index + 1 ? Math.max(behindYears(parse, k), behindAttribute(parse, names, k, end)) : k;
    if (attribute > k) {
      k = attribute;
      continue;
    }
    if (
      k > index &&
      lexicon.has(List.prepositions, token) &&
      !bindsNoun(parse, k) &&
      !ranks(parse, k) &&
      !completesAdjective(parse, k)
    ) {
      if (sharesOf(parse, index, k)) k += 2;
      break;
    }
    if (k > index && opensMoment(parse, k) && !isGovernor(parse, k)) break;
    if (k > index && (isSaidThere(parse, k) || isOccasion(parse, names, k) || isWhomTold(parse, names, k, index)))
      break;
    if (k > index && (beginsAnother(parse, k) || beginsCount(parse, k))) break;
    // "told the forum he was against it"
    const pronoun = lexicon.has(List.pronouns, token) && !lexicon.has(List.determiners, token);
    if (k > index && pronoun && lexicon.language.grammar.nounsPile) break;
    if (k > index && (endsNoun(parse, k) || isPluralVerb(parse, k))) break;
    // « garantiu o autarca à Rádio Penedo »: whom it was told.
    if (k > index && isMedium(parse, names, k)) break;
    // "die Behörde am Montag": when it was said.
    if (k > index && lexicon.has(List.contracted, token) && lexicon.has(List.times, tokens[k + 1])) break;
    if (k > index && lexicon.has(List.gerundCues, token) && !standsAsAdjective(parse, k)) break;
    if (k > index && asksBehindNoun(parse, k)) break;
    // « respondeu o próprio ao telefone »
    if (k === index + 2 && isInAny(LEADS, token) && lexicon.has(List.pointing, tokens[k - 1])) break;
    // « son avocat | Me Nom »: a title that is typed like a pronoun.
    const title = token.capital && lexicon.has(List.titles, token);
    if (
      k > index &&
      lexicon.has(List.clitics, token) &&
      !lexicon.has(List.determiners, token) &&
      !lexicon.has(List.prepositions, token) &&
      !title
    )
      break;
    k++;
  }
  if (k === index) return null;
  // « Nome (Partito) », "Name Jr."
  if (named) k = behindBrackets(tokens, isAbbreviationStop(parse, k) ? k + 1 : k);
  if (!named && tokens[k]?.text === ',' && k + 1 < end) {
    const behind = names.has(k + 1)
      ? k + 1
      : lexicon.has(List.titles, tokens[k + 1])
        ? tokens[k + 2]?.text === '.'
          ? k + 3
          : k + 2
        : -1;
    const name = behind === -1 ? undefined : names.get(behind);
    // « - ha detto il sindaco, Nome - »: in marks a dash closes the insertion.
    const dashed = passage !== -1 && isSign(name && tokens[name.last], DASHES);
    const closed = name && (!tokens[name.last] || dashed || isSign(tokens[name.last], CLOSES));
    if (name && (closed || endsUnclosed(parse, name, end))) k = name.last;
    else if (!name) k = Math.max(k, namedBehindComma(parse, names, index, k), namedBehindAside(parse, names, k));
  }
  return { first: index, last: k };
}

/** « dijo la presidenta, Anne Nom a la salida. »: behind a full name that no second comma closes a preposition leads to where it was said, and no verb follows. */
function endsUnclosed(parse: Parse, { words, last }: Name, end: number): boolean {
  const told =
    parse.lexicon.language.grammar.dropsSubject && isFullName(words) && isInAny(PREPOSITIONS, parse.tokens[last]);
  return told && !hasFinite(parse, last, end);
}

/** "her mother": a pronoun that is a determiner too, before its noun. */
function owns(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  // „erinnert sich ihr langjähriger Freund“
  const described = lexicon.language.grammar.bracket && isPlainWord(parse, index + 1);
  const noun = described && tokens[index + 1]?.capital === false ? index + 2 : index + 1;
  const behind = tokens[noun];
  if (!lexicon.has(List.determiners, tokens[index]) || behind === undefined) return false;
  // Where nouns have capitals they need no list.
  return isNoun(parse, behind) || (lexicon.language.grammar.capitalNouns && behind.capital);
}

function isGovernor(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const token = tokens[index] as Token;
  if (lexicon.has(List.prepositions, token) || lexicon.has(List.contracted, token)) return true;
  const before = tokens[index - 1];
  return (
    lexicon.has(List.determiners, token) &&
    before !== undefined &&
    (lexicon.has(List.prepositions, before) || lexicon.has(List.contracted, before))
  );
}

/** « la prima cittadina », « una prima stima »: between an article and a noun a word that is a preposition elsewhere. */
function ranks({ tokens, lexicon }: Parse, index: number): boolean {
  if (!lexicon.language.grammar.dropsSubject || !isInAny(ARTICLES, tokens[index - 1])) return false;
  const noun = tokens[index + 1];
  return isInAny(PEOPLE, noun) || (noun?.kind === 'word' && !noun.capital && !isInAny(LEADS, noun));
}

/** « Nome della Cgil »: behind a name, where subjects may be left out, the institution that somebody is of. */
function isOfInstitution({ tokens, lexicon }: Parse, names: NameIndex, index: number): boolean {
  const joins = lexicon.has(List.contracted, tokens[index]) && lexicon.has(List.joints, tokens[index]);
  return joins && lexicon.language.grammar.dropsSubject && names.has(index + 1);
}

/** A preposition or an article. */
const leads = ({ tokens }: Parse, index: number) => isInAny(LEADS, tokens[index]);

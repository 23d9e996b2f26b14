import type { Gender } from '../lexicon/lexicon.ts';
import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import { ARTICLES, PEOPLE } from '../lexicon/word-classes.ts';
import type { Parse, Range } from '../parse.ts';
import { isOwning } from '../phrases/nouns/owning.ts';
import { behindSuspended } from '../text/suspended.ts';
import type { Token } from '../text/tokens.ts';
import { isAccount } from './account.ts';
import { isAttributive } from './attributive.ts';
import { opensBehindInitial } from './behind-initial.ts';
import { behindParticles, leadsToSurname } from './behind-particles.ts';
import { insideBracket, subjectBehind } from './beside-verb.ts';
import { endsWithPossessive } from './ends-with-possessive.ts';
import { isGivenName } from './gender.ts';
import { isGivenAlone } from './given-alone.ts';
import { goesOnInTitleCase } from './goes-on-in-title-case.ts';
import { honours, institutionEnd, leadsToInstitution, opensInstitution, severalEnd } from './institution.ts';
import { isJoinedTo, isListedWith } from './joined.ts';
import { KnownPairs } from './known-pairs.ts';
import { isLegalForm } from './legal-form.ts';
import { endsLine } from './line-end.ts';
import { nameWords } from './name-words.ts';
import { behindNickname } from './nickname.ts';
import { isCounted, isNounRun } from './noun-run.ts';
import { isNumbered } from './numbered.ts';
import { isInOffice, isRespectful } from './office.ts';
import { opensPlace } from './opens-place.ts';
import { tellsOrigin } from './origin.ts';
import { isOwner, nextName, ownedEnd, ownerEnd } from './owner.ts';
import { withParticles } from './particled.ts';
import { provenWords } from './proven.ts';
import { regionNames } from './regions.ts';
import {
  headsSentence,
  isBehindQuotation,
  isInitial,
  isSaint,
  opensSaying,
  opensWithInfinitive,
  tellsOfSomebody,
} from './sentence-head.ts';
import { holdsLetters, isInitialled, isMiddleInitial } from './shortened.ts';
import { inCapitals, isShouted } from './shouted.ts';
import { isLongEnough, splitName } from './split.ts';
import { belongsToName, isArticled, isSurname, PARTICLED } from './surname.ts';
import { TitleCase } from './title-case.ts';
import { isToldOf } from './told-of.ts';
import { opensWithTrade } from './trade.ts';

const OFFICES = listsOf(List.titles, List.roles);
/** Moments, and nouns for what is said („nach Ansicht von Name“). */
const SAID = listsOf(List.times, List.viewNouns);
const NOUNS = listsOf(List.roles, List.organisations, List.groups, List.documents, List.times);

/** A name where it stands; the title before it (« M. », "Dr") is not part of the range. */
export interface Name extends Range {
  readonly words: readonly string[];
  /** The words with a blank between them. */
  readonly spelling: string;
  /** Gender that a title before the name tells, or null without a title. */
  readonly title: Gender | null;
  /** It owns the noun behind it („Pohls Sprecher“): its words stand without the ending. */
  readonly owns: boolean;
  readonly index: number;
}

/**
 * Capitalised sequences with particles, hyphens and initials (`Nico De Sala`, `Jane J. Ashby`, `Sami Abd al-Karim`).
 * At the head of a sentence a capital proves nothing: there the word must stand capitalised elsewhere, be a first name,
 * be followed by another capital or by a verb.
 */
export function findNames(parse: Parse): Name[] {
  const finder = new Finder(parse);
  // A surname may stand in the heading before the full name does in the text: where a capital proves nothing, learn them first.
  if (parse.lexicon.language.grammar.capitalNouns) for (let k = 0; k < parse.tokens.length; k++) finder.nameFrom(k);
  const names: Name[] = [];
  for (let index = 0; index < parse.tokens.length; ) {
    const last = finder.nameFrom(index);
    if (last === null) {
      index++;
      continue;
    }
    const owner = ownerEnd(parse, finder.surnames, index, last);
    const parts: [number, number][] = owner === -1 ? splitName(parse, finder.pairs, index, last) : [[index, owner]];
    for (const [from, to] of parts) {
      const owns = owner !== -1 || ownedEnd(parse, finder.surnames, from, to) !== -1;
      const words = nameWords(parse.tokens, from, to, owns);
      names.push({
        first: from,
        last: to,
        words,
        spelling: words.join(' '),
        title: finder.titleBefore(from),
        owns,
        index: names.length,
      });
    }
    index = owner === -1 ? last : nextName(parse, owner, last);
  }
  return withParticles(parse, names);
}

class Finder {
  private readonly tokens: readonly Token[];
  /** Words that stand capitalised inside a sentence somewhere. */
  private readonly proven: ReadonlySet<string>;
  /** Words that stand in lower case somewhere. */
  private readonly nouns = new Set<string>();
  private readonly titleCase: TitleCase;
  readonly surnames = new Set<string>();
  readonly pairs: KnownPairs;

  constructor(private readonly parse: Parse) {
    this.tokens = parse.tokens;
    this.titleCase = new TitleCase(parse.tokens, parse.article.blocks);
    this.pairs = new KnownPairs(parse.tokens);
    this.proven = provenWords(parse, this.titleCase);
    for (const token of this.tokens) if (!token.capital && token.kind === 'word') this.nouns.add(token.low);
  }

  /** The token after the name that begins here, or null. */
  nameFrom(index: number): number | null {
    if (!this.begins(index)) return isAccount(this.parse, index) ? index + 1 : null;
    let last = index + 1;
    for (let next = this.extends(last, index); next !== null; next = this.extends(last, index)) last = next;
    if (!this.accept(index, last) || isShouted(this.parse, index, last)) return null;
    last = severalEnd(this.parse, index, last);
    return this.parse.lexicon.has(List.organisations, this.tokens[index]) ? institutionEnd(this.parse, last) : last;
  }

  titleBefore(index: number): Gender | null {
    const before = this.tokens[index - 1]?.text === '.' ? index - 2 : index - 1;
    const token = this.tokens[before];
    if (!token || token.block !== this.tokens[index]?.block) return null;
    return this.parse.lexicon.titles.get(token.low) ?? null;
  }

  private begins(index: number): boolean {
    const [token, next] = [this.tokens[index] as Token, this.tokens[index + 1]];
    const { lexicon } = this.parse;
    if (token.kind !== 'word' || !(token.capital || isArticled(token))) return false;
    if (opensInstitution(this.parse, index) && !this.titleCase.at(index + 1)) return true;
    if (lexicon.has(List.neverNames, token) || tellsOrigin(this.parse, index) || isAttributive(this.parse, index))
      return false;
    const shown = this.proven.has(token.text) || this.titleCase.at(index);
    if (!shown && opensWithTrade(this.parse, index, this.nouns.has(token.low))) return false;
    if (
      lexicon.has(List.titles, token) &&
      (next?.capital || next?.text === '.' || leadsToSurname(this.parse, index + 1))
    )
      return false;
    // « Dijo Nombre que … »: a verb heads the sentence.
    if (lexicon.language.grammar.dropsSubject && headsSentence(this.parse, index) && !isGivenName(token.text)) {
      if (lexicon.has(List.finiteCues, token) || lexicon.has(List.verbs, token)) return false;
    }
    const noun = isInAny(PEOPLE, token) && !this.surnames.has(token.text) && !isGivenName(token.text);
    // „Ans Aufgeben denkt keiner“: what leads a noun at the head of its sentence.
    const leads = lexicon.has(List.contracted, token) && headsSentence(this.parse, index);
    if (lexicon.language.grammar.capitalNouns && (noun || leads || isInAny(SAID, token))) return false;
    if (isRespectful(this.parse, index) || isInOffice(this.parse, index)) return false;
    // "Dr A. Marsh": an initial is no article.
    const initial = isInitial(token) && next?.text === '.' && this.tokens[index + 2]?.capital;
    if (lexicon.has(List.openers, token) && !initial && !opensPlace(this.parse, index)) {
      // « au quotidien Le Monde », « Nello Ravi », « Dal Pozzo »: an article inside the sentence, with a capital behind it.
      return (
        !headsSentence(this.parse, index) &&
        Boolean(next?.capital) &&
        (isInAny(ARTICLES, token) || isBehindQuotation(this.tokens, index)) &&
        next?.block === token.block
      );
    }
    return true;
  }

  /**
   * Where every noun has a capital (German), a name needs more: a first name, a title or a role before it, initials, or a surname
   * that a full name has shown; or the place beside a reporting verb that a noun could only take with its article.
   */
  private trusted(first: number, last: number): boolean {
    const { lexicon } = this.parse;
    const token = this.tokens[first] as Token;
    const before = this.tokens[first - 1];
    const beside = before?.block === token.block ? before.low : '';
    if (isGivenName(token.text) && last - first > 1) return this.remember(first, last);
    // Two nouns hardly ever stand side by side: the run is a name, or a noun and a name.
    const shouted = inCapitals(this.parse, first, last);
    const run = !shouted && this.tokens.slice(first, last).every((t) => t.capital && t.text.length > 1);
    if (isInitialled(this.parse, first, last, this.nouns)) return this.remember(first, last);
    if (last - first > 1 && run)
      return !isNounRun(this.parse, first, last, this.surnames) && this.remember(first, last);
    const role = lexicon.lists(List.roles, beside) && !lexicon.lists(List.determiners, beside);
    if (role || this.titleBefore(first) !== null) return this.remember(first, last);
    // „BGH“, „EuGH“
    if (/^\p{Lu}(?:\p{Lu}{1,5}|(?=.*\p{Ll})\p{L}{0,5}\p{Lu}\p{L}{0,2})$/u.test(token.text) && !shouted) return true;
    if (this.surnames.has((this.tokens[last - 1] as Token).text)) return true;
    if (last - first === 1 && regionNames(lexicon.language).has(token.text)) return true;
    if (isOwner(this.parse, this.surnames, first, last) || isGivenAlone(this.parse, first, last)) return true;
    const determined =
      [List.determiners, List.contracted, List.prepositions].some((list) => lexicon.lists(list, beside)) ||
      isCounted(this.parse, first) ||
      /^\p{Ll}+(?:e|er|en|em|es)$/u.test(before?.text ?? '');
    const speaks = (k: number) => lexicon.has(List.finiteCues, this.tokens[k]);
    return (
      !isInAny(NOUNS, token) &&
      ((speaks(first - 1) && !/^\p{Lu}/u.test(this.tokens[last]?.text ?? '')) ||
        insideBracket(this.parse, first, last) ||
        (!determined && speaks(last) && !subjectBehind(this.parse, first, last)))
    );
  }

  private remember(first: number, last: number): true {
    if (last - first > 1 || this.titleBefore(first) !== null) this.surnames.add((this.tokens[last - 1] as Token).text);
    return true;
  }

  private accept(first: number, last: number): boolean {
    const token = this.tokens[first] as Token;
    const { lexicon } = this.parse;
    // „Umwelt- | und Energieministerin“: a noun cut short is nobody's name.
    if (behindSuspended(this.tokens, last) > last && last - first === 1) return false;
    if (lexicon.language.grammar.capitalNouns)
      return holdsLetters(this.tokens, first, last, this.surnames) && this.trusted(first, last);
    if (token.text.length < 2 && last - first < 2) return false;
    if (!headsSentence(this.parse, first) && !this.titleCase.at(first)) return true;
    if (this.proven.has(token.text) || isGivenName(token.text) || this.titleBefore(first) !== null) return true;
    if (this.titleCase.at(first) || opensSaying(this.parse, first)) return false;
    if (tellsOfSomebody(this.parse, first, last) || opensWithInfinitive(this.parse, first)) return false;
    if (last - first > 1)
      return !lexicon.has(List.roles, token) || !isGivenName((this.tokens[first + 1] as Token).text);
    if (token.text === token.text.toUpperCase() && token.text.length > 1 && token.text.length < 7) return true;
    if (isListedWith(this.parse, first, last)) return true;
    if (lexicon.has(List.cues, token) || lexicon.has(List.roles, token) || lexicon.has(List.organisations, token))
      return false;
    if (isJoinedTo(this.parse, first, last)) return true;
    if (lexicon.has(List.groups, token) || lexicon.has(List.adverbEnding, token)) return false;
    const next = this.tokens[last];
    if (!next || next.block !== token.block) return false;
    if (isToldOf(this.parse, last)) return true;
    // « Bréval a dormi. »: no noun stands so without an article, but where nouns need none ("Light is used").
    const bare = lexicon.language.grammar.nounsPile;
    return lexicon.has(List.finiteCues, next) || (!bare && lexicon.has(List.auxiliaries, next));
  }

  /** The token after the next part of the name, if `at` continues it. */
  private extends(at: number, first: number): number | null {
    const token = this.tokens[at];
    const { lexicon } = this.parse;
    const { block, marked: inside } = this.tokens[first] as Token;
    if (!token || token.block !== block || token.marked !== inside) return behindNickname(this.parse, first, at);
    const previous = this.tokens[at - 1] as Token;
    if (endsLine(this.parse.text, previous, token)) return null;
    if (
      token.text === '.' &&
      (isInitial(previous) || isSaint(previous)) &&
      this.tokens[at + 1]?.capital &&
      (!isInAny(OFFICES, this.tokens[at + 1]) || leadsToInstitution(this.parse, at + 1)) &&
      !opensBehindInitial(this.parse, at + 1) &&
      this.tokens[at + 1]?.block === block
    )
      return at + 2;
    // "the Harbour Workers' Union", "the County Sheriff's Office"
    if (
      isOwning(this.parse, at) &&
      (token.text === '’' || token.text === "'" || isInAny(OFFICES, previous)) &&
      lexicon.has(List.organisations, this.tokens[at + 1]) &&
      this.tokens[at + 1]?.capital
    )
      return at + 2;
    if (token.text === '&' && this.tokens[at + 1]?.capital) return at + 2;
    if (isNumbered(this.parse, at, first)) return at + 1;
    if (token.kind !== 'word') return null;
    if (token.capital) {
      if (leadsToInstitution(this.parse, at)) return at + 1;
      if (lexicon.has(List.neverNames, token)) return null;
      if (lexicon.has(List.titles, token) && !honours(this.parse, at, first) && !isMiddleInitial(this.tokens, at))
        return null;
      if (this.titleCase.at(at) && !goesOnInTitleCase(this.parse, this.proven, at)) return null;
      if (isLegalForm(token.text)) return at + 1;
      if (
        lexicon.language.grammar.capitalNouns &&
        (isLongEnough(this.tokens, first, at) ||
          lexicon.has(List.groups, token) ||
          (lexicon.has(List.roles, token) && !isSurname(this.parse, at, first)) ||
          lexicon.has(List.times, token) ||
          lexicon.has(List.organisations, token))
      )
        return null;
      // "Sonia A. Zell": an initial is no article.
      const initial = isInitial(token) && this.tokens[at + 1]?.text === '.';
      const opener = !initial && lexicon.has(List.openers, token) && !opensPlace(this.parse, at);
      const small = opener && !belongsToName(this.parse, at);
      return small && !endsWithPossessive(this.parse, at) ? null : at + 1;
    }
    if (!token.word.whole && PARTICLED.test(token.text)) return at + 1;
    return behindParticles(this.parse, first, at);
  }
}

import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PEOPLE } from '../../lexicon/word-classes.ts';
import { isGivenName } from '../../names/gender.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, sentenceEnd } from '../../parse.ts';
import { isNoun } from '../../phrases/noun.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { isDative } from '../../phrases/subjects/oblique.ts';
import { isRelative } from '../../phrases/verbs/finite.ts';
import { endsOpeningClause } from '../../phrases/verbs/subordinator.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import { asksBehind, opensContent } from '../clauses/content-opens.ts';
import { deniesInfinitive, opensPurpose, tellsWhatFor } from '../clauses/infinitive.ts';
import { behindNamed, behindToldName, speaksBehind } from './behind-named.ts';
import { behindOwned } from './behind-owned.ts';
import { behindAgo, behindDate, behindMoment, isMomentNoun } from './behind-when.ts';
import { isHearer, setsApart } from './hearer.ts';
import { isOtherBehind, prepositionalEnd } from './prepositional-end.ts';
import { whomToldEnd } from './whom-told.ts';

const OPENS = listsOf(List.determiners, List.definite);

/** How many tokens a date in brackets has at most. */
const LONGEST_DATE = 5;

/** How many tokens a relative on the person told has at most, with its conjunction. */
const LONGEST_RELATIVE = 16;

/**
 * Steps over what may stand between a reporting verb and its subject or content: adverbs, moments, and to whom or where it was said
 * (« a expliqué mardi à l'agence Nom »). The addressee and the medium are never the speaker.
 * @param passage the marked passage that the verb stands in, or -1
 * @returns the first token behind them.
 */
export function stepOverAddressee(parse: Parse, names: NameIndex, from: number, passage = -1): number {
  const { tokens, lexicon } = parse;
  if (lexicon.has(List.telling, tokens[from - 1])) {
    const told = phraseFrom(parse, names, from) ?? personTold(parse, from);
    const relative = told ? behindRelative(parse, told.last) : -1;
    if (relative !== -1) return relative;
    const end = told ? whomToldEnd(parse, from, told.last) : -1;
    if (end !== -1) return stepOverAddressee(parse, names, Math.max(behindOwned(parse, from, end), from + 1), passage);
  }
  const end = sentenceEnd(parse, Math.min(from, tokens.length - 1));
  let k = from;
  let aside = false; // a comma has opened one
  for (;;) {
    const token = tokens[k];
    if (!token || k >= end || token.marked !== passage) {
      const named = token && k < end ? behindNamed(parse, k) : k;
      if (named === k) return Math.min(k, end);
      k = named;
      continue;
    }
    const moment = behindMoment(parse, k);
    if (moment > k) {
      k = moment;
      continue;
    }
    if (opensContent(parse, k) || asksBehind(parse, k)) return k;
    // « nesta terça-feira (12) »
    if (token.text === '(' && lexicon.has(List.times, tokens[k - 1]) && isDate(parse, k)) {
      k = behindBracket(parse, k);
      continue;
    }
    // « informó de que », « se queja de que »: the preposition belongs to the conjunction. « disse-lhe »: to whom.
    const joins = lexicon.has(List.clauseAfter, token) && lexicon.has(List.clause, tokens[k + 1]);
    const hung = k > 0 && lexicon.has(List.clitics, token) && /[-‐‑]/.test(parse.text[token.start - 1] ?? '');
    if (joins || hung) {
      k++;
      continue;
    }
    if (k === from && (isHearer(parse, k) || setsApart(parse, k))) {
      k++;
      continue;
    }
    if (deniesInfinitive(parse, k) || opensPurpose(parse, k)) return k;
    const fixed = asideAt(parse, k) || markerAt(parse, k);
    if (fixed > 0) {
      k += fixed;
      continue;
    }
    const adverb = lexicon.has(List.adverbs, token) || (lexicon.has(List.adverbEnding, token) && token.low.length > 6);
    // "sagte ein Sprecher": where the particle of a verb is an article too, a noun behind it shows which.
    const article =
      adverb && lexicon.has(List.determiners, token) && /^(?:word|number)$/.test(tokens[k + 1]?.kind ?? '');
    // « ha detto dopo | il voto »: an adverb that leads a noun is a preposition there.
    const late = lexicon.has(List.adverbs, tokens[k - 1]) || lexicon.has(List.times, tokens[k - 1]);
    const leads = adverb && !late && lexicon.has(List.addressee, token) && isInAny(OPENS, tokens[k + 1]);
    if ((adverb || lexicon.has(List.times, token)) && !names.has(k) && !article && !leads) {
      k++;
      continue;
    }
    if (isMomentNoun(parse, k)) {
      k += 2;
      continue;
    }
    const ago = behindAgo(parse, k);
    if (ago > k) {
      k = ago;
      continue;
    }
    const dated = behindDate(parse, k);
    if (dated > k) {
      k = dated;
      continue;
    }
    // "erzählte dem Sender, dass": whom it was told to.
    const oblique = lexicon.has(List.oblique, token) || isDative(parse, k);
    const told = oblique ? toldThere(parse, names, k) : -1;
    if (told > k) {
      k = told;
      continue;
    }
    if (
      token.text === ',' &&
      !tellsWhatFor(parse, k + 1) &&
      !opensNoun(parse, k + 1) &&
      (isMoment(parse, k + 1) || asideAt(parse, k + 1) > 0)
    ) {
      k++;
      aside = true;
      continue;
    }
    if (token.text === ',' && aside && speaksBehind(parse, names, k + 1)) return k + 1;
    if (
      lexicon.has(List.addressee, token) &&
      !isArticle(parse, k) &&
      !governsSaying(parse, k) &&
      // « espère en rétablir la moitié »: a pronoun before an infinitive.
      !(lexicon.has(List.clitics, token) && lexicon.has(List.infinitiveEnding, tokens[k + 1]) && !names.has(k + 1)) &&
      !(lexicon.has(List.infinitive, token) && lexicon.has(List.infinitiveEnding, tokens[k + 1]) && !names.has(k + 1))
    ) {
      const behind = prepositionalEnd(parse, names, k, end, promises(parse, from - 1));
      if (behind === null) return k;
      const told = behindToldName(parse, names, k, behind);
      // « prega per il Paese, che soffre »: a clause behind one comma alone tells of the noun before it.
      const relates =
        lexicon.language.grammar.dropsSubject &&
        tokens[k - 1]?.text !== ',' &&
        !lexicon.has(List.locative, token) &&
        lexicon.has(List.clause, tokens[behind + 1]) &&
        isRelative(parse, behind + 1);
      const closes =
        tokens[behind]?.text === ',' &&
        behind + 1 < end &&
        !relates &&
        !isClauseComma(parse, names, behind) &&
        !(lexicon.language.cues.bareClause && endsOpeningClause(parse, behind));
      k = told !== -1 ? told : closes ? behind + 1 : behind;
      continue;
    }
    return k;
  }
}

/** "said, before | adding": behind a preposition a verb that reports is nobody whom something is told. */
function governsSaying({ tokens, lexicon }: Parse, preposition: number): boolean {
  return lexicon.language.cues.bareClause && lexicon.has(List.gerundCues, tokens[preposition + 1]);
}

/** « (12) », « (12/5) » */
function isDate({ tokens }: Parse, bracket: number): boolean {
  return tokens[bracket + 1]?.kind === 'number' && behindBracket({ tokens }, bracket) > bracket + 1;
}

function behindBracket({ tokens }: Pick<Parse, 'tokens'>, bracket: number): number {
  for (let k = bracket + 1; k <= bracket + LONGEST_DATE; k++) if (tokens[k]?.text === ')') return k + 1;
  return bracket + 1;
}

/**
 * "told a woman who asked whether he would stay that S": the conjunction behind what a relative tells of the person told, the second one
 * where the relative reports something itself; -1 where none follows.
 */
function behindRelative(parse: Parse, relative: number): number {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.bareClause || !isRelative(parse, relative)) return -1;
  const end = Math.min(sentenceEnd(parse, relative), relative + LONGEST_RELATIVE);
  for (let k = relative + 1; k < end; k++) {
    const token = tokens[k];
    if (token?.marked !== -1 || token.text === ',') return -1;
    if (token.low === lexicon.language.cues.polar || !lexicon.has(List.clause, token)) continue;
    if (!lexicon.has(List.cues, tokens[k - 1])) return k;
  }
  return -1;
}

/** "told reporters", "told him": a bare noun or an object pronoun. */
function personTold(parse: Parse, from: number): { last: number } | null {
  const token = parse.tokens[from];
  if (
    token?.kind !== 'word' ||
    token.marked !== -1 ||
    parse.lexicon.has(List.clause, token) ||
    parse.lexicon.has(List.questionWords, token) ||
    parse.lexicon.has(List.conditions, token) ||
    parse.lexicon.has(List.infinitive, token)
  )
    return null;
  return { last: from + 1 };
}

/** Length in tokens of a fixed adverbial phrase at `index` (« de son côté »), of what somebody did meanwhile, or 0. */
function asideAt({ tokens, lexicon }: Parse, index: number): number {
  return lexicon.asides.at(tokens, index)?.words.length ?? meanwhileAt({ tokens, lexicon }, index);
}

/** « lembrou, rindo, … », « disse, a rir, … »: length of a gerund between commas, or of an infinitive that stands for one; 0 for none. */
function meanwhileAt({ tokens, lexicon }: Pick<Parse, 'tokens' | 'lexicon'>, index: number): number {
  if (!lexicon.language.grammar.dropsSubject || tokens[index - 1]?.text !== ',') return 0;
  if (tokens[index + 1]?.text === ',') return lexicon.has(List.gerundEnding, tokens[index]) ? 1 : 0;
  const leans = lexicon.has(List.infinitive, tokens[index]) && lexicon.has(List.infinitiveEnding, tokens[index + 1]);
  return leans && tokens[index + 2]?.text === ',' ? 2 : 0;
}

/** « affirme à tort que », « assure, sans preuve, que »: a marker of dispute stands between verb and clause. */
function markerAt(parse: Parse, index: number): number {
  const comma = parse.tokens[index]?.text === ',' ? 1 : 0;
  const marker = parse.lexicon.markers.at(parse.tokens, index + comma);
  if (!marker) return 0;
  const length = comma + marker.words.length;
  return comma && parse.tokens[index + length]?.text === ',' ? length + 1 : length;
}

function isMoment(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const low = tokens[index]?.low ?? '';
  // « o frio, explica, não prova nada »: what is denied is no moment.
  if (lexicon.has(List.negations, tokens[index])) return false;
  return (
    lexicon.lists(List.times, low) ||
    lexicon.lists(List.adverbs, low) ||
    lexicon.lists(List.addressee, low) ||
    isMomentNoun(parse, index) ||
    behindDate(parse, index) > index
  );
}

/** A comma that closes the report rather than the addressee: a name or determiner does not follow. */
function isClauseComma(parse: Parse, names: NameIndex, comma: number): boolean {
  const behind = parse.tokens[comma + 1];
  return !(
    behind &&
    (names.has(comma + 1) || isOtherBehind(parse, comma + 1) || parse.lexicon.has(List.clause, behind))
  );
}

/** "agreed with the union | to pay": a verb that tells what shall be done has an infinitive behind whom it is told to. */
function promises({ tokens, lexicon }: Parse, verb: number): boolean {
  if (!lexicon.language.cues.bareClause) return false;
  return lexicon.cues.get(tokens[verb]?.low ?? '')?.some((cue) => cue.class === 'will') === true;
}

/** « exigiu a divulgação »: a noun in the singular has its article; « a uma rádio », « a este diário », « a quem »: no noun follows. */
function isOneThing(parse: Parse, index: number): boolean {
  const noun = parse.tokens[index];
  return noun?.kind === 'word' && !noun.capital && !noun.low.endsWith('s') && isPlainWord(parse, index);
}

/** « reclamou a feirante »: where the preposition is an article too, a noun for one person or institution behind it shows which. */
function isArticle(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  // « disse a também vereadora Nome »: an adverb may stand before the noun.
  const own = lexicon.has(List.adverbs, tokens[index + 1]) && isInAny(PEOPLE, tokens[index + 2]);
  const [token, noun] = [tokens[index], tokens[own ? index + 2 : index + 1]];
  const both = lexicon.language.grammar.dropsSubject && lexicon.has(List.determiners, token);
  // « rejeitou a acusação de Nome de que S »
  const object = lexicon.has(List.statements, noun) || lexicon.has(List.rumours, noun);
  // « disse a Dra. Nome »
  const titled = lexicon.has(List.titles, noun) || isOneThing(parse, index + 1);
  // « informou a GNR »: letters that stand for an institution have their article.
  if (both && noun?.kind === 'word' && /^\p{Lu}{2,6}$/u.test(noun.text)) return true;
  // « informou a Cruz Verde »: a name of several words that is nobody's.
  if (both && noun?.capital && tokens[index + 2]?.capital && !isGivenName(noun.text)) return true;
  return both && noun !== undefined && (object || titled || (isNoun(parse, noun) && !noun.low.endsWith('s')));
}

/** « Segundo disse, | a empresa está falida », no « disse, | a rir, ». */
function opensNoun(parse: Parse, index: number): boolean {
  const noun = parse.tokens[index + 1];
  const infinitive = parse.lexicon.has(List.infinitiveEnding, noun) && noun !== undefined && !isNoun(parse, noun);
  return isArticle(parse, index) && !infinitive;
}

/** „erzählte | dem Sender“, „erzählte | dem Sender Anne Pohl“: the end of the phrase; behind an institution a full name is whoever speaks. */
function toldThere(parse: Parse, names: NameIndex, first: number): number {
  const { tokens, lexicon } = parse;
  const phrase = phraseFrom(parse, names, first);
  const name = names.get(first + 2);
  const institution = lexicon.has(List.organisations, tokens[first + 1]);
  if (institution && name && name.words.length > 1 && isGivenName(name.words[0] ?? '')) return name.first;
  return phrase?.last ?? -1;
}

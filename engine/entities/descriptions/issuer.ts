import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { perLanguage } from '../../lexicon/per-language.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { governedPhrase } from '../../phrases/nouns/governed-phrase.ts';
import { opensMoment } from '../../phrases/nouns/opens-moment.ts';
import { type Phrase, readPhrase } from '../../phrases/phrase.ts';
import type { Token } from '../../text/tokens.ts';
import type { Place, Resolution } from '../entity.ts';
import type { Moment, Timeline } from '../timeline.ts';

const issuingOf = perLanguage(({ cues }) => wordSet(cues.issuing ?? ''));

const WHEN = listsOf(List.times, List.adverbs, List.months);

/** How far back the text that is taken up was first told of, in tokens. */
const REACH = 250;
/** How far from the noun for a text the verb stands that tells how somebody came by it, in tokens. */
const NEAR = 6;
/** How many adjectives stand between the article and the noun (« un long communiqué »). */
const ADJECTIVES = 2;

/** « un communiqué diffusé mardi | par Nom »: who put a text out, behind the participle that ends it. */
export function issuedBy(parse: Parse, names: NameIndex, phrase: Phrase): Phrase | null {
  const { tokens, lexicon } = parse;
  const { head, last } = phrase;
  const text = lexicon.has(List.standsFor, tokens[head]) && lexicon.has(List.documents, tokens[head]);
  if (!text || phrase.governed || phrase.name || head === last - 1) return null;
  const participle = last - 1;
  if (participle <= head || !putsOut(parse, tokens[participle] as Token)) return null;
  // « diffusé | ce mardi »
  let by = opensMoment(parse, last) ? last + 1 : last;
  while (isInAny(WHEN, tokens[by]) || tokens[by]?.kind === 'number') by++;
  if (!lexicon.has(List.presentedBy, tokens[by]) || tokens[by]?.sentence !== tokens[head]?.sentence) return null;
  const agent = governedPhrase(parse, names, by);
  return agent && canSpeak(parse, names, agent) ? readPhrase(parse, names, agent) : null;
}

/** « publié », « publicada »: a participle by which texts are signed, in any gender; what is only read or found by somebody (« consulté par ») is not theirs. */
function putsOut({ lexicon }: Parse, { low }: Token): boolean {
  const signing = lexicon.language.notes.bylines.split(', ').filter((phrase) => phrase.includes(' '));
  return signing.some((phrase) => stemOf(phrase.slice(0, phrase.indexOf(' '))) === stemOf(low));
}

function stemOf(participle: string): string {
  return participle.replace(/[aoeé]{0,2}s?$/u, '');
}

/**
 * "The ministry said in a statement … “…”, the statement said.": a text that is taken up has no voice but that of whoever put it out:
 * who acts in the sentence that first told of it. Null where that is nobody, or several.
 */
export function issuerOf(parse: Parse, timeline: Timeline, phrase: Phrase, at: Place): Resolution | null {
  const { tokens, lexicon } = parse;
  const noun = tokens[phrase.head];
  const put = putOut(parse, timeline, phrase, at);
  if (put) return put;
  if (phrase.governed || !(lexicon.has(List.standsFor, noun) || lexicon.anyText.has(noun?.low ?? ''))) return null;
  const anew = !phrase.definite && isReadIn(parse, phrase);
  if (!anew && !(phrase.definite && phrase.head === phrase.last - 1)) return null;
  const told = anew ? sentenceStart(parse, phrase.first) - 1 : firstTold(parse, phrase);
  if (told === -1 || isReceived(parse, told)) return null;
  return actsAlone(timeline, at, tokens[told]?.sentence);
}

/**
 * « Rovelan a reconnu une panne. « … », précise un communiqué diffusé lundi. »: a new text of which nothing tells whose it is is the
 * institution's that acts in the sentence before; null where several do.
 */
function putOut(parse: Parse, timeline: Timeline, phrase: Phrase, at: Place): Resolution | null {
  const { tokens, lexicon } = parse;
  const noun = tokens[phrase.head];
  const text = lexicon.has(List.speechNouns, noun) && lexicon.has(List.documents, noun);
  if (!text || phrase.definite || phrase.plural || phrase.governed || !lexicon.has(List.standsFor, noun)) return null;
  // « un communiqué de la mairie »
  if (tokens.slice(phrase.head + 1, phrase.last).some((token) => lexicon.has(List.joints, token))) return null;
  const issuer = onlyOne(timeline.lately(at), ({ entity, place }) => {
    const institution = entity.kind === 'organisation' || entity.kind === 'unknown';
    const acts = place.subject && !place.marked && place.block === at.block;
    return institution && acts && at.sentence - place.sentence === 1;
  });
  return issuer && { entity: issuer.entity, certainty: 0.75, antecedent: issuer.place.token };
}

/**
 * "The council issued a statement saying that …": a new text has no voice but that of whoever puts it out in its sentence, and a noun for any
 * text (« le texte ») that of whoever put out the one that it takes up.
 */
export function writtenBy(parse: Parse, timeline: Timeline, phrase: Phrase, at: Place): Resolution | null {
  const { tokens, lexicon } = parse;
  if (lexicon.anyText.has(tokens[phrase.head]?.low ?? '')) return issuerOf(parse, timeline, phrase, at);
  const text = lexicon.has(List.documents, tokens[phrase.head]) && !phrase.definite && !phrase.name;
  // "a joint | statement"
  const bare = phrase.first === phrase.head && lexicon.has(List.determiners, tokens[phrase.first - 2]);
  const verb = tokens[bare ? phrase.first - 3 : phrase.first - 1];
  if (!text || !issuingOf(lexicon.language).has(verb?.low ?? '')) return null;
  return actsAlone(timeline, at, at.sentence, phrase.first);
}

/** Whoever alone acts in a sentence, before a token of it where one is given; a text and a place put nothing out. */
export function actsAlone(timeline: Timeline, at: Place, sentence?: number, before = Infinity): Resolution | null {
  const issuer = onlyOne(timeline.lately(at), ({ entity, place }) => {
    const acts = place.subject && !place.marked && place.sentence === sentence && place.token < before;
    return acts && entity.kind !== 'document' && entity.kind !== 'place';
  });
  return issuer && { entity: issuer.entity, certainty: 0.85, antecedent: issuer.place.token };
}

/** A mention that fits, where all that do are of one entity; null where nobody fits, or several. */
export function onlyOne(moments: readonly Moment[], fits: (moment: Moment) => boolean): Moment | null {
  let only: Moment | null = null;
  for (const moment of moments) {
    if (!fits(moment)) continue;
    if (only && only.entity !== moment.entity) return null;
    only = moment;
  }
  return only;
}

/** „S, heißt es in einer Mitteilung“: behind a verb without anybody who says it, what is new belongs to whoever acted just before. */
function isReadIn({ tokens, lexicon }: Parse, { first, head, last }: Phrase): boolean {
  const verb = tokens[first - 3];
  const frame = lexicon.has(List.prepositions, tokens[first - 1]) && lexicon.has(List.impersonal, tokens[first - 2]);
  return frame && lexicon.language.grammar.bracket && lexicon.has(List.impersonalVerbs, verb) && last === head + 1;
}

/** « a reçu un message », „hat einen Brief erhalten“: whoever gets a text or reads it has not written it. */
export function isReceived({ tokens, lexicon }: Parse, noun: number): boolean {
  const { sentence } = tokens[noun] as Token;
  const behind = lexicon.language.grammar.bracket ? NEAR : 0;
  return tokens
    .slice(Math.max(0, noun - NEAR), noun + behind)
    .some((token) => token.sentence === sentence && lexicon.receiving.has(token.low));
}

/**
 * Where the same noun stands before as something new: « dans un communiqué », "issued a joint statement", or another for a text that has an
 * issuer, where the noun is one for any text (« a publié un communiqué … lit-on dans le texte »); or -1.
 */
function firstTold(parse: Parse, { first, head }: Phrase): number {
  const { tokens, lexicon } = parse;
  const any = lexicon.anyText.has(tokens[head]?.low ?? '');
  const isMeant = (token: Token | undefined) =>
    token?.low === tokens[head]?.low ||
    (any && lexicon.has(List.standsFor, token) && lexicon.has(List.documents, token));
  for (let k = first - 1; k > 0 && first - k < REACH; k--) {
    if (!isMeant(tokens[k]) || tokens[k]?.marked !== -1) continue;
    for (let d = k - 1; d >= k - 1 - ADJECTIVES && tokens[d]?.kind === 'word'; d--) {
      if (!lexicon.has(List.determiners, tokens[d])) continue;
      if (!lexicon.has(List.definite, tokens[d])) return k;
      break;
    }
  }
  return -1;
}

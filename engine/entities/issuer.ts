import { List } from '../lexicon/lists.ts';
import { type Parse, sentenceStart } from '../parse.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Entity, Place, Resolution } from './entity.ts';
import type { Timeline } from './timeline.ts';

/** How far back the text that is taken up was first told of, in tokens. */
const REACH = 250;
/** How many adjectives stand between the article and the noun (« un long communiqué »). */
const ADJECTIVES = 2;

/**
 * "The ministry said in a statement … “…”, the statement said.": a text that is taken up has no voice but that of whoever put it out:
 * who acts in the sentence that first told of it. Null where that is nobody, or several.
 */
export function issuerOf(parse: Parse, timeline: Timeline, phrase: Phrase, at: Place): Resolution | null {
  const { tokens, lexicon } = parse;
  const noun = tokens[phrase.head];
  const put = putOut(parse, timeline, phrase, at);
  if (put) return put;
  if (phrase.governed || !lexicon.has(List.standsFor, noun)) return null;
  const anew = !phrase.definite && isReadIn(parse, phrase);
  if (!anew && !(phrase.definite && phrase.head === phrase.last - 1)) return null;
  const told = anew ? sentenceStart(parse, phrase.first) - 1 : firstTold(parse, phrase);
  if (told === -1) return null;
  let issuer: { readonly entity: Entity; readonly place: Place } | null = null;
  for (const moment of timeline.lately(at)) {
    const { entity, place } = moment;
    const acts = place.subject && !place.marked && place.sentence === tokens[told]?.sentence;
    if (!acts || entity.kind === 'document' || entity.kind === 'place') continue;
    if (issuer && issuer.entity !== entity) return null;
    issuer = moment;
  }
  return issuer && { entity: issuer.entity, certainty: 0.85, antecedent: issuer.place.token };
}

/**
 * « Mobira a reconnu une panne. « … », précise un communiqué diffusé lundi. »: a new text of which nothing tells whose it is is the
 * institution's that acts in the sentence before; null where several do.
 */
function putOut(parse: Parse, timeline: Timeline, phrase: Phrase, at: Place): Resolution | null {
  const { tokens, lexicon } = parse;
  const noun = tokens[phrase.head];
  const text = lexicon.has(List.speechNouns, noun) && lexicon.has(List.documents, noun);
  if (!text || phrase.definite || phrase.plural || phrase.governed || !lexicon.has(List.standsFor, noun)) return null;
  // « un communiqué de la mairie »
  if (tokens.slice(phrase.head + 1, phrase.last).some((token) => lexicon.has(List.joints, token))) return null;
  let issuer: { readonly entity: Entity; readonly place: Place } | null = null;
  for (const moment of timeline.lately(at)) {
    const { entity, place } = moment;
    const institution = entity.kind === 'organisation' || entity.kind === 'unknown';
    if (!institution || !place.subject || place.marked || place.block !== at.block) continue;
    if (at.sentence - place.sentence !== 1) continue;
    if (issuer && issuer.entity !== entity) return null;
    issuer = moment;
  }
  return issuer && { entity: issuer.entity, certainty: 0.75, antecedent: issuer.place.token };
}

/** „S, heißt es in einer Mitteilung“: behind a verb without anybody who says it, what is new belongs to whoever acted just before. */
function isReadIn({ tokens, lexicon }: Parse, { first, head, last }: Phrase): boolean {
  const verb = tokens[first - 3];
  const frame = lexicon.has(List.prepositions, tokens[first - 1]) && lexicon.has(List.impersonal, tokens[first - 2]);
  return frame && lexicon.language.grammar.bracket && lexicon.has(List.impersonalVerbs, verb) && last === head + 1;
}

/** Where the same noun stands before as something new: « dans un communiqué », "issued a joint statement"; or -1. */
function firstTold({ tokens, lexicon }: Parse, { first, head }: Phrase): number {
  for (let k = first - 1; k > 0 && first - k < REACH; k--) {
    if (tokens[k]?.low !== tokens[head]?.low || tokens[k]?.marked !== -1) continue;
    for (let d = k - 1; d >= k - 1 - ADJECTIVES && tokens[d]?.kind === 'word'; d--) {
      if (!lexicon.has(List.determiners, tokens[d])) continue;
      if (!lexicon.has(List.definite, tokens[d])) return k;
      break;
    }
  }
  return -1;
}

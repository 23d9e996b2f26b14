import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { ARTICLES } from '../../lexicon/word-classes.ts';
import { isRelational } from '../../names/relational.ts';
import type { Parse } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { compatible } from '../agreement.ts';
import type { Entity, Place, Resolution } from '../entity.ts';
import type { Moment, Timeline } from '../timeline.ts';
import { toldAnew } from './told-anew.ts';

/** Institutions and texts, and nouns for people whose meaning the lists know. */
const KNOWN = listsOf(
  List.roles,
  List.anybody,
  List.organisations,
  List.documents,
  List.groups,
  List.viewNouns,
  List.claimNouns,
  List.speechNouns,
  List.statements,
  List.times,
  List.adverbs,
  List.numberWords,
);

/** How many sentences back, and paragraphs, the one is spoken of who is meant. */
const NEAR = 2;
const NEAR_BLOCKS = 1;
/** How far back a noun may have told of somebody else, in tokens. */
const REACH = 400;
const SURE = 0.75;

/**
 * « Nilo Barrán marcó dos goles. « … », dijo el argentino. », « …, ha detto l'attaccante »: in Spanish, Italian and Portuguese a noun of origin, of
 * what somebody does or of what was done to them tells something new of the only one of its gender of whom the text has just spoken. Its
 * ending alone shows it; where the text has used it for somebody before, it is no such one. Elsewhere it takes up whoever has just spoken.
 */
export function epithetBearer(
  parse: Parse,
  timeline: Timeline,
  phrase: Phrase,
  at: Place,
  speakers: readonly Entity[],
): Resolution | null {
  // A title has told of nobody before.
  if (parse.article.blocks[at.block]?.kind === 'title') return null;
  if (!parse.lexicon.language.grammar.dropsSubject) return toldAnew(parse, timeline, phrase, at, speakers);
  if (!isEpithet(parse, phrase)) return null;
  let only: Entity | null = null;
  let antecedent: number | null = null;
  const low = parse.tokens[phrase.head]?.low ?? '';
  const tells = ({ entity }: Moment) => entity.kind === 'person' && entity.roles.some(({ words }) => words.has(low));
  const told = timeline.lately(at).filter(tells);
  // « La jugadora alavesa … la alavesa »
  if (
    told[0] &&
    told.every(({ entity }) => entity === told[0]?.entity) &&
    compatible(told[0].entity.gender, phrase.gender)
  )
    return { entity: told[0].entity, certainty: SURE, antecedent: told[0].place.token };
  for (const { entity, place } of timeline.lately(at)) {
    const somebody = entity.kind === 'person' || entity.kind === 'unnamed';
    if (!somebody || entity.plural || place.marked || entity === only) continue;
    if (at.sentence - place.sentence > NEAR || at.block - place.block > NEAR_BLOCKS) continue;
    if (!compatible(entity.gender, phrase.gender)) continue;
    if (only) return null;
    only = entity;
    antecedent = place.token;
  }
  // A name that tells neither gender nor role may be a place's.
  const known = only?.gender === phrase.gender || (only?.roles.length ?? 0) > 0;
  const named = only?.kind === 'person' && only.mentions.named.length > 0;
  return only && named && known ? { entity: only, certainty: SURE, antecedent } : null;
}

function isEpithet(parse: Parse, { first, head, last, definite, plural, gender, governed }: Phrase): boolean {
  const { tokens, lexicon } = parse;
  const token = tokens[head];
  const alone = head === first + 1 && last === head + 1 && governed === null;
  if (!token || !alone || !definite || plural || gender === 'x' || token.capital || isInAny(KNOWN, token)) return false;
  // « El ponente, magistrado Nombre, »: what an apposition explains is told of for the first time.
  const behind = tokens[last + 1];
  const explained = tokens[last]?.text === ',' && (behind?.capital === true || lexicon.has(List.roles, behind));
  if (explained) return false;
  if (gender === 'f' && lexicon.has(List.collective, token)) return false;
  // A trade tells who among all is meant (« la salinera »).
  if (lexicon.has(List.trade, token)) return false;
  const told = lexicon.has(List.doer, token) || isRelational(lexicon.language, token.low);
  return told && !isToldBefore(parse, first, token.low);
}

/** « El herido … »: the noun has told of somebody before, as no adjective has (« el delantero argentino »). */
function isToldBefore({ tokens }: Parse, first: number, low: string): boolean {
  for (let k = first - 1; k >= Math.max(1, first - REACH); k--)
    if (tokens[k]?.low === low && isInAny(ARTICLES, tokens[k - 1])) return true;
  return false;
}

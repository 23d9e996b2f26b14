import { oneOfSeveral } from '../entities/descriptions/one-of-several.ts';
import type { Entity, Hints, Resolution } from '../entities/entity.ts';
import type { Resolver } from '../entities/resolve.ts';
import { List } from '../lexicon/lists.ts';
import { blockBefore, type Range } from '../parse.ts';
import { type Phrase, readPhrase } from '../phrases/phrase.ts';
import { isOmitted } from '../phrases/subjects/omitted.ts';
import { statementStart } from '../reports/inserted/inserted.ts';
import type { Token } from '../text/tokens.ts';
import { predicate } from './not-speech/predicate.ts';
import { actsBeforeColon } from './sieves/acts-before-colon.ts';
import { whoAsked } from './sieves/asked.ts';
import { whoCites } from './sieves/cited.ts';
import { colonBehind } from './sieves/colon-behind.ts';
import { headline } from './sieves/headline.ts';
import { headlineBehind } from './sieves/headline-behind.ts';
import { joinedOn } from './sieves/joined-on.ts';
import { leadIn } from './sieves/lead-in.ts';
import { nameDash } from './sieves/name-dash.ts';
import { nextSubject } from './sieves/next-subject.ts';
import { onTopics } from './sieves/on-topics.ts';
import { saidBelow } from './sieves/said-below.ts';
import { saidBehind } from './sieves/sieves-behind.ts';
import { blockquoteCite } from './sieves/sieves-cite.ts';
import { colon, nameColon } from './sieves/sieves-colon.ts';
import {
  continued,
  floatingRun,
  gapped,
  interview,
  interviewed,
  previousSubject,
  sentenceSubject,
} from './sieves/sieves-context.ts';
import { accordingTo, cueAfter, cueBefore, dialogue, incise } from './sieves/sieves-report.ts';
import { toldAtEnd, toldOnWith } from './sieves/sieves-told.ts';
import { takenUpWhole } from './sieves/taken-up-whole.ts';
import { takesTurns } from './sieves/takes-turns.ts';
import { turn } from './sieves/turn.ts';
import { verbBehind } from './sieves/verb-behind.ts';
import type { Attribution, Candidate, Sieve, Situation } from './situation.ts';

/** The sieves, surest first; the first that catches decides. The number is how often it is right, measured on the development sets. */
const SIEVES: readonly (readonly [Sieve, number])[] = [
  [incise, 0.98],
  [cueAfter, 0.98],
  [turn, 0.95],
  [dialogue, 0.7],
  [toldOnWith, 0.94],
  [headline, 0.93],
  [headlineBehind, 0.85],
  [verbBehind, 0.95],
  [actsBeforeColon, 0.9],
  [cueBefore, 0.96],
  [predicate, 0.9],
  [accordingTo, 0.96],
  [toldAtEnd, 0.9],
  [nameColon, 0.95],
  [nameDash, 0.93],
  [blockquoteCite, 0.95],
  [leadIn, 0.93],
  [saidBehind, 0.93],
  [takenUpWhole, 0.93],
  [colon, 0.85],
  [colonBehind, 0.85],
  [joinedOn, 0.9],
  [gapped, 0.85],
  [continued, 0.94],
  [saidBelow, 0.93],
  [interview, 0.9],
  [onTopics, 0.85],
  [takesTurns, 0.83],
  [sentenceSubject, 0.5],
  [floatingRun, 0.83],
  [previousSubject, 0.65],
  [interviewed, 0.6],
  [nextSubject, 0.6],
];

/** Runs the sieves over one passage and leads the source that they name to an entity. */
export function attribute(s: Situation, resolver: Resolver, speakers: Entity[]): Attribution {
  // A pronoun that leads nowhere leaves the passage to what runs on, never to another subject: that would be a guess against it.
  let unclear: Candidate | null = null;
  for (const [sieve, weight] of SIEVES) {
    const caught = sieve(s);
    const found = caught && goingOn(s, caught);
    if (!found || (unclear && found.rule === 'previous-subject')) continue;
    const resolution =
      found.inherited !== undefined
        ? found.inherited.resolution
        : resolveSource(
            s,
            found.source,
            resolver,
            speakers,
            { alone: saysOwn(s), but: whoAsked(s, found), cited: whoCites(found) !== null },
            statementAround(s, found),
          );
    const pronoun =
      found.source !== null && found.source.last - found.source.first <= 1 && !s.names.has(found.source.first);
    if (!resolution && (found.rule === 'sentence-subject' || pronoun)) {
      if (pronoun) unclear ??= found;
      continue;
    }
    const { rule, cue, source, report = null } = found;
    const mention = source ?? unclear?.source ?? found.inherited?.mention ?? null;
    return { rule, cue, source, mention, resolution, weight, report };
  }
  const mention = unclear?.source && !isOmitted(unclear.source) ? unclear.source : null;
  const { cue, report = null } = (mention && unclear) ?? { cue: null };
  return { rule: 'unattributed', cue, source: null, mention, resolution: null, weight: 0.3, report };
}

/**
 * Leads the words that name a source to an entity.
 * @param statement first token of what is reported around or before the source, or -1
 */
export function resolveSource(
  s: Pick<Situation, 'parse' | 'names'>,
  source: Range | null,
  resolver: Resolver,
  speakers: readonly Entity[],
  hints: Hints,
  statement = -1,
): Resolution | null {
  if (!source) return null;
  const read: Phrase = oneOfSeveral(s.parse, readPhrase(s.parse, s.names, source));
  // « La scuola, osserva, va chiusa »: whoever is left out was spoken of before the statement, not in it.
  const phrase = read.omitted && statement !== -1 ? { ...read, first: statement } : read;
  // „ihr zufolge“
  const { lexicon, tokens } = s.parse;
  const another = lexicon.language.grammar.bracket && lexicon.has(List.strongPronouns, tokens[source.first]);
  if (lexicon.has(List.speakerPronouns, tokens[source.first]) && !phrase.name && !another) return null;
  const resolution = resolver.resolve(phrase, speakers, hints);
  if (phrase !== read && resolution && !resolution.rival) resolver.hear(resolution.entity, source.first);
  return resolution;
}

/** « El hospital tiene un equipo «que funciona», ha añadido », « El partido no juega, subraya, «a eso» »: where the words that run on into the marks begin, or -1. */
function statementAround({ parse }: Situation, { source, report }: Candidate): number {
  if (!source || !isOmitted(source) || (report?.rule !== 'parataxis' && report?.rule !== 'cue-after')) return -1;
  const start = statementStart(parse, report.cue.first);
  return parse.tokens[start]?.kind === 'word' && parse.tokens[start]?.marked === -1 ? start : -1;
}

/** « J'ai mon relevé », affirme-t-elle: who says « je » is one person, whatever institution was mentioned last. */
function saysOwn({ parse, passage, tokens }: Situation): boolean {
  const children = parse.marked[passage]?.children ?? [];
  for (let k = tokens.first; k < tokens.last; k++) {
    const token = parse.tokens[k] as Token;
    if (!parse.lexicon.own.has(token.low)) continue;
    if (!children.some(({ start, end }) => start <= token.start && token.end <= end)) return true;
  }
  return false;
}

/** « …», sbotta Nome. Il giudice è partito. «…», continua. »: a verb that goes on keeps who spoke last, whoever acted between. */
function goingOn({ parse, passage, lastSaid }: Situation, found: Candidate): Candidate {
  const { source, report } = found;
  if (!source || !isOmitted(source) || !report?.group) return found;
  const alone = parse.lexicon.has(List.continuing, parse.tokens[report.group.verb]);
  const block = parse.marked[passage]?.block ?? 0;
  const near = lastSaid !== null && blockBefore(parse, block) <= lastSaid.block;
  return alone && near && lastSaid.resolution ? { ...found, source: null, inherited: lastSaid } : found;
}

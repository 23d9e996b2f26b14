import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse, Range } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { isOmitted } from '../../phrases/subjects/omitted.ts';
import { subjectBefore, subjectOrOmitted } from '../../phrases/subjects/subject.ts';
import { isRelative } from '../../phrases/verbs/finite.ts';
import { isDenyingParticle } from '../../phrases/verbs/separable-denial.ts';
import { behindRelativeOf, relativeOf } from '../article/verb-last.ts';
import { claimOf, type FoundClaim } from '../claim.ts';
import type { ClaimContext } from '../context.ts';
import { withoutNounAlone } from '../statements/noun-alone.ts';
import { accusedOf, behindFront, behindRelative, behindVerb, behindWords } from './answers.ts';
import { type Denial, denialBy } from './denial.ts';
import { deniedIn } from './denied.ts';
import { isWithheld } from './withheld.ts';

/** „Am Montag dementierte Name einen Bericht“: where another part of the sentence stands before the verb, the subject stands behind it, before the object. */
function subjectBehind({ parse, names }: ClaimContext, { verb, marker, object, plural }: Denial): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.inverts || tokens[marker.first - 1]?.text === ',') return null;
  if (lexicon.has(List.takesUp, tokens[verb - 1]) || subjectBefore(parse, names, verb, plural)) return null;
  const source = phraseFrom(parse, names, object);
  // „stritt der Mann | ab, …“
  const next = source && tokens[source.last]?.kind === 'word' && source.last;
  const goesOn = next && (lexicon.has(List.determiners, tokens[next]) || isDenyingParticle(parse, next));
  return goesOn && canSpeak(parse, names, source) ? source : null;
}

/** „stritt ab, das Geld genommen zu haben“: what is denied begins behind the particle, its comma included. */
function behindParticle(parse: Parse, denial: Denial): Denial {
  const { object } = denial;
  const opens = isDenyingParticle(parse, object) && parse.tokens[object + 1]?.text === ',';
  return opens ? { ...denial, object: object + 1 } : denial;
}

const THINGS = listsOf(List.takesUp, List.neuter);

/** „Das | widerspricht dem Gesetz“: what takes up something said is nobody who denies it. */
function isThing({ tokens }: Parse, { first, last }: Range): boolean {
  return last - first === 1 && isInAny(THINGS, tokens[first]);
}

/** How sure a denial is whose voice leads to nobody. */
const UNKNOWN = 0.8;

/** « Nom dément avoir touché l'argent », « la mairie conteste ce chiffre », « des experts doutent que S »: another voice disputes. */
export function deniedByVoice(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse, names, resolver, speakers } = context;
  const { tokens, lexicon } = parse;
  const claims: FoundClaim[] = [];
  for (const index of at) {
    if (tokens[index]?.marked !== -1) continue;
    const found = denialBy(context, index);
    if (!found) continue;
    const inverted = subjectBehind(context, found);
    const denial = behindParticle(parse, inverted ? { ...found, object: inverted.last } : found);
    const { marker } = denial;
    if (isWithheld(parse, names, denial.verb, denial.object)) continue;
    const relative = relativeOf(parse, denial);
    const answer =
      relative !== -1
        ? behindRelativeOf(context, relative, denial.verb)
        : (behindWords(context, denial) ??
          behindRelative(context, denial) ??
          behindVerb(context, denial) ??
          behindFront(context, denial.marker));
    if (relative !== -1 && !answer) continue;
    const subject = answer?.source ?? inverted ?? subjectOrOmitted(parse, names, denial.verb, denial.plural);
    const source = subject && withoutNounAlone(parse, subject);
    // « S, ce qui exclut T »: S itself excludes it, nobody does.
    if (isRelative(parse, denial.verb - 1) && lexicon.has(List.demonstratives, tokens[denial.verb - 2])) continue;
    if (!source || lexicon.has(List.fewOrNone, tokens[source.first]) || isThing(parse, source)) continue;
    if (denial.feels && !canSpeak(parse, names, source)) continue;
    // „wirft der Firma vor, S, was diese bestreitet“: nobody denies what is their own.
    const own = relative === -1 ? null : (answer?.stated.claimant ?? null);
    const resolution = resolver.resolve(readPhrase(parse, names, source), speakers, { but: own });
    const object =
      answer?.stated ??
      accusedOf(parse, source, marker.first) ??
      deniedIn(context, denial, source, resolution?.entity ?? null);
    if (!object) continue;
    // « Elle le nie. »: that somebody denies it is told, whoever it is.
    const nobody = !resolution && (!object.claimant || lexicon.has(List.impersonal, tokens[source.first]));
    if (nobody || (resolution && resolution.entity === object.claimant)) continue;
    if (denial.judges && !object.claimant) continue;
    claims.push(
      claimOf(parse, {
        span: object.span,
        status: 'speaker.countered',
        claimant: object.claimant,
        disputer: resolution?.entity ?? null,
        marker,
        rule: 'denial',
        confidence: 0.8 * (resolution?.certainty ?? UNKNOWN),
        ...(!isOmitted(source) && { source }),
      }),
    );
  }
  return claims;
}

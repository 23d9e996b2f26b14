import type { CueClass } from '../../languages/shape/verbs.ts';
import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';

/** How far the particle of a separable verb may stand from it, in tokens. */
const REACH = 40;

/**
 * The class of a verb that reports only with the particle at the end of its clause: "gab … bekannt", "warf … vor", "kündigte … an".
 * @returns null where the verb is no such one; `undefined` where its particle is missing, so that it reports nothing
 */
export function separableClass(parse: Parse, verb: number): CueClass | null | undefined {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.separable, tokens[verb])) return null;
  const frames = lexicon.separable.get(tokens[verb]?.low ?? '') ?? [];
  const sentence = tokens[verb]?.sentence;
  const next = tokens[verb + 1];
  const final = !next || next.sentence !== sentence || next.kind === 'punctuation';
  // "wie das Amt bekannt gab": at the end of its clause a verb may have its particle before it.
  const before = final ? frames.find(({ particles }) => particles.has(tokens[verb - 1]?.low ?? '')) : undefined;
  if (before && tokens[verb - 1]?.sentence === sentence) return before.class;
  for (let k = verb + 1; k <= verb + REACH; k++) {
    const token = tokens[k];
    if (!token || token.sentence !== sentence) break;
    if (token.marked !== tokens[verb]?.marked) continue;
    const behind = tokens[k + 1];
    const closes =
      !behind ||
      behind.sentence !== sentence ||
      behind.kind === 'punctuation' ||
      behind.kind === 'mark' ||
      lexicon.has(List.coordinators, behind) ||
      // „fügte hinzu | dass S“, where the comma is lost
      lexicon.has(List.clause, behind) ||
      foretells(parse, k + 1) ||
      leadsToMarks(parse, k + 1);
    if (!closes) continue;
    const frame = frames.find(({ particles }) => particles.has(token.low));
    if (frame) return frame.class;
  }
  return undefined;
}

/** „zeigte sich besorgt | darüber, dass S“: behind the particle an adverb for the clause that follows. */
function foretells({ tokens, lexicon }: Parse, index: number): boolean {
  return tokens[index + 1]?.text === ',' && lexicon.has(List.adverbs, tokens[index]);
}

/**
 * „…, zeigte sich Name | überzeugt.“: nothing but the particle of the verb stands between `index` and the end of its clause; one that
 * denies („Den Vorwurf, S, wies Name | zurück“) does not count.
 */
export function endsInParticle({ tokens, lexicon }: Parse, verb: number, index: number): boolean {
  const frames = lexicon.separable.get(tokens[verb]?.low ?? '') ?? [];
  const [particle, next] = [tokens[index]?.low ?? '', tokens[index + 1]];
  const closes = !next || next.sentence !== tokens[verb]?.sentence || next.kind === 'punctuation';
  const denies = lexicon.denyingParticles.get(tokens[verb]?.low ?? '')?.includes(particle) === true;
  return closes && !denies && frames.some(({ particles }) => particles.has(particle));
}

/** „hält das | für einen dreisten „Witz““: behind a preposition the marked words may have an article and an adjective. */
function leadsToMarks({ tokens, lexicon }: Parse, index: number): boolean {
  if (!lexicon.has(List.prepositions, tokens[index - 1]) || !lexicon.has(List.determiners, tokens[index])) return false;
  const next = tokens[index + 1];
  const noun = next?.kind === 'word' && !next.capital ? index + 2 : index + 1;
  return tokens[noun]?.kind === 'mark' && tokens[noun + 1]?.marked !== -1;
}

/** The class of a participle that reports with the particle right before it: "hat deutlich | gemacht", "zum Ausdruck | gebracht". */
export function participleClass({ tokens, lexicon }: Parse, index: number): CueClass | undefined {
  if (!lexicon.has(List.separableParticiples, tokens[index]) || tokens[index - 1]?.marked !== -1) return undefined;
  const frames = lexicon.separableParticiples.get(tokens[index]?.low ?? '');
  return frames?.find(({ particles }) => particles.has(tokens[index - 1]?.low ?? ''))?.class;
}

import type { Entity } from '../entities/entity.ts';
import type { Resolver } from '../entities/resolve.ts';
import { List } from '../lexicon/lists.ts';
import { type Parse, sentenceEnd, spanOf } from '../parse.ts';
import { isNounHere } from '../phrases/finite.ts';
import { type NameIndex, readPhrase } from '../phrases/phrase.ts';
import { subjectBefore } from '../phrases/subject.ts';
import { stepOverAddressee } from '../reports/addressee.ts';
import type { Token } from '../text/tokens.ts';
import type { FoundClaim } from './claim.ts';

/** « Nom dément avoir touché l'argent », « la mairie conteste ce chiffre »: another voice disputes. */
export function deniedByVoice(
  parse: Parse,
  names: NameIndex,
  resolver: Resolver,
  speakers: readonly Entity[],
): FoundClaim[] {
  const { tokens, lexicon } = parse;
  const claims: FoundClaim[] = [];
  tokens.forEach((token, index) => {
    const form = token.marked === -1 && lexicon.has(List.denials, token) ? lexicon.denials.get(token.low) : undefined;
    if (!form || form === 'infinitive' || form === 'gerund' || isNounHere(parse, index)) return;
    let verb = index;
    if (form === 'participle') {
      verb = index - 1;
      while (lexicon.has(List.adverbs, tokens[verb])) verb--;
      const auxiliary = tokens[verb]?.low ?? '';
      if (!lexicon.lists(List.auxiliaries, auxiliary) || lexicon.lists(List.passive, auxiliary)) return;
    }
    while (lexicon.has(List.clitics, tokens[verb - 1])) verb--;
    const negated = tokens.slice(verb, index + 2).some((t) => lexicon.has(List.negations, t));
    if (negated) return;
    const source = subjectBefore(parse, names, verb, form === 'plural');
    if (!source) return;
    const first = objectStart(parse, stepOverAddressee(parse, names, index + 1));
    const last = objectEnd(parse, first);
    if (last - first < 2) return;
    const resolution = resolver.resolve(readPhrase(parse, names, source), speakers);
    if (!resolution) return;
    claims.push({
      ...spanOf(parse, { first, last }),
      status: 'speaker.countered',
      claimant: null,
      disputer: resolution.entity,
      marker: { first: verb, last: index + 1 },
      rule: 'denial',
      confidence: 0.8 * resolution.certainty,
      evidence: [
        { ...spanOf(parse, { first: verb, last: index + 1 }), role: 'marker' },
        { ...spanOf(parse, source), role: 'mention' },
      ],
    });
  });
  return claims;
}

function objectStart(parse: Parse, from: number): number {
  return parse.lexicon.has(List.clause, parse.tokens[from]) ? from + 1 : from;
}

function objectEnd(parse: Parse, from: number): number {
  const end = sentenceEnd(parse, Math.min(from, parse.tokens.length - 1));
  let k = from;
  while (k < end) {
    const token = parse.tokens[k] as Token;
    if (token.marked === -1 && /^[.,;:!?]$/.test(token.text)) break;
    if (token.marked === -1 && parse.lexicon.has(List.gerundCues, token)) break;
    k++;
  }
  return k;
}

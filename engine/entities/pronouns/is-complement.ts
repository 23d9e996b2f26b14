import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Entity, Place } from '../entity.ts';

/**
 * « Le bourgmestre | de Livange est venu. Il a dit »: a name that nothing shows to be somebody's, right behind a noun and what joins it, tells what that
 * noun is of.
 */
export function isComplement({ tokens, lexicon }: Parse, { kind, mentions }: Entity, at: Place): boolean {
  const last = mentions.before(at.token)?.token ?? 0;
  return kind === 'unknown' && lexicon.has(List.joints, tokens[last - 1]) && tokens[last - 2]?.kind === 'word';
}

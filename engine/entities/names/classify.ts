import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import type { Token } from '../../text/tokens.ts';
import type { Entity } from '../entity.ts';

/** « le sculpteur Nom », « le rapport Nom », « la société Nom »: the noun beside a name tells what it is the name of. */
export function classify({ tokens, lexicon }: Parse, entity: Entity, { head: at }: Phrase): void {
  const head = at === -1 ? '' : (tokens[at] as Token).low;
  if (lexicon.lists(List.roles, head) || lexicon.lists(List.anybody, head)) entity.kind = 'person';
  else if (lexicon.lists(List.documents, head)) entity.kind = 'document';
  else if (entity.kind === 'place' || lexicon.lists(List.organisations, head)) entity.kind = 'organisation';
}

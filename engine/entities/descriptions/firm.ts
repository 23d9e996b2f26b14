import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';

/** A noun for an institution that is none for people (« le groupe »). */
export function isFirm({ lexicon }: Parse, head: string): boolean {
  return lexicon.lists(List.organisations, head) && !lexicon.lists(List.anybody, head);
}

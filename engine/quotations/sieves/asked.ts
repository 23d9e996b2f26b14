import type { Entity } from '../../entities/entity.ts';
import { blockBefore } from '../../parse.ts';
import type { Candidate, Situation } from '../situation.ts';

/** "“Will you go?” asked Name. “No,” he replied.": whoever asked right before; who answers is somebody else. Null where nobody answers. */
export function whoAsked({ parse, passage, before }: Situation, { report }: Candidate): Entity | null {
  const { tokens, marked, lexicon } = parse;
  const verb = tokens[report?.group?.verb ?? -1];
  const [asked, answer] = [marked[passage - 1], marked[passage]];
  if (!verb || !asked || !answer || !lexicon.answering.has(verb.low)) return null;
  const near = asked.block === answer.block || asked.block === blockBefore(parse, answer.block);
  const question = /\?\P{L}*$/u.test(parse.text.slice(asked.outer.start, asked.outer.end));
  return near && question ? (before.get(passage - 1)?.resolution?.entity ?? null) : null;
}

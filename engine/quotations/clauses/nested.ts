import { bySentence } from '../../by-sentence.ts';
import type { Parse } from '../../parse.ts';
import type { Found } from '../find.ts';

/**
 * "The minister said he hopes that S": what a reported clause reports in its turn is the outer speaker's words, so that it is no
 * finding of its own. Passages in marks stay, and so does what a medium only passes on ("according to the agency, the minister said S").
 */
export function withoutNested(parse: Parse, found: readonly Found[]): Found[] {
  const reported = bySentence(
    found.filter(({ kind }) => kind === 'indirect'),
    sentenceOf,
  );
  const isHeld = (inner: Found, sentence: number) =>
    reported.get(sentence)?.some((outer) => holds(parse, outer, inner)) === true;
  return found.filter((inner) => {
    if (inner.kind !== 'indirect') return true;
    // What a word takes up stands in the sentence before its own.
    return !isHeld(inner, sentenceOf(inner)) && !isHeld(inner, sentenceOf(inner) + 1);
  });
}

function sentenceOf({ report }: Found): number {
  return report?.sentence ?? -1;
}

/** Both the inner words and the verb that reports them stand inside the outer ones, which hold more. */
function holds(parse: Parse, outer: Found, inner: Found): boolean {
  const cue = parse.tokens[inner.cue?.first ?? -1];
  const more =
    outer.end - outer.start > inner.end - inner.start && (outer.rule !== 'according-to' || isWanted(parse, inner));
  return (
    cue !== undefined &&
    ((more && outer.start <= cue.start && cue.end <= outer.end) ||
      isNearer(outer, inner) ||
      isRepeated(outer, inner) ||
      isInsertersOwn(outer, inner))
  );
}

/** « Según el sindicato, la empresa quiere cerrar »: nor does a source phrase only pass on what somebody is said to want. */
function isWanted({ lexicon }: Parse, { rule, report }: Found): boolean {
  const classes = report?.group?.classes;
  const wills = classes?.has('will') === true && !classes.has('say');
  return rule === 'infinitive' && wills && lexicon.language.grammar.dropsSubject;
}

/** "He said what he wanted, from claiming that S to …": of two verbs before the same words the one beside them reports. */
function isNearer(outer: Found, inner: Found): boolean {
  const [near, far] = [outer.cue?.first ?? -1, inner.cue?.first ?? -1];
  return outer.start === inner.start && outer.end === inner.end && outer.report?.side === 'after' && near > far;
}

/** « Nome contradiz: em maio houve, assim ela, uma reunião »: an insertion repeats who is told to say the very words. */
function isRepeated(outer: Found, inner: Found): boolean {
  const same = outer.start === inner.start && outer.end === inner.end && outer.entity === inner.entity;
  return same && outer.report?.side === 'after' && inner.report?.side === 'around';
}

/** « I sindacati sono cauti: alle aziende, obietta Nome, è stato chiesto un parere »: whoever is named inside the words says them, not whoever acts before the colon. */
function isInsertersOwn(inserted: Found, behindColon: Found): boolean {
  const same = inserted.start === behindColon.start && inserted.end === behindColon.end;
  return (
    same && behindColon.rule === 'colon' && inserted.report?.side === 'around' && !isRepeated(behindColon, inserted)
  );
}

import type { ClaimWords } from './shape/claims.ts';
import type { ContentWords } from './shape/content.ts';
import type { Cues } from './shape/cues.ts';
import type { Endings } from './shape/endings.ts';
import type { Grammar } from './shape/grammar.ts';
import type { NotSpeech } from './shape/not-speech.ts';
import type { NoteWords } from './shape/notes.ts';
import type { NumberWords } from './shape/numbers.ts';
import type { People } from './shape/people.ts';
import type { TextWords } from './shape/text.ts';

/**
 * The one shape that every language file has: data only, no functions. Word lists are strings of words divided by spaces,
 * so that they read as lists and diff by the word; `engine/lexicon` turns them into look-ups. Endings behind a tilde make further
 * words: `claim~s` is "claim" and "claims". In phrases, `caus(é|ée) par` is « causé par » and « causée par ».
 *
 * Verbs are written as stem + paradigm: `er: 'affirm indiqu'` with `paradigms.er` gives affirme, affirment, affirmait … .
 */
export interface Language {
  readonly code: string;
  /** English name, for documents and messages. */
  readonly name: string;
  readonly text: TextWords;
  readonly grammar: Grammar;
  readonly endings: Endings;
  readonly cues: Cues;
  readonly people: People;
  readonly notSpeech: NotSpeech;
  readonly numbers: NumberWords;
  readonly content: ContentWords;
  readonly notes: NoteWords;
  readonly claims: ClaimWords;
}

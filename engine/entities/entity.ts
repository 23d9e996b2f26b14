import type { Gender } from '../lexicon/lexicon.ts';
import type { SpeakerKind } from '../model.ts';
import type { Mentions } from './mentions.ts';

/** Somebody or something that can speak, with everything the article says to tell them from others. Grows while the article is read. */
export interface Entity {
  readonly id: number;
  name: string;
  /** `place` and `unknown` are told apart from speakers until something shows that they speak. */
  kind: SpeakerKind | 'place' | 'unknown';
  gender: Gender;
  plural: boolean;
  readonly aliases: Set<string>;
  /** Roles in the article's words, best first, each with its folded head noun and its other words. */
  readonly roles: Role[];
  /** Every place where it is named or pointed at. */
  readonly mentions: Mentions;
}

export interface Role {
  readonly head: string;
  readonly words: ReadonlySet<string>;
  readonly text: string;
}

export interface Place {
  readonly token: number;
  readonly sentence: number;
  readonly block: number;
  /** Stands in the slot of a subject: before a verb, not behind a preposition. */
  readonly subject: boolean;
  /** Inside marks, or apart from all sentences: talked about or listed, and no candidate for « il ». */
  readonly marked: boolean;
  /** Named here, not pointed at by a description. */
  readonly named: boolean;
}

/** Who a phrase stands for, how sure that is, and the token of the antecedent where it is not the phrase itself. */
export interface Resolution {
  readonly entity: Entity;
  readonly certainty: number;
  readonly antecedent: number | null;
  /** Somebody else who fits as well: then the source is unclear, and both are candidates. */
  readonly rival?: { readonly entity: Entity; readonly antecedent: number };
}

/** What the words themselves tell of whoever says them, beside the phrase that points there. */
export interface Hints {
  /** One person says them, never an institution. */
  readonly alone?: boolean;
  /** Somebody else acts and cites them. */
  readonly cited?: boolean;
  /** Somebody whom a pronoun does not stand for here. */
  readonly but?: Entity | null;
}
